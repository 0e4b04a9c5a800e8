import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

const project = (name: string, environment: 'node' | 'jsdom') => ({
  oxc,
  // All of the machine: left to itself vitest keeps one core free, which is half of a small one.
  test: {
    name,
    environment,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: 60_000,
    maxWorkers: '100%',
  },
});

/** What changes something outside of its own browser. */
const ALONE = ['tests/e2e/policy*.test.ts'];

const e2e = (
  name: string,
  {
    include,
    exclude,
    maxWorkers,
    groupOrder,
  }: { include: string[]; exclude: string[]; maxWorkers: number; groupOrder: number },
) => ({
  oxc,
  test: {
    name,
    environment: 'node' as const,
    include,
    exclude,
    globalSetup: ['tests/e2e/global-setup.ts'],
    testTimeout: 120_000,
    // As long as all other waiting (`tests/e2e/driver/patience`).
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 120_000,
    // Three files at a time, also on two cores: a browser waits more than it works.
    maxWorkers,
    sequence: { groupOrder },
  },
});

/** The files that take longest: begun first, so that none of them is what everybody waits for at the end. */
const LONGEST = [
  'trust-soak',
  'walks',
  'launcher',
  'places',
  'walks-missing',
  'errors',
  'walks-trouble',
  'walk-stage',
  'accessibility',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  oxc,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', 'node'),
      project('dom', 'jsdom'),
      project('contract', 'node'),
      e2e('e2e', { include: ['tests/e2e/**/*.test.ts'], exclude: ALONE, maxWorkers: 3, groupOrder: 1 }),
      // A policy is one of the whole machine: no other browser may run meanwhile.
      e2e('e2e-alone', { include: ALONE, exclude: [], maxWorkers: 1, groupOrder: 2 }),
    ],
  },
});
