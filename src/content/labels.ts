import type { ShownLabel } from '../core/label';
import { LIVE_LABELS } from '../data/live-labels';
import { findVisible, isForm } from './visible';

/** Longer than any button; a text beyond it is not a label. */
const LONGEST = 60;

/** What a person types into: never read, whatever id it carries. */
const FIELD = 'input, textarea, select, [contenteditable]';

/**
 * The word of a button as it stands on the page.
 * Reads the text of a few elements whose text is fixed by the page (a link, the title of a tile), never of a field.
 * Out: undefined where the element is not there or its text is no label; the table then speaks.
 */
export function readLiveLabel(document: Document, id: string): ShownLabel | undefined {
  const selector = LIVE_LABELS.get(id);
  const element = selector === undefined ? undefined : findVisible(document, selector);
  if (
    element === undefined ||
    isForm(element) ||
    element.closest(FIELD) !== null ||
    element.querySelector(FIELD) !== null
  )
    return undefined;
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LONGEST) return undefined;
  return { text, lang: document.documentElement.lang || 'en' };
}
