/**
 * `npm test`: everything, in real browsers. `npm test -- unit dom` runs only these kinds.
 * Ends with one line that counts what ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers';

const KINDS = ['unit', 'dom', 'contract', 'e2e'];
/** The projects of `tests/vitest.config.ts` that a kind stands for, where they are more than that of its own name. */
const PROJECTS: Readonly<Record<string, readonly string[]>> = { e2e: ['e2e', 'e2e-alone'] };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((kind) => !KINDS.includes(kind));
if (unknown.length > 0) {
  console.error(`There are no tests of the kind ${unknown.join(', ')}. Kinds: ${KINDS.join(', ')}.`);
  process.exit(2);
}
const kinds = wanted.length > 0 ? wanted : KINDS;

try {
  if (wanted.length === 0) run('npm', ['run', '--silent', 'check']);
  if (kinds.includes('e2e'))
    await ensureBrowsers(['chromium', 'firefox'], { languages: ['sv', 'nl', 'ja', 'zh-TW', 'it'] });
  if (kinds.includes('e2e') || kinds.includes('contract')) run('npm', ['run', '--silent', 'package']);
  process.exitCode = runTests();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

function runTests(): number {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-tests-'));
  const report = join(folder, 'report.json');
  try {
    const projects = kinds.flatMap((kind) => PROJECTS[kind] ?? [kind]).flatMap((name) => ['--project', name]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = spawnSync(
      'npx',
      ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...projects, ...reporters],
      {
        stdio: 'inherit',
      },
    );
    const { numPassedTests, numFailedTests, success }: Report = JSON.parse(readFileSync(report, 'utf8'));
    // A file that could not even be loaded fails no test; it must not look like a success.
    const failed = numFailedTests === 0 && !success ? 1 : numFailedTests;
    console.log(`${numPassedTests} passed, ${failed} failed`);
    return status === 0 && failed === 0 && numPassedTests > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
}

function run(command: string, parameters: readonly string[]): void {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`"${[command, ...parameters].join(' ')}" failed.`);
}
