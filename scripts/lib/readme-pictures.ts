import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type LanguageTag, REFERENCE_LANGUAGE } from '../../src/core/languages';
import { LANGUAGE_NAMES } from '../../src/ui/language-names';
import type { Driver, TestPage } from '../../tests/e2e/driver';
import { PICTURE_STATES } from './picture-states';
import { reach } from './take-pictures';
import { settled } from './tour';

export const README_FOLDER = 'assets/readme';
const DESKTOP = { name: 'desktop', width: 1280, height: 720 } as const;

/**
 * The two pictures of the README: the panel beside the sign-in box, and the panel in six languages in one strip.
 * In: a way to get a driver for a language. Out: the files. Fails: when a state does not come.
 */
export async function takeReadmePictures(
  driverFor: (language: LanguageTag) => Promise<Driver>,
): Promise<readonly string[]> {
  mkdirSync(README_FOLDER, { recursive: true });
  const beside = path.join(README_FOLDER, 'sign-in.png');
  const strip = path.join(README_FOLDER, 'languages.png');
  const panels: { readonly language: LanguageTag; readonly png: string }[] = [];
  for (const language of LANGUAGES) {
    const driver = await driverFor(language);
    if (language === REFERENCE_LANGUAGE) {
      const { page, close } = await at(driver, 'home', language);
      await page.screenshot(beside);
      await close();
    }
    const { page, close } = await at(driver, 'topic-forgot-password', language);
    panels.push({ language, png: await panel(page) });
    await close();
  }
  await writeStrip(await driverFor(REFERENCE_LANGUAGE), panels, strip);
  return [beside, strip];
}

async function at(driver: Driver, name: string, language: LanguageTag) {
  const state = PICTURE_STATES.find((each) => each.name === name);
  if (state === undefined) throw new Error(`No state is called ${name}.`);
  const reached = await reach(driver, state, language, DESKTOP);
  await reached.page.emulate({ reducedMotion: true });
  await settled(reached.page);
  return reached;
}

/** The panel alone, cut out of the page. */
async function panel(page: TestPage): Promise<string> {
  const clip = await page.waitInRoot((root) => {
    const box = root?.querySelector('.sp-panel')?.getBoundingClientRect();
    return box && { x: box.x, y: box.y, width: box.width, height: box.height };
  });
  return page.page.screenshot({ clip, encoding: 'base64' });
}

/** Drawn by the browser itself: a page with the six panels, and a picture of that page. */
async function writeStrip(
  driver: Driver,
  panels: readonly { readonly language: LanguageTag; readonly png: string }[],
  file: string,
): Promise<void> {
  const page = await driver.newPage();
  const figures = panels.map(({ language, png }) => {
    return `<figure><img src="data:image/png;base64,${png}" alt=""><figcaption lang="${language}">${LANGUAGE_NAMES[language]}</figcaption></figure>`;
  });
  await page.setViewport(6 * 360 + 7 * 24, 600);
  await page.page.setContent(`${STRIP_STYLE}<main>${figures.join('')}</main>`, { waitUntil: 'load' });
  const main = await page.page.$('main');
  if (main === null) throw new Error('The strip was not drawn.');
  await main.screenshot({ path: `${file.replace(/\.png$/, '')}.png` });
  await page.close();
}

const STRIP_STYLE = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #e9e7e1 } main { display: flex; gap: 24px; padding: 24px }
  figure { margin: 0; flex: 0 0 360px; text-align: center; font: 22px/1.6 sans-serif; color: #333 }
  img { width: 360px; height: 560px; object-fit: cover; object-position: top; border-radius: 16px; display: block }
</style>`;
