import type { Browser, Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Site, startSite } from '../site/server';
import { type Driver, type DriverKind, launch, type TestPage } from './driver';
import { bidiOf } from './driver/bidi';
import { FirefoxChrome } from './driver/firefox-chrome';
import { packageOf } from './support';

/** What only the person does, in the browser's own pages: the extension itself may not. */
export interface Control {
  /** Switches the extension off and on. */
  setEnabled(on: boolean): Promise<void>;
  /** Takes the access to all sites away, or gives it back. */
  setAccess(on: boolean): Promise<void>;
  /** Loads the extension anew, as a person does on the browser's own page of extensions. */
  reload(): Promise<void>;
  /** Lets the extension into private windows: it is loaded anew. */
  allowPrivate(): Promise<void>;
  /** A page in a new private window. */
  privateTab(): Promise<TestPage>;
  /** Errors that nobody caught, promises included, in the scripts of the extension since this was last asked. */
  failures(): Promise<readonly string[]>;
}

/** In: a browser with the extension, before its first page. */
export async function controlOf(driver: Driver): Promise<Control> {
  const control = driver.kind === 'chromium' ? await chromiumControl(driver) : firefoxControl(driver);
  let known: readonly string[] = [];
  return {
    ...control,
    async failures() {
      const all = await control.failures();
      const fresh = all.filter((one) => !known.includes(one));
      known = all;
      return fresh;
    },
  };
}

/** A browser with the packaged extension for all tests of the block that calls it, and what only the person does there. */
export interface Controlled {
  readonly driver: Driver;
  readonly control: Control;
}

/** Starts browser and practice site before the tests of the block that calls it, and ends them after. */
export function useControlled(kind: DriverKind): Controlled {
  let started: Controlled | undefined;
  let site: Site | undefined;
  const running = (): Controlled => {
    if (started === undefined) throw new Error('The browser is not running: use it inside of tests only.');
    return started;
  };
  beforeAll(async () => {
    site = await startSite();
    const driver = await launch({ browser: kind, proxyPort: site.proxyPort, extension: packageOf(kind) });
    started = { driver, control: await controlOf(driver) };
  });
  afterAll(async () => {
    await started?.driver.close();
    await site?.stop();
  });
  return {
    get driver() {
      return running().driver;
    },
    get control() {
      return running().control;
    },
  };
}

/** The part of the browser's own page of extensions that is used here. */
interface ExtensionsPage {
  readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    getExtensionInfo(id: string): Promise<{ readonly runtimeErrors: readonly { readonly message: string }[] }>;
  };
  /** In pages of the extension. */
  readonly windows: { create(window: { incognito: boolean; url: string }): Promise<unknown> };
}
declare const chrome: ExtensionsPage;

/**
 * Errors in pages are heard where they happen. Those of the worker are what Chromium itself collects: a debugger at the
 * worker would keep it from ending as it does.
 */
async function chromiumControl(driver: Driver): Promise<Control> {
  const { browser, extensionId: id } = driver;
  /** In the browser's own page, which goes again: one that stays would be a tab in front. */
  const inOwnPage = async <T>(run: (page: Page) => Promise<T>): Promise<T> => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    const answer = await run(page);
    await page.close();
    return answer;
  };
  const configure = (change: object): Promise<void> =>
    inOwnPage((page) => page.evaluate((given) => chrome.developerPrivate.updateExtensionConfiguration(given), change));
  await inOwnPage((page) =>
    page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })),
  );
  await configure({ extensionId: id, errorCollection: true });
  const heard: string[] = [];
  const hear = async (target: Target): Promise<void> => {
    if (target.type() !== 'page') return;
    // One that is gone already has nothing to say.
    const page = await target.page().catch(() => null);
    page?.on('pageerror', (error) => heard.push(String(error)));
  };
  browser.on('targetcreated', (target) => void hear(target));
  await Promise.all(browser.targets().map(hear));
  return {
    setEnabled: (on) =>
      inOwnPage((page) => page.evaluate((own, wanted) => chrome.management.setEnabled(own, wanted), id, on)),
    async reload() {
      await inOwnPage((page) => page.evaluate((own) => chrome.developerPrivate.reload(own, { failQuietly: true }), id));
    },
    allowPrivate: () => configure({ extensionId: id, incognitoAccess: true }),
    async privateTab() {
      const own = await driver.extensionPage('popup.html');
      const target = newTarget(browser);
      await own.page.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
      const tab = await driver.driven(await (await target).asPage());
      await own.close();
      return tab;
    },
    setAccess: (on) => configure({ extensionId: id, hostAccess: on ? 'ON_ALL_SITES' : 'ON_CLICK' }),
    async failures() {
      const collected = await inOwnPage((page) =>
        page.evaluate(async (own) => {
          const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(own);
          return runtimeErrors.map(({ message }) => message);
        }, id),
      );
      return [...collected, ...heard];
    },
  };
}

/** The next page that comes, whoever opens it. */
function newTarget(browser: Browser): Promise<Target> {
  const known = new Set(browser.targets());
  return browser.waitForTarget((target) => !known.has(target) && target.type() === 'page');
}

function firefoxControl(driver: Driver): Control {
  const window = new FirefoxChrome(bidiOf(driver.browser));
  const id = driver.extensionId;
  return {
    async setEnabled(on) {
      const set = `async (id) => { await (await AddonManager.getAddonByID(id)).${on ? 'enable' : 'disable'}(); }`;
      await window.run(set, id);
    },
    async reload() {
      await window.run('async (id) => { await (await AddonManager.getAddonByID(id)).reload(); }', id);
    },
    async allowPrivate() {
      const allow = `async (id) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const permissions = ['internal:privateBrowsingAllowed'];
        await ExtensionPermissions.add(id, { permissions, origins: [], data_collection: [] });
        await (await AddonManager.getAddonByID(id)).reload();
      }`;
      await window.run(allow, id);
    },
    async privateTab() {
      const target = newTarget(driver.browser);
      const open = `() => new Promise((next) => {
        const topic = 'browser-delayed-startup-finished';
        const ready = () => { Services.obs.removeObserver(ready, topic); next(); };
        Services.obs.addObserver(ready, topic);
        OpenBrowserWindow({ private: true });
      })`;
      await window.run(open);
      const page = await (await target).page();
      if (page === null) throw new Error('The private window has no page.');
      return driver.driven(page);
    },
    async setAccess(on) {
      const set = `async (id) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        const origins = extension.manifest.content_scripts.flatMap(({ matches }) => matches);
        await ExtensionPermissions.${on ? 'add' : 'remove'}(id, { permissions: [], origins, data_collection: [] }, extension);
      }`;
      await window.run(set, id);
    },
    async failures() {
      // Firefox notes it when a page goes while a question of its script is under way: there is nobody left to catch it.
      const all = `() => JSON.stringify(Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
        .filter((one) => one.sourceName.startsWith('moz-extension:'))
        .map((one) => one.errorMessage + ' ' + one.sourceName)
        .filter((text) => !text.startsWith('Promise rejected after context unloaded')))`;
      const found: readonly string[] = JSON.parse(String(await window.run(all)));
      return found;
    },
  };
}

/** Errors of a page, whosever script they come from. */
export function pageFailures(tab: TestPage): readonly string[] {
  const failed: string[] = [];
  tab.page.on('pageerror', (error) => failed.push(String(error)));
  return failed;
}
