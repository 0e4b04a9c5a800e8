import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { TestPage } from './driver';
import { ACT, catalogue, KINDS, reads, shows, useStage } from './support';
import { go } from './walk-trips';
import { wayOf } from './walk-ways';
import { atStep, onlyLauncher, openSoon, press, putAt, readsLate, ringed, showMe, tabNumber } from './walking';

/** As the extension's own pages have it. */
declare const chrome: Extension;

/** Of every walk a step, counted from 1, whose element the page does not have. */
const GONE: readonly (readonly [walk: string, step: number, causes: keyof typeof CAUSES])[] = [
  ['check-roles', 4, 'portal'],
  ['reset-work-password', 3, 'reset'],
  ['switch-account', 3, 'signIn'],
  ['find-role-giver', 4, 'portal'],
  ['reset-user-password', 4, 'portal'],
  ['give-role', 3, 'portal'],
  ['reset-personal-password', 2, 'reset'],
];
const CAUSES = {
  portal: ['signedOut', 'account', 'role', 'guest', 'program', 'changed'],
  signIn: ['past', 'changed'],
  reset: ['state', 'timedOut', 'changed'],
} as const;

/** Takes an element out of the page, as a page that has changed. */
function takeAway(tab: TestPage, css: string): Promise<void> {
  return tab.inRoot((_root, wanted: string) => {
    const all = (tree: ParentNode): readonly Element[] =>
      [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
    const found = all(document).filter((one) => one.matches(wanted));
    if (found.length === 0) throw new Error(`There is no ${wanted}.`);
    for (const one of found) one.remove();
  }, css);
}

describe.each(KINDS)('a guided walk whose element is missing, in %s', (kind) => {
  const stage = useStage(kind);
  const en = catalogue('en');

  it('says in every walk why it may be, after looking for long, and Skip leads on', async () => {
    const waiting: {
      readonly tab: TestPage;
      readonly id: number;
      readonly walk: string;
      readonly step: number;
      readonly causes: readonly string[];
    }[] = [];
    for (const [walk, step, where] of GONE) {
      const { from, rows, moves } = wayOf(walk);
      const tab = await openSoon(stage, from, 'en', 0);
      await showMe(tab, walk, ...rows);
      for (const [place, move] of moves.slice(0, step - 1).entries()) {
        await atStep(tab, en, place + 1, moves.length);
        if (move.at !== undefined) await ringed(tab, move.at);
        await go(tab, move);
      }
      await atStep(tab, en, step, moves.length);
      const at = moves[step - 1]?.at ?? '';
      await ringed(tab, at);
      await press(tab, 'walk-stop');
      await onlyLauncher(tab);
      await takeAway(tab, at);
      const id = await tabNumber(stage);
      await putAt(stage, id, walk, step);
      await atStep(tab, en, step, moves.length);
      await readsLate(tab, '.sp-walk-body', en('walk.ui.looking.title'));
      waiting.push({ tab, id, walk, step, causes: CAUSES[where] });
    }
    // Nothing is looked for in a tab that nobody sees: each gets a window, and all of them look at the same time.
    for (const { id } of waiting)
      await stage.own.page.evaluate((tabId) => chrome.windows.create({ tabId, focused: false }), id);
    for (const { tab, walk, step, causes } of waiting) {
      await tab.waitInRoot(
        (root, words: string) => root?.querySelector('.sp-walk-body')?.textContent?.includes(words),
        en('walk.ui.missing.title'),
      );
      for (const cause of causes) await reads(tab, '.sp-walk-body', en(`walk.ui.missing.${cause}`));
      expect(await tab.inRoot((root) => root?.querySelector('.sp-ring')?.checkVisibility() ?? false), walk).toBe(false);
      await shows(tab, ACT('walk-retry'));
      await shows(tab, ACT('walk-details'));
      await press(tab, 'walk-skip');
      await atStep(tab, en, step + 1, wayOf(walk).moves.length);
    }
  }, 180_000);
});
