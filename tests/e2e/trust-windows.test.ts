import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { scenarioUrl } from '../site/scenarios';
import {
  catalogue,
  hosts,
  launcherShows,
  openPanel,
  ROW,
  reads,
  shows,
  startedAnew,
  TRUST_KINDS,
  useStage,
  words,
} from './support';
import { pageFailures, useControlled } from './trust-control';
import { hostileUrl } from './trust-hostile-page';

declare const chrome: Extension;

const en = catalogue('en');
const sv = catalogue('sv');

describe.each(TRUST_KINDS)('a window of another kind, in %s', (kind) => {
  const stage = useControlled(kind);

  it('reloaded under an open page, it has one host there, which helps on or says what to do', async () => {
    const tab = await stage.driver.newPage();
    const failed = pageFailures(tab);
    await tab.goto(scenarioUrl('sign-in'));
    await openPanel(tab);
    await startedAnew(tab, kind, () => stage.control.reload());
    if (kind === 'chromium') {
      await tab.clickInRoot({ css: ROW('forgot-password') });
      await reads(tab, '[data-title]', en('ui.updated.title'));
    } else await openPanel(tab);
    await tab.page.reload();
    await openPanel(tab);
    await shows(tab, ROW('forgot-password'));
    expect(await hosts(tab)).toBe(1);
    expect(failed).toEqual([]);
    expect(await stage.control.failures()).toEqual([]);
    await tab.close();
  });

  it('in a private window it helps as elsewhere by the same settings, and a visit there leaves nothing stored', async () => {
    await stage.control.allowPrivate();
    const own = await stage.driver.extensionPage('popup.html');
    const stored = (area: 'local' | 'session'): Promise<Readonly<Record<string, unknown>>> =>
      own.page.evaluate((name) => chrome.storage[name].get(null), area);
    await own.page.evaluate(() => chrome.storage.local.set({ settings: { version: 1, language: 'sv' } }));
    const before = await stored('local');

    const tab = await stage.control.privateTab();
    const failed = pageFailures(tab);
    await tab.goto(scenarioUrl('sign-in'));
    const tabs = await own.page.evaluate(() => chrome.tabs.query({}));
    expect(tabs.filter(({ incognito }) => incognito)).toHaveLength(1);
    await openPanel(tab);
    expect(await hosts(tab)).toBe(1);
    expect(await words(tab, ROW('forgot-password'))).toContain(sv('forgotPassword.title'));
    // Nothing on this page names Partner Center: what the tab remembers does.
    await tab.goto(scenarioUrl('posted-mfa-approve'));
    await launcherShows(tab);
    expect(await hosts(tab)).toBe(1);

    expect(await stored('local')).toEqual(before);
    expect(Object.keys(await stored('session')).filter((key) => key.startsWith('tab:'))).toHaveLength(1);
    expect(failed).toEqual([]);
    expect(await stage.control.failures()).toEqual([]);
    await tab.close();
    await own.close();
  });
});

// Firefox makes no page ready ahead.
describe('a page that Chromium makes ready before anybody goes there', () => {
  const stage = useStage('chromium');

  it('has nothing of ours and wakes nobody; once somebody goes there it has one host, and helps', async () => {
    // A look into our root would end the making ready: until then only the page itself is asked.
    const page = await stage.driver.browser.newPage();
    await page.goto(hostileUrl());
    await page.waitForFunction(() => document.querySelector('[data-signpost]') !== null);
    await stage.driver.stopWorker();
    const next = `${hostileUrl()}&next=yes`;
    await page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
      document.head.append(rules);
    }, next);
    const ready = () => stage.site.served.filter((one) => one.startsWith('HEAD ')).length;
    await expect.poll(ready).toBe(1);
    expect(await stage.driver.workerRuns()).toBe(false);

    const before = page.target();
    await page.evaluate((url) => {
      location.href = url;
    }, next);
    // The tab has another page from now on.
    await expect.poll(() => page.target() !== before).toBe(true);
    const tab = await stage.driver.driven(page);
    await openPanel(tab);
    expect(await hosts(tab)).toBe(1);
    expect(await tab.inRoot(() => document.documentElement.dataset.early)).toBe('0');
    await tab.close();
  });
});
