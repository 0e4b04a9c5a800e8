import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './support/project-copy';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
}, 60_000);
afterAll(() => copy.remove());

const CATALOGUE = 'locales/sv.json';

/** Builds with a file changed, and puts it back. Out: what the build said, or undefined when it succeeded. */
function build(change: (text: string) => string, name = CATALOGUE): string | undefined {
  const file = copy.at(name);
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

describe('the build of a faulty table', () => {
  it('names each error that has no remedy', () => {
    const said = build(
      (text) => text.replaceAll("topic: 'risk-blocked'", "topic: 'not-written'"),
      'src/data/errors/access.ts',
    );
    expect(said).toContain('src/data/errors: "AADSTS530034" has no remedy: no topic "not-written".');
    expect(said).toContain('src/data/errors: "AADSTS53011" has no remedy');
  }, 60_000);
});
