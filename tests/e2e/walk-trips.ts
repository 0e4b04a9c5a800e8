import { matchLanguage } from '../../src/core/locale';
import { WALKS } from '../../src/data/walks';
import { scenarioUrl } from '../site/scenarios';
import { sayIn } from '../site/strings';
import type { TestPage } from './driver';
import { reads } from './support';
import type { Move, Way } from './walk-ways';
import { atStep, CARD, lengthOf, onlyLauncher, press, pressRing, readsLate, ringed, type Say } from './walking';

/** What comes at each step, before the person does anything. */
type Each = (move: Move, place: number) => Promise<void>;

/**
 * Goes a walk that has just been begun, up to its last step.
 * Fails where ring and card do not stand right, or the walk does not go on.
 */
async function goForward(tab: TestPage, { walk, moves }: Way, say: Say, each: Each, last: number): Promise<void> {
  const of = lengthOf(walk);
  if (moves.length !== of) throw new Error(`${walk} has ${of} steps, its way here ${moves.length}.`);
  for (const [place, move] of moves.entries()) {
    await atStep(tab, say, place + 1, of);
    if (move.at !== undefined) await ringed(tab, move.at);
    await each(move, place);
    if (place < last) await go(tab, move);
  }
}

/** Goes a walk that has just been begun, up to its end. */
export async function walkThrough(
  tab: TestPage,
  way: Way,
  say: Say,
  each: Each = () => Promise.resolve(),
): Promise<void> {
  await goForward(tab, way, say, each, way.moves.length);
  await readsLate(tab, '#sp-walk-title', say('walk.ui.finished.title'));
  await reads(tab, '[data-act="walk-stop"]', say('walk.ui.done'));
  await press(tab, 'walk-stop');
  await onlyLauncher(tab);
}

/** Goes a walk that has just been begun up to its last step, with a reload at every step. */
export function walkWithReloads(tab: TestPage, way: Way, say: Say): Promise<void> {
  const reload: Each = async ({ at, regain, posted }, place) => {
    // Of what was posted the browser asks whether to send it again; whoever does not opens the address anew.
    if (posted) await tab.goto(await tab.address());
    else await tab.page.reload();
    await regain?.(tab);
    await atStep(tab, say, place + 1, way.moves.length);
    if (at !== undefined) await ringed(tab, at);
  };
  return goForward(tab, way, say, reload, way.moves.length - 1);
}

/**
 * Goes back from the last step to the first by our button, and forward by one. Every step has its ring where it takes
 * place on this page; else it says that it does not, and leads to its page if that is another one.
 * Out: for each step, the last first, whether it was `here`, `away`, or nothing is pointed at.
 */
export async function walkBack(tab: TestPage, { walk, moves }: Way, say: Say): Promise<readonly string[]> {
  const steps = WALKS.find(({ id }) => id === walk)?.steps ?? [];
  const words = ['walk.ui.asked.text', 'walk.ui.asked.here'].map(say);
  const seen: string[] = [];
  let at = moves.length - 1;
  while (at > 0) {
    await press(tab, 'walk-back');
    // What stands in a menu that is closed is the step that opens it.
    const least = steps[at - 1]?.inMenu === true ? at - 1 : at;
    at = await shownStep(tab, say, [least, at], moves.length);
    const { at: css } = moves[at] ?? {};
    const how = await tab.waitInRoot(
      (root, card: string, texts: readonly string[], points: boolean) => {
        const text = root?.querySelector(`${card} #sp-walk-text`)?.textContent ?? '';
        if (texts.some((one) => text.startsWith(one))) return 'away';
        if (!points) return 'nothing';
        return root?.querySelector('.sp-ring')?.checkVisibility({ visibilityProperty: true }) ? 'here' : undefined;
      },
      CARD,
      words,
      css !== undefined,
    );
    if (how === 'here' && css !== undefined) await ringed(tab, css);
    seen.push(how);
  }
  await press(tab, 'walk-next');
  await tab.waitInRoot(
    (root, first: string) => root?.querySelector('.sp-count')?.textContent?.trim() !== first,
    countOf(say, 1, moves.length),
  );
  return seen;
}

const countOf = (say: Say, step: number, of: number): string =>
  say('walk.ui.step').replace('{step}', `${step}`).replace('{total}', `${of}`);

/** Waits until the card stands at one of these steps, counted from 1. Out: that step, counted from 0. */
async function shownStep(tab: TestPage, say: Say, steps: readonly number[], of: number): Promise<number> {
  const texts = steps.map((step) => countOf(say, step, of));
  const shown = await tab.waitInRoot(
    (root, wanted: readonly string[]) =>
      wanted.find((one) => root?.querySelector('.sp-count')?.textContent?.trim() === one),
    texts,
  );
  return (steps[texts.indexOf(shown)] ?? 1) - 1;
}

/** What the person does at a step. */
export async function go(tab: TestPage, { at = '', act, next }: Move): Promise<void> {
  if (act === undefined) await pressRing(tab, at);
  else if (act !== false) await act(tab);
  if (next) await press(tab, 'walk-next');
}

/** The same way through the newer addresses of the account area, whose menu has no links. */
export function newerWay(way: Way, language: string): Way {
  const word = sayIn(matchLanguage(language) ?? 'en');
  const item = (label: string): string => `.account-menu accexp_he-task-item[aria-label="${label}"]`;
  const moves = way.moves.map((move): Move => {
    if (move.at?.includes('/account/v3/overview'))
      return { ...move, act: (tab) => tab.goto(scenarioUrl('account-overview-v2', language)) };
    if (move.at?.startsWith('.account-menu a') !== true) return move;
    return { ...move, at: item(word(move.at.includes('myaccess') ? 'myAccess' : 'userManagement')) };
  });
  return { ...way, from: 'portal-home-v2', moves };
}

/** The words that the card quotes, and those that stand on an element of the page. */
export function quotes(
  tab: TestPage,
  css: string,
): Promise<{ readonly card: readonly string[]; readonly page: string }> {
  return tab.inRoot((root, wanted: string) => {
    const all = (tree: ParentNode): readonly Element[] =>
      [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
    const plain = (text: string | null | undefined): string =>
      (text ?? '').replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim();
    const found = all(document).find((one) => one.matches(wanted) && one.checkVisibility());
    return {
      card: [...(root?.querySelectorAll('.sp-walk .sp-label') ?? [])].map((label) => plain(label.textContent)),
      page: plain(found?.getAttribute('aria-label') ?? found?.textContent),
    };
  }, css);
}
