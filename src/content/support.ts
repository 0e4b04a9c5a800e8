import type { PageFamily } from '../core/page';
import { factsOfSettings, factsOfText, parseFacts, type SupportFacts } from '../core/support-facts';
import { openRoots } from './open-roots';
import { shownText } from './shown-text';
import { isVisible } from './visible';

/**
 * Where the facts stand, best place first. Nobody has seen the live pages.
 * Entra: `facts/sign-in-pages.md` section 6, end, and `facts/sign-in-errors.md` section 2; personal pages are built
 * alike (section 7). Reset: no element is known (section 10.1). Portal: `facts/partner-center-portal.md` section 4.1.
 */
const SIGN_IN = ['#debugDetailsBanner', '#exceptionMessageContainer', '#service_exception_message'];
const MAIN = 'main, [role="main"]';
const PLACES: Readonly<Record<PageFamily, readonly string[]>> = {
  entra: SIGN_IN,
  msa: [...SIGN_IN, MAIN],
  reset: ['body'],
  portal: [MAIN, 'section'],
  'security-info': [],
};
/** Its main part is read too: on other work pages that holds what the company wrote. */
const BLOCK_PAGE = 'ConvergedConditionalAccess';

const WRITING_PAGE = 'portal-support';

/**
 * What support asks for, as this page shows it now. To be called when the person opens the details, not before.
 * In: the document, the page and its kind. Out: its PageID, the facts of one visible part of it and, on work sign-in
 * pages, of three keys of the settings object, which win. No field is read, nor any text that is written in the page.
 * Never fails.
 */
export function readSupportFacts(document: Document, page: string, family: PageFamily): SupportFacts {
  const settings = family === 'entra' ? settingsOf(document) : {};
  const pageId = document.querySelector('meta[name="PageID" i]')?.getAttribute('content');
  const places = family === 'entra' && pageId === BLOCK_PAGE ? PLACES.msa : PLACES[family];
  const shown = page === WRITING_PAGE ? {} : firstFacts(document, places, family);
  return { ...parseFacts({ pageId }), ...shown, ...settings };
}

function settingsOf(document: Document): SupportFacts {
  for (const script of document.scripts) {
    if (!script.hasAttribute('src') && script.textContent.includes('$Config=')) {
      return factsOfSettings(script.textContent);
    }
  }
  return {};
}

function firstFacts(document: Document, places: readonly string[], family: PageFamily): SupportFacts {
  const roots = family === 'portal' ? openRoots(document) : [document];
  for (const place of places) {
    for (const element of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(place)])) {
      if (!isVisible(element)) continue;
      const facts = factsOfText(shownText(element), family);
      if (Object.keys(facts).length > 0) return facts;
    }
  }
  return {};
}
