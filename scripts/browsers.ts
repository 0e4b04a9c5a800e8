/**
 * Finds the browsers, and installs what the tests need of them: `npx tsx scripts/browsers.ts`.
 * Exit 0 when Chromium and Firefox are there in the six languages, 1 with the one command to run otherwise.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../src/core/languages';
import { findBrowser } from './lib/find-browser';
import { ensureBrowsers } from './lib/install-browsers';

export { BROWSER_KINDS, type BrowserKind, findBrowser } from './lib/find-browser';
export { type EnsureOptions, ensureBrowsers } from './lib/install-browsers';

async function main(): Promise<void> {
  await ensureBrowsers(['chromium', 'firefox'], { languages: LANGUAGES, strict: true });
  for (const kind of ['chromium', 'firefox'] as const) console.log(`${kind}: ${findBrowser(kind)}`);
}

const program = process.argv[1];
if (program !== undefined && realpathSync(program) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
