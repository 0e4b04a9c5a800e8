import { markersFor } from '../core/match-view';
import type { PageSignals, ViewRule } from '../core/page';
import { readPageSettings } from '../core/page-settings';
import { resetNumberIn } from '../core/reset-number';
import { findVisible, isVisible } from './visible';

/**
 * What this document shows, for the tables to judge. Reads: one meta element, the view number, which known elements
 * are visible. Never a field's value.
 */
export function readSignals(
  document: Document,
  page: string,
  errorCode: string | undefined,
  views: readonly ViewRule[],
): PageSignals {
  const pageId = document.querySelector('meta[name="PageID" i]')?.getAttribute('content') ?? undefined;
  const viewNumber = readViewNumber(document);
  const visible = new Set(markersFor(page, views).filter((selector) => findVisible(document, selector) !== undefined));
  return {
    page,
    visible,
    ...(pageId === undefined ? {} : { pageId }),
    ...(viewNumber === undefined ? {} : { viewNumber }),
    ...(errorCode === undefined ? {} : { errorCode }),
  };
}

/** While one view slides out and the next slides in, both are there: the last visible one counts. */
function readViewNumber(document: Document): number | undefined {
  const numbers = [...document.querySelectorAll('div[data-viewid]')]
    .filter(isVisible)
    .map((element) => element.getAttribute('data-viewid') ?? '')
    .filter((text) => /^\d{1,4}$/.test(text));
  const last = numbers.at(-1);
  return last === undefined ? undefined : Number(last);
}

/** The number by which the reset page refuses. It stands in its text only; the rest of the text is dropped at once. */
export function readResetNumber(document: Document): string | undefined {
  // What is not shown does not count, and innerText leaves it out.
  return resetNumberIn(document.body?.innerText ?? '');
}

/** Single keys of the page's settings object; nothing else of it is kept (`facts/sign-in-pages.md` section 3). */
export function readSettingsObject(document: Document): ReturnType<typeof readPageSettings> {
  for (const script of document.scripts) {
    if (script.hasAttribute('src')) continue;
    const text = script.textContent;
    if (text.includes('$Config=')) return readPageSettings(text);
  }
  return { partner: 'unknown' };
}

/** A letter first; what the worker accepts of a page. */
const LANGUAGE_TAG = /^[A-Za-z][A-Za-z0-9_-]{0,34}$/;

/** The language of the page, in the spelling of the page. Best source first: `facts/sign-in-pages.md` section 3. */
export function readPageLanguage(document: Document, fromSettings: string | undefined): string {
  const meta = document.querySelector('meta[name="LocLC"]')?.getAttribute('content') ?? '';
  // On login.live.com the meta element holds a number; and a page may write anything at all, also no root for a moment.
  const candidates = [fromSettings ?? '', meta, document.documentElement?.lang ?? ''];
  return candidates.find((tag) => LANGUAGE_TAG.test(tag)) ?? '';
}
