import { html } from '../html';
import { document200, type Route } from '../http';

/**
 * A page that is hard to point at, on any host: `/practice/hazards`. One control for each thing that a ring around a
 * control of somebody else's page can go wrong with (`facts/partner-center-portal.md` section 4.1 has most of them).
 */
export const hazards: Route = (request) => {
  if (request.url.pathname !== '/practice/hazards') return undefined;
  const rtl = request.url.searchParams.get('practice-dir') === 'rtl';
  return document200(
    request,
    html`<!doctype html>
<html lang="en" dir="${rtl ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Hazards</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="stylesheet" href="/practice/hazards.css">
<script type="module" nonce="${request.nonce}" src="/practice/hazards.js"></script></head>
<body>
  <header><button type="button" id="gear" aria-label="Settings" aria-haspopup="menu" aria-expanded="false">Gear</button></header>
  <main>
    <div id="shifted"></div>
    <button type="button" id="plain">Plain</button>
    <input id="field" aria-label="Name">
    <div id="scroller"><div><button type="button" id="nested">Nested</button></div></div>
    <div id="turned"><button type="button" id="transformed">Transformed</button></div>
    <div id="zoomed"><button type="button" id="zoom">Zoomed</button></div>
    <hazard-area><button type="button" id="slotted">Slotted</button></hazard-area>
    <table><tbody><tr><td>Row</td><td><a href="#cell" id="cell">Cell</a></td></tr></tbody></table>
    <div id="list"><button type="button" id="replaced" class="v1">Replaced</button></div>
    <button type="button" id="open-dialog">Open the dialog</button>
    <dialog id="dialog"><p>A question of the page</p><button type="button" id="in-dialog">In the dialog</button></dialog>
    <div id="space"></div>
    <button type="button" id="far">Far</button>
    <div id="large"></div>
  </main>
</body></html>`,
  );
};
