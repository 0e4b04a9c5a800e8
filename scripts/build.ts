/** `npm run build [-- --watch]`: the extension for each browser, ready to load from `dist/chromium` and `dist/firefox`. */
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSERS, buildAll } from './lib/build-extension';

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });

async function build(): Promise<boolean> {
  try {
    for (const result of await buildAll()) console.log(`dist/${result.browser}: ${result.summary}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

const built = await build();
if (values.watch) {
  console.log(`Watching src, locales, assets and manifest.json for ${BROWSERS.join(' and ')}. Stop with Ctrl-C.`);
  let pending: NodeJS.Timeout | undefined;
  /** Two builds at once would take the folder away from under each other. */
  let last: Promise<unknown> = Promise.resolve();
  for (const place of ['src', 'locales', 'assets', 'manifest.json']) {
    watch(place, { recursive: true }, () => {
      clearTimeout(pending);
      pending = setTimeout(() => {
        last = last.then(build);
      }, 100);
    });
  }
} else if (!built) process.exitCode = 1;
