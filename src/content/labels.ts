import type { ShownLabel } from '../core/label';
import { LIVE_LABELS } from '../data/live-labels';
import { findVisible, isForm } from './visible';
import { isPressed, UNREAD } from './walk-find';

/**
 * What can be a label: not longer than any button, and without signs that steer a text or are drawn by a font of the page,
 * or the address of a person.
 */
const LABEL = /^[^\p{C}@]{1,60}$/u;

/**
 * The word of a button as it stands on the page.
 * In: the label, and the control that was found for it, if one was. Reads a button, a link or an entry of a menu that is
 * this control, else a few elements whose text is fixed by the page (a link, the title of a tile); never a field, and
 * nothing that has parts: a tile with an account, say, is more than its label.
 * Out: undefined where the element is not there or its text is no label; the table then speaks.
 */
export function readLiveLabel(document: Document, id: string, control?: Element | false): ShownLabel | undefined {
  const selector = LIVE_LABELS.get(id);
  return labelOn(control && isPressed(control) && control) ?? labelOn(selector && findVisible(document, selector));
}

function labelOn(element: Element | '' | false | undefined): ShownLabel | undefined {
  if (!element || isForm(element) || element.closest(UNREAD) || element.querySelector(UNREAD)) return undefined;
  // Drawings have no text.
  if (element.querySelectorAll(':not(:has(*),:empty)').length > 1) return undefined;
  // A search box of the portal may have its word there alone (`facts/partner-center-portal.md` section 4.1).
  const given = element.getAttribute('aria-label') || element.textContent || element.getAttribute('placeholder') || '';
  const text = given.replace(/\s+/g, ' ').trim();
  return LABEL.test(text) ? { text, lang: element.ownerDocument.documentElement.lang || 'en' } : undefined;
}
