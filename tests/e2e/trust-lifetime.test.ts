import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { scenarioUrl } from '../site/scenarios';
import { FULL } from '../trust/form';
import type { TestPage } from './driver';
import {
  ACT,
  catalogue,
  hosts,
  launcherShows,
  OPEN,
  openPanel,
  ROW,
  reads,
  settledSilence,
  shows,
  TRUST_KINDS,
  useStage,
} from './support';
import { type Control, controlOf, pageFailures, useControlled } from './trust-control';
import { hostileUrl } from './trust-hostile-page';

declare const chrome: Extension;

const en = catalogue('en');

/** Milliseconds between a press and the end of the worker: before, during and after its answer. */
const MOMENTS = FULL ? [0, 1, 2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256] : [0, 4, 16, 64];
const MANY = { chromium: FULL ? 20 : 10, firefox: FULL ? 20 : 6 } as const;

describe.each(TRUST_KINDS)('whatever becomes of the extension, in %s', (kind) => {
  const stage = useStage(kind);
  let control: Control;

  beforeAll(async () => {
    control = await controlOf(stage.driver);
  });
  afterEach(async () => expect(await control.failures()).toEqual([]));

  it('would have noticed an error that nobody caught', async () => {
    await stage.own.page.evaluate(() => {
      setTimeout(() => Promise.reject(new Error('Nobody caught this.')));
    });
    await expect.poll(async () => (await control.failures()).join()).toContain('Nobody caught this.');
  });

  /** Ends the worker after a while, if it runs then. */
  const stopAfter = (wait: number): Promise<void> =>
    new Promise<void>((next) => setTimeout(next, wait))
      .then(() => stage.driver.stopWorker())
      .catch((error: unknown) => {
        if (!/No (service worker|event page) runs|not running|suspend/i.test(String(error))) throw error;
      });

  it('a worker that ends at any moment after a press costs one more press at most', async () => {
    const tab = await stage.open('sign-in');
    const failed = pageFailures(tab);
    for (const moment of MOMENTS) {
      await openPanel(tab);
      const stopped = stopAfter(moment);
      await tab.clickInRoot({ css: ROW('forgot-password') });
      await stopped;
      const open = () => tab.inRoot((root) => root?.querySelector('.sp-panel .sp-back') != null);
      const retry = () => tab.inRoot((root) => root?.querySelector('[data-act="retry"]') != null);
      await expect.poll(async () => (await open()) || (await retry())).toBe(true);
      if (await retry()) await tab.clickInRoot({ css: ACT('retry') });
      await shows(tab, '.sp-panel .sp-back');
      expect(await hosts(tab)).toBe(1);
      await tab.clickInRoot({ css: ACT('close') });
      await launcherShows(tab);
    }
    expect(failed).toEqual([]);
  });

  it('a worker that ends while a page loads leaves its help on that page', async () => {
    const tab = await stage.tab();
    const failed = pageFailures(tab);
    for (const moment of MOMENTS) {
      await Promise.all([tab.goto(scenarioUrl('sign-in')), stopAfter(moment * 4)]);
      await launcherShows(tab);
      expect(await hosts(tab)).toBe(1);
    }
    await openPanel(tab);
    expect(failed).toEqual([]);
  });

  it('a page that comes back as it was has one host, and knows what was changed meanwhile', async () => {
    const tab = await stage.tab();
    await tab.goto(hostileUrl('', { 'practice-cache': 'yes' }));
    await openPanel(tab);
    await tab.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Reflect.set(document, 'cameBack', persisted));
    });
    await tab.goto(scenarioUrl('portal-home'));
    await stage.store({ settings: { version: 1, language: 'sv' } });
    await tab.back();
    await tab.waitInRoot((root) => root?.querySelector('.sp')?.getAttribute('lang') === 'sv');
    expect(await tab.page.evaluate(() => Reflect.get(document, 'cameBack'))).toBe(true);
    expect(await hosts(tab)).toBe(1);
  });

  it('many tabs have one host each, and nothing is remembered of those that are closed', async () => {
    const tabs: TestPage[] = [];
    for (let n = 0; n < MANY[kind]; n += 1) {
      const tab = await stage.driver.newPage();
      tabs.push(tab);
      await tab.goto(scenarioUrl('sign-in'));
    }
    for (const tab of tabs) {
      await tab.page.bringToFront();
      await launcherShows(tab);
      expect(await hosts(tab)).toBe(1);
    }
    for (const tab of tabs) await tab.close();
    // Done when the next page is written down.
    await stage.open('sign-in');
    const remembered = async () => (await stage.stored()).match(/"tab:\d+"/g)?.length;
    await expect.poll(remembered).toBe(1);
  });

  it('clocks that go wrong, in the page or in what is remembered, show nothing where nothing belongs', async () => {
    const tab = await stage.tab();
    const failed = pageFailures(tab);
    await tab.page.evaluateOnNewDocument(() => {
      Date.now = () => -1e15;
      performance.now = () => Number.NaN;
    });
    await tab.goto(scenarioUrl('unknown-sign-in'));
    await settledSilence(stage);
    for (const signInAt of [Date.now() + 1e12, Date.now() - 1e12, 'now', null]) {
      await stage.own.page.evaluate(async (at) => {
        const open = await chrome.tabs.query({});
        await chrome.storage.session.set(Object.fromEntries(open.map(({ id }) => [`tab:${id}`, { signInAt: at }])));
      }, signInAt);
      await tab.page.reload();
      await settledSilence(stage);
      expect(await hosts(tab)).toBe(0);
    }
    await tab.goto(scenarioUrl('sign-in'));
    await openPanel(tab);
    expect(failed).toEqual([]);
  });

  it('full storages keep nobody from the help, and what could not be kept is said', async () => {
    // As much as the browser takes; one without a limit takes it all.
    await stage.own.page.evaluate(async () => {
      for (const area of [chrome.storage.local, chrome.storage.session]) {
        for (let size = 8 * 1024 * 1024, n = 0; size > 0 && n < 60; n += 1) {
          try {
            await area.set({ [`full${n}`]: 'x'.repeat(size) });
            if (n > 2) size = Math.floor(size / 2);
          } catch {
            size = Math.floor(size / 2);
          }
        }
      }
    });
    try {
      const tab = await stage.open('sign-in');
      const failed = pageFailures(tab);
      await openPanel(tab);
      await tab.clickInRoot({ css: ROW('forgot-password') });
      await shows(tab, '.sp-back');
      const options = await stage.tabOf('options.html');
      await options.clickInRoot({ text: en('options.corner.left') });
      if (kind === 'chromium') await reads(options, '.sp-options', en('options.failed.title'));
      else await reads(options, '[role="status"]', en('options.saved'));
      expect(failed).toEqual([]);
    } finally {
      await stage.own.page.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
    }
  });
});

