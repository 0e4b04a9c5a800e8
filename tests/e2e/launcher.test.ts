import { describe, expect, it } from 'vitest';
import { SCENARIOS, scenarioUrl } from '../site/scenarios';
import { hosts, KINDS, launcherShows, settledSilence, useStage, visit } from './support';

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

  it.each(
    played.map(({ name, state, seenAs }) => [name, { page: state.page, view: seenAs ?? state.view ?? '' }] as const),
  )('shows once on "%s", and knows what it is as far as anything tells it', async (name, state) => {
    const tab = await stage.open(name);
    expect(await hosts(tab)).toBe(1);
    const seen = async () => Object.assign({ view: '' }, await stage.stateOf());
    await expect.poll(seen, { timeout: 5_000 }).toMatchObject({ partner: 'yes', ...state });
  });

  it.each(NOT_OURS.map(({ name }) => name))('stays away from "%s"', async (name) => {
    const tab = await stage.tab();
    await visit(tab, name);
    await settledSilence(stage);
    expect(await hosts(tab)).toBe(0);
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
