import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { bundle } from '../../scripts/lib/build-bundles';
import { LANGUAGES } from '../../src/core/languages';

/** What an injected script may cost a page that nobody asked help on, and a catalogue that the worker reads. */
const CONTENT = 64_000;
const CONTENT_GZIP = 24_000;
const CATALOGUE = 220_000;

let content: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const { files } = await bundle();
  content = files.get('content.js') ?? content;
});

describe('the size', () => {
  it(`of the injected script is at most ${CONTENT} bytes, ${CONTENT_GZIP} as gzip`, () => {
    const zipped = gzipSync(content, { level: 9 }).length;
    console.log(`content.js: ${content.length} of ${CONTENT} bytes, ${zipped} of ${CONTENT_GZIP} as gzip`);
    expect(content.length).toBeGreaterThan(10_000);
    expect(content.length).toBeLessThanOrEqual(CONTENT);
    expect(zipped).toBeLessThanOrEqual(CONTENT_GZIP);
  });

  test.each(LANGUAGES)(`of a catalogue is at most ${CATALOGUE} bytes (%s)`, (tag) => {
    const { size } = statSync(`locales/${tag}.json`);
    console.log(`locales/${tag}.json: ${size} of ${CATALOGUE} bytes`);
    expect(size).toBeLessThanOrEqual(CATALOGUE);
  });
});
