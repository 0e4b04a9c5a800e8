import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { matchLanguage } from '../../src/core/locale';
import { SCENARIOS, type Scenario, scenarioUrl } from '../site/scenarios';
import { type Site, startSite } from '../site/server';
import { type BrowserOptions, type Driver, type DriverKind, launch, type TestPage } from './driver';

/** As the extension's own pages have it. */
declare const chrome: Browser;

export const KINDS = ['chromium', 'firefox'] as const satisfies readonly DriverKind[];

/** Where attacks and lifetimes are tried: in both browsers by `npm run test:trust`, in one by `npm test`, which has less time. */
export const TRUST_KINDS: readonly DriverKind[] = process.env.SIGNPOST_TRUST === undefined ? ['chromium'] : KINDS;

/** What the mouse is pointed at. */
export const OPEN = '.sp-open, .sp-tab';
export const ROW = (topic: string): string => `.sp-row[data-topic="${topic}"]`;
export const ACT = (act: string): string => `[data-act="${act}"]`;

/** `profile`: what the tests of a block store is there for the block that has the same. */
export interface StageOptions extends Pick<BrowserOptions, 'language' | 'dark' | 'forcedColors' | 'profile'> {
  /** Folder of another extension than the packaged one; `none` for a bare browser. */
  readonly extension?: string;
}

