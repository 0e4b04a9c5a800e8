import { html } from '../html';
import { document200, type Route } from '../http';
import { marketOf } from '../language';
import { banner } from '../sign-in/frame';
import { sayIn } from '../strings';

/** Where a sign-in to another application ends. */
export const otherApp: Route = (request) => {
  const { tag } = marketOf(request.form.get('mkt') ?? request.url.searchParams.get('mkt'));
  const say = sayIn(tag);
  return document200(
    request,
    html`<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><title>${say('otherApp')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="stylesheet" href="/practice/start.css"></head>
<body>${banner({ say })}<main><h1>${say('otherApp')}</h1><p>${say('otherAppText')}</p></main></body></html>`,
  );
};
