/** One error as it is known, and the topic that helps. Tables: `src/data/errors/`. */
export interface ErrorEntry<T extends string = string> {
  /** Its name in `facts/sign-in-errors.json`. */
  readonly entry: string;
  /**
   * The numbers that stand for it: `50020`, `SSPR_0009`, `715-123225`, `80041012`. Empty where no number is shown: a
   * view of the page tells it then.
   */
  readonly numbers: readonly string[];
  /** Where a number means something else on personal-account pages (`facts/sign-in-errors.json`, MSA). */
  readonly family?: 'msa';
  readonly topic: T;
}
