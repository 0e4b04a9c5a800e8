import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { type Scenario, scenarioUrl } from '../site/scenarios';
import { type Site, startSite } from '../site/server';
import { type Driver, type DriverKind, launch, type TestPage } from './driver';
import { PATIENCE_MS } from './driver/patience';
import { launcherShows, packageOf } from './support';
import { eventsSoFar, type PageEvents, type PageFacts, pageFacts, watchEvents } from './undetected';

/** One browser of a comparison: with the extension or without, and a practice site that nobody else uses. */
export interface Side {
  readonly driver: Driver;
  readonly site: Site;
}

/** The same window in two browsers, of which only the second has the extension. */
export interface Pair {
  readonly bare: Watched;
  readonly ours: Watched;
}

export interface Watched {
  readonly tab: TestPage;
  /** What the page said to the console, and how it failed, since it was last emptied. */
  readonly said: string[];
}

/** A page and what it noticed, as the page itself knows it. */
export interface Look {
  readonly facts: PageFacts;
  readonly events: PageEvents;
}

/** Milliseconds between two looks, and how many equal ones count as rest where the page never says that it is done. */
const BETWEEN = 60;
const AT_REST = 6;

/** Two browsers and some windows in each, for all tests of the block that calls it. */
export function usePairs(kind: DriverKind, windows: number) {
  const sides: Side[] = [];
  const pairs: Pair[] = [];

  /** Two windows that were nowhere before; the caller closes them. */
  const freshPair = async (): Promise<Pair> => {
    const [bare, ours] = sides;
    if (bare === undefined || ours === undefined) throw new Error('There are not two browsers.');
    const [first, second] = await Promise.all([watchedIn(bare), watchedIn(ours)]);
    return { bare: first, ours: second };
  };

  beforeAll(async () => {
    for (const extension of [undefined, packageOf(kind)]) {
      const site = await startSite();
      const { proxyPort } = site;
      const driver = await launch({ browser: kind, proxyPort, ...(extension === undefined ? {} : { extension }) });
      sides.push({ driver, site });
    }
    for (let n = 0; n < windows; n += 1) pairs.push(await freshPair());
    // Cookies of the portal are there from now on, whichever window comes first.
    await Promise.all(
      pairs
        .slice(0, 1)
        .flatMap(both)
        .map(({ tab }) => tab.goto(scenarioUrl('portal-home'))),
    );
    for (const { site } of sides) site.reset();
  });
  afterAll(async () => {
    for (const { driver, site } of sides) {
      await driver.close();
      await site.stop();
    }
  });

  return {
    freshPair,
    /** First the browser without the extension, then the one with it. */
    sides: sides as readonly Side[],
    /** Does something for each, in as many windows as there are at once. Out: the answers, in no order. */
    async each<T, R>(all: readonly T[], run: (one: T, pair: Pair) => Promise<R>): Promise<readonly R[]> {
      const waiting = [...all];
      const answers: R[] = [];
      const work = async (pair: Pair): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          answers.push(await run(next, pair));
      };
      await Promise.all(pairs.map(work));
      return answers;
    },
  };
}

export const both = ({ bare, ours }: Pair): readonly [Watched, Watched] => [bare, ours];

async function watchedIn({ driver }: Side): Promise<Watched> {
  const tab = await driver.newWindow();
  // Only one window of a browser has the focus; each page here is to behave as if it were that one.
  if (driver.kind === 'chromium') await tab.page.emulateFocusedPage(true);
  await tab.page.evaluateOnNewDocument(watchEvents);
  const said: string[] = [];
  tab.page.on('console', (message) => said.push(message.text()));
  tab.page.on('pageerror', (error) => said.push(String(error)));
  return { tab, said };
}

/** The address of a scenario as it is compared: content of the portal comes at once. */
function addressOf(name: string): URL {
  const url = new URL(scenarioUrl(name));
  if (url.host === 'partner.microsoft.com') url.searchParams.set('delay', '0');
  return url;
}

