/**
 * `npm run screenshots`: the main states in every language, light and dark, wide and narrow, for people to look at.
 * Exit 0 when all were taken, 1 when one could not be, 2 when the options are not understood.
 */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type LanguageTag } from '../src/core/languages';
import { type Driver, launch } from '../tests/e2e/driver';
import { passingFolder } from '../tests/e2e/driver/extension-folder';
import { startSite } from '../tests/site/server';
import { ensureBrowsers } from './browsers';
import { buildAll } from './lib/build-extension';
import { writeContactSheet } from './lib/contact-sheet';
import { parsePictures } from './lib/picture-options';
import { takeReadmePictures } from './lib/readme-pictures';
import { takePictures } from './lib/take-pictures';

async function main(): Promise<number> {
  const parsed = parsePictures(process.argv.slice(2));
  if (!parsed.ok) {
    console.error(parsed.sentence);
    return 2;
  }
  const { states, languages, browser, readme } = parsed.options;
  await ensureBrowsers([browser], { languages: LANGUAGES, strict: true });
  await buildAll();
  // A copy: whoever builds meanwhile takes nothing away from under the browser.
  const extension = passingFolder('pictures');
  cpSync(path.join('dist', browser), extension, { recursive: true });
  const site = await startSite();
  const folder = browser === 'firefox' ? 'pictures/firefox' : 'pictures';
  const open: Open = (language) => {
    return launch({ browser, extension, language, proxyPort: site.proxyPort, reducedMotion: true });
  };
  let failures = 0;
  try {
    if (readme) {
      for (const file of await withDrivers(open, takeReadmePictures)) console.log(file);
      return 0;
    }
    for (const language of languages) {
      const driver = await open(language);
      try {
        for (const state of states) {
          try {
            for (const file of await takePictures(driver, state, language, folder)) console.log(file);
          } catch (error) {
            failures += 1;
            console.error(`${language} ${state.name}: ${error instanceof Error ? error.message : error}`);
          }
        }
      } finally {
        await driver.close();
      }
    }
    console.log(`Overview: ${writeContactSheet(folder)}`);
    return failures === 0 ? 0 : 1;
  } finally {
    await site.stop();
  }
}

type Open = (language: LanguageTag) => Promise<Driver>;

/** Runs something that needs a driver for each language, and closes them all. */
async function withDrivers<T>(start: Open, run: (driverFor: Open) => Promise<T>): Promise<T> {
  const running = new Map<LanguageTag, Driver>();
  try {
    return await run(async (language) => {
      const driver = running.get(language) ?? (await start(language));
      running.set(language, driver);
      return driver;
    });
  } finally {
    for (const driver of running.values()) await driver.close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
