import { isTitle, type Outcome, type Promised, parseReference } from './promises';

/** One test, as vitest's own report tells of it. */
export interface Ran {
  readonly file: string;
  /** Of the groups around it and of itself; none where it stands for its whole file, of which something failed. */
  readonly titles: readonly string[];
  readonly passed: boolean;
  /** It did not run: left out on purpose, in a file of which nothing failed. */
  readonly skipped?: true;
  readonly times: number;
}

/** What vitest's reporter writes, as far as it is needed here. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly meta?: { readonly tried?: number };
    }[];
  }[];
}

/**
 * What ran.
 * In: vitest's report, with which code it ended, and how a file is called here. Out: its tests. What a failed file left
 * out did not pass: vitest calls the tests behind a hook that failed `skipped`. A file of which something else failed
 * than a test (a hook, its loading) gets an entry for the whole. Where the run failed and no file of it, as after a
 * promise that nobody caught, every file gets one: nobody knows which one it was.
 */
export function ranIn({ testResults }: Report, code: number | null, fileOf: (name: string) => string): readonly Ran[] {
  const unknown = code !== 0 && testResults.every(({ status }) => status === 'passed');
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = fileOf(name);
    const failed = status !== 'passed';
    const whole = unknown || (failed && assertionResults.every((one) => one.status !== 'failed'));
    const tests = assertionResults.map((one): Ran => {
      const test = { file, titles: [...one.ancestorTitles, one.title], passed: one.status === 'passed' };
      if (test.passed || one.status === 'failed') return { ...test, times: one.meta?.tried ?? 1 };
      return failed ? { ...test, times: 0 } : { ...test, skipped: true, times: 0 };
    });
    return whole ? [...tests, { file, titles: [], passed: false, times: 0 }] : tests;
  });
}

/** The tests that a reference names, and what failed of their whole file. */
function namedBy(reference: string, ran: readonly Ran[]): readonly Ran[] {
  const { file, title } = parseReference(reference);
  return ran.filter(
    (one) =>
      one.file === file &&
      (title === undefined || one.titles.length === 0 || one.titles.some((t) => isTitle(t, title))),
  );
}

/**
 * What came of a promise.
 * A reference that no test answers breaks it, and so does a test that ran in no browser: silence must not look like
 * success. A test for one browser only is left out in the other, and counts by the one that ran.
 */
export function outcomeOf(
  { promise, how, tests }: Promised,
  ran: readonly Ran[],
  left: (file: string) => boolean,
): Outcome {
  const found = tests.map((reference) => ({ ...parseReference(reference), own: namedBy(reference, ran) }));
  const all = [...new Set(found.flatMap(({ own }) => own))];
  const answered = all.filter(({ skipped }) => skipped !== true);
  const silent = found.some(({ file, own }) => !left(file) && own.every(({ skipped }) => skipped === true));
  const nowhere = all.some(
    ({ file, titles, skipped }) =>
      skipped === true && !answered.some((one) => one.file === file && one.titles.at(-1) === titles.at(-1)),
  );
  const broken = silent || nowhere || answered.some(({ passed }) => !passed);
  const times = answered.reduce((sum, one) => sum + one.times, 0);
  const complete = found.every(({ file }) => !left(file));
  return { promise, how, times, result: broken ? 'BROKEN' : complete ? 'holds' : 'not tried' };
}

/** The titles of what failed and is named by no promise: it changes no row of the table, and must not go unseen. */
export function failedUnnamed(promises: readonly Promised[], ran: readonly Ran[]): readonly string[] {
  const named = new Set(promises.flatMap(({ tests }) => tests.flatMap((reference) => namedBy(reference, ran))));
  return ran
    .filter((one) => !one.passed && one.skipped !== true && !named.has(one))
    .map(({ file, titles }) => [file, ...titles.filter((title) => title !== '')].join(' > '));
}
