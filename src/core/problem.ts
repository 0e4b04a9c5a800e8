import type { PageFamily } from './page';

/** The number by which a page names a problem. It names nobody. */
export interface ProblemNumber {
  /** As in the tables: `50020`, `SSPR_0009`, `715-123225`, `80041012`; the name of the entry where none is shown. */
  readonly key: string;
  /** As the page shows it, for the person to quote: `AADSTS50020`. */
  readonly shown?: string;
}

/**
 * Which numbers a text may hold: a block page shows them without letters, the portal has its own, and an older error
 * page of a company's own sign-in those of personal accounts (`facts/sign-in-errors.md` section 3, D).
 */
export type ProblemText = PageFamily | 'block' | 'federated' | 'enrolment';

/** How much of a text is looked at, in characters. */
const LONGEST = 20_000;

const AADSTS = /\bAADSTS\s?(\d{5,8})(?!\d)/g;
/** Without letters a number could as well be part of a name, an address or a telephone number: `+47 80012345`. */
const BLOCK =
  /(?<![\w@.+/\\=-]|\d\)?[^\S\n])(530\d{2,4}|50005|50097|50127\d?|50129\d?|50131|50155|50187|135011)(?![\w@+#%/\\-]|\.\w)/g;
const RESET = /\b(SSPR_\d{4})(?!\d)/g;
const PERSONAL = /(?<![\w@.+/\\=-]|\d\)?[^\S\n])(?:0x)?(80[0-9A-F]{6})(?![\w@+#%/\\-]|\.\w)/gi;
const ENROLMENT = /(?<![\d-])(715-\d{6})(?![\d-])/g;

const PERSONAL_ID = /(?<![\da-f])[\da-f]{32}(?![\da-f])/gi;
const TIME = /\b20\d{2}-\d{2}-\d{2}[T ]\d{2}:\d{2}/g;

/** Every expression that reads a page, for the test that holds them to linear time. */
export const PROBLEM_EXPRESSIONS: readonly RegExp[] = [AADSTS, BLOCK, RESET, PERSONAL, ENROLMENT, PERSONAL_ID, TIME];

const FORMS: Readonly<Record<ProblemText, readonly RegExp[]>> = {
  entra: [AADSTS],
  federated: [PERSONAL],
  msa: [PERSONAL, AADSTS],
  block: [BLOCK, AADSTS],
  reset: [RESET],
  'security-info': [AADSTS],
  portal: [AADSTS],
  enrolment: [ENROLMENT],
};

/**
 * The number that a text gives as the reason (`facts/sign-in-errors.md` section 5): the same in every language.
 * In: the visible text of one part of a page, where it stands, and the numbers that only wrap another one. Out: the last
 * number that is no wrapper, AADSTS numbers before others; undefined where there is none. Nothing else of the text is
 * kept. Never fails.
 */
export function problemNumberIn(
  text: string,
  where: ProblemText,
  wrappers: readonly string[],
): ProblemNumber | undefined {
  const part = text.slice(0, LONGEST);
  const found = FORMS[where].flatMap((form) =>
    Array.from(part.matchAll(form), ([, key = '']) => {
      const upper = key.toUpperCase();
      return { key: upper, shown: form === AADSTS ? `AADSTS${upper}` : upper };
    }),
  );
  return found.findLast(({ key }) => !wrappers.includes(key)) ?? found.at(-1);
}

/** Whether a text is the error page of a personal account: an id without dashes and a time (section 3, C). */
export function isPersonalError(text: string): boolean {
  const part = text.slice(0, LONGEST);
  return part.search(PERSONAL_ID) >= 0 && part.search(TIME) >= 0;
}

/** The number of a sign-in page's settings object, as it would stand on the page. */
export function problemNumberOf(errorCode: string, where: ProblemText): ProblemNumber {
  return {
    key: errorCode,
    shown: where === 'block' || !/^(?!80\d{6}$)\d{5,8}$/.test(errorCode) ? errorCode : `AADSTS${errorCode}`,
  };
}

const KEY = /^(?:\d{5,8}|SSPR_\d{4}|715-\d{6}|80[0-9A-F]{6}|PC:[A-Za-z-]{1,40})$/;
const SHOWN = /^(?:AADSTS\d{5,8}|\d{5,8}|SSPR_\d{4}|715-\d{6}|80[0-9A-F]{6})$/;

/** In: anything. Out: a number of the shape that a page may give it; undefined for all else. Never throws. */
export function parseProblemNumber(raw: unknown): ProblemNumber | undefined {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'key')) return undefined;
  const key: unknown = Reflect.get(raw, 'key');
  const shown: unknown = Object.hasOwn(raw, 'shown') ? Reflect.get(raw, 'shown') : undefined;
  if (typeof key !== 'string' || !KEY.test(key)) return undefined;
  return typeof shown === 'string' && SHOWN.test(shown) ? { key, shown } : { key };
}
