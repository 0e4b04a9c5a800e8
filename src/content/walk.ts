import { isWalk } from '../core/answers';
import type { WalkAnswer, WalkStepAnswer } from '../core/messages';
import type { PanelView } from '../core/panel-view';
import type { WalkAct } from '../core/walk-act';
import type { ContentApi } from '../platform/content-api';
import { focusTitle } from '../ui/focus-title';
import type { Host } from './host';
import { findTarget } from './walk-find';
import { takesFocus } from './walk-reach';
import { createStage } from './walk-stage';
import { watchRoots } from './watch';

/** Content of the portal comes seconds late (`facts/partner-center-portal.md` section 4.1). */
const LONGEST_WAIT = 20_000;
/** Nothing tells of a change inside a shadow root that nobody has looked into yet. */
const LOOK_AGAIN = 500;
const SHOWN_WAIT = 400;
/** A page in the making may still turn out to be the one of a step: before this it is not said to be another. */
const BUILT = 1_000;
/** How often, and after how long, a question is put again that nobody answered: the worker was just stopped, say. */
const MOST_UNANSWERED = 3;
const UNANSWERED_WAIT = 1_000;

/** Where a walk stands. */
export interface WalkPage {
  readonly page: string;
  readonly view?: string;
  readonly pageLanguage: string;
}

export interface WalkSurroundings {
  /** The page as it is at the moment; undefined where it is none of ours. */
  page(): WalkPage | undefined;
  /** Something else of ours is read at the moment; ring and card wait. */
  hidden(): boolean;
  /** The help for the case that the way is not open: a topic, or the details for support. */
  open(view: PanelView): void;
  /** The walk is over: whatever else of ours belongs into the page comes back, with the focus if ours had it. */
  ended(focused: boolean): void;
}