/** Whether a scenario changes while somebody looks, and so moves what stands in it. */
export const movesByItself = ({ name }: Scenario): boolean => movesUntil(addressOf(name)) > 0;

/** How old a page must be before it is compared: until then it still changes by itself. */
function movesUntil(url: URL): number {
  const of = (name: string): number => Number(url.searchParams.get(name) ?? 0);
  return url.searchParams.has('practice-then') ? of('practice-after') + (of('practice-slide') || 300) + 300 : 0;
}

/** Opens a scenario in both browsers. Out: once our launcher is there, if the scenario has one. */
export async function openInBoth(pair: Pair, { name, ours, evidence }: Scenario): Promise<void> {
  if (ours && evidence === 'tab') {
    await Promise.all(both(pair).map(({ tab }) => tab.goto(addressOf('sign-in').href)));
    await launcherShows(pair.ours.tab);
  }
  for (const { said } of both(pair)) said.length = 0;
  const url = addressOf(name);
  await Promise.all(both(pair).map(({ tab }) => tab.goto(url.href)));
  const age = movesUntil(url);
  await Promise.all(
    both(pair).map(({ tab }) => tab.waitInRoot((_root, least: number) => performance.now() > least, age)),
  );
  if (ours) await launcherShows(pair.ours.tab);
}

export async function look({ tab }: Watched, withoutHost: boolean): Promise<Look> {
  return { facts: await tab.page.evaluate(pageFacts, withoutHost), events: await tab.page.evaluate(eventsSoFar) };
}

/**
 * What the page got at its own elements; what it got at ours is of our making, and looked at apart. Whether an animation
 * comes to its end before the page takes its element away is a matter of the moment.
 */
const pageEvents = ({ events }: Look): readonly string[] =>
  events.page.filter((event) => !/^(?:animation|transition)end /.test(event)).sort();

const compared = (look: Look): unknown => [look.facts, pageEvents(look)];

/**
 * Looks at both pages until they are the same and at rest. Out: both; the last ones where they never were, for the test
 * to say what differs.
 */
export async function lookAtBoth(pair: Pair): Promise<readonly [Look, Look]> {
  const end = Date.now() + PATIENCE_MS;
  let equal = 0;
  let before: unknown;
  for (;;) {
    const [bare, ours] = await Promise.all([look(pair.bare, false), look(pair.ours, true)]);
    const same = isDeepStrictEqual(compared(bare), compared(ours));
    equal = same && isDeepStrictEqual(before, compared(bare)) ? equal + 1 : 0;
    before = compared(bare);
    if (equal >= (bare.facts.complete ? 1 : AT_REST) || Date.now() > end) return [bare, ours];
    await new Promise((next) => setTimeout(next, BETWEEN));
  }
}

/**
 * Layout shifts since our host came. Out: none where the page has moved no more in all than without us: content that
 * comes late moves what stands there, and on a slow machine it comes after us.
 */
export const shiftsByUs = (bare: Look, ours: Look): readonly number[] =>
  ours.events.moved <= bare.events.moved + 0.001 ? [] : ours.events.shifts;

/** The parts that differ, for people: the name of the part and its first differing line on both sides. */
export function differences(bare: Look, ours: Look): readonly string[] {
  const parts = (look: Look): Readonly<Record<string, readonly string[]>> => {
    const { dom, globals, entries, ...rest } = look.facts;
    const page = pageEvents(look);
    return { dom: dom.split('\n'), globals, entries, page, rest: Object.entries(rest).map((one) => one.join(' ')) };
  };
  const theirs = parts(ours);
  return Object.entries(parts(bare)).flatMap(([name, lines]) => {
    const others = theirs[name] ?? [];
    const length = Math.max(lines.length, others.length);
    const at = Array.from({ length }, (_, line) => line).find((line) => lines[line] !== others[line]);
    return at === undefined ? [] : [`${name}: without "${lines[at]}", with "${others[at]}"`];
  });
}
