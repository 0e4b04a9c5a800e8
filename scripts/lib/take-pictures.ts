import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { LanguageTag } from '../../src/core/languages';
import type { Driver, TestPage } from '../../tests/e2e/driver';
import { go } from '../../tests/e2e/walk-trips';
import {
  PICTURE_THEMES,
  type PictureSize,
  type PictureState,
  type PictureStep,
  pictureFile,
  picturesOf,
  sizesOf,
} from './picture-states';
import { practiceUrl } from './practice';
import { settled } from './tour';

/**
 * Takes the pictures of one state in one language, in both themes and every size.
 * In: a driver whose browser speaks the language, the state, the folder. Out: the files.
 * Fails: when a step does not come; the error names the picture and its size.
 */
export async function takePictures(
  driver: Driver,
  state: PictureState,
  language: LanguageTag,
  folder: string,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const size of sizesOf(state)) {
    const { page, close } = await open(driver, state, language, size);
    try {
      for (const picture of picturesOf(state)) {
        await takeAll(page, picture.steps, language).catch((error: unknown) => {
          throw new Error(`${picture.name}, ${size.name}: ${error instanceof Error ? error.message : error}`);
        });
        for (const theme of PICTURE_THEMES) {
          await page.emulate({ dark: theme === 'dark', reducedMotion: true });
          await settled(page);
          const file = path.join(folder, pictureFile(language, picture, theme, size));
          mkdirSync(path.dirname(file), { recursive: true });
          await page.screenshot(file);
          files.push(file);
        }
        await page.emulate({ dark: false, reducedMotion: true });
      }
    } finally {
      await close();
    }
  }
  return files;
}

interface Reached {
  readonly page: TestPage;
  close(): Promise<void>;
}

/** A state ready to look at, and how to leave it. Fails: when a step does not come. */
export async function reach(
  driver: Driver,
  state: PictureState,
  language: LanguageTag,
  size: PictureSize,
): Promise<Reached> {
  const reached = await open(driver, state, language, size);
  await takeAll(reached.page, state.steps, language);
  return reached;
}

/** The surface of a state, before its first step. */
async function open(driver: Driver, state: PictureState, language: LanguageTag, size: PictureSize): Promise<Reached> {
  const under = state.surface === 'options' || (state.surface === 'popup' && state.on === undefined);
  const page = under ? await driver.extensionPage(`${state.surface}.html`) : await driver.newPage();
  await page.setViewport(size.width, size.height);
  if (state.on !== undefined) await page.goto(practiceUrl(state.on, language));
  const popup = state.surface === 'popup' && !under ? await popupOver(driver, page, size) : undefined;
  return {
    page: popup ?? page,
    close: async () => {
      if (popup !== undefined) await popup.close();
      await page.close();
    },
  };
}

async function takeAll(page: TestPage, steps: readonly PictureStep[], language: LanguageTag): Promise<void> {
  for (const step of steps) await take(page, step, language);
}

/** Firefox's own popup is out of reach: there the same page is looked at in a tab. */
async function popupOver(driver: Driver, page: TestPage, size: PictureSize): Promise<TestPage> {
  await page.waitInRoot((root) => root !== undefined, { timeout: 15_000 });
  if (driver.kind === 'chromium') return driver.toolbarPopup(page);
  const popup = await driver.extensionPage('popup.html');
  await popup.setViewport(size.width, size.height);
  return popup;
}

async function take(page: TestPage, step: PictureStep, language: LanguageTag): Promise<void> {
  if (step.do === 'type') return page.typeText(step.text[language]);
  if (step.do === 'go') return go(page, step.move);
  if (step.do === 'ring') return ring(page);
  if (step.do === 'click') return page.clickInRoot({ css: step.css }, { timeout: 15_000 });
  const shows = (root: ParentNode | undefined, css: string) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    return Boolean(tree?.querySelector(css)?.checkVisibility());
  };
  await page.waitInRoot(shows, step.css, { timeout: 15_000 });
}

/** Waits until the ring of a walk stands still. */
async function ring(page: TestPage): Promise<void> {
  await page.waitInRoot(
    async (root) => {
      const seen: (readonly [number, number])[] = [];
      for (let frames = 0; frames < 4; frames += 1) {
        const line = root?.querySelector('.sp-ring');
        if (line?.checkVisibility({ visibilityProperty: true }) !== true) return undefined;
        const { x, y, width, height } = line.getBoundingClientRect();
        seen.push([x + width / 2, y + height / 2]);
        await new Promise((next) => requestAnimationFrame(next));
      }
      const [first, last] = [seen[0], seen.at(-1)];
      return first?.[0] === last?.[0] && first?.[1] === last?.[1];
    },
    { timeout: 15_000 },
  );
}