/** A guided walk in this document: finds the element of the step, shows ring and card, says what the person did. */
export function createWalk(document: Document, host: Host, api: ContentApi, around: WalkSurroundings) {
  const window = document.defaultView ?? globalThis.window;
  let answer: WalkAnswer | undefined;
  let at: WalkStepAnswer | undefined;
  let status: 'looking' | 'found' | 'missing' | 'gone' = 'looking';
  let since = 0;
  let timer: number | undefined;
  /** The page or the card was out of sight at the last look. */
  let away = false;
  let turn = 0;
  let asking = false;
  let byHand = false;
  /** The person pressed, and no answer since has been drawn. */
  let awaited = false;
  /** The card that was said, and what of its element. */
  let said: string | undefined;
  let told = '';
  /** The page in front, and the steps whose element has been seen on it. */
  let metOn: string | undefined;
  const met = new Set<string>();
  /** A step that was asked for while the page had shown no state: its first state is no move of the person. */
  let wanted: { readonly page: string; readonly step: number } | undefined;
  /** A step in a menu that the person went back from, for as long as that menu stays open. */
  let held: number | undefined;

  const press = (act: string, topic: string | undefined): void => {
    if (topic !== undefined) around.open({ name: 'topic', id: topic });
    else if (act === 'walk-details') around.open({ name: 'details' });
    else if (act === 'walk-stop') void ask({ name: 'stop' });
    else if (act === 'walk-resume') void ask({ name: 'resume' }, true);
    else if (act === 'walk-back') {
      held = at?.inMenu ? at.step : undefined;
      void ask({ name: 'to', step: placeNow() - 1 }, true);
    } else if (act === 'walk-next' || act === 'walk-skip') void ask({ name: 'to', step: following() }, true);
    else if (act === 'walk-retry' || act === 'walk-again') {
      since = performance.now();
      if (act === 'walk-retry') met.clear();
      stage.forget();
      const focused = host.root.activeElement !== null;
      choose();
      // Try again goes with what it stands in: whoever pressed it by key is not to be lost.
      if (focused && host.root.activeElement === null) focusTitle(host.root);
    } else if (act === 'walk-focus') stage.focusTarget();
  };
  const stage = createStage(host, document, press);
  const roots = watchRoots(window, () => choose());

  const ask = async (act: WalkAct, byPerson = false): Promise<void> => {
    awaited ||= byPerson;
    const page = around.page();
    turn += 1;
    const mine = turn;
    if (page === undefined) {
      end();
      return;
    }
    wanted = act.name === 'to' && page.view === undefined ? { page: page.page, step: act.step } : undefined;
    asking = true;
    const request = { type: 'walk', act, ...page };
    let given: unknown;
    for (let tries = 0; given === undefined && tries <= MOST_UNANSWERED && api.alive(); tries += 1) {
      if (tries > 0) await new Promise((next) => window.setTimeout(next, UNANSWERED_WAIT));
      if (mine !== turn) return;
      given = await api.ask(request);
    }
    if (mine !== turn) return;
    asking = false;
    byHand = awaited;
    awaited = false;
    if (given === undefined && api.alive() && act.name !== 'stop') {
      // That is no word of the walk having ended: its card stays, and the panel says what the person can do.
      if (answer === undefined) end();
      if (byHand) around.open({ name: 'home' });
      return;
    }
    answer = isWalk(given) ? given : undefined;
    if (answer === undefined) {
      end();
      return;
    }
    at = undefined;
    since = performance.now();
    choose();
    // Whoever pressed our button reads on in our card; whoever went on in the page stays there.
    if (!byHand) return;
    stage.unfold();
    focusTitle(host.root);
  };

  const end = (): void => {
    const focused = host.root.activeElement !== null;
    window.clearTimeout(timer);
    answer = undefined;
    at = undefined;
    said = undefined;
    awaited = false;
    asking = false;
    met.clear();
    roots.stop();
    stage.remove();
    around.ended(focused);
  };

  const find = (step: WalkStepAnswer): HTMLElement | undefined =>
    findTarget(document, step.find, (label) => step.words[label] ?? []);

  /** Also where the step itself is on another page. */
  const placeNow = (): number => at?.step ?? answer?.step ?? 0;

  /** The step after this one. What stands in a menu that is not open cannot be gone to. */
  const following = (): number => {
    let next = placeNow() + 1;
    while (answer?.steps.some((one) => one.step === next && one.inMenu && find(one) === undefined)) next += 1;
    return next;
  };

  /** The step whose element is there: what stands in a menu comes and goes with it. */
  const due = (
    steps: readonly WalkStepAnswer[],
    from: number,
  ): readonly [WalkStepAnswer | undefined, HTMLElement | undefined] => {
    let place = Math.max(
      0,
      steps.findIndex(({ step }) => step === from),
    );
    const findAt = (at: number): HTMLElement | undefined => {
      const step = steps[at];
      return step === undefined ? undefined : find(step);
    };
    let target = findAt(place);
    while (target === undefined && steps[place]?.inMenu && place > 0) {
      place -= 1;
      target = findAt(place);
    }
    for (let next = steps[place + 1]; next?.inMenu; next = steps[place + 1]) {
      const inside = find(next);
      if (inside === undefined) held = undefined;
      if (inside === undefined || next.step === held) break;
      place += 1;
      target = inside;
    }
    return [steps[place], target];
  };

  /** Looks at the page, and shows what is due now. */
  const choose = (): void => {
    window.clearTimeout(timer);
    if (answer === undefined) return;
    const covered = around.hidden();
    if (covered || document.visibilityState === 'hidden') {
      away = true;
      if (!covered) return;
      roots.stop();
      stage.remove();
      return;
    }
    // Nothing is looked for meanwhile: that time is none of those in which it did not come.
    if (away && status === 'looking') since = performance.now();
    away = false;
    roots.look();
    if (answer.steps.length === 0) {
      const early = byHand || around.page()?.view !== undefined ? 0 : since + BUILT - performance.now();
      if (early > 0) {
        timer = window.setTimeout(choose, early);
        return;
      }
      if (answer.card !== undefined) stage.show(undefined, answer.card);
      say(answer.said);
      return;
    }
    const [step, target] = due(answer.steps, at?.step ?? answer.step);
    if (step === undefined) return;
    if (at !== undefined && step.step !== at.step)
      void api.ask({ type: 'walk', act: { name: 'to', step: step.step }, ...around.page() });
    if (step !== at || (status === 'found' && target === undefined)) since = performance.now();
    at = step;
    const { page } = around.page() ?? {};
    if (page !== metOn) met.clear();
    metOn = page;
    if (target !== undefined) met.add(step.said);
    const waited = performance.now() - since;
    // What was there has done its part, or is being drawn anew: nothing of what is known for a missing one explains it.
    const was = met.has(step.said);
    const patience = was ? BUILT : LONGEST_WAIT;
    status = target !== undefined ? 'found' : waited < patience ? 'looking' : was ? 'gone' : 'missing';
    const quiet = status === 'looking' && (was || waited < SHOWN_WAIT);
    const states = new Set<string>(quiet || step.find.length === 0 ? [] : [status]);
    if (target !== undefined && takesFocus(target)) states.add('focus');
    stage.show(target, step.card, states, step);
    say(step.said, quiet || status === 'found' ? '' : status);
    if (target === undefined && step.find.length > 0 && waited < LONGEST_WAIT)
      timer = window.setTimeout(choose, LOOK_AGAIN);
  };

  /** Each card once, whole and as it reads; and once what then becomes of the element. */
  const say = (words: string | undefined, news = ''): void => {
    if (words !== said) stage.announce(0);
    if (words !== said || news !== told) stage.announce(1);
    said = words;
    told = news;
  };

  return {
    /** Begins a walk in this tab. */
    begin: (walk: string): Promise<void> => ask({ name: 'begin', walk }, true),
    /** The page is another one, or in another state. */
    seen(): Promise<void> {
      const still = wanted?.page === around.page()?.page ? wanted : undefined;
      return ask(still ? { name: 'to', step: still.step } : { name: 'seen' });
    },
    /** The person went on to another control of the page. */
    focusMoved: (): void => stage.focusMoved(),
    /** Something in the page may have changed. */
    look: choose,
    /** Also while the first answer is on its way: a state that the page shows meanwhile must not be missed. */
    get on(): boolean {
      return answer !== undefined || asking;
    },
  };
}

export type Walk = ReturnType<typeof createWalk>;
