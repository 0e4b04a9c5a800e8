import { isStateRequest, type StateAnswer } from '../core/messages';
import type { ContentApi } from '../platform/content-api';
import { genuinePress } from './guard';
import { removeStaleHosts } from './host';
import { recognise } from './recognise';
import { createSession } from './session';
import { watchPage } from './watch';

/** A page that is ours, or may become so without a reload: looks at it, and again whenever it may have changed. */
export function stay(api: ContentApi): void {
  // Ends with the document: nobody aborts it, everything that watches hangs on it.
  const { signal } = new AbortController();
  removeStaleHosts(document);

  const session = createSession(document, api, genuinePress, signal);
  let at = recognise(document, location.href);
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
