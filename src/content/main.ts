import { isStateRequest, type StateAnswer } from '../core/messages';
import { PARTNER_CENTER_HOST, partnerFromAddress } from '../core/partner';
import { wantsEverySignIn } from '../core/reach';
import { parseUrl } from '../core/url';
import { type ContentApi, contentApi } from '../platform/content-api';

/** For the popup: a sign-in page, and not one that leads to Partner Center. */
const ANOTHER_SIGN_IN: StateAnswer = { partner: 'no', page: 'another-sign-in', pageLanguage: '', dismissed: false };

const api = contentApi();

/** Sign-in pages open themselves in hidden frames: the top window only. And only once the person can see it. */
if (api !== undefined && window.top === window) {
  if (isPrerendering(document)) document.addEventListener('prerenderingchange', () => start(api), { once: true });
  else start(api);
}

/**
 * The commonest case on the shared hosts is another service: the address alone ends it. Nothing is looked at, set up or
 * watched then, and nobody is asked. The rest of the script stands in the same file, behind a function that the bundler
 * makes of `import()`, and is evaluated only on a page that is ours or may become so.
 */
function start(api: ContentApi): void {
  const url = parseUrl(location.href);
  if (url !== undefined && url.hostname !== PARTNER_CENTER_HOST && partnerFromAddress(url) === 'no') {
    const silent = api.onMessage((raw) => (isStateRequest(raw) ? ANOTHER_SIGN_IN : undefined));
    // Asked of the storage, not of the worker: it is not to wake up for a page that the address alone decides.
    void api.readSettings().then((stored) => {
      if (!wantsEverySignIn(stored)) return;
      silent();
      void import('./stay').then(({ stay }) => stay(api, true));
    });
  } else void import('./stay').then(({ stay }) => stay(api));
}

function isPrerendering(document: Document): boolean {
  return 'prerendering' in document && document.prerendering === true;
}
