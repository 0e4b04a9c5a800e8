/**
 * `npm run test:trust`: runs everything that tries to break a promise, in the long form, and prints the table.
 * `-- --write` puts the table into README.md, `-- --short` runs the short form, `-- --without-browsers` leaves the real
 * browsers out and says so. Exit 0 only when every promise holds and nothing else failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers';
import { PROMISES, parseReference, trustTable, withTable } from './lib/promises';
import { failedUnnamed, outcomeOf, type Ran, type Report, ranIn } from './lib/trust-report';

const isBrowserFile = (file: string): boolean => file.startsWith('tests/e2e/');

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
    const { status } = spawnSync('npx', ['vitest', 'run', ...options, ...there], {
      stdio: 'inherit',
      env: { ...process.env, SIGNPOST_TRUST: full ? 'full' : 'short' },
    });
    const written: Report = JSON.parse(readFileSync(report, 'utf8'));
    return ranIn(written, status, (name) => relative('.', name).replaceAll('\\', '/'));
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
  const unnamed = failedUnnamed(PROMISES, ran);
  for (const title of unnamed) console.log(`Failed, and named by no promise: ${title}`);
  const holding = outcomes.filter(({ result }) => result === 'holds').length;
  console.log(`${holding} of ${outcomes.length} promises hold`);
  const holds = holding === outcomes.length && unnamed.length === 0;
  if (values.write && unnamed.length > 0) throw new Error('README.md stays as it is: something failed in this run.');
  if (values.write) {
    const filled = withTable(readFileSync('README.md', 'utf8'), table);
    if (filled === undefined) throw new Error('README.md has no marks to put the table between.');
    writeFileSync('README.md', filled);
  }
  return holds ? 0 : 1;
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
