/** How much of the page's text is looked at, in characters. */
const LONGEST = 20_000;

/**
 * The number by which the reset page refuses (`facts/sign-in-errors.md` section 5): the same in every language.
 * In: the visible text of the reset page. Out: the last number, such as `SSPR_0009`, and nothing else of the text.
 */
export function resetNumberIn(text: string): string | undefined {
  return text
    .slice(0, LONGEST)
    .match(/\bSSPR_\d{4}(?!\d)/g)
    ?.at(-1);
}
