import { CONTROLS } from './room';
import { levelsOf } from './walk-find';

/** Where our host can be used: a modal dialog of the page lets nobody reach what stands outside of it. */
export function homeFor(document: Document, target: Element | undefined): Element {
  for (const [at] of target ? levelsOf(target) : []) {
    const modal = at.closest('dialog:modal');
    if (modal) return modal;
  }
  return document.querySelector('dialog:modal') ?? document.documentElement;
}

/**
 * Whether an element can be seen: its middle, in its root and in every root around that (Firefox asks each alone), and
 * all of its height where the window has room for it.
 */
export function inReach(element: Element, host: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  if (height < innerHeight && (y < 0 || y + height > innerHeight)) return false;
  return levelsOf(element).every(([at, root]) => {
    const found = root.elementFromPoint(x + width / 2, y + height / 2);
    // Our own card will move.
    return found === host || at.contains(found);
  });
}

/** Where the focus is put for a custom element that leaves it to what stands in its root. */
export const inner = (element: Element | undefined): HTMLElement | null | undefined =>
  element?.shadowRoot?.querySelector<HTMLElement>('button, input, a[href], [tabindex]');

/** The control of the page that has the focus, also in open roots; not what holds a whole part of the page. */
export function controlInUse(document: Document): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.matches(CONTROLS) ? at : undefined;
}
