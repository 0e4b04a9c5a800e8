/**
 * `npm start`: Signpost in a browser of its own, on the practice sign-in of Partner Center.
 * Exit 0 when the person is done, 1 when there is no browser or a step failed, 2 when the options are not understood.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Driver, launch } from '../tests/e2e/driver';
import { SCENARIOS, scenarioUrl } from '../tests/site/scenarios';
import { type Site, startSite } from '../tests/site/server';
import { type BrowserKind, ensureBrowsers, findBrowser } from './browsers';
import { buildAll } from './lib/build-extension';
import { practiceUrl } from './lib/practice';
import { parseStart, type StartOptions } from './lib/start-options';
import { BROWSER_NAMES, goodbye, tourDone, welcome } from './lib/start-words';
import { tour } from './lib/tour';

const LIVE_ADDRESS = 'https://partner.microsoft.com/dashboard/home';
/** Chromium first: it is the one that can be installed from here and shows the most. */
const PREFERENCE: readonly BrowserKind[] = ['chromium', 'chrome', 'edge', 'firefox'];
const TOUR_FOLDER = 'pictures/tour';

async function main(): Promise<number> {
  const names = SCENARIOS.map((scenario) => scenario.name);
  const parsed = parseStart(process.argv.slice(2), names, Intl.DateTimeFormat().resolvedOptions().locale);
  if (!parsed.ok) {
    console.error(parsed.sentence);
    return 2;
  }
  if ('help' in parsed) {
    console.log(parsed.help);
    return 0;
  }
  const { options } = parsed;
  const kind = options.browser ?? PREFERENCE.find((each) => findBrowser(each) !== undefined) ?? 'chromium';
  await ensureBrowsers([kind], { languages: [options.language] });
  console.log('Building Signpost.');
  await buildAll();

  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  const profile = mkdtempSync(path.join(tmpdir(), 'signpost-profile-'));
  let site: Site | undefined;
  let driver: Driver | undefined;
  try {
    site = options.live ? undefined : await startSite();
    driver = await open(kind, options, profile, site);
    await (hasDisplay()
      ? visit(driver, kind, options, site, interrupted)
      : Promise.race([tourWith(driver, options), interrupted]));
    return 0;
  } finally {
    await driver?.close().catch(() => undefined);
    await site?.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function open(kind: BrowserKind, options: StartOptions, profile: string, site: Site | undefined): Promise<Driver> {
  const family = kind === 'firefox' ? 'firefox' : 'chromium';
  const executable = findBrowser(kind);
  console.log(`Opening ${BROWSER_NAMES[kind]}.`);
  return launch({
    browser: family,
    extension: path.resolve('dist', family),
    language: options.language,
    headless: !hasDisplay(),
    profile,
    handleSignals: false,
    ...(executable === undefined ? {} : { executable }),
    ...(site === undefined ? {} : { proxyPort: site.proxyPort }),
  });
}

/** Hands the window to the person, until they close it or press Ctrl-C. */
async function visit(
  driver: Driver,
  kind: BrowserKind,
  options: StartOptions,
  site: Site | undefined,
  interrupted: Promise<void>,
): Promise<void> {
  const closed = new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  const empty = await driver.browser.pages();
  const page = await driver.newPage();
  for (const tab of empty) await tab.close();
  // A page that does not come is for the person to see: the browser says why, better than we could.
  await page.goto(address(options).url).catch(() => undefined);
  console.log(welcome(BROWSER_NAMES[kind], options, site?.startUrl));
  await Promise.race([closed, interrupted]);
  console.log(goodbye);
}

async function tourWith(driver: Driver, options: StartOptions): Promise<void> {
  const { url, ours } = address(options);
  const page = await driver.newPage();
  await page.goto(url).catch((error: unknown) => {
    throw new Error(`${url} did not open: ${error instanceof Error ? error.message : error}`);
  });
  const pictures = await tour(page, TOUR_FOLDER, ours);
  console.log(tourDone(pictures, ours));
}

/** Where to begin, and whether Signpost belongs there. */
function address({ live, scenario, language }: StartOptions): { url: string; ours: boolean } {
  if (live) return { url: LIVE_ADDRESS, ours: true };
  const named = SCENARIOS.find(({ name }) => name === scenario);
  if (named === undefined)
    return { url: practiceUrl({ page: 'entra-sign-in', view: 'username' }, language), ours: true };
  return { url: scenarioUrl(named.name, language), ours: named.ours };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
