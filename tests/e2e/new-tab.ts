import type { TestPage } from './driver';
import { bidiOf, contextOf } from './driver/bidi';
import { ChromiumRoot } from './driver/chromium-root';
import { FirefoxRoot } from './driver/firefox-root';
import { DrivenPage } from './driver/page';
import { PATIENCE_MS } from './driver/patience';
import type { Stage } from './support';

/** Waits for the tab that `act` opens. Out: that tab, driven like every other. Fails: when none is opened. */
export async function newTab(stage: Stage, act: () => Promise<void>): Promise<TestPage> {
  const { browser, kind } = stage.driver;
  const known = new Set(await browser.pages());
  await act();
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const page = (await browser.pages()).find((one) => !known.has(one) && one.url().startsWith('https:'));
    if (page === undefined) {
      await new Promise((next) => setTimeout(next, 50));
      continue;
    }
    const root =
      kind === 'chromium'
        ? await ChromiumRoot.of(page)
        : new FirefoxRoot(bidiOf(browser), contextOf(page), () => Promise.resolve());
    return new DrivenPage(page, root);
  }
  throw new Error('No tab was opened.');
}
