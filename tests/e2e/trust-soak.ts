import type { CDPSession } from 'puppeteer-core';
import { scenarioUrl } from '../site/scenarios';
import type { Driver, TestPage } from './driver';

// Without the helpers of the tests: the benchmark runs this too.
const OPEN = '.sp-open, .sp-tab';
const CLOSE = '[data-act="close"]';
/** Milliseconds between two collections. */
const SETTLING_MS = 500;

async function shows(tab: TestPage, css: string): Promise<void> {
  await tab.waitInRoot(
    (root, wanted: string) => [...(root?.querySelectorAll(wanted) ?? [])].some((one) => one.checkVisibility()),
    css,
  );
}

const launcherShows = (tab: TestPage): Promise<void> => shows(tab, OPEN);

/** A long day of use in one browser, and what is left of it. Chromium only: it alone counts nodes and listeners. */
export interface SoakPlan {
  /** How often the panel is opened and closed in one document, with a topic in between. */
  readonly openings: number;
  /** How many walks are begun and stopped in it. */
  readonly walks: number;
  /** How many pages are visited; every third changes its view while it is looked at. */
  readonly views: number;
  readonly bounds: Alive;
}

/** What is alive after everything that could go has gone. Heaps in bytes. */
export interface Alive {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly pageHeap: number;
  readonly workerHeap: number;
  /** Values in both storages of the extension. */
  readonly stored: number;
}

/**
 * What may be more after a soak than before it, however long it was. Listeners, documents and stored values were none in any
 * run, nodes none or some sixty of a page that was just left.
 */
const COUNTS = { nodes: 150, listeners: 8, documents: 1, stored: 0 };

/**
 * Heaps: some 2.6 times what a long soak was measured to leave (230 and 349 kB). A short one leaves 75 and 77 kB; there
 * the pace of the collector, some 300 kB either way, is the floor.
 */
export const SHORT_SOAK: SoakPlan = {
  openings: 12,
  walks: 4,
  views: 24,
  bounds: { ...COUNTS, pageHeap: 400_000, workerHeap: 300_000 },
};
export const LONG_SOAK: SoakPlan = {
  openings: 400,
  walks: 80,
  views: 1_200,
  bounds: { ...COUNTS, pageHeap: 600_000, workerHeap: 900_000 },
};

/** Done before the first count: what is loaded or kept once is there from then on. */
const WARM_UP: Omit<SoakPlan, 'bounds'> = { openings: 6, walks: 2, views: 8 };

const WAYS = [
  () => scenarioUrl('sign-in'),
  () => scenarioUrl('password-wrong'),
  () => {
    const url = new URL(scenarioUrl('back-to-username'));
    url.searchParams.set('practice-after', '20');
    return url.href;
  },
];

/** Out: what was alive before and after, in one document and over many. */
export async function soak(driver: Driver, plan: SoakPlan) {
  const tab = await driver.newPage();
  const own = await driver.extensionPage('popup.html');
  const counter = await tab.page.createCDPSession();
  await tab.page.bringToFront();
  const count = () => alive(driver, counter, own);
  try {
    await view(tab, WARM_UP.views);
    await inOneDocument(tab, WARM_UP);
    const start = await count();
    await inOneDocument(tab, plan);
    const oneDocument = await count();
    await tab.goto(scenarioUrl('sign-in'));
    await launcherShows(tab);
    const between = await count();
    await view(tab, plan.views);
    const manyPages = await count();
    return { oneDocument: grown(start, oneDocument), manyPages: grown(between, manyPages) };
  } finally {
    await own.close();
    await tab.close();
  }
}

async function view(tab: TestPage, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await tab.goto(WAYS[n % WAYS.length]?.() ?? '');
    await launcherShows(tab);
    // The view that the page changes to is without a problem.
    if (n % WAYS.length === 2)
      await tab.waitInRoot(
        (root) => root?.querySelector('.sp-open') != null && root.querySelector('.is-problem') === null,
      );
  }
  await tab.goto(scenarioUrl('sign-in'));
  await launcherShows(tab);
}

