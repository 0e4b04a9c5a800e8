import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './support/project-copy';

/** A page by its address, and a selector that several views share: both stand in files that the tables import. */
const CHANGES = [
  ['src/data/pages-sign-in.ts', 'cookiesdisabled|', 'cookiesdisabled|newly-added|'],
  ['src/data/view-selectors.ts', "'#usernameError'", "'#newly-added'"],
];

/** Two builds in one process, as the build that watches makes them, with the tables changed in between. */
const TWO_BUILDS = `
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { buildAll } from './lib/build-extension';

await buildAll();
renameSync('dist', 'dist-before');
for (const [file, from, to] of ${JSON.stringify(CHANGES)}) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(file + ' does not hold ' + from);
  writeFileSync(file, text.replaceAll(from, to));
}
await buildAll();
`;

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
  writeFileSync(copy.at('scripts', 'two-builds.ts'), TWO_BUILDS);
  copy.run('scripts/two-builds.ts');
}, 60_000);
afterAll(() => copy.remove());

const built = (folder: string, script: string): string => readFileSync(copy.at(folder, 'chromium', script), 'utf8');

describe('a build that goes on watching', () => {
  it.each(['content.js', 'background.js'])('ships the tables as they are now, not as they were first: %s', (script) => {
    const added = ['dist-before', 'dist'].map((folder) => built(folder, script).includes('newly-added'));
    expect(added).toEqual([false, true]);
  });
});
