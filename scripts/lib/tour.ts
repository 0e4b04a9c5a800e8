import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { TestPage } from '../../tests/e2e/driver';

/** What the tour points the mouse at. */
const LAUNCHER = '.sp-launcher .sp-open';
const FIRST_TOPIC = '.sp-row[data-topic="forgot-password"]';

/**
 * Goes the first steps of a person without a screen: looks at the page, opens the help, opens a topic.
 * In: a page at its address, a folder for the pictures, whether our launcher belongs there.
 * Out: the pictures' paths. Fails: when a step does not come.
 */
export async function tour(page: TestPage, folder: string, ours: boolean): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  const take = async (name: string) => {
    const file = path.join(folder, `${pictures.length + 1}-${name}.png`);
    await page.screenshot(file);
    pictures.push(file);
  };
  if (!ours) {
    await take('page');
    return pictures;
  }
  await page.waitInRoot((root, css: string) => root?.querySelector(css) !== null && root !== undefined, LAUNCHER, {
    timeout: 15_000,
  });
  await take('page');
  await page.clickInRoot({ css: LAUNCHER });
  await page.waitInRoot((root) => Boolean(root?.querySelector('.sp-panel')));
  await settled(page);
  await take('help');
  await page.clickInRoot({ css: FIRST_TOPIC });
  await page.waitInRoot(
    (root, css: string) => !root?.querySelector(css) && root?.querySelector('.sp-back'),
    FIRST_TOPIC,
  );
  await settled(page);
  await take('topic');
  return pictures;
}

/** Waits until nothing moves any more in our root, or in an extension page. */
export async function settled(page: TestPage): Promise<void> {
  await page.inRoot(async (root) => {
    await document.fonts.ready;
    await Promise.all((root ?? document).getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    for (let frames = 0; frames < 2; frames += 1) await new Promise((next) => requestAnimationFrame(next));
  });
}
