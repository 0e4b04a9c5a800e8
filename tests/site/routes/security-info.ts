import { authorizeAddress } from '../addresses';
import { html, type Markup } from '../html';
import { document200, type Route } from '../http';
import { marketOf } from '../language';
import { banner } from '../sign-in/frame';
import { type Say, sayIn, type TextId } from '../strings';

/** mysignins.microsoft.com: registering security info during a sign-in (`facts/sign-in-pages.md` section 10.2). */

const register = (say: Say, back: string): Markup => html`
<h1>${say('registerTitle')}</h1>
<h2 data-testid="reskin-step-title">${say('registerHeading')}</h2>
<p data-testid="setup-instructions">${say('registerText')} <a href="#" data-testid="authenticator-download-link">${say('downloadNow')}</a></p>
<div class="buttons"><a class="button primary" role="button" href="${back}" data-testid="reskin-step-next-button">${say('next')}</a>
<button type="button" class="ms-Link button">${say('skipSetup')}</button></div>`;

const info = (say: Say): Markup => html`
<h1>${say('securityInfo')}</h1><p>${say('securityInfoText')}</p>
<div class="buttons"><button type="button" class="button primary">${say('addMethod')}</button></div>
<p><a href="/security-info/password/change">${say('changePassword')}</a></p>`;

const change = (say: Say): Markup => {
  const field = (name: string, id: TextId): Markup =>
    html`<label class="field"><span>${say(id)}</span><input type="password" name="${name}" autocomplete="off"></label>`;
  return html`
<h1>${say('changePassword')}</h1>
<form method="dialog">${field('current', 'currentPassword')}${field('new', 'newPassword')}${field('confirm', 'confirmPassword')}
<div class="buttons"><button type="button" class="button primary">${say('update')}</button></div></form>`;
};

export const securityInfo: Route = (request) => {
  const { searchParams } = request.url;
  const path = request.url.pathname.toLowerCase().replace(/\/$/, '');
  const { tag, mkt } = marketOf(searchParams.get('mkt'));
  const say = sayIn(tag);
  const app = searchParams.get('practice-app') === 'other' ? 'other' : 'partner';
  const back = authorizeAddress(app, { mkt, 'practice-state': 'stay-signed-in' });
  const inner =
    path === '/register' ? register(say, back) : path === '/security-info/password/change' ? change(say) : info(say);
  return document200(
    request,
    html`<!doctype html>
<html lang="${tag}" dir="${searchParams.get('practice-dir') === 'rtl' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${say('securityInfo')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="stylesheet" href="/practice/reset.css"></head>
<body>${banner({ say })}<header class="top">${say('practiceLogo')}</header><main>${inner}</main></body></html>`,
  );
};
