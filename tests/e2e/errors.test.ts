import { beforeAll, describe, expect, it } from 'vitest';
import type { LanguageTag } from '../../src/core/languages';
import type { TopicId } from '../../src/data/topic-id';
import { withQuery } from '../site/addresses';
import { type ErrorSurface, errorUrl, scenarioUrl } from '../site/scenarios';
import type { TestPage } from './driver';
import {
  announced,
  cameFromSignIn,
  draws,
  go,
  isHelpedWith,
  launcherReads,
  launcherTexts,
  launcherWords,
  NUMBER,
  remedyIn,
  TITLE,
} from './problems';
import {
  ACT,
  catalogue,
  hides,
  KINDS,
  launcherShows,
  OPEN,
  openPanel,
  reads,
  settledSilence,
  shows,
  useStage,
  words,
} from './support';

interface Row {
  /** Where it shows. */
  readonly on: string;
  readonly url: string;
  readonly language: LanguageTag;
  readonly topic: TopicId;
  /** As the person can quote it; none where the page has none. */
  readonly number: string | undefined;
}

const at = (
  on: ErrorSurface,
  number: string,
  language: LanguageTag,
  topic: TopicId,
  shown = on === 'error-page' || on === 'inline' ? `AADSTS${number}` : number,
): Row => ({ on, url: errorUrl(on, number, language), language, topic, number: shown });
const older = (number: string, language: LanguageTag, topic: TopicId): Row => {
  const row = at('error-page', number, language, topic);
  return { ...row, on: 'error-page, older build', url: withQuery(row.url, { 'practice-build': 'older' }) };
};
const on = (scenario: string, language: LanguageTag, topic: TopicId, number?: string): Row => ({
  ...{ on: scenario, url: scenarioUrl(scenario, language), language, topic, number },
});

/** What Firefox goes through too: one of each way in which a number is found. */
const FEW: readonly Row[] = [
  at('error-page', '50011', 'en', 'app-fault'),
  at('blocked', '53000', 'sv', 'device-not-allowed'),
  at('inline', '50034', 'ja', 'account-not-found'),
  at('personal', '80043490', 'it', 'start-again'),
  at('reset', 'SSPR_0014', 'zh-TW', 'reset-too-few-ways'),
  at('portal', '65004', 'nl', 'app-approval', 'AADSTS65004'),
];

const ROWS: readonly Row[] = [
  ...FEW,
  at('error-page', '50105', 'sv', 'app-approval'),
  at('error-page', '90072', 'ja', 'other-organisation'),
  at('error-page', '530034', 'zh-TW', 'risk-blocked'),
  older('700016', 'nl', 'app-fault'),
  at('blocked', '530004', 'ja', 'guest-access'),
  at('blocked', '53003', 'en', 'access-rule'),
  at('inline', '130500', 'it', 'method-off'),
  at('inline', '50053', 'en', 'locked-short'),
  at('inline', '90002', 'sv', 'organisation-not-found'),
  on('mfa-50088', 'nl', 'second-factor-failed', 'AADSTS50088'),
  on('consent-90094', 'ja', 'app-approval', 'AADSTS90094'),
  on('classic-80043490', 'nl', 'start-again', '80043490'),
  at('federated', '8004789A', 'sv', 'company-server'),
  at('reset', 'SSPR_0010', 'en', 'reset-off'),
  at('portal', '715-123225', 'it', 'enrolment-blocked'),
  on('something-went-wrong', 'sv', 'portal-trouble'),
  // More than one number, or numbers of something else in sight: the reason counts.
  on('error-several', 'en', 'password-not-accepted', 'AADSTS50126'),
  on('error-glued', 'ja', 'app-approval', 'AADSTS50105'),
  on('error-digits', 'en', 'app-fault', 'AADSTS50011'),
  on('blocked-digits', 'it', 'access-rule', '53003'),
  on('tenant-error-50011', 'nl', 'app-fault', 'AADSTS50011'),
  on('tenant-blocked-53000', 'en', 'device-not-allowed', '53000'),
];

