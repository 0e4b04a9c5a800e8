import { createHash, randomUUID } from 'node:crypto';
import { type Browser, launch as launchBrowser, type Page } from 'puppeteer-core';
import { bidiOf, contextOf } from './bidi';
import { geckoId } from './extension-folder';
import { FirefoxChrome } from './firefox-chrome';
import { FirefoxRoot } from './firefox-root';
import { program, signals, viewport } from './launch-options';
import { DrivenPage } from './page';
import type { BrowserOptions, Driver, TestPage } from './types';

/** Starts Firefox with the extension. Fails: when there is none, or it does not start. */
export async function launchFirefox(options: BrowserOptions): Promise<Driver> {
  const uuid = options.profile === undefined ? randomUUID() : uuidOf(options.profile);
  const { headless = true, width = 1280, height = 720 } = options;
  const browser = await launchBrowser({
    browser: 'firefox',
    executablePath: program('firefox', options.executable),
    headless,
    acceptInsecureCerts: options.proxyPort !== undefined,
    defaultViewport: viewport(options),
    // Without system access Firefox refuses the pages of extensions.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height + (headless ? 0 : 90)}`],
    extraPrefsFirefox: preferences(options, uuid),
    ...signals(options),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  try {
    const driver = new FirefoxDriver(browser, uuid);
    if (options.extension !== undefined) await driver.install(options.extension);
    return driver;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class FirefoxDriver implements Driver {
  readonly kind = 'firefox';
  extensionId = '';
  private readonly bidi;
  private readonly chrome;

  constructor(
    readonly browser: Browser,
    private readonly uuid: string,
  ) {
    this.bidi = bidiOf(browser);
    this.chrome = new FirefoxChrome(this.bidi);
  }

  async install(extension: string): Promise<void> {
    this.extensionId = await this.browser.installExtension(extension);
  }

  async newPage(): Promise<TestPage> {
    return this.driven(await this.browser.newPage());
  }

  async newWindow(): Promise<TestPage> {
    return this.driven(await this.browser.newPage({ type: 'window' }));
  }

  async extensionPage(file: string): Promise<TestPage> {
    const page = await this.newPage();
    await page.goto(`moz-extension://${this.uuid}/${file}`);
    return page;
  }

  async toolbarPopup(): Promise<TestPage> {
    throw new Error('The toolbar popup of Firefox is out of reach; use extensionPage.');
  }

  async workerRuns(): Promise<boolean> {
    return (await this.chrome.backgroundState(this.extensionId)) === 'running';
  }

  async stopWorker(): Promise<void> {
    if (!(await this.workerRuns())) throw new Error('No event page runs.');
    await this.chrome.stopBackground(this.extensionId);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async driven(page: Page): Promise<TestPage> {
    return new DrivenPage(page, new FirefoxRoot(this.bidi, contextOf(page), (features) => this.setMedia(features)));
  }

  /** Firefox has no such command for one tab: its preferences serve the whole browser. */
  private async setMedia(features: readonly { name: string; value: string }[]): Promise<void> {
    const is = (name: string, value: string) => features.some((f) => f.name === name && f.value === value);
    if (is('prefers-contrast', 'more')) throw new Error('Firefox cannot be told to prefer more contrast.');
    await this.chrome.setPreferences(
      mediaPreferences({
        dark: is('prefers-color-scheme', 'dark'),
        reducedMotion: is('prefers-reduced-motion', 'reduce'),
        forcedColors: is('forced-colors', 'active'),
      }),
    );
  }
}

/** Region tags as Firefox's language packs have them. */
const FIREFOX_TAGS: Readonly<Record<string, string>> = { en: 'en-US', sv: 'sv-SE' };

/** Always the same for a profile: what an extension stores is found again under its address. */
function uuidOf(profile: string): string {
  const digits = createHash('sha256').update(profile).digest('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

function preferences(options: BrowserOptions, uuid: string): Record<string, unknown> {
  const { language, proxyPort, extension, profile } = options;
  const tag = language === undefined ? undefined : (FIREFOX_TAGS[language] ?? language);
  const accept = tag === undefined ? undefined : [...new Set([tag, tag.split('-')[0], 'en-US', 'en'])].join(', ');
  return {
    ...(extension === undefined
      ? {}
      : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: uuid }) }),
    // An extension of a test goes with the browser; what it stored stays with the profile, as an installed one's does.
    ...(profile === undefined ? {} : { 'extensions.webextensions.keepStorageOnUninstall': true }),
    ...(tag === undefined ? {} : { 'intl.locale.requested': tag, 'intl.accept_languages': accept }),
    ...(proxyPort === undefined ? {} : proxy(proxyPort)),
    ...Object.fromEntries(Object.entries(mediaPreferences(options)).filter(([, value]) => value !== undefined)),
  };
}

function mediaPreferences(media: Pick<BrowserOptions, 'dark' | 'reducedMotion' | 'forcedColors'>) {
  return {
    'ui.systemUsesDarkTheme': media.dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': media.dark ? 0 : 1,
    'ui.prefersReducedMotion': media.reducedMotion ? 1 : 0,
    'browser.display.document_color_use': media.forcedColors ? 2 : undefined,
    'ui.useAccessibilityTheme': media.forcedColors ? 1 : undefined,
  };
}

function proxy(port: number): Record<string, unknown> {
  const host = '127.0.0.1';
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
  };
}