async function inOneDocument(tab: TestPage, { openings, walks }: Pick<SoakPlan, 'openings' | 'walks'>): Promise<void> {
  const every = Math.max(1, Math.floor(openings / walks));
  for (let n = 0; n < openings; n += 1) {
    await tab.clickInRoot({ css: OPEN });
    await shows(tab, '.sp-panel');
    await tab.clickInRoot({ css: '[data-topic="forgot-password"]' });
    await shows(tab, '.sp-back');
    if (n % every === 0) {
      await tab.clickInRoot({ css: '[data-walk]' });
      await shows(tab, '.sp-walk');
      await tab.clickInRoot({ css: '.sp-walk [data-act="walk-stop"]' });
    } else await tab.clickInRoot({ css: CLOSE });
    await launcherShows(tab);
  }
}

async function alive(driver: Driver, counter: CDPSession, own: TestPage): Promise<Alive> {
  const { nodes, jsEventListeners, documents } = await settledCounts(counter);
  const { usedSize } = await counter.send('Runtime.getHeapUsage');
  return {
    nodes,
    listeners: jsEventListeners,
    documents,
    pageHeap: usedSize,
    workerHeap: await workerHeap(driver, own),
    stored: await own.page.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      const areas: readonly object[] = [await storage.local.get(null), await storage.session.get(null)];
      return areas.reduce((sum, area) => sum + Object.keys(area).length, 0);
    }),
  };
}

/**
 * What one collection frees, the next one can free more by; and on a busy machine the pages that were left last take
 * their time. Out: the counts once they fall no more.
 */
async function settledCounts(counter: CDPSession) {
  // The browser keeps the six pages that were left last, whole, for ten minutes: they go with its cache.
  await counter.send('Network.clearBrowserCache');
  let counts = await counter.send('Memory.getDOMCounters');
  for (let same = 0; same < 3; ) {
    await counter.send('HeapProfiler.collectGarbage');
    const now = await counter.send('Memory.getDOMCounters');
    same = now.nodes < counts.nodes ? 0 : same + 1;
    counts = now;
    await new Promise((next) => setTimeout(next, SETTLING_MS));
  }
  return counts;
}

async function workerHeap(driver: Driver, own: TestPage): Promise<number> {
  // It may have ended meanwhile: a question wakes it.
  await own.page.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.sendMessage({ type: 'settings' }));
  const worker = await driver.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(driver.extensionId),
  );
  const session = await worker.createCDPSession();
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

function grown(before: Alive, after: Alive): Alive {
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    documents: after.documents - before.documents,
    pageHeap: after.pageHeap - before.pageHeap,
    workerHeap: after.workerHeap - before.workerHeap,
    stored: after.stored - before.stored,
  };
}

/** One measure of one part of the day, and what it may have grown by. */
export interface Growth {
  readonly what: string;
  readonly more: string;
  readonly bound: string;
  readonly within: boolean;
}

const KINDS = ['nodes', 'listeners', 'documents', 'pageHeap', 'workerHeap', 'stored'] as const;
const NAMES: Readonly<Record<(typeof KINDS)[number], string>> = {
  nodes: 'nodes',
  listeners: 'listeners',
  documents: 'documents',
  pageHeap: 'heap of the page',
  workerHeap: 'heap of the worker',
  stored: 'stored values',
};

/** In: a plan, and what `soak` says of it. Out: each measure with its bound, for people. */
export function growths(
  { openings, walks, views, bounds }: SoakPlan,
  { oneDocument, manyPages }: Readonly<Record<'oneDocument' | 'manyPages', Alive>>,
): readonly Growth[] {
  const parts = [
    [`${openings} openings and ${walks} walks in one page`, oneDocument],
    [`${views} pages`, manyPages],
  ] as const;
  return parts.flatMap(([after, more]) =>
    KINDS.map((kind) => {
      const write = (value: number): string => (kind.endsWith('Heap') ? `${Math.round(value / 1000)} kB` : `${value}`);
      return {
        what: `${NAMES[kind]} more after ${after}`,
        more: write(more[kind]),
        bound: write(bounds[kind]),
        within: more[kind] <= bounds[kind],
      };
    }),
  );
}

/** How much is done in a plan: openings, walks, pages, and changes of a page's view. */
export const doneIn = ({ openings, walks, views }: SoakPlan): number =>
  openings + walks + views + Math.floor(views / WAYS.length);
