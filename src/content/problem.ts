import type { PageFamily } from '../core/page';
import {
  isPersonalError,
  type ProblemNumber,
  type ProblemText,
  problemNumberIn,
  problemNumberOf,
} from '../core/problem';
import { ONLY_SHOWN, WRAPPERS } from '../data/error-numbers';
import { openRoots } from './open-roots';
import { shownText } from './shown-text';
import { isVisible } from './visible';

/**
 * Where a page says what went wrong (`facts/sign-in-errors.md` section 2, `facts/sign-in-pages.md` section 6), the most
 * telling first. Nobody has seen the live pages.
 */
const MESSAGES = '#exceptionMessageContainer, #service_exception_message, #idTD_Error';
const INLINE = '#usernameError, #passwordError, .alert-error, [role="alert"]';
const BOX = '#lightbox, .inner, [role="main"], main';
const PLACES: Readonly<Record<PageFamily, readonly string[]>> = {
  entra: [MESSAGES, INLINE],
  msa: [MESSAGES, INLINE],
  // Its number stands in the text of the page, which is read before its state is known.
  reset: [],
  'security-info': [INLINE],
  portal: [],
};
/** Views that are nothing but a problem: there the whole box may name it. */
const WHOLE_BOX: ReadonlySet<string> = new Set([
  'error-page',
  'access-blocked',
  'device-needed',
  'login-error',
  'consent',
  'consent-admin',
]);
/** Both views of the page that blocks. */
const BLOCKED: ReadonlySet<string> = new Set(['access-blocked', 'device-needed']);

/** An error view of the portal is short; longer texts are articles, tickets and tables that may quote one. */
const SHORT = 1_500;
const AREAS = 'main, [role="main"], section';
const TROUBLE = [
  // Labels of the portal's own error view, English in every language (section 3 G).
  { entry: 'PC:something-went-wrong', words: ['Correlation vector', 'App server'] },
  { entry: 'PC:AccountNotFound', words: ['AccountNotFound'] },
] as const;

export interface ProblemPlace {
  readonly page: string;
  readonly family: PageFamily;
  readonly view: string | undefined;
  /** From the page's settings object. */
  readonly errorCode: string | undefined;
}

/**
 * The number by which the page names a problem, or undefined.
 * A number in sight decides; else that of the settings object, where the view is a problem at all: on other pages it
 * names a step (`facts/sign-in-errors.md` sections 5 and 6). Never fails.
 */
export function readProblem(
  document: Document,
  at: ProblemPlace,
  { isProblem, isKnown }: { readonly isProblem: boolean; isKnown(number: string): boolean },
): ProblemNumber | undefined {
  // On the reset page the number was read in sight already.
  if (at.family === 'reset') return at.errorCode === undefined ? undefined : problemNumberOf(at.errorCode, 'reset');
  const where: ProblemText = at.view !== undefined && BLOCKED.has(at.view) ? 'block' : at.family;
  const places = [...PLACES[at.family], ...(at.view !== undefined && WHOLE_BOX.has(at.view) ? [BOX] : [])];
  // The error page of a personal account has no state of its own, and shows itself by the form of its text.
  if (at.family === 'msa' && at.view === undefined) {
    const found = firstNumber(document, [BOX], 'msa', isPersonalError);
    if (found !== undefined) return found;
  }
  const older = at.family === 'entra' ? firstNumber(document, [MESSAGES], 'federated') : undefined;
  const shown = firstNumber(document, places, where) ?? (older !== undefined && isKnown(older.key) ? older : undefined);
  if (shown !== undefined || at.errorCode === undefined || !isProblem) return shown;
  return ONLY_SHOWN.includes(at.errorCode) ? undefined : problemNumberOf(at.errorCode, where);
}

/**
 * What the portal itself says went wrong: a reference number on the error page of an enrolment, or the entry of its
 * error view. Reads the main part of the page, so it is called when a page has come to rest, not at each change.
 * Out: what is wrong, and the element that says so: it counts only while that can be seen.
 */
export function readPortalProblem(document: Document, page: string): PortalProblem | undefined {
  if (page === 'portal-support') return undefined;
  for (const root of openRoots(document)) {
    for (const element of root.querySelectorAll(AREAS)) {
      // Far longer than an error view: not worth the layout that its visible text would cost.
      if (element.textContent.length > 10 * SHORT || !isVisible(element)) continue;
      const text = shownText(element);
      const number = text.length < SHORT ? portalNumberIn(text, page) : undefined;
      if (number !== undefined) return { number, element };
    }
  }
  return undefined;
}

export interface PortalProblem {
  readonly number: ProblemNumber;
  readonly element: Element;
}

function portalNumberIn(text: string, page: string): ProblemNumber | undefined {
  const number = page === 'portal-enrolment-error' ? problemNumberIn(text, 'enrolment', WRAPPERS) : undefined;
  if (number !== undefined) return number;
  const trouble = TROUBLE.find(({ words }) => words.every((word) => text.includes(word)));
  return trouble && { key: trouble.entry };
}

function firstNumber(
  document: Document,
  places: readonly string[],
  where: ProblemText,
  counts: (text: string) => boolean = () => true,
): ProblemNumber | undefined {
  for (const place of places) {
    for (const element of document.querySelectorAll<HTMLElement>(place)) {
      const text = isVisible(element) ? shownText(element) : '';
      const number = counts(text) ? problemNumberIn(text, where, WRAPPERS) : undefined;
      if (number !== undefined) return number;
    }
  }
  return undefined;
}
