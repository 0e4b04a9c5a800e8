import { html, Markup } from '../html';
import type { Route, SiteAnswer } from '../http';

/**
 * A sign-in page in the hands of somebody else, on any host: `/practice/hostile`. It has no policy that would keep its
 * own scripts from anything, and `/practice/hostile.js` looks for whatever of Signpost it can get at, from before the
 * content script on. `practice-hostile` asks for one more thing that such a page can do:
 * - `clobber`: elements named like everything that a script reads from a window or a document;
 * - `frames`: the same page in frames, of this host and of another one;
 * - `twins`: the ids that matter, thousands of times;
 * - `written`: the document is opened and written anew after a moment;
 * - `written-late`: it is opened and stays empty, without a root, until it is written;
 * - `settings-...`: a settings object that was made to do harm.
 * `practice-cache=yes`: the page may be kept, as the real ones may not; for going back to it as it was.
 */
export const hostile: Route = (request) => {
  if (request.url.pathname !== '/practice/hostile') return undefined;
  const query = request.url.searchParams;
  const kind = query.get('practice-hostile') ?? '';
  const again = new URL(request.url);
  again.searchParams.delete('practice-hostile');
  const addresses = { self: again.href, other: 'https://login.live.com/practice/hostile?practice-app=partner' };
  return answer(page(kind, addresses), query.get('practice-cache') === 'yes');
};

const answer = (body: Markup, kept: boolean): SiteAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': kept ? 'max-age=60' : 'no-store' },
  body: body.text,
});

interface Addresses {
  readonly self: string;
  readonly other: string;
}

const page = (kind: string, addresses: Addresses): Markup => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in</title><meta name="PageID" content="ConvergedSignIn">
<script src="/practice/hostile.js" data-kind="${kind}"></script>
${settings(kind)}</head>
<body>${kind === 'clobber' ? clobbering() : ''}
<div id="lightbox" role="main"><h1 id="loginHeader">Sign in</h1>
<div data-viewid="1"><input id="i0116" type="email" aria-label="User name"><input id="idSIButton9" type="submit" value="Next"></div></div>
${kind === 'twins' ? twins() : ''}${kind === 'frames' ? frames(addresses) : ''}
<p id="end">End of the page</p></body></html>`;

/** Names that scripts read from the window and from the document; a form or a picture named so takes their place. */
const NAMES =
  'chrome browser runtime id sendMessage storage document window self top parent frames location navigation history ' +
  'performance visibilityState documentElement body head scripts referrer defaultView activeElement querySelector ' +
  'querySelectorAll createElement createElementNS createTextNode elementFromPoint elementsFromPoint addEventListener ' +
  'removeEventListener getSelection readyState prerendering title URL cookie forms images fonts styleSheets ' +
  'MutationObserver IntersectionObserver ResizeObserver AbortController Reflect Object Promise setTimeout clearTimeout ' +
  'requestAnimationFrame getComputedStyle innerWidth innerHeight navigator clipboard HTMLElement Element Node ShadowRoot ' +
  'attributes append remove children firstChild parentNode style matches closest contains tagName localName nodeType';

/** Names that scripts read from an element. */
const MEMBERS =
  'runtime id sendMessage attributes matches closest remove append children parentNode parentElement textContent innerText ' +
  'getBoundingClientRect checkVisibility getRootNode shadowRoot querySelector querySelectorAll getAttribute hasAttribute ' +
  'contains localName isConnected addEventListener style hidden focus scrollIntoView ownerDocument';

const clobbering = (): Markup =>
  html`${NAMES.split(' ').map(
    (name) =>
      html`<form name="${name}" id="${name}">${MEMBERS.split(' ').map((member) => html`<input type="hidden" name="${member}">`)}</form><img name="${name}" alt=""><a id="${name}"></a>`,
  )}`;

/** A page may write what it likes as often as it likes; the first is as good as the last. */
const twins = (): Markup =>
  html`${Array.from(
    { length: 3_000 },
    (_, n) =>
      html`<div id="lightbox" style="width:300px" data-viewid="${n % 70}"><span id="usernameError" role="alert">AADSTS5003${n % 10}: no</span><a id="cantAccessAccount" href="#">No</a></div>`,
  )}`;

const frames = ({ self, other }: Addresses): Markup =>
  html`<iframe id="same" src="${self}" width="300" height="120"></iframe><iframe id="other" src="${other}" width="300" height="120"></iframe>`;

const PARTNER = '4990cffe-04e8-4e8b-808a-1175604b879f';

/** A settings object is only ever read as text (`facts/sign-in-pages.md` section 3); here is text that means harm. */
const SETTINGS: Readonly<Record<string, () => string>> = {
  'settings-broken': () => `{"urlCancel":"https://partner.microsoft.com/","sErrorCode":"501`,
  'settings-nested': () => `${'{"a":'.repeat(60_000)}"sErrorCode":"50126"${'}'.repeat(60_000)}`,
  'settings-huge': () => `{"filler":"${'A"\\u0022'.repeat(200_000)}","sErrorCode":"50126"}`,
  'settings-slow': () => `{${'"locale": {"mkt" : "'.repeat(20_000)}${'"urlCancel":"'.repeat(20_000)}}`,
  'settings-prototype': () =>
    `{"__proto__":{"page":"x","show":true},"constructor":{"prototype":{"type":"boot"}},"toString":1,"sErrorCode":"__proto__","locale":{"mkt":"__proto__"},"urlMsaSignUp":"https://login.live.com/?fci=${PARTNER}"}`,
  'settings-other': () =>
    `{"sErrorCode":"99999999999999999999","locale":{"mkt":"x<img src=x onerror=alert(1)>"},"a":1}`,
};

const settings = (kind: string): Markup | undefined => {
  const text = Object.hasOwn(SETTINGS, kind) ? SETTINGS[kind]?.() : undefined;
  // Held as text in a script of a kind that no browser runs: what counts is what stands there.
  // None of the texts above ends the script.
  return text === undefined ? undefined : new Markup(`<script type="text/plain">$Config=${text};</script>`);
};