describe.each(TRUST_KINDS)('what the person takes away from the extension and gives back, in %s', (kind) => {
  const stage = useControlled(kind);

  it('switched off, an open page stays whole and a new one is left alone; switched on, it helps with one host', async () => {
    const tab = await stage.driver.newPage();
    await tab.goto(scenarioUrl('sign-in'));
    await openPanel(tab);
    const failed = pageFailures(tab);
    await stage.control.setEnabled(false);
    await tab.page.bringToFront();
    expect(await hosts(tab)).toBeLessThanOrEqual(1);
    // What stands there is read on, and in Chromium says what to do once something new is asked of it.
    if (await tab.inRoot((root, css: string) => root?.querySelector(css) != null, ROW('forgot-password'))) {
      const words = (): Promise<string> => tab.inRoot((root) => root?.querySelector('.sp-panel')?.textContent ?? '');
      const before = await words();
      await tab.clickInRoot({ css: ROW('forgot-password') });
      if (kind === 'chromium') await reads(tab, '[data-title]', en('ui.updated.title'));
      else {
        // Firefox ends the script without a word to it: what stands there is read on and does nothing (SECURITY.md).
        await new Promise((next) => setTimeout(next, 1_000));
        expect(await words()).toBe(before);
        expect(before.length).toBeGreaterThan(100);
      }
    }
    await tab.page.reload();
    await tab.waitInRoot(() => document.readyState === 'complete');
    expect(await hosts(tab)).toBe(0);
    await stage.control.setEnabled(true);
    await tab.page.bringToFront();
    await tab.page.reload();
    await openPanel(tab);
    expect(await hosts(tab)).toBe(1);
    expect(failed).toEqual([]);
    expect(await stage.control.failures()).toEqual([]);
    await tab.close();
  });

  it('without access to the sites nothing is added to them and the popup helps on; with it, it is as before', async () => {
    const tab = await stage.driver.newPage();
    await stage.control.setAccess(false);
    await tab.page.bringToFront();
    await tab.goto(scenarioUrl('sign-in'));
    const popup = await stage.driver.extensionPage('popup.html');
    await shows(popup, ROW('forgot-password'));
    expect(await hosts(tab)).toBe(0);
    await popup.close();
    await stage.control.setAccess(true);
    await tab.page.bringToFront();
    await tab.page.reload();
    await tab.waitInRoot((root, css: string) => root?.querySelector(css) != null, OPEN);
    await openPanel(tab);
    expect(await hosts(tab)).toBe(1);
    expect(await stage.control.failures()).toEqual([]);
    await tab.close();
  });
});
