import { describe, expect, it } from 'vitest';
import type { TestPage } from './driver';
import { newTab } from './new-tab';
import { pressInPage } from './page-presses';
import { ACT, catalogue, KINDS, openPanel, ROW, reads, shows, useStage } from './support';
import { go, newerWay, quotes, walkBack, walkThrough, walkWithReloads } from './walk-trips';
import { type Move, WAYS, wayOf } from './walk-ways';
import {
  atStep,
  attributes,
  CARD,
  focusIs,
  lengthOf,
  onlyLauncher,
  openSoon,
  press,
  pressRing,
  putAt,
  readsLate,
  ringed,
  said,
  showMe,
  tabNumber,
} from './walking';

interface Trip {
  readonly walk: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
}
const trip = (walk: string, language = 'en', width = 1280, height = 800): Trip => ({ walk, language, width, height });

const NARROW = [trip('check-roles', 'ja', 320, 640), trip('reset-work-password', 'nl', 320, 640)];
const TRIPS: readonly Trip[] = [...WAYS.map(({ walk }) => trip(walk)), ...NARROW];
/** Every walk once more, in another language; those through the account area at its newer addresses. */
const BACK: readonly (Trip & { readonly newer?: true; readonly back: string })[] = [
  { ...trip('check-roles', 'ja', 320, 640), newer: true, back: 'here away away away' },
  { ...trip('reset-work-password', 'nl'), back: 'away away away away here' },
  { ...trip('switch-account', 'zh-TW'), back: 'away away here' },
  { ...trip('find-role-giver', 'sv'), newer: true, back: 'here away away away' },
  { ...trip('reset-user-password', 'it'), newer: true, back: 'away away here away away' },
  { ...trip('give-role', 'ja'), newer: true, back: 'here away away here away away' },
  { ...trip('reset-personal-password', 'sv'), back: 'nothing nothing here away' },
];

/** Milliseconds until the portal shows what it has: later than the card says that it looks for something. */
const LATE = 1_000;

/** Without the brackets of languages that have some around a label. */
const bare = (text: string): string => text.replace(/[[\]]|\s+/g, '');

