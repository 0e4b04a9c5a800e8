/**
 * `npx tsx scripts/measure-polyfill.ts`: what the injected script would weigh with webextension-polyfill in it.
 * Builds it twice in memory, as it is and with the polyfill in place of the browser's own API. Writes nothing.
 */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { bundle } from './lib/build-bundles';
import { runtimeTables } from './lib/build-tables';

const CHOICE = "nativeApi('browser') ?? nativeApi('chrome')";

const withPolyfill: Plugin = {
  name: 'with-polyfill',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]platform[\\/]content-api\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(CHOICE))
        throw new Error(`${path}: the choice of the API reads otherwise; mend this script.`);
      const contents = `import polyfill from 'webextension-polyfill';\n${source.replace(CHOICE, 'polyfill')}`;
      return { contents, loader: 'ts' };
    });
  },
};

async function contentScript(plugins: readonly Plugin[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: ['src/content/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome121', 'firefox140'],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    plugins: [runtimeTables, ...plugins],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const shipped = (await bundle()).files.get('content.js');
const without = await contentScript([]);
if (shipped === undefined || Buffer.compare(shipped, without) !== 0) {
  throw new Error('This script builds otherwise than scripts/lib/build-bundles.ts; its numbers would mean nothing.');
}
const both = await contentScript([withPolyfill]);
const zipped = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;
const more = (before: number, after: number): string =>
  `+${after - before} bytes, ${Math.round((100 * (after - before)) / before)} %`;

console.log(`as it ships        ${without.length} bytes, ${zipped(without)} as gzip`);
console.log(`with the polyfill  ${both.length} bytes, ${zipped(both)} as gzip`);
console.log(`difference         ${more(without.length, both.length)}; as gzip ${more(zipped(without), zipped(both))}`);
