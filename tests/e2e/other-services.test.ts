import { describe, expect, it } from 'vitest';
import { withQuery } from '../site/addresses';
import { scenarioUrl } from '../site/scenarios';
import type { TestPage } from './driver';
import { draws, go, isHelpedWith, launcherReads, launcherWords, remedyIn } from './problems';
import {
  catalogue,
  hosts,
  KINDS,
  launcherShows,
  OPEN,
  openPanel,
  ROW,
  reads,
  settledSilence,
  shows,
  useStage,
  words,
} from './support';
import { pageFacts } from './undetected';
import { CARD, remember, tabNumber } from './walking';

const en = catalogue('en');
const OTHERS = [
  'other-sign-in',
  'other-stay-signed-in',
  'other-error-50011',
  'other-blocked-53003',
  'other-personal',
] as const;
/** Only the settings object of this page says that it is of another application: its address is silent. */
const POSTED_OTHER = withQuery('https://login.microsoftonline.com/common/login', {
  'practice-app': 'other',
  'practice-state': 'password-wrong',
});
const EVERY = { settings: { reach: 'every' }, reach: 'every' };

describe.each(KINDS)('sign-ins to other services, in %s', (kind) => {
  const stage = useStage(kind);
  const whole = kind === 'chromium';

  /** Nothing of ours stands in the page, once whatever the page asked of the worker is answered. */
  const nothingShows = async (tab: TestPage): Promise<void> => {
    await settledSilence(stage);
    expect(await stage.stateOf()).not.toMatchObject({ partner: 'yes' });
    await draws(tab, 30);
    expect(await hosts(tab)).toBe(0);
  };
  /** The page has drawn all that it is going to draw. */
  const complete = (tab: TestPage): Promise<void> =>
    expect.poll(async () => (await tab.page.evaluate(pageFacts, false)).complete).toBe(true);

  it('nothing of ours stands on any of them, and the worker sleeps on', async () => {
    const tab = await stage.tab();
    await stage.driver.stopWorker();
    for (const name of whole ? OTHERS : OTHERS.slice(2, 4)) {
      await tab.goto(scenarioUrl(name));
      await complete(tab);
      expect(await hosts(tab), name).toBe(0);
      expect(await stage.driver.workerRuns(), name).toBe(false);
    }
    // The content script is there all the same. Asked last: the question of a test may wake the worker.
    expect(await stage.stateOf()).toMatchObject({ partner: 'no' });
  });

  it('wanted on every sign-in, the help is there and says nothing of Partner Center as if it led there', async () => {
    await stage.store(EVERY);
    const tab = await stage.tab();
    await tab.goto(scenarioUrl('other-sign-in', 'sv'));
    const sv = catalogue('sv');
    await launcherReads(tab, launcherWords('sv'));
    await openPanel(tab);
    await reads(tab, '.sp-here .sp-title', sv('hint.elsewhere.title'));
    expect(await words(tab, '.sp-here')).toContain(sv('hint.elsewhere.text'));
    // The state has help of its own where it leads to Partner Center.
    expect(await words(tab, '.sp-here')).not.toContain(sv('hint.username.title'));
  });

  it.each(
    (
      [
        ['other-blocked-53003', 'access-rule', '53003'],
        ['other-password-wrong', 'password-not-accepted', 'AADSTS50126'],
      ] as const
    ).slice(0, whole ? 2 : 1),
  )('wanted on every sign-in, "%s" has its remedy %s', async (name, topic, number) => {
    await stage.store(EVERY);
    const tab = await stage.tab();
    await tab.goto(scenarioUrl(name));
    const help = remedyIn('en', topic);
    expect(await isHelpedWith(tab, 'en', help, number)).toEqual({ title: help.title, number });
  });

  it.runIf(whole)('wanted on every sign-in, no remedy is offered that begins again at Partner Center', async () => {
    await stage.store(EVERY);
    const tab = await stage.tab();
    await tab.goto(scenarioUrl('other-error-50011'));
    await launcherReads(tab, launcherWords('en'));
    await openPanel(tab);
    await reads(tab, '.sp-here .sp-title', en('hint.elsewhere.title'));
  });

  it.each([
    ['the settings object of the page', [POSTED_OTHER]],
    ['the address of the page before', [scenarioUrl('other-sign-in'), scenarioUrl('unknown-sign-in')]],
    ['nothing', [scenarioUrl('unknown-sign-in')]],
  ])('wanted on every sign-in, it is there where %s names the service', async (_what, urls) => {
    await stage.store(EVERY);
    const tab = await stage.tab();
    for (const url of urls) await tab.goto(url);
    await shows(tab, OPEN);
  });

  it('wanted no more, it goes at once, and the tab is not taken for one of Partner Center', async () => {
    await stage.store(EVERY);
    const tab = await stage.tab();
    for (const name of ['unknown-sign-in', 'other-sign-in'] as const) {
      await tab.goto(scenarioUrl(name));
      await launcherShows(tab);
    }
    await stage.store({ settings: {}, reach: 'partner' });
    await tab.waitInRoot((root) => root === undefined);
    for (const name of ['unknown-sign-in', 'posted-mfa-approve'] as const) {
      await tab.goto(scenarioUrl(name));
      await nothingShows(tab);
    }
    expect(await stage.stored()).not.toContain('signInAt');
  });

  it.runIf(whole)('wanted on every sign-in, a page of Partner Center is helped as ever', async () => {
    await stage.store(EVERY);
    const tab = await stage.open('sign-in');
    await openPanel(tab);
    await reads(tab, '.sp-here .sp-title', en('hint.username.title'));
  });

  it('a sign-in that was given up is forgotten when a page says that it is of another service', async () => {
    const tab = await stage.open('sign-in');
    expect(await stage.stored()).toContain('signInAt');
    await tab.goto(POSTED_OTHER);
    await nothingShows(tab);
    await expect.poll(() => stage.stored()).not.toContain('signInAt');
    await tab.goto(scenarioUrl('posted-mfa-approve'));
    await nothingShows(tab);
  });

  it('a sign-in that was given up is not taken up by a later page of another one, named by its address', async () => {
    const tab = await stage.open('sign-in');
    await tab.goto(scenarioUrl('other-sign-in'));
    await complete(tab);
    await tab.goto(scenarioUrl('posted-mfa-approve'));
    await nothingShows(tab);
    expect(await stage.stateOf()).toMatchObject({ partner: 'no' });
  });

  it('a guided walk of the tab makes no sign-in ours but its own, for a while, and none after another service', async () => {
    const tab = await stage.tab();
    await tab.page.bringToFront();
    await tab.goto(scenarioUrl('unknown-sign-in'));
    const number = await tabNumber(stage);
    const walked = (walk: string, hoursAgo: number): Promise<void> =>
      remember(stage, number, { walk, step: 0, at: Date.now() - hoursAgo * 3_600_000 });
    const arrive = async (): Promise<void> => {
      await tab.page.reload();
      await nothingShows(tab);
    };
    for (const [walk, hoursAgo] of [
      ['check-roles', 24],
      ['check-roles', 0],
      ['reset-work-password', 1],
    ] as const) {
      await walked(walk, hoursAgo);
      await arrive();
    }
    // So that nothing is not all that can ever show.
    await walked('reset-work-password', 0);
    await tab.page.reload();
    await shows(tab, CARD);
    await tab.goto(POSTED_OTHER);
    await nothingShows(tab);
    await expect.poll(() => stage.stored()).toContain('"left":true');
    await tab.goto(scenarioUrl('unknown-sign-in'));
    await nothingShows(tab);
    // The walk itself is not lost: Partner Center is certainly ours.
    await tab.goto(scenarioUrl('portal-home'));
    await shows(tab, CARD);
  });

  it.runIf(whole)('a sign-in to Partner Center that goes on is followed to pages that say nothing', async () => {
    const tab = await stage.open('posted-mfa-approve');
    await expect.poll(() => stage.stateOf()).toMatchObject({ partner: 'yes', view: 'mfa-approve' });
    expect(await hosts(tab)).toBe(1);
  });

  it('the popup still helps on a page that names no application', async () => {
    const tab = await stage.tab();
    await go(tab, scenarioUrl('unknown-sign-in', 'nl'));
    const nl = catalogue('nl');
    let popup: TestPage;
    if (whole) popup = await stage.driver.toolbarPopup(tab);
    else {
      popup = await stage.tabOf('popup.html');
      await tab.page.bringToFront();
      await popup.page.evaluate(() => location.reload());
    }
    await reads(popup, '[for="search"]', nl('search.label'));
    await shows(popup, ROW('forgot-password'));
    expect(await hosts(tab)).toBe(0);
    if (whole) await popup.close();
  });
});