describe.each(KINDS)('a guided walk, in %s', (kind) => {
  const stage = useStage(kind);
  const en = catalogue('en');

  it.each(TRIPS)(
    '$walk, $language, $width px: goes on by itself with what the person does, up to its end, though every page comes late and the worker is stopped at each step',
    async ({ walk, language, width, height }) => {
      const way = wayOf(walk);
      const say = catalogue(language);
      const tab = await openSoon(stage, way.from, language, LATE);
      await tab.setViewport(width, height);
      await showMe(tab, walk, ...way.rows);
      let byOurButton = true;
      await walkThrough(tab, way, say, async ({ at, quoted, next }: Move, place) => {
        // Whoever pressed our button reads on in the card; whoever went on in the page stays there.
        expect([place, await focusIs(tab)]).toEqual([place, byOurButton ? 'title' : 'page']);
        byOurButton = next === true;
        // Once, whole: the step, its title and its text.
        const title = await tab.inRoot((root) => root?.querySelector('#sp-walk-title')?.textContent ?? '');
        await expect
          .poll(async () => (await said(tab)).map(bare))
          .toEqual([expect.stringMatching(new RegExp(`^\\D+${place + 1}\\D+${way.moves.length}\\b`))]);
        expect(bare((await said(tab))[0] ?? '')).toContain(bare(title));
        expect(
          await tab.inRoot((root) => root?.querySelector('.sp-walk')?.closest('[lang]')?.getAttribute('lang')),
        ).toBe(language);
        if (quoted === true && at !== undefined) {
          const { card, page } = await quotes(tab, at);
          expect(
            card.some((label) => label !== '' && page.includes(label)),
            `${page}: ${card}`,
          ).toBe(true);
        }
        if (await stage.driver.workerRuns()) await stage.driver.stopWorker();
      });
    },
  );

  it.each(BACK)(
    '$walk, $language, $width px: goes on at each step after a reload, and back by our button, step by step',
    async ({ walk, language, width, height, newer, back }) => {
      const way = newer === true ? newerWay(wayOf(walk), language) : wayOf(walk);
      const say = catalogue(language);
      const tab = await openSoon(stage, way.from, language, 0);
      await tab.setViewport(width, height);
      await showMe(tab, walk, ...way.rows);
      await walkWithReloads(tab, way, say);
      if (newer === true) expect(await tab.address()).toContain('/v2/account-settings/');
      expect((await walkBack(tab, way, say)).join(' ')).toBe(back);
      await press(tab, 'walk-stop');
      await onlyLauncher(tab);
    },
  );

  it.each(['check-roles', 'reset-work-password'].slice(0, kind === 'chromium' ? 2 : 1))(
    '%s: writes nothing into the page at any step, and Stop leaves nothing but the launcher',
    async (walk) => {
      const { from, moves } = wayOf(walk);
      const last = walk === 'check-roles' ? moves.length - 1 : 2;
      const tab = await openSoon(stage, from, 'en', 0);
      const number = await tabNumber(stage);
      for (const [place, move] of moves.entries()) {
        const before = await attributes(tab);
        await putAt(stage, number, walk, place + 1);
        await atStep(tab, en, place + 1, moves.length);
        if (move.at !== undefined) await ringed(tab, move.at);
        expect(await attributes(tab)).toEqual(before);
        await press(tab, 'walk-stop');
        await onlyLauncher(tab);
        expect(await attributes(tab)).toEqual(before);
        if (place === last) break;
        await putAt(stage, number, walk, place + 1);
        if (move.at !== undefined) await ringed(tab, move.at);
        await go(tab, move);
        await atStep(tab, en, place + 2, moves.length);
        const next = moves[place + 1]?.at;
        if (next !== undefined) await ringed(tab, next);
        await press(tab, 'walk-stop');
        await onlyLauncher(tab);
      }
    },
  );

  /** The popup over the tab in front, and what is pressed in it without coming to the front itself. */
  const popupOver = async (tab: TestPage): Promise<TestPage> => {
    if (kind === 'chromium') return stage.driver.toolbarPopup(tab);
    const popup = await stage.tabOf('popup.html');
    await tab.page.bringToFront();
    await popup.page.evaluate(() => {
      document.body.dataset.before = 'reload';
      location.reload();
    });
    await popup.waitInRoot(() => document.readyState === 'complete' && document.body.dataset.before === undefined);
    return popup;
  };
  const pressIn = async (popup: TestPage, css: string): Promise<void> => {
    await shows(popup, css);
    // A popup that closes takes the answer with it.
    await popup.inRoot((_root, wanted: string) => {
      const found = document.querySelector<HTMLElement>(wanted);
      setTimeout(() => found?.click());
    }, css);
  };

  it('begins from the popup in the page in front, where that is one of ours', async () => {
    const tab = await openSoon(stage, 'portal-home', 'en', 0);
    const popup = await popupOver(tab);
    await pressIn(popup, ROW('check-roles'));
    await pressIn(popup, '[data-walk="check-roles"]');
    await atStep(tab, en, 1, lengthOf('check-roles'));
    await ringed(tab, '#settings-button');
  });

  it('begins from the popup elsewhere in a new tab, at its own address', async () => {
    const tab = await stage.tab();
    await tab.goto(stage.site.startUrl);
    const popup = await popupOver(tab);
    await pressIn(popup, ROW('check-roles'));
    const opened = await newTab(stage, () => pressIn(popup, '[data-walk="check-roles"]'));
    try {
      await atStep(opened, en, 1, lengthOf('check-roles'));
      await ringed(opened, '#settings-button');
      expect(await opened.address()).toContain('partner.microsoft.com/dashboard/home');
    } finally {
      await opened.close();
    }
  });

  it('begins from what helps with a problem: there at once, or with the way to its first page', async () => {
    const refused = await openSoon(stage, 'not-authorized', 'en', 0);
    await openPanel(refused);
    await refused.clickInRoot({ css: '[data-walk="check-roles"]' });
    await ringed(refused, '#settings-button');
    const tab = await openSoon(stage, 'error-page');
    await openPanel(tab);
    await tab.clickInRoot({ css: '[data-walk="switch-account"]' });
    await reads(tab, '#sp-walk-title', en('walk.ui.begins.portal'));
    await tab.clickInRoot({ css: `${CARD} .sp-out a` });
    await readsLate(tab, '.sp-count', '1');
    await pressRing(tab, '#account-button');
    await atStep(tab, en, 2, lengthOf('switch-account'));
  });

  it('switch-account: whoever chooses a directory is asked whether that is done, and gets to the check', async () => {
    const of = lengthOf('switch-account');
    const tab = await openSoon(stage, 'portal-home', 'en', 0);
    await showMe(tab, 'switch-account', 'switch-account');
    await pressRing(tab, '#account-button');
    await atStep(tab, en, 2, of);
    await pressInPage(tab, '[role="menu"] a[href$="action=directory"]');
    await atStep(tab, en, 1, of);
    await reads(tab, '#sp-walk-text', en('walk.switchAccount.picture.again'));
    await press(tab, 'walk-next');
    await atStep(tab, en, of, of);
    await ringed(tab, '#account-button');
  });

  it('give-role: whoever selects the person without Next is led on at the person', async () => {
    const of = lengthOf('give-role');
    const tab = await openSoon(stage, 'user-management', 'en', 0);
    await showMe(tab, 'give-role', 'pages-missing', 'roles-member');
    await atStep(tab, en, 4, of);
    await pressInPage(tab, '[id^="cell-name-"] a[href*="user?id=2"]');
    await atStep(tab, en, 6, of);
    await ringed(tab, 'fieldset');
  });

  // The same code in both browsers.
  if (kind === 'chromium') {
    it('Back to a step on another page says so and leads there in the same tab, and Next leads forward again', async () => {
      const walk = 'check-roles';
      const of = lengthOf(walk);
      const tab = await openSoon(stage, 'user-management', 'en', 0);
      await showMe(tab, walk, walk);
      await atStep(tab, en, 4, of);
      await press(tab, 'walk-back');
      await atStep(tab, en, 3, of);
      await reads(tab, '#sp-walk-text', en('walk.ui.asked.text'));
      expect(await focusIs(tab)).toBe('title');
      await shows(tab, `${CARD} a[href$="/dashboard/account/v3/overview"]:not([target])`);
      await press(tab, 'walk-next');
      await atStep(tab, en, 4, of);
      await ringed(tab, 'accexp_he-search-box');
      await press(tab, 'walk-back');
      await atStep(tab, en, 3, of);
      await press(tab, 'walk-back');
      await press(tab, 'walk-back');
      await atStep(tab, en, 1, of);
      expect(await tab.inRoot((root, back: string) => root?.querySelector(back) ?? null, ACT('walk-back'))).toBeNull();
      await tab.clickInRoot({ css: `${CARD} .sp-out a` });
      await ringed(tab, '#settings-button');
      await atStep(tab, en, 1, of);
    });

    it('Stop by key puts the focus on the launcher', async () => {
      const tab = await openSoon(stage, 'portal-home', 'en', 0);
      await showMe(tab, 'check-roles', 'check-roles');
      await atStep(tab, en, 1, lengthOf('check-roles'));
      await tab.press('Escape');
      await onlyLauncher(tab);
      expect((await tab.focusInside())?.classes.join(' ')).toMatch(/sp-open|sp-tab/);
    });

    it('says a step once, however often the page changes under it', async () => {
      const tab = await openSoon(stage, 'portal-home', 'en', 0);
      await showMe(tab, 'check-roles', 'check-roles');
      await expect.poll(async () => (await said(tab)).join('')).not.toBe('');
      const changes = await tab.inRoot(async (root) => {
        const region = root?.querySelector('.sp-walk-said');
        let count = 0;
        const watch = new MutationObserver((records) => {
          count += records.length;
        });
        if (region != null) watch.observe(region, { childList: true, characterData: true, subtree: true });
        for (let times = 0; times < 40; times += 1) {
          if (times % 10 === 0) document.body.append(document.createElement('p'));
          await new Promise((next) => requestAnimationFrame(next));
        }
        return region == null ? -1 : count;
      });
      expect(changes).toBe(0);
      await press(tab, 'walk-again');
      await press(tab, 'walk-focus');
      expect(await tab.inRoot(() => document.activeElement?.id)).toBe('settings-button');
    });
  }
});
