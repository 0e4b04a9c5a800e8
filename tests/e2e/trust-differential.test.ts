import { describe, expect, it } from 'vitest';
import { SCENARIOS, type Scenario } from '../site/scenarios';
import { FULL } from '../trust/form';
import { ACT, hosts, launcherShows, OPEN, shows, TRUST_KINDS } from './support';
import {
  both,
  differences,
  look,
  lookAtBoth,
  movesByItself,
  openInBoth,
  type Pair,
  type Side,
  shiftsByUs,
  usePairs,
} from './trust-pairs';
import { compareWalk, TRIPS } from './trust-walking';
import { OWN_HOSTS } from './undetected';

const WINDOWS = { chromium: 5, firefox: 1 } as const;
/** In the short form only a sample of the practice pages, of which each group has its part. */
const OF_EACH_GROUP = { chromium: 2, firefox: 1 } as const;

/** All that a page ever gets at our host without the person's doing: that it came into the top layer. */
const COMING = ['beforetoggle', 'toggle'];
/** What it gets when the person presses something of ours. */
const PRESSING = ['pointerdown', 'mousedown', 'mouseup', 'click'];

const SHIFTS = 'shifts the layout';

const groups = [...new Set(SCENARIOS.map(({ group }) => group))];

/** Spread over the group: neighbours in a table are alike. */
function sample<T>(all: readonly T[], most: number): readonly T[] {
  return all.filter((_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length));
}

describe.each(TRUST_KINDS)('a practice page with Signpost and without, in %s', (kind) => {
  const { sides, each, freshPair } = usePairs(kind, WINDOWS[kind]);

  /** Compares one page as it comes, with the panel open, and after it was closed. Out: what is wrong. */
  const compareIn = async (scenario: Scenario, pair: Pair): Promise<readonly string[]> => {
    const wrong: string[] = [];
    const check = (what: string, ok: boolean, seen?: unknown): void => {
      if (!ok) wrong.push(`${scenario.name}: ${what}${seen === undefined ? '' : ` ${JSON.stringify(seen)}`}`);
    };
    try {
      await openInBoth(pair, scenario);
      const [bare, ours] = await lookAtBoth(pair);
      for (const difference of differences(bare, ours)) check('differs,', false, difference);
      const { tab, said } = pair.ours;
      const standing = await hosts(tab);
      check('hosts', standing === (scenario.ours ? 1 : 0), standing);
      check('says to the console', said.join() === pair.bare.said.join(), said);
      const foreign = ours.events.ours.filter((type) => !COMING.includes(type));
      check('the page got at our host', foreign.length === 0, foreign);
      const shifts = movesByItself(scenario) ? [] : shiftsByUs(bare, ours);
      check(SHIFTS, shifts.length === 0, shifts);
      if (!scenario.ours) return wrong;

      const opened = async (): Promise<void> => {
        const now = await look(pair.ours, true);
        for (const difference of differences(ours, now)) check('differs after a press,', false, difference);
        const moved = !movesByItself(scenario) && now.events.shifts.length > ours.events.shifts.length;
        check(`${SHIFTS} after a press`, !moved);
        const more = now.events.ours.filter((type) => !COMING.includes(type) && !PRESSING.includes(type));
        check('the page got at our host after a press', more.length === 0, more);
      };
      await tab.clickInRoot({ css: OPEN });
      await shows(tab, '.sp-panel');
      await opened();
      await tab.clickInRoot({ css: ACT('close') });
      await launcherShows(tab);
      await opened();
      check('hosts after closing', (await hosts(tab)) === 1);
      check('says to the console after closing', said.join() === pair.bare.said.join(), said);
    } catch (error) {
      check('failed', false, String(error).slice(0, 600));
    }
    return wrong;
  };

  /** A tab is remembered to lead to Partner Center: what is not ours is looked at in one that was nowhere before. */
  const compareOnce = async (scenario: Scenario, pair: Pair): Promise<readonly string[]> => {
    if (scenario.ours) return compareIn(scenario, pair);
    const fresh = await freshPair();
    const wrong = await compareIn(scenario, fresh);
    await Promise.all(both(fresh).map(({ tab }) => tab.close()));
    return wrong;
  };

  /**
   * A page that is built by a script is painted half built now and then, without us too, and then moves by itself. What
   * we moved would move every time.
   */
  const compare = async (scenario: Scenario, pair: Pair): Promise<readonly string[]> => {
    for (let times = 1; ; times += 1) {
      const wrong = await compareOnce(scenario, pair);
      if (times === 3 || wrong.length === 0 || !wrong.every((line) => line.includes(SHIFTS))) return wrong;
    }
  };

  it.each(groups)(
    'is the same but for one host, also while the panel opens and closes: %s',
    async (group) => {
      const all = SCENARIOS.filter((one) => one.group === group);
      const tried = FULL && kind === 'chromium' ? all : sample(all, OF_EACH_GROUP[kind]);
      expect((await each(tried, compare)).flat()).toEqual([]);
    },
    120_000,
  );

  it.each(TRIPS)('is the same while a guided walk points at its controls, goes on and ends: $walk', async (trip) => {
    const pair = await freshPair();
    const wrong = await compareWalk(pair, trip);
    await Promise.all(both(pair).map(({ tab }) => tab.close()));
    expect(wrong).toEqual([]);
  });

  it('asked the servers for the same, reported nothing, and reached nobody else', () => {
    const [bare, ours] = sides;
    // The browser asks for the picture of its tabs as it likes.
    const served = (side: Side | undefined): readonly string[] =>
      [...(side?.site.served ?? [])].filter((one) => !one.endsWith('/favicon.ico')).sort();
    expect(served(ours)).toEqual(served(bare));
    expect(served(ours).length).toBeGreaterThan(groups.length);
    for (const { site } of sides) {
      expect(site.reports).toEqual([]);
      expect(site.refused.filter((host) => !OWN_HOSTS[kind].test(host))).toEqual([]);
    }
  });
});
