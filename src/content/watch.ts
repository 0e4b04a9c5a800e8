import { openRoots } from './open-roots';

/** Long enough for a slide of the sign-in box to end, short enough to feel at once. */
const QUIET = 150;
const LATEST = 600;

/** Attributes by which the pages reveal and hide; `style` because the body starts hidden. */
const REVEALING = ['class', 'style', 'hidden', 'aria-hidden', 'data-viewid', 'lang'];

interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

const CHANGES = { childList: true, subtree: true, attributes: true, attributeFilter: REVEALING };

/** Puts together many signs of a change: calls back once they have ended, and now and then where they never do. */
function together(window: Window, changed: () => void) {
  let waiting: number | undefined;
  let since = 0;
  const run = (): void => {
    waiting = undefined;
    since = 0;
    changed();
  };
  return {
    soon(): void {
      if (window.document.visibilityState === 'hidden') return;
      const now = performance.now();
      if (waiting === undefined) since = now;
      else if (now - since > LATEST - QUIET) return;
      else window.clearTimeout(waiting);
      waiting = window.setTimeout(run, QUIET);
    },
    stop(): void {
      window.clearTimeout(waiting);
      waiting = undefined;
    },
  };
}

/**
 * Calls back when the page may have changed: other elements, another address without a reload, back from the cache,
 * seen again. Never more often than its own waiting time, and never while the page is out of sight.
 */
export function watchPage(window: Window & typeof globalThis, signal: AbortSignal, changed: () => void): void {
  const { document } = window;
  const { soon, stop } = together(window, changed);
  const observer = new window.MutationObserver(soon);
  // Not its root: a page may replace that, and have none for a moment.
  observer.observe(document, CHANGES);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stop();
  });
  for (const event of ['popstate', 'hashchange', 'pageshow'] as const) window.addEventListener(event, soon, { signal });
  document.addEventListener('visibilitychange', soon, { signal });
  navigationOf(window)?.addEventListener('currententrychange', soon, { signal });
}

/**
 * The same for what `watchPage` is not told of: changes within open roots, where all of the portal stands
 * (`facts/partner-center-portal.md` section 4.1), and what opens at a press without any change of an element.
 * Out: `look` to be called at each look at the page, since roots come and go; `stop`, after which it can begin again.
 */
export function watchRoots(window: Window & typeof globalThis, changed: () => void) {
  const { soon, stop } = together(window, changed);
  const observer = new window.MutationObserver(soon);
  return {
    look(): void {
      window.addEventListener('click', soon, true);
      for (const root of openRoots(window.document).slice(1)) observer.observe(root, CHANGES);
    },
    stop(): void {
      window.removeEventListener('click', soon, true);
      observer.disconnect();
      stop();
    },
  };
}

/** Missing in Firefox 140; there the changes of the page that follow an address do the same. */
function navigationOf(window: Window): NavigationEvents | undefined {
  const candidate: unknown = Reflect.get(window, 'navigation');
  return isNavigation(candidate) ? candidate : undefined;
}

function isNavigation(value: unknown): value is NavigationEvents {
  return typeof value === 'object' && value !== null && 'addEventListener' in value;
}
