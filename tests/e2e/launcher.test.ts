import { describe, expect, it } from 'vitest';
import { ALL_TOPICS } from '../../src/background/topics';
import { SCENARIOS, scenarioUrl } from '../site/scenarios';
import { expectedOf } from '../site/scenarios/expected';
import { launcherReads, launcherWords, TITLE } from './problems';
import {
  catalogue,
  hosts,
  KINDS,
  launcherShows,
  OPEN,
  openPanel,
  reads,
  settledSilence,
  shows,
  useStage,
  visit,
  words,
} from './support';

const en = catalogue('en');
const titleOf = (topic: string): string => {
  const found = ALL_TOPICS.find(({ id }) => id === topic);
  if (found === undefined) throw new Error(`There is no topic ${topic}.`);
  return en(found.title);
};

const OURS = SCENARIOS.filter(({ ours }) => ours);
const NOT_OURS = SCENARIOS.filter(({ ours }) => !ours);

/** One of each family in Firefox; what is recognised does not depend on the browser. */
const FEW: ReadonlySet<string> = new Set([
  'sign-in',
  'password-wrong',
  'posted-mfa-approve',
  'personal-sign-in',
  'personal-reset',
  'reset-who',
  'security-info',
  'portal-home',
]);

describe.each(KINDS)('the launcher, in %s', (kind) => {
  const stage = useStage(kind);
  const played = kind === 'chromium' ? OURS : OURS.filter(({ name }) => FEW.has(name));

  it.each(played.map((scenario) => [scenario.name, scenario] as const))(
    'on "%s" it shows once, knows what that is, says so in its line, and opens on the remedy',
    async (name, scenario) => {
      const { state, seenAs } = scenario;
      const { line, topic } = expectedOf(scenario);
      const tab = await stage.open(name);
      expect(await hosts(tab)).toBe(1);
      const seen = async () => Object.assign({ view: '' }, await stage.stateOf());
      const known = { partner: 'yes', page: state.page, view: seenAs ?? state.view ?? '' };
      await expect.poll(seen).toMatchObject(known);
      await launcherReads(tab, launcherWords('en', line === undefined ? undefined : en(line)));
      // Where nothing is wrong, what the card offers is looked at without a browser (`tests/unit/scenario-help`).
      if (line === undefined || topic === undefined) return;
      if (kind === 'firefox') await openPanel(tab);
      else await tab.clickInRoot({ css: OPEN });
      await reads(tab, TITLE, titleOf(topic));
      expect(await words(tab, TITLE)).toBe(titleOf(topic));
    },
  );

  it.each(NOT_OURS.map(({ name }) => name))('stays away from "%s"', async (name) => {
    const tab = await stage.tab();
    await visit(tab, name);
    await settledSilence(stage);
    expect(await hosts(tab)).toBe(0);
  });

  it.runIf(kind === 'chromium').each([
    ['government-sign-in', ['workResetUs', 'workReset']],
    ['sign-in', ['workReset']],
  ])('opens on "%s" help that offers the reset of this cloud first', async (name, expected) => {
    const tab = await stage.open(name);
    await openPanel(tab);
    await tab.clickInRoot({ css: '.sp-here [data-topic="forgot-password"]' });
    await shows(tab, '[data-link="workReset"]');
    const links = await tab.inRoot((root) =>
      [...(root?.querySelectorAll('[data-link^="workReset"]') ?? [])].map((link) => link.getAttribute('data-link')),
    );
    expect(links).toEqual(expected);
  });

  it('does not follow somebody from Partner Center to another service', async () => {
    const tab = await stage.open('portal-home');
    await launcherShows(tab);
    await tab.goto(scenarioUrl('other-sign-in'));
    // The second step of that other sign-in says nothing of itself: neither its address nor its settings object.
    await tab.goto(scenarioUrl('posted-mfa-approve'));
    await settledSilence(stage);
    expect(await hosts(tab)).toBe(0);
  });
});
