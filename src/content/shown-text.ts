import { isForm, isVisible } from './visible';

/** What the company wrote, the frame of the page, and who is signing in (`facts/sign-in-errors.md` section 6). */
const NOT_THE_PAGE =
  '.boilerplate-text, #footer, #displayName, .identity, .identityBanner, [data-testid="identityBanner"]';
const WRITTEN_IN = '[contenteditable]:not([contenteditable="false"])';

/**
 * The text of an element as it is shown, without what is not the page's own; empty where that cannot be told apart, and
 * where somebody writes in it. A field's value is never part of it.
 */
export function shownText(element: Element): string {
  // What a page draws with has no text of this kind, a form has none of its own; and what the company wrote may hold
  // what looks like a message.
  if (!(element instanceof HTMLElement) || isForm(element) || element.closest(NOT_THE_PAGE) !== null) return '';
  if (element.querySelector(WRITTEN_IN) !== null) return '';
  let text = element.innerText;
  let taken: Element | undefined;
  for (const part of element.querySelectorAll<HTMLElement>(NOT_THE_PAGE)) {
    // One in another went with it: the name in its banner.
    if (taken?.contains(part)) continue;
    const words = isVisible(part) ? part.innerText.trim() : '';
    if (words === '') continue;
    if (!text.includes(words)) return '';
    // A sign stays in its place, so that what stood before and after it does not become neighbours.
    text = text.replaceAll(words, '\n*\n');
    taken = part;
  }
  return text;
}