/** Numbers that no table knows: the general line and topic of the page that shows them. */
const UNKNOWN = [
  ['error-page', '987654', 'AADSTS987654', 'hint.error.line', 'errorNumber.title'],
  ['blocked', '53099', '53099', 'hint.blocked.line', 'blocked.title'],
  ['personal', '8004ABCD', '8004ABCD', 'hint.error.line', 'errorNumber.title'],
  ['portal', '987654', 'AADSTS987654', 'hint.error.line', 'errorNumber.title'],
] as const;

/** What looks like a problem and is none: the state that it is. */
const NO_PROBLEM = [
  ['hidden-messages', { view: 'username' }],
  ['tenant-password', { view: 'password' }],
  ['fresh-50058', { view: 'password' }],
  ['data-500208', { view: 'reset-choice' }],
  ['step-50072', { view: 'security-info-needed' }],
  ['step-50158', { view: 'mfa-methods' }],
  ['step-50076', { view: 'mfa-approve' }],
  ['ticket-text', { page: 'portal-support' }],
] as const;
const FEW_NO_PROBLEM = [NO_PROBLEM[0], NO_PROBLEM[3]] as const;

/** Leaves time to start watching before the page changes by itself. */
const moving = (name: string): string => withQuery(scenarioUrl(name), { 'practice-after': '1800' });

const en = catalogue('en');
const WRONG = launcherWords('en', en('hint.passwordWrong.line'));
const DENIED = launcherWords('en', en('hint.mfaDenied.line'));
const PLAIN = launcherWords('en');

