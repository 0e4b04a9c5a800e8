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
  if (dimmed(host) || dimmed(document.documentElement)) return false;
  if (event instanceof MouseEvent && event.detail > 0) {
    return document.elementFromPoint(event.clientX, event.clientY) === host;
  }
  return true;
};

function dimmed(element: Element): boolean {
  const style = getComputedStyle(element);
  // Filters that recolour are how other extensions darken pages; these two hide.
  return Number(style.opacity) < 0.9 || style.visibility !== 'visible' || /opacity|blur/.test(style.filter);
}