/** One browser with the packaged extension, and the practice site, for all tests of a block. */
export interface Stage {
  readonly driver: Driver;
  readonly site: Site;
  /** The popup in a tab that stays open: from it a test reaches the extension's storage, tabs and messages. */
  readonly own: TestPage;
  /** A new tab; it goes after the test. */
  tab(): Promise<TestPage>;
  /** A new tab on a scenario; with its launcher if the scenario has one. */
  open(name: string, language?: string): Promise<TestPage>;
  /** What the content script of the active tab says of its page, with what `more` asks for; undefined without one. */
  stateOf(more?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** A page of ours in a new tab, such as `options.html`; it goes after the test. */
  tabOf(file: string): Promise<TestPage>;
  /** Asks the worker as one of our own pages. */
  send(request: object): Promise<unknown>;
  /** Puts values into the extension's storage, past its own rules. */
  store(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** All that the extension stores, as text. */
  stored(): Promise<string>;
  /** Closes the settings, if they are open. Out: in how many tabs they were. */
  closeOptions(): Promise<number>;
}

/** Starts browser and site before the tests of the block that calls it, and ends them after. */
export function useStage(kind: DriverKind, options: StageOptions = {}): Stage {
  let driver: Driver | undefined;
  let site: Site | undefined;
  let own: TestPage | undefined;
  const tabs: TestPage[] = [];
  const running = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The browser is not running: use the stage inside of tests only.');
    return thing;
  };

  beforeAll(async () => {
    const { extension = packageOf(kind), ...rest } = options;
    site = await startSite();
    driver = await launch({
      browser: kind,
      proxyPort: site.proxyPort,
      ...rest,
      ...(extension === 'none' ? {} : { extension }),
    });
    if (extension === 'none') return;
    own = await driver.extensionPage('popup.html');
    // A worker that is stopped while it starts leaves whoever asks it without an answer for half a minute (Chromium).
    // Some packages of the tests have none that would answer.
    await own.page.evaluate(() => chrome.runtime.sendMessage({ type: 'settings' }).catch(() => undefined));
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
    if (options.profile === undefined) await own?.page.evaluate(() => chrome.storage.local.clear());
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  const tab = async (): Promise<TestPage> => {
    const opened = await running(driver).newPage();
    tabs.push(opened);
    return opened;
  };
  return {
    get driver() {
      return running(driver);
    },
    get site() {
      return running(site);
    },
    get own() {
      return running(own);
    },
    tab,
    async open(name, language) {
      const opened = await tab();
      await visit(opened, name, language);
      return opened;
    },
    async tabOf(file) {
      const opened = await running(driver).extensionPage(file);
      tabs.push(opened);
      return opened;
    },
    send: (request) => running(own).page.evaluate((message) => chrome.runtime.sendMessage(message), request),
    store: (values) => running(own).page.evaluate((given) => chrome.storage.local.set(given), values),
    stored: () =>
      running(own).page.evaluate(async () =>
        JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
      ),
    closeOptions: () =>
      running(own).page.evaluate(async () => {
        const found = await chrome.tabs.query({ url: chrome.runtime.getURL('options.html') });
        await Promise.all(found.map(({ id }) => chrome.tabs.remove(id ?? -1)));
        return found.length;
      }),
    stateOf: (more = {}) =>
      running(own).page.evaluate(async (asked) => {
        const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
        return chrome.tabs
          .sendMessage(active?.id ?? -1, { type: 'state', ...asked }, { frameId: 0 })
          .catch(() => undefined);
      }, more),
  };
}

/** The unpacked package of a browser. */
export function packageOf(kind: DriverKind): string {
  return inject('packages')[kind];
}

export function scenarioOf(name: string): Scenario {
  const found = SCENARIOS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no practice scenario called "${name}".`);
  return found;
}

/**
 * Goes to a scenario, and waits for its launcher if it has one. A page that only the memory of the tab knows as ours
 * is reached as people reach it: from a sign-in to Partner Center.
 */
export async function visit(tab: TestPage, name: string, language = 'en'): Promise<void> {
  const { ours, evidence } = scenarioOf(name);
  if (ours && evidence === 'tab') {
    await tab.goto(scenarioUrl('sign-in', language));
    await launcherShows(tab);
  }
  await tab.goto(scenarioUrl(name, language));
  if (ours) await launcherShows(tab);
}

/** Waits until an element of our root can be seen. */
export async function shows(tab: TestPage, css: string): Promise<void> {
  await tab.waitInRoot((root, wanted: string) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    return [...(tree?.querySelectorAll(wanted) ?? [])].some((element) => element.checkVisibility());
  }, css);
}

/** Waits until nothing of the kind is in our root, or our root is away. */
export async function hides(tab: TestPage, css: string): Promise<void> {
  await tab.waitInRoot(
    (root, wanted: string) => (root ?? document.createDocumentFragment()).querySelector(wanted) === null,
    css,
  );
}

export const launcherShows = (tab: TestPage): Promise<void> => shows(tab, OPEN);

/** Opens the panel with the mouse. */
export async function openPanel(tab: TestPage): Promise<void> {
  await launcherShows(tab);
  // Firefox drops what is pressed in the first moments of a page that has just been painted.
  await tab.waitInRoot(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint !== undefined && performance.now() - paint.startTime > 400;
  });
  await tab.clickInRoot({ css: OPEN });
  await shows(tab, '.sp-panel');
}

/** The words of the first element, as read: runs of space as one. Out: undefined where there is none. */
export function words(tab: TestPage, css: string): Promise<string | undefined> {
  return tab.inRoot((root, wanted: string) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    return tree?.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim();
  }, css);
}

/** Waits until the first element has these words. */
export async function reads(tab: TestPage, css: string, text: string): Promise<void> {
  await tab.waitInRoot(
    (root, wanted: string, expected: string) => {
      const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
      const found = tree?.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim();
      return found === expected || (found?.includes(expected) ?? false);
    },
    css,
    text,
  );
}

/** How many of our hosts stand in the page, wherever. */
export function hosts(tab: TestPage): Promise<number> {
  return tab.inRoot(() => document.querySelectorAll('[data-signpost]').length);
}

/**
 * Does what starts the extension anew under an open page, and waits until what stands there then can be pressed:
 * Firefox ends the old script and lets a new one in a little later, with a host of its own, and what is pressed in
 * between is pressed in vain; Chromium leaves the old one where it is.
 */
export async function startedAnew(tab: TestPage, kind: DriverKind, start: () => Promise<void>): Promise<void> {
  await tab.page.evaluate(() => void Reflect.set(document, 'oldHost', document.querySelector('[data-signpost]')));
  await start();
  await tab.page.bringToFront();
  const oldIsThere = () =>
    tab.page.evaluate(() => document.querySelector('[data-signpost]') === Reflect.get(document, 'oldHost'));
  if (kind === 'firefox') await expect.poll(oldIsThere).toBe(false);
  await shows(tab, '.sp-panel, .sp-launcher');
  expect(await hosts(tab)).toBe(1);
}

/**
 * Waits until whatever the page of the active tab asked of the worker is answered: the content script has spoken, and
 * a longer question asked after it has its answer. For tests that nothing shows.
 */
export async function settledSilence(stage: Stage): Promise<void> {
  await stage.stateOf();
  await stage.own.page.evaluate(() => chrome.runtime.sendMessage({ type: 'help', pageLanguage: '' }));
}

/** The messages of a language as they ship. Out: looked up by key; a key that is not there fails. */
export function catalogue(language: string): (key: string) => string {
  const tag = matchLanguage(language) ?? 'en';
  const messages: Readonly<Record<string, string>> = JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8'));
  return (key) => {
    const text = messages[key];
    if (text === undefined) throw new Error(`${tag} has no ${key}.`);
    return text;
  };
}
