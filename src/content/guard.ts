/** Decides at the moment of a press whether it is the person's own, on something the person can see. */
export type Genuine = (event: Event, host: HTMLElement) => boolean;

/**
 * A press counts only if the browser made it, our host is in the page and in the top layer, nothing dims it, and for a
 * pointer: the point belongs to our host and not to something laid over it. Nothing in the panel has a consequence
 * beyond showing help, so a refused press costs nobody anything.
 */
export const genuinePress: Genuine = (event, host) => {
  if (!event.isTrusted || !host.isConnected || !host.matches(':popover-open')) return false;
  const document = host.ownerDocument;
  if (dimmed(host) || dimmed(document.documentElement) || isPicture(document.documentElement)) return false;
  // A page that shrinks itself shrinks what is ours too (older browsers do not say).
  if (!((host.currentCSSZoom ?? 1) > 0.4)) return false;
  if (!hasPoint(event)) return true;
  // In a dialog of an open root the document would name the host of that root.
  const root = host.getRootNode();
  return (root instanceof ShadowRoot ? root : document).elementFromPoint(event.clientX, event.clientY) === host;
};

/**
 * Whether a press was made at a point: by key or by screen reader it has none. Firefox counts a link that is pressed by key
 * as clicked once, at the corner of the window, but by no pointer.
 */
export function hasPoint(event: Event): event is MouseEvent {
  return event instanceof MouseEvent && event.detail > 0 && Reflect.get(event, 'pointerType') !== '';
}

function dimmed(element: Element): boolean {
  const style = getComputedStyle(element);
  return Number(style.opacity) < 0.9 || style.visibility !== 'visible' || hides(style.filter);
}

/**
 * Filters that recolour are how other extensions darken pages; these leave nothing to be read, of ours too (Firefox).
 * Each may be harmless and all of them together not; and what was burnt out is not brought back by the next one.
 */
function hides(filter: string): boolean {
  let left = 1;
  let light = 1;
  for (const [, name, value] of filter.matchAll(/(brightness|contrast|invert)\(([^)]*)/g)) {
    const by = Number(value);
    left *= name === 'invert' ? Math.abs(1 - 2 * by) : Math.min(1, by);
    if (name === 'brightness') light *= Math.max(1, by);
  }
  return /opacity|blur|url/.test(filter) || !(left > 0.4) || light > 2;
}

/** While the page goes over from one look to the next, what is seen is a picture, whatever lies below it. */
function isPicture(root: Element): boolean {
  try {
    return root.matches(':active-view-transition');
  } catch {
    // A browser that has no such thing.
    return false;
  }
}
