import { openRoots } from './open-roots';
import { CONTROLS } from './room';
import { levelsOf } from './walk-find';

/**
 * Where our host can be used: a modal dialog of the page lets nobody reach what stands outside of it. Of several the last
 * one in the page, which for the most part is the one that was opened last.
 */
export const homeFor = (document: Document): Element =>
  openRoots(document)
    .flatMap((root) => [...root.querySelectorAll('dialog:modal')])
    .at(-1) ?? document.documentElement;

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

/** Who may take the focus for an element: itself, else a control in it, also in open roots. */
function takers(element: HTMLElement): readonly HTMLElement[] {
  const parts = [element.shadowRoot, element].flatMap((part) => (part ? openRoots<HTMLElement>(part) : []));
  const css = `${CONTROLS},[tabindex]:not(form)`;
  return [element, ...parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>(css)])];
}

/** Whether `focusOn` can do anything. Whose root is closed may well take it. */
export const takesFocus = (element: HTMLElement): boolean =>
  element.localName.includes('-') || takers(element).some(({ tabIndex }) => tabIndex >= 0);

/** Puts the focus on an element, else on the first control in it that takes it: a group or a table does not itself. */
export function focusOn(element: HTMLElement): void {
  for (const one of takers(element)) {
    one.focus();
    if (element.matches(':focus, :focus-within')) return;
  }
}

/** The control of the page that has the focus, also in open roots; not what holds a whole part of the page. */
export function controlInUse(document: Document): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.matches(CONTROLS) ? at : undefined;
}
