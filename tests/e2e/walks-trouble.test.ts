import { describe, expect, it } from 'vitest';
import { scenarioUrl } from '../site/scenarios';
import type { TestPage } from './driver';
import { fill, pressInPage } from './page-presses';
import { ACT, catalogue, hosts, KINDS, launcherShows, OPEN, reads, shows, useStage } from './support';
import { go } from './walk-trips';
import { wayOf } from './walk-ways';
import {
  atStep,
  CARD,
  lengthOf,
  onlyLauncher,
  openSoon,
  press,
  pressRing,
  putAt,
  readsLate,
  remember,
  remembered,
  ringed,
  showMe,
  tabNumber,
} from './walking';

const WALK = 'check-roles';
const OF = lengthOf(WALK);
const TITLE = '#sp-walk-title';
const GEAR = '#settings-button';

const BROKEN = [
  ['nonsense', 'nonsense'],
  ['a step below the first', { walk: WALK, step: -1, at: 1 }],
] as const;

describe.each(KINDS)('what goes wrong in a guided walk, in %s', (kind) => {
  const stage = useStage(kind);
  const en = catalogue('en');

  /** Opens a page on which a walk has been under way, as the extension remembers it. */
  const openWith = async (name: string, value: unknown, delay = 0): Promise<{ tab: TestPage; number: number }> => {
    const tab = await openSoon(stage, name, 'en', delay);
    const number = await tabNumber(stage);
    await remember(stage, number, value);
    await tab.page.reload();
    return { tab, number };
  };

  it('looks for what comes late, says so, and finds it', async () => {
    const tab = await openSoon(stage, 'account-overview', 'en', 0);
    await putAt(stage, await tabNumber(stage), WALK, 3);
    await ringed(tab, '.account-menu a[href*="usermanagement"]');
    await tab.page.evaluate(() => sessionStorage.setItem('practice-delay', '3000'));
    await pressRing(tab, '.account-menu a[href*="usermanagement"]');
    await atStep(tab, en, 4, OF);
    await readsLate(tab, '.sp-walk-body', en('walk.ui.looking.title'));
    await ringed(tab, 'accexp_he-search-box');
    expect(await tab.inRoot((root) => root?.querySelector('.sp-walk-body')?.textContent)).not.toContain(
      en('walk.ui.looking.title'),
    );
  });

  it('quotes the word that stands on the element, though it is in no table', async () => {
    const entry = '.account-menu a[href*="usermanagement"]';
    const tab = await openSoon(stage, 'account-overview', 'en', 0);
    await putAt(stage, await tabNumber(stage), WALK, 3);
    await ringed(tab, entry);
    await tab.inRoot((_root, css: string) => {
      const all = (tree: ParentNode): readonly Element[] =>
        [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
      const link = all(document).find((one) => one.matches(css) && one.checkVisibility());
      if (link === undefined) throw new Error(`There is no ${css}.`);
      link.textContent = 'Osoby w firmie';
    }, entry);
    for (const css of [TITLE, '#sp-walk-text']) await readsLate(tab, css, 'Osoby w firmie');
    await ringed(tab, entry);
  });

  it('is of its own tab: two tabs walk two walks, a third sees none', async () => {
    const first = await openSoon(stage, 'portal-home', 'en', 0);
    await showMe(first, WALK, WALK);
    const second = await openSoon(stage, 'sign-in');
    await showMe(second, 'reset-work-password', 'forgot-password');
    const third = await openSoon(stage, 'portal-home', 'en', 0);
    await shows(third, OPEN);
    expect(await third.inRoot((root, css: string) => root?.querySelector(css) ?? null, CARD)).toBeNull();
    await second.page.bringToFront();
    await pressRing(second, '#cantAccessAccount');
    await atStep(second, en, 2, lengthOf('reset-work-password'));
    await first.page.bringToFront();
    await pressRing(first, GEAR);
    await atStep(first, en, 2, OF);
    await press(first, 'walk-stop');
    await onlyLauncher(first);
    await second.page.bringToFront();
    await shows(second, CARD);
  });

  it('follows the person back and forward, and to pages that are none of its own', async () => {
    const tab = await openSoon(stage, 'portal-home', 'en', 0);
    await showMe(tab, WALK, WALK);
    for (const move of wayOf(WALK).moves.slice(0, 3)) {
      if (move.at !== undefined) await ringed(tab, move.at);
      await go(tab, move);
    }
    await atStep(tab, en, 4, OF);
    await tab.back();
    await atStep(tab, en, 3, OF);
    await tab.back();
    await atStep(tab, en, 1, OF);
    await ringed(tab, GEAR);
    // The page may go before it can answer.
    await tab.page.evaluate(() => void setTimeout(() => history.go(2)));
    await atStep(tab, en, 4, OF);
    await ringed(tab, 'accexp_he-search-box');
    await tab.page.evaluate(() =>
      document.dispatchEvent(
        new CustomEvent('practice-go', { detail: '/dashboard/account/v3/organization/legalinfo' }),
      ),
    );
    await atStep(tab, en, 3, OF);
  });

  it('is never said to be missing what has done its part: the password is reset, and Next leads on', async () => {
    const walk = 'reset-work-password';
    const of = lengthOf(walk);
    const tab = await openSoon(stage, 'portal-home', 'en', 0);
    await tab.goto(scenarioUrl('reset-new-password'));
    await putAt(stage, await tabNumber(stage), walk, 5);
    await ringed(tab, 'main [type="submit"]');
    for (const field of ['new', 'confirm']) await fill(tab, `[name="${field}"]`, 'new-password-1');
    await pressRing(tab, 'main [type="submit"]');
    const button = en('walk.ui.next');
    await readsLate(tab, '.sp-walk-body', en('walk.ui.gone.text').replace('{button}', button));
    await atStep(tab, en, 5, of);
    await press(tab, 'walk-next');
    await atStep(tab, en, 6, of);
    await shows(tab, `${CARD} a[href^="https://partner.microsoft.com/"]`);
  });

  it('says that a page did not open, with the way on, and stands again where it was', async () => {
    const tab = await openSoon(stage, 'account-overview', 'en', 0);
    await putAt(stage, await tabNumber(stage), WALK, 3);
    await ringed(tab, '.account-menu a[href*="usermanagement"]');
    await tab.goto(scenarioUrl('not-authorized'));
    await readsLate(tab, TITLE, en('walk.ui.refused.title'));
    await atStep(tab, en, 3, OF);
    await shows(tab, `${CARD} [data-topic="whom-to-ask"]`);
    // Nothing at all answers there: the browser's own page stands in its place, and nothing of ours in that.
    await tab.page.goto('https://partner.microsoft.com.practice.invalid/').catch(() => undefined);
    expect(await hosts(tab).catch(() => 0)).toBe(0);
    await tab.goto(scenarioUrl('account-overview'));
    await atStep(tab, en, 3, OF);
    await ringed(tab, '.account-menu a[href*="usermanagement"]');
    await press(tab, 'walk-stop');
    await onlyLauncher(tab);
  });

  it.each(kind === 'chromium' ? BROKEN : BROKEN.slice(0, 1))(
    'remembers %s: nothing but the launcher stands in the page, and a walk can begin',
    async (_what, value) => {
      const { tab } = await openWith('portal-home', value);
      await launcherShows(tab);
      expect(await hosts(tab)).toBe(1);
      await showMe(tab, WALK, WALK);
      await ringed(tab, GEAR);
    },
  );

  it('says of a walk that this version does not have that it cannot go on, once', async () => {
    const { tab, number } = await openWith('portal-home', { walk: 'find-the-moon', step: 1, at: Date.now() });
    await readsLate(tab, TITLE, en('walk.ui.broken.title'));
    await press(tab, 'walk-stop');
    await onlyLauncher(tab);
    expect(await remembered(stage, number)).toBeNull();
    await tab.page.reload();
    await onlyLauncher(tab);
  });

  // The same code in both browsers; one real wait of twenty seconds is enough.
  if (kind === 'chromium') {
    it('says on a page of another kind that the person went elsewhere, with the way back', async () => {
      const { tab } = await openWith('sign-in', { walk: WALK, step: 3, at: Date.now() });
      await readsLate(tab, TITLE, en('walk.ui.elsewhere.title'));
      await shows(tab, `${CARD} a[href^="https://partner.microsoft.com/dashboard/account/v3/usermanagement"]`);
      await tab.clickInRoot({ css: `${CARD} a[href*="usermanagement"]` });
      await atStep(tab, en, 4, OF);
      await ringed(tab, 'accexp_he-search-box');
    });

    it('asks after more than an hour, and goes on where it was', async () => {
      const now = Date.now();
      const { tab } = await openWith('user-management', { walk: WALK, step: 3, at: now - 61 * 60_000 });
      await readsLate(tab, TITLE, en('walk.ui.resume.title'));
      expect(await tab.inRoot((root) => root?.querySelector('.sp-ring')?.checkVisibility() ?? false)).toBe(false);
      await press(tab, 'walk-resume');
      await atStep(tab, en, 4, OF);
      await ringed(tab, 'accexp_he-search-box');
    });

    it('takes a step that this version no longer has for the end', async () => {
      const { tab } = await openWith('user-management', { walk: WALK, step: 40, at: Date.now() });
      await readsLate(tab, TITLE, en('walk.ui.finished.title'));
      await press(tab, 'walk-stop');
      await onlyLauncher(tab);
    });

    it('says after twenty seconds why something may be missing, and every way on works', async () => {
      const tab = await openSoon(stage, 'user-management-missing', 'en', 0);
      await putAt(stage, await tabNumber(stage), WALK, 3);
      await atStep(tab, en, 3, OF);
      await readsLate(tab, '.sp-walk-body', en('walk.ui.looking.title'));
      await tab.waitInRoot(
        (root, words: string) => root?.querySelector('.sp-walk-body')?.textContent?.includes(words),
        en('walk.ui.missing.title'),
      );
      for (const cause of ['signedOut', 'account', 'role', 'guest', 'program', 'changed'])
        await reads(tab, '.sp-walk-body', en(`walk.ui.missing.${cause}`));
      await shows(tab, `${CARD} a[href^="https://partner.microsoft.com/dashboard/account/v3/usermanagement"]`);
      await shows(tab, `${CARD} [data-topic="whom-to-ask"]`);
      await shows(tab, ACT('walk-skip'));
      // Other help takes the place of the card, and gives it back.
      await tab.clickInRoot({ css: `${CARD} [data-topic="whom-to-ask"]` });
      await shows(tab, '.sp-panel');
      await tab.clickInRoot({ css: ACT('close') });
      await press(tab, 'walk-retry');
      await readsLate(tab, '.sp-walk-body', en('walk.ui.looking.title'));
      // The role has been given meanwhile.
      await tab.page.evaluate(() => sessionStorage.removeItem('practice-practice-roles'));
      await pressInPage(tab, '.account-menu a[href$="/myaccess"]');
      await ringed(tab, '.account-menu a[href*="usermanagement"]');
    });

    it('leads past a step whose element is missing', async () => {
      const tab = await openSoon(stage, 'portal-home', 'en', 0);
      await tab.page.evaluate(() => document.querySelector('#settings-button')?.remove());
      await showMe(tab, WALK, WALK);
      await press(tab, 'walk-next');
      await atStep(tab, en, 3, OF);
      await reads(tab, '#sp-walk-text', en('walk.ui.asked.text'));
    });
  }
});
