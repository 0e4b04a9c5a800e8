/** How often something was tried, for the table of `npm run test:trust`; and the fuzzing, short or long. */
import fc from 'fast-check';
import { vi } from 'vitest';
import { FULL } from './form';

declare module 'vitest' {
  interface TaskMeta {
    /** Cases that one test tried, where it is more than one. Must not differ from machine to machine. */
    tried?: number;
  }
}

/** What a test is handed as its first argument, as far as it is needed here. */
interface Test {
  readonly task: { readonly meta: { tried?: number } };
}

/** The short form has the same cases each time, so that no build fails by chance. */
const SEED = 20_261_121;

/** Not a measure of anything: a slow machine may take its time. */
vi.setConfig({ testTimeout: FULL ? 600_000 : 60_000 });

/** Adds to what a test says that it tried. */
export function tried({ task }: Test, times: number): void {
  task.meta.tried = (task.meta.tried ?? 0) + times;
}

/**
 * Tries a property of many values; in the long form ten times as many, of which none is known before.
 * Fails: with the smallest value that breaks it, which then belongs into `tests/corpus`.
 */
export function prove<T>(test: Test, property: fc.IProperty<T>, runs = 300): void {
  const numRuns = FULL ? runs * 10 : runs;
  fc.assert(property, FULL ? { numRuns } : { numRuns, seed: SEED });
  tried(test, numRuns);
}

/** Signs that break what is written carelessly: ends, halves, directions, doubles, quotes. */
const SIGNS =
  '\u0000 \ud800 \udc00 \u202e \u200b \u0130 \ufeff \uffff \u2028 \u{1f600} e\u0301 \u00df < > & " \' ` \\ / : @ # % $ { } [ ] ( ) \n \t';

/** Text of any signs, the plain ones and the odd ones. */
export const anyText = fc
  .array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom(...SIGNS.split(' '))), { maxLength: 12 })
  .map((parts) => parts.join(''));
