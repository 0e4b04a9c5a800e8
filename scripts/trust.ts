/**
 * `npm run test:trust`: runs everything that tries to break a promise, in the long form, and prints the table.
 * `-- --write` puts the table into README.md, `-- --short` runs the short form, `-- --without-browsers` leaves the real
 * browsers out and says so. Exit 0 only when every promise holds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers';
import { isTitle, type Outcome, PROMISES, type Promised, parseReference, trustTable, withTable } from './lib/promises';

/** One test, as vitest's own report tells of it. */
interface Ran {
  readonly file: string;
  readonly titles: readonly string[];
  readonly passed: boolean;
  readonly times: number;
}

interface Report {
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

const isBrowserFile = (file: string): boolean => file.startsWith('tests/e2e/');

/** What came of a promise. A reference that no test answers breaks it: silence must not look like success. */
export function outcomeOf(
  { promise, how, tests }: Promised,
  ran: readonly Ran[],
  left: (file: string) => boolean,
): Outcome {
  const found = tests.map((reference) => {
    const { file, title } = parseReference(reference);
    const own = ran.filter((one) => one.file === file);
    return {
      file,
      own: title === undefined ? own : own.filter(({ titles }) => titles.some((one) => isTitle(one, title))),
    };
  });
  const all = [...new Set(found.flatMap(({ own }) => own))];
  const silent = found.filter(({ file, own }) => own.length === 0 && !left(file));
  const broken = silent.length > 0 || all.some(({ passed }) => !passed);
  const times = all.reduce((sum, one) => sum + one.times, 0);
  const complete = found.every(({ file }) => !left(file));
  return { promise, how, times, result: broken ? 'BROKEN' : complete ? 'holds' : 'not tried' };
}

function runFiles(files: readonly string[], full: boolean): readonly Ran[] {
  const there = files.filter((file) => existsSync(file));
  if (there.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'signpost-trust-'));
  const report = join(folder, 'report.json');
  try {
    const options = [
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    spawnSync('npx', ['vitest', 'run', ...options, ...there], {
      stdio: 'inherit',
      env: { ...process.env, SIGNPOST_TRUST: full ? 'full' : 'short' },
    });
    const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.flatMap(({ name, status, assertionResults }) => {
      const file = relative('.', name).replaceAll('\\', '/');
      // A file that could not be loaded has no tests that failed.
      if (assertionResults.length === 0) return [{ file, titles: [''], passed: status === 'passed', times: 0 }];
      return assertionResults
        .filter((one) => one.status !== 'skipped' && one.status !== 'pending')
        .map((one) => ({
          file,
          titles: [...one.ancestorTitles, one.title],
          passed: one.status === 'passed',
          times: one.meta?.tried ?? 1,
        }));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
      'without-browsers': { type: 'boolean', default: false },
    },
  });
  const files = [...new Set(PROMISES.flatMap(({ tests }) => tests.map((reference) => parseReference(reference).file)))];
  const ran = [
    ...runFiles(
      files.filter((file) => !isBrowserFile(file)),
      !values.short,
    ),
  ];
  if (!values['without-browsers']) {
    await ensureBrowsers(['chromium', 'firefox'], { languages: ['sv', 'nl', 'ja', 'zh-TW', 'it'] });
    ran.push(...runFiles(files.filter(isBrowserFile), !values.short));
  }
  const outcomes = PROMISES.map((one) =>
    outcomeOf(one, ran, (file) => values['without-browsers'] && isBrowserFile(file)),
  );
  const table = trustTable(outcomes);
  console.log(`\n${table}\n`);
  if (values.write) {
    const filled = withTable(readFileSync('README.md', 'utf8'), table);
    if (filled === undefined) throw new Error('README.md has no marks to put the table between.');
    writeFileSync('README.md', filled);
  }
  const holding = outcomes.filter(({ result }) => result === 'holds').length;
  console.log(`${holding} of ${outcomes.length} promises hold`);
  return holding === outcomes.length ? 0 : 1;
}

const program = process.argv[1];
if (program !== undefined && realpathSync(program) === fileURLToPath(import.meta.url)) {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
