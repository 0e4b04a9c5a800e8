import { type Browser, launch as launchBrowser, type Page, type Target } from 'puppeteer-core';
import { ChromiumRoot } from './chromium-root';
import { program, signals, viewport } from './launch-options';
import { DrivenPage } from './page';
import type { BrowserOptions, Driver, TestPage } from './types';

/** Starts Chromium, or another browser of its family, with the extension. Fails: when there is none, or it does not start. */
export async function launchChromium(options: BrowserOptions): Promise<Driver> {
  const browser = await launchBrowser({
    browser: 'chrome',
    executablePath: program('chromium', options.executable),
    headless: options.headless ?? true,
    // Extensions can be installed over a pipe only, and in Chrome and Edge from 137 on in no other way.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: options.proxyPort !== undefined,
    defaultViewport: viewport(options),
    env: environment(options.language),
    args: args(options),
    ...signals(options),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  try {
    const driver = new ChromiumDriver(browser, options);
    if (options.extension !== undefined) await driver.install(options.extension);
    return driver;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class ChromiumDriver implements Driver {
  readonly kind = 'chromium';
  extensionId = '';

  constructor(
    readonly browser: Browser,
    private readonly options: BrowserOptions,
  ) {}

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
    await page.goto(`chrome-extension://${this.extensionId}/${file}`);
    return page;
  }

  async toolbarPopup(over: TestPage): Promise<TestPage> {
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (extension === undefined) throw new Error('The extension is not installed.');
    await over.page.bringToFront();
    const known = new Set(this.browser.targets());
    await extension.triggerAction(over.page);
    const start = `chrome-extension://${this.extensionId}/`;
    const target = await this.browser.waitForTarget((t) => !known.has(t) && t.url().startsWith(start) && !isWorker(t));
    return this.driven(await target.asPage());
  }

  async workerRuns(): Promise<boolean> {
    return this.worker() !== undefined;
  }

  async stopWorker(): Promise<void> {
    const target = this.worker();
    if (target === undefined) throw new Error('No service worker runs.');
    const gone = new Promise<void>((resolve) => {
      const check = (other: Target) => {
        if (other !== target) return;
        this.browser.off('targetdestroyed', check);
        resolve();
      };
      this.browser.on('targetdestroyed', check);
    });
    const worker = await target.worker();
    await worker?.close();
    await gone;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private worker(): Target | undefined {
    const start = `chrome-extension://${this.extensionId}/`;
    return this.browser.targets().find((target) => isWorker(target) && target.url().startsWith(start));
  }

  async driven(page: Page): Promise<TestPage> {
    const driven = new DrivenPage(page, await ChromiumRoot.of(page));
    const { dark, forcedColors, reducedMotion } = this.options;
    if (dark || forcedColors || reducedMotion) {
      await driven.emulate({
        dark: dark ?? false,
        forcedColors: forcedColors ?? false,
        reducedMotion: reducedMotion ?? false,
      });
    }
    return driven;
  }
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker';
}

/** On Linux only the environment sets the language whole; the switch alone gives a mixture that no person has. */
function environment(language: string | undefined): Record<string, string | undefined> {
  return language === undefined ? process.env : { ...process.env, LANGUAGE: language.replace('-', '_') };
}

function args(options: BrowserOptions): string[] {
  const { language, proxyPort, headless = true, width = 1280, height = 720 } = options;
  const all = [
    '--no-first-run',
    '--no-default-browser-check',
    `--window-size=${width},${height + (headless ? 0 : 90)}`,
  ];
  // The screen that comes without one is smaller than the toolbar's popup.
  if (headless) all.push('--screen-info={1920x1200}');
  if (process.getuid?.() === 0) all.push('--no-sandbox');
  if (proxyPort !== undefined) all.push(`--proxy-server=http://127.0.0.1:${proxyPort}`);
  if (language !== undefined && process.platform !== 'linux') all.push(`--lang=${language}`);
  return all;
}