describe.each(KINDS)('errors, in %s', (kind) => {
  const stage = useStage(kind);
  const whole = kind === 'chromium';

  describe('one tab, page after page', () => {
    let tab: TestPage;
    beforeAll(async () => {
      tab = await stage.driver.newPage();
    });

    it.each(whole ? ROWS : FEW)(
      '$on in $language leads to $topic, with the number $number',
      async ({ url, language, topic, number }) => {
        if (url.startsWith('https://passwordreset.')) await cameFromSignIn(tab);
        await go(tab, url);
        const help = remedyIn(language, topic);
        expect(await isHelpedWith(tab, language, help, number)).toEqual({ title: help.title, number });
      },
    );

    it.each(whole ? UNKNOWN : UNKNOWN.slice(0, 1))(
      'an unknown number gets general help with that number and nothing else: %s %s',
      async (surface, number, shown, line, title) => {
        await go(tab, errorUrl(surface, number));
        const help = { line: en(line), title: en(title) };
        expect(await isHelpedWith(tab, 'en', help, shown)).toEqual({ title: help.title, number: shown });
      },
    );

    it.each(whole ? NO_PROBLEM : FEW_NO_PROBLEM)('"%s" is no problem: no line, no number', async (name, state) => {
      await go(tab, scenarioUrl(name));
      await launcherShows(tab);
      await expect.poll(() => stage.stateOf(), { timeout: 5_000 }).toMatchObject({ partner: 'yes', ...state });
      await draws(tab, 20);
      expect(await words(tab, OPEN)).toBe(PLAIN);
      expect(await stage.stateOf()).not.toHaveProperty('number');
    });

    it('the number of an earlier password says nothing of a name that is not known', async () => {
      await go(tab, scenarioUrl('stale-number'));
      const { title } = remedyIn('en', 'account-not-found');
      const help = { line: en('hint.usernameUnknown.line'), title };
      expect(await isHelpedWith(tab, 'en', help, undefined)).toEqual({ title, number: undefined });
    });

    it('of a message in sight and hidden ones with the same ids, that in sight counts', async () => {
      await go(tab, scenarioUrl('hidden-twin', 'sv'));
      const help = remedyIn('sv', 'password-not-accepted');
      expect(await isHelpedWith(tab, 'sv', help, 'AADSTS50126')).toEqual({ title: help.title, number: 'AADSTS50126' });
    });
  });

  it.each([
    ['back-to-username', '[data-viewid="1"]', [WRONG, PLAIN]],
    ['approve-then-denied', '#idDiv_SAASDS_Title', [PLAIN, DENIED]],
    ['slide-to-password', '[data-viewid="2"]', [PLAIN]],
  ] as const)('on "%s" the line follows the page, and no other is ever shown', async (name, arrived, texts) => {
    const tab = await stage.tab();
    await tab.goto(moving(name));
    await launcherReads(tab, texts[0]);
    expect(await launcherTexts(tab, arrived)).toEqual(texts);
  });

  it('the line is read out once, politely, and not again while the problem is the same', async () => {
    const tab = await stage.open('locked');
    const said = `status: ${en('launcher.announce').replace('{line}', en('hint.locked.line'))}`;
    await expect.poll(() => announced(tab), { timeout: 5_000 }).toEqual([said]);
    await openPanel(tab);
    expect(await announced(tab)).toEqual([]);
    await tab.clickInRoot({ css: ACT('close') });
    await launcherReads(tab, launcherWords('en', en('hint.locked.line')));
    await draws(tab, 40);
    expect(await announced(tab)).toEqual([]);
    expect(await tab.inRoot((root) => root?.querySelectorAll('[role="alert"], [aria-live]').length)).toBe(0);
  });

  it('without a problem nothing is read out', async () => {
    const tab = await stage.open('sign-in');
    await draws(tab, 40);
    expect(await announced(tab)).toEqual([]);
  });

  it('opens at a press only, unless the person chose otherwise', async () => {
    const tab = await stage.open('locked');
    await launcherReads(tab, launcherWords('en', en('hint.locked.line')));
    await settledSilence(stage);
    await draws(tab, 40);
    await hides(tab, '.sp-panel');
    await launcherShows(tab);
  });

  describe('opening by itself, as the person chose', () => {
    const chosen = (): Promise<void> => stage.store({ settings: { opening: 'problem' } });
    /** What happens to the page's own fields, from the first moment. */
    const listen = (tab: TestPage) =>
      tab.page.evaluateOnNewDocument(() => {
        const heard: string[] = [];
        Reflect.set(document, 'practiceHeard', heard);
        for (const type of ['blur', 'focusout', 'change']) addEventListener(type, () => heard.push(type), true);
      });
    const field = (tab: TestPage) =>
      tab.inRoot(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement ? [activeElement.id, activeElement.value] : [];
      });

    it('it opens on the remedy, takes no focus, and what is typed stays', async () => {
      await chosen();
      const tab = await stage.tab();
      await listen(tab);
      await tab.goto(scenarioUrl('locked'));
      await tab.waitInRoot(() => document.activeElement?.id === 'i0118');
      await tab.typeText('ab');
      await shows(tab, '.sp-panel');
      await reads(tab, TITLE, remedyIn('en', 'locked-short').title);
      expect(await words(tab, NUMBER)).toBe('AADSTS50053');
      await tab.typeText('cd');
      expect(await field(tab)).toEqual(['i0118', 'abcd']);
      expect(await tab.page.evaluate(() => Reflect.get(document, 'practiceHeard'))).toEqual([]);
      expect(await tab.focusInside()).toBeUndefined();
    });

    it('closed there, it stays closed in this tab, also after a reload, and opens on another page', async () => {
      await chosen();
      const tab = await stage.tab();
      await tab.goto(scenarioUrl('locked'));
      await shows(tab, '.sp-panel');
      await tab.clickInRoot({ css: ACT('close') });
      const line = launcherWords('en', en('hint.locked.line'));
      await launcherReads(tab, line);
      await tab.page.reload();
      await launcherReads(tab, line);
      await settledSilence(stage);
      await draws(tab, 40);
      await hides(tab, '.sp-panel');
      expect(await words(tab, OPEN)).toBe(line);
      await tab.goto(scenarioUrl('sspr-0014'));
      await shows(tab, '.sp-panel');
      await reads(tab, TITLE, remedyIn('en', 'reset-too-few-ways').title);
    });

    it('it waits for a press where there is no problem', async () => {
      await chosen();
      const tab = await stage.open('sign-in');
      await settledSilence(stage);
      await draws(tab, 40);
      await hides(tab, '.sp-panel');
      await launcherShows(tab);
    });
  });
});
