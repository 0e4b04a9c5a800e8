import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './support/project-copy';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
}, 60_000);
afterAll(() => copy.remove());

/** Builds with the catalogue changed, and puts it back. Out: what the build said, or undefined when it succeeded. */
function build(change: (catalogue: string) => string): string | undefined {
  const file = copy.at('locales', 'sv.json');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, change(good));
  try {
    copy.run('scripts/build.ts');
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    writeFileSync(file, good);
  }
}

describe('the build of a faulty catalogue', () => {
  it('names the file and the line on which it is no JSON', () => {
    expect(build((text) => text.replace('",\n', '"\n'))).toMatch(/^locales\/sv\.json:3:\d+: Expected ","/m);
    expect(build((text) => text.replace('{', '').trimEnd())).toMatch(/^locales\/sv\.json:\d+:\d+: \S/m);
    expect(build(() => '')).toMatch(/^locales\/sv\.json:1:\d+: \S/m);
  }, 60_000);

  it('names the file and the key of a value that is no text', () => {
    expect(build((text) => text.replace('{', '{ "some.key": 5,'))).toContain(
      'locales/sv.json: "some.key" must be a text.',
    );
  }, 60_000);

  it('names the file and the key of a text that is too long for the stores', () => {
    const long = build((text) => text.replace(/("manifest\.shortName": ")/, `$1${'x'.repeat(12)}`));
    expect(long).toMatch(/locales\/sv\.json: "manifest\.shortName" has \d+ characters, the stores allow 12\./);
  }, 60_000);

  it('is no fault of the catalogue as it is', () => {
    expect(build((text) => text)).toBeUndefined();
  }, 60_000);
});
