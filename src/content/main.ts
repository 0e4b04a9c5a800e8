import { isStateRequest, type StateAnswer } from '../core/messages';
import { type ContentApi, contentApi } from '../platform/content-api';
import { genuinePress } from './guard';
import { type Recognised, recognise } from './recognise';

const NOT_OURS: StateAnswer = { partner: 'no', pageLanguage: '', dismissed: false };

const api = contentApi();

/** Sign-in pages open themselves in hidden frames: the top window only. And only once the person can see it. */
if (api !== undefined && window.top === window) {
  if (isPrerendering(document)) document.addEventListener('prerenderingchange', () => start(api), { once: true });
  else start(api);
}

function start(api: ContentApi): void {
  const at = recognise(document, location.href);
  // Another service's sign-in, told by its address: nothing more is set up, nothing watched, nobody asked.
  if (at?.partner === 'no') {
    api.onMessage((raw) => (isStateRequest(raw) ? NOT_OURS : undefined));
    return;
  }
  void stay(api, at);
}

/**
 * A page that is ours, or may become so without a reload. The rest of the script is evaluated only now: the bundler
 * keeps it in the same file, behind a function.
 */
async function stay(api: ContentApi, first: Recognised | undefined): Promise<void> {
  const [{ createSession }, { watchPage }, { removeStaleHosts }] = await Promise.all([
    import('./session'),
    import('./watch'),
    import('./host'),
  ]);
  const { signal } = new AbortController();
  removeStaleHosts(document);

  const session = createSession(document, api, genuinePress, signal);
  let at = first;
  api.onMessage((raw): StateAnswer | undefined => (isStateRequest(raw) ? session.state(at) : undefined));
  void session.see(at);
  watchPage(window, signal, () => {
    at = recognise(document, location.href);
    void session.see(at);
  });
  api.onSettingsChanged(() => void session.settingsChanged());
  const moved = framed(() => session.moved());
  window.addEventListener('resize', moved, { signal });
  window.addEventListener('scroll', moved, { signal, passive: true, capture: true });
  document.addEventListener('focusin', (event) => event.target instanceof Element && session.focusMoved(event.target), {
    signal,
  });
}

/** At most once a frame. */
function framed(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}

function isPrerendering(document: Document): boolean {
  return 'prerendering' in document && document.prerendering === true;
}
