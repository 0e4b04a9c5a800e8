import { type Hint, hintFor, topicOfNumber } from '../core/hint';
import { resolveView } from '../core/match-view';
import type { BootAnswer } from '../core/messages';
import type { ProblemNumber } from '../core/problem';
import { type PortalProblem, readPortalProblem, readProblem } from './problem';
import type { Recognised } from './recognise';
import { readSignals } from './signals';
import { isVisible } from './visible';

/** What one page shows, as far as the tables can tell. */
export interface SeenPage {
  readonly view?: string;
  readonly number?: ProblemNumber;
  readonly hint?: Hint;
}

/** Reads the state of one document again and again; it knows what of it is out of date. */
export function createStateReader(document: Document) {
  /** The view number that the document came with, and whether it has moved on from there. */
  let firstNumber: number | undefined;
  let stale = false;
  /** What the portal said went wrong when it had come to rest, and on which page. */
  let rested: ({ readonly page: string } & PortalProblem) | undefined;

  const portalNumber = (at: Recognised): ProblemNumber | undefined => {
    // Another page, or the error view is gone: what it said is over.
    const over = rested?.page !== at.page || !rested.element.isConnected || !isVisible(rested.element);
    if (over) rested = undefined;
    return rested?.number ?? at.returned;
  };

  return {
    /** In: the page, and what the worker said of it. Out: its view, the number that it names, and the hint for both. */
    read(at: Recognised, answer: BootAnswer): SeenPage {
      const signals = readSignals(document, at.page, at.errorCode, answer.views);
      firstNumber ??= signals.viewNumber;
      // The number stays in the document when the box goes on without a reload; it speaks of the first view only.
      stale ||= signals.viewNumber !== undefined && signals.viewNumber !== firstNumber;
      const { errorCode: _old, ...current } = signals;
      const rule = resolveView(stale ? current : signals, answer.views);
      const state = { page: at.page, family: at.family, view: rule?.id };
      const hintWith = (number: ProblemNumber | undefined): Hint | undefined =>
        hintFor({ ...state, number: number?.key }, answer.hints);
      // What the page finds by itself has no number: the one that stands there is of something earlier.
      const errorCode = stale || rule?.errorCodes?.includes('none') ? undefined : at.errorCode;
      const isProblem = hintWith(undefined)?.line !== undefined;
      const isKnown = (key: string): boolean => topicOfNumber(key, at.family, answer.hints) !== undefined;
      const number =
        at.family === 'portal'
          ? portalNumber(at)
          : readProblem(document, { ...state, errorCode }, { isProblem, isKnown });
      const hint = hintWith(number);
      return {
        ...(rule === undefined ? {} : { view: rule.id }),
        ...(number === undefined ? {} : { number }),
        ...(hint === undefined ? {} : { hint }),
      };
    },
    /** A page of the portal has come to rest: what it says now counts. */
    rest(at: Recognised): void {
      const found = at.family === 'portal' ? readPortalProblem(document, at.page) : undefined;
      rested = found && { page: at.page, ...found };
    },
  };
}

/** The view of a page as it goes into a message. */
export function viewOf({ view }: SeenPage): { readonly view?: string } {
  return view === undefined ? {} : { view };
}
