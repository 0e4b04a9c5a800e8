import { isStateRequest, isWalkBegun, type StateAnswer } from '../core/messages';
import { wantsEverySignIn } from '../core/reach';
import type { ContentApi } from '../platform/content-api';
import { genuinePress } from './guard';
import { removeStaleHosts } from './host';
import { recognise } from './recognise';
import { CONTROLS } from './room';
import { createSession } from './session';
import { watchPage } from './watch';

/** Long enough for a scroll to have ended: what stands still does not hop while the page runs under it. */
const SCROLL_ENDED = 150;

/** Content of the portal comes seconds late and inside of shadow roots, where nothing tells of it. */
const LATE_CONTENT = [1_000, 3_000, 8_000];
const SELDOM = 3_000;

/** A page that is ours, or may become so without a reload: looks at it, and again whenever it may have changed. */
export function stay(api: ContentApi, everywhere = false): void {
  // What stands in the page stays as long as the document; the watch ends when the extension goes away.
  const { signal } = new AbortController();
  const watch = new AbortController();
  removeStaleHosts(document);

  const session = createSession(document, api, genuinePress, signal);
  session.wanted(everywhere);
  let wanted = everywhere;
  let at = recognise(document, location.href, wanted);
  const look = (): void => {
    // Left behind by an update (Chromium): the next document has the new script. The launcher stays and says so.
    if (!api.alive()) {
      watch.abort();
      return;
    }
    const page = at?.page;
    at = recognise(document, location.href, wanted);
    void session.see(at);
    if (at?.page !== page) lookAgainLater();
    else lookAtPortal();
  };
  let lateLooks: readonly number[] = [];
  const lookAgainLater = (): void => {
    for (const look of lateLooks) window.clearTimeout(look);
    lateLooks = at?.family === 'portal' ? LATE_CONTENT.map((wait) => later(() => void session.rest(), wait)) : [];
  };
  /** An error view can also come later, without a new address; looking for it costs, so it is not done at each change. */
  let restedAt = 0;
  const lookAtPortal = (): void => {
    if (at?.family !== 'portal' || Date.now() - restedAt < SELDOM) return;
    restedAt = Date.now();
    lateLooks = [...lateLooks.slice(-LATE_CONTENT.length), later(() => void session.rest(), SELDOM)];
  };
  /** Read from the storage, so that the worker sleeps on. It matters on the sign-ins of other services only. */
  const learnReach = async (): Promise<void> => {
    const next = wantsEverySignIn(await api.readSettings());
    if (next === wanted) return;
    wanted = next;
    session.wanted(next);
    look();
  };
  const later = (run: () => void, wait: number): number =>
    window.setTimeout(() => {
      if (!watch.signal.aborted) run();
    }, wait);

  api.onMessage((raw): StateAnswer | undefined => {
    if (isWalkBegun(raw)) void session.walkBegun();
    return isStateRequest(raw) ? session.state(at, raw.facts === true) : undefined;
  });
  void session.see(at);
  if (at?.family !== 'portal') void learnReach();
  lookAgainLater();
  watchPage(window, watch.signal, look);
  api.onSettingsChanged(() => {
    void session.settingsChanged();
    if (at?.family !== 'portal') void learnReach();
  });
  // A page that comes back from the cache missed what changed meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void session.settingsChanged(), { signal });
  window.addEventListener(
    'resize',
    framed(() => session.moved()),
    { signal },
  );
  let scrolling: number | undefined;
  const scrolled = (): void => {
    window.clearTimeout(scrolling);
    scrolling = later(() => session.moved(), SCROLL_ENDED);
  };
  window.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
  document.addEventListener(
    'focusin',
    (event) => {
      // The field itself, not the element around its shadow root, which may fill the window.
      const [field] = event.composedPath();
      if (field instanceof Element && field.matches(CONTROLS)) session.focusMoved(field);
    },
    { signal },
  );
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
