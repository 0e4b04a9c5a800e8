/** What goes wrong on a practice page, as its address asks for it. */

/**
 * How a page writes its number, and what stands beside it (`facts/sign-in-errors.md` sections 3, 4 and 6):
 * - `several`: a wrapping number before the specific one;
 * - `glued`, `wide-colon`: a translated sentence right behind the number, or behind a full-width colon;
 * - `digits`: ids and times that hold five digits in a row;
 * - `hidden`: messages with numbers that the page holds and does not show;
 * - `federated`: the older sentence that names eight digits without any prefix.
 */
const FORMS = ['several', 'glued', 'wide-colon', 'digits', 'hidden', 'federated'] as const;
export type Form = (typeof FORMS)[number];

export interface Fault {
  readonly error?: string;
  readonly form?: Form;
}

/** Every kind of number that the services show: `facts/sign-in-errors.md` sections 3 and 5. */
const NUMBER = /^(?:\d{4,8}|[0-9A-F]{8}|SSPR_\d{4}|715-\d{6})$/i;

/** In: what an address says. Out: the number in its usual spelling; undefined for what is none. */
export const errorNumber = (text: string | null): string | undefined =>
  text !== null && NUMBER.test(text) ? text.toUpperCase() : undefined;

/** In: the query of a practice page. Out: the error that `practice-error` and `practice-form` ask for, if any. */
export function faultOf(query: URLSearchParams): Fault {
  const error = errorNumber(query.get('practice-error'));
  const form = FORMS.find((one) => one === query.get('practice-form'));
  return { ...(error === undefined ? {} : { error }), ...(form === undefined ? {} : { form }) };
}
