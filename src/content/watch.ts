/** Long enough for a slide of the sign-in box to end, short enough to feel at once. */
const QUIET = 150;
const LATEST = 600;

/** Attributes by which the pages reveal and hide; `style` because the body starts hidden. */
const REVEALING = ['class', 'style', 'hidden', 'aria-hidden', 'data-viewid', 'lang'];

interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls back when the page may have changed: other elements, another address without a reload, back from the cache,
 * seen again. Never more often than its own waiting time, and never while the page is out of sight.
 */
export function watchPage(window: Window & typeof globalThis, signal: AbortSignal, changed: () => void): void {
  const { document } = window;
  let waiting: number | undefined;
  let since = 0;
  const run = (): void => {
    waiting = undefined;
    since = 0;
    changed();
  };
  const soon = (): void => {
    if (document.visibilityState === 'hidden') return;
    const now = Date.now();
    if (waiting === undefined) since = now;
    else if (now - since > LATEST - QUIET) return;
    else window.clearTimeout(waiting);
    waiting = window.setTimeout(run, QUIET);
  };
  const observer = new window.MutationObserver(soon);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: REVEALING,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(waiting);
  });
  for (const event of ['popstate', 'hashchange', 'pageshow'] as const) window.addEventListener(event, soon, { signal });
  document.addEventListener('visibilitychange', soon, { signal });
  navigationOf(window)?.addEventListener('currententrychange', soon, { signal });
}

/** Missing in Firefox 140; there the changes of the page that follow an address do the same. */
function navigationOf(window: Window): NavigationEvents | undefined {
  const candidate: unknown = Reflect.get(window, 'navigation');
  return isNavigation(candidate) ? candidate : undefined;
}

function isNavigation(value: unknown): value is NavigationEvents {
  return typeof value === 'object' && value !== null && 'addEventListener' in value;
}
