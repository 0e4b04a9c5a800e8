import { isStateRequest, type StateAnswer } from '../core/messages';
import { contentApi } from '../platform/content-api';
import { genuinePress } from './guard';
import { removeStaleHosts } from './host';
import { type Recognised, recognise } from './recognise';
import { createSession } from './session';
import { watchPage } from './watch';

const api = contentApi();

/** Sign-in pages open themselves in hidden frames: the top window only. And only once the person can see it. */
if (api !== undefined && window.top === window) {
  if (isPrerendering(document)) document.addEventListener('prerenderingchange', () => start(api), { once: true });
  else start(api);
}

function start(api: NonNullable<ReturnType<typeof contentApi>>): void {
  const ended = new AbortController();
  const { signal } = ended;
  removeStaleHosts(document);

  const session = createSession(document, api, genuinePress, signal);
  let at: Recognised | undefined = recognise(document, location.href);
  api.onMessage((raw): StateAnswer | undefined => (isStateRequest(raw) ? session.state(at) : undefined));

  // Another service's sign-in, told by its address: nothing is watched, nobody is asked.
  if (at?.partner === 'no') return;

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
