import { beforeAll, describe, expect, it } from 'vitest';
import { withQuery } from '../site/addresses';
import { errorUrl, scenarioUrl } from '../site/scenarios';
import type { TestPage } from './driver';
import { FEW, FEW_NO_PROBLEM, NO_PROBLEM, ROWS, UNKNOWN } from './error-rows';
import {
  announced,
  cameFromSignIn,
  draws,
  go,
  heardInRegions,
  isHelpedWith,
  launcherReads,
  launcherTexts,
  launcherWords,
  listenToRegions,
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

/** Leaves time to start watching before the page changes by itself. */
const moving = (name: string): string => withQuery(scenarioUrl(name), { 'practice-after': '1500' });

const en = catalogue('en');
const WRONG = launcherWords('en', en('hint.passwordWrong.line'));
const DENIED = launcherWords('en', en('hint.mfaDenied.line'));
const PLAIN = launcherWords('en');

/** Changes without a reload: what the page shows in the end, and what the launcher says on the way there. */
const MOVING = [
  ['back-to-username', '[data-viewid="1"]', [WRONG, PLAIN]],
  ['approve-then-denied', '#idDiv_SAASDS_Title', [PLAIN, DENIED]],
  ['slide-to-password', '[data-viewid="2"]', [PLAIN]],
] as const;

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
      await expect.poll(() => stage.stateOf()).toMatchObject({ partner: 'yes', ...state });
      await draws(tab, 20);
      expect(await words(tab, OPEN)).toBe(PLAIN);
      expect(await stage.stateOf()).not.toHaveProperty('number');
    });

    it.runIf(whole)('the number of an earlier password says nothing of a name that is not known', async () => {
      await go(tab, scenarioUrl('stale-number'));
      const help = remedyIn('en', 'name-not-accepted');
      expect(await isHelpedWith(tab, 'en', help, undefined)).toEqual({ title: help.title, number: undefined });
    });

    it.runIf(whole)('of a message in sight and hidden ones with the same ids, that in sight counts', async () => {
      await go(tab, scenarioUrl('hidden-twin', 'sv'));
      const help = remedyIn('sv', 'password-not-accepted');
      expect(await isHelpedWith(tab, 'sv', help, 'AADSTS50126')).toEqual({ title: help.title, number: 'AADSTS50126' });
    });
  });

  it.each(whole ? MOVING : MOVING.slice(0, 1))(
    'on "%s" the line follows the page, and no other is ever shown',
    async (name, arrived, texts) => {
      const tab = await stage.tab();
      await tab.goto(moving(name));
      await launcherReads(tab, texts[0]);
      expect(await launcherTexts(tab, arrived)).toEqual(texts);
    },
  );

  it('the line is read out once, politely, and not again while the problem is the same', async () => {
    const tab = await stage.open('locked');
    const said = `status: ${en('launcher.announce').replace('{line}', en('hint.locked.line'))}`;
    await expect.poll(() => announced(tab)).toEqual([said]);
    await listenToRegions(tab);
    await openPanel(tab);
    await tab.clickInRoot({ css: ACT('close') });
    await launcherReads(tab, launcherWords('en', en('hint.locked.line')));
    await draws(tab, 30);
    expect(await heardInRegions(tab)).toEqual([]);
  });

  it.runIf(whole)('without a problem nothing is read out', async () => {
    const tab = await stage.open('sign-in');
    await draws(tab, 30);
    expect(await announced(tab)).toEqual([]);
  });

  it('opens at a press only, unless the person chose otherwise', async () => {
    const tab = await stage.open('locked');
    await launcherReads(tab, launcherWords('en', en('hint.locked.line')));
    await settledSilence(stage);
    await draws(tab, 30);
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
      await draws(tab, 30);
      await hides(tab, '.sp-panel');
      expect(await words(tab, OPEN)).toBe(line);
      await tab.goto(scenarioUrl('sspr-0014'));
      await shows(tab, '.sp-panel');
      await reads(tab, TITLE, remedyIn('en', 'reset-too-few-ways').title);
    });

    it.runIf(whole)('it waits for a press where there is no problem', async () => {
      await chosen();
      const tab = await stage.open('sign-in');
      await settledSilence(stage);
      await draws(tab, 30);
      await hides(tab, '.sp-panel');
      await launcherShows(tab);
    });
  });
});
