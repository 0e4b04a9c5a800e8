import type { Walk, WalkPlace, WalkStep } from './walk';

/** How far a tab has come in a walk: all that is remembered of it. No address, no element. */
export interface WalkProgress {
  readonly walk: string;
  readonly step: number;
  /** When the person last moved in it, or was in Partner Center for certain (milliseconds). */
  readonly at: number;
  /** The furthest step that the person stood at; left out where that is `step`. */
  readonly far?: number;
  /** The tab turned to another service since then: that it walks says nothing more of where it leads. */
  readonly left?: true;
}

/** Later than this a walk asks before it goes on. */
export const WALK_PAUSE = 60 * 60 * 1000;

/** Where a tab stands, as far as a walk is concerned. */
export type WalkPosition =
  /** On the page of this step; `moved`: another step than the one remembered, because the page says so. */
  | { readonly kind: 'step'; readonly step: number; readonly moved: 'no' | 'ahead' | 'skipped' | 'back' }
  /** The person went to a page that the walk does not know. */
  | { readonly kind: 'elsewhere'; readonly step: number }
  /** In the place of the page of this step the site shows that it did not open. */
  | { readonly kind: 'refused'; readonly step: number }
  /** The walk was begun on a page that is none of its own. */
  | { readonly kind: 'unbegun'; readonly step: number }
  /** The person asked for a step that is not here. `here`: this page has it, but does not show it now. */
  | { readonly kind: 'asked'; readonly step: number; readonly here: boolean }
  /** The person was away for long. */
  | { readonly kind: 'paused'; readonly step: number }
  | { readonly kind: 'finished' };

const ID = /^[a-z][a-z-]{0,39}$/;
const MOST_STEPS = 50;

/** In: what the storage held, of any shape. Out: the progress; undefined for none or a broken one. Never throws. */
export function parseWalkProgress(raw: unknown): WalkProgress | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const own = (key: string): unknown => (Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined);
  const [walk, step, at, far] = [own('walk'), own('step'), own('at'), own('far')];
  if (typeof walk !== 'string' || !ID.test(walk) || !isPlace(step)) return undefined;
  if (typeof at !== 'number' || !Number.isFinite(at)) return undefined;
  const left = own('left') === true ? { left: true as const } : {};
  return { walk, step, at, ...(isPlace(far) ? { far } : {}), ...left };
}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_STEPS;

/** The furthest step that the person stood at. */
export const furthest = ({ step, far = step }: WalkProgress): number => far;

/** Whether the person stood at a step, or beyond it. `after` undefined: nothing is asked for. */
function isReached(walk: Walk, progress: WalkProgress, after: string | undefined): boolean {
  return after === undefined || walk.steps.findIndex(({ id }) => id === after) <= furthest(progress);
}

/**
 * Whether what is said at the end of a walk is true: the person stood at its last step, where that takes place. Whoever
 * only passed over the steps has reached the end all the same.
 */
export function isDone(walk: Walk, progress: WalkProgress): boolean {
  return furthest(progress) >= walk.steps.length - 1;
}

/**
 * The progress after a look at the page. In: where the tab stands, whether the person moved or the page is certainly one
 * of Partner Center. Out: the step that it stands at; the time of this look only where that is sure, or further than ever:
 * pages that say nothing of themselves must not keep a walk alive for ever.
 */
export function withPosition(
  walk: Walk,
  progress: WalkProgress,
  position: WalkPosition,
  seen: Seen,
  { sure, now }: { readonly sure: boolean; readonly now: number },
): WalkProgress {
  if (position.kind !== 'step') return progress;
  const { step } = position;
  const before = furthest(progress);
  const far = Math.max(before, placeFor(walk, progress, step, seen) ? step : 0);
  const { far: _before, left, at, ...rest } = progress;
  return {
    ...rest,
    step,
    at: sure || far > before ? now : at,
    ...(far === step ? {} : { far }),
    ...(left && !sure ? { left } : {}),
  };
}

/** The progress of a person who asks for a step: nothing is done by asking. */
export function askedFor(progress: WalkProgress, step: number, now: number): WalkProgress {
  return { ...progress, step, at: now, far: furthest(progress) };
}

/** Whether a moment lies in the last so many milliseconds; one in the future (the clock was set back) does not. */
export const isWithin = (at: number, now: number, milliseconds: number): boolean =>
  now - at >= 0 && now - at < milliseconds;

/** For so long after the person moved a walk means Partner Center, on its own pages. */
export function isFresh({ at, left }: WalkProgress, now: number, milliseconds: number): boolean {
  return !left && isWithin(at, now, milliseconds);
}

/** Whether a page is one of a walk, in any of its states. */
export function isPageOf(walk: Walk, page: string): boolean {
  return walk.steps.some(({ on }) => on.some((place) => place.page === page));
}

type Seen = { readonly page: string; readonly view?: string };

/** Whether a place is the one that a tab shows. A place without views is the page in any state. */
export function isAt({ page, views }: WalkPlace, seen: Seen): boolean {
  return page === seen.page && (views === undefined || (seen.view !== undefined && views.includes(seen.view)));
}

const takesPlace = (step: WalkStep | undefined, seen: Seen): boolean =>
  step?.on.some((place) => isAt(place, seen)) === true;

/** The place at which a person can be at a step who was not at it yet. */
const placeFor = (walk: Walk, progress: WalkProgress, step: number, seen: Seen): WalkPlace | undefined =>
  walk.steps[step]?.on.find((place) => isAt(place, seen) && isReached(walk, progress, place.after));

/** Where a walk can be begun; on all other pages it says where that is. */
export const placesToBegin = ({ steps }: Walk): readonly WalkPlace[] =>
  steps.flatMap(({ on }) => on.filter(({ after }) => after === undefined));

/** Whether a page is one of such places, or may be: it can show no state yet. */
export function canBegin(places: readonly WalkPlace[], { page, view }: Seen): boolean {
  return places.some((place) => (view === undefined ? place.page === page : isAt(place, { page, view })));
}

/**
 * Where a tab stands in a walk: recognised by the page, not by what was pressed.
 * In: the walk, the progress, the page in front, the time. Out: the step of this page nearest to the remembered one:
 * that step itself, else one ahead (the person did it by hand, or was there already), else one behind (went back; but not
 * from the end of the walk to where it began, which is no way back to anything).
 * Never fails; a step that a newer walk no longer has counts as its last.
 */
export function locate(walk: Walk, progress: WalkProgress, seen: Seen, now: number): WalkPosition {
  if (progress.step >= walk.steps.length) return { kind: 'finished' };
  const { step } = progress;
  if (now - progress.at > WALK_PAUSE || now < progress.at) return { kind: 'paused', step };
  if (takesPlace(walk.steps[step], seen) || isLoading(walk.steps[step], seen))
    return { kind: 'step', step, moved: 'no' };
  const later = walk.steps.map((_one, place) => (place > step ? placeFor(walk, progress, place, seen) : undefined));
  const own = later.findIndex((place) => place?.own);
  const ahead = own >= 0 ? own : later.findIndex((place) => place !== undefined);
  const behind = walk.steps.findLastIndex((one, place) => place < step && takesPlace(one, seen));
  // The same page can begin a walk and end it: the nearer one counts.
  if (ahead >= 0 && (own >= 0 || behind < 0 || ahead - step <= step - behind))
    return { kind: 'step', step: ahead, moved: ahead > step + 1 && !begins(walk, ahead, seen) ? 'skipped' : 'ahead' };
  if (behind >= 0 && walk.steps[behind]?.on.some((place) => place.refuses && isAt(place, seen)))
    return { kind: 'refused', step };
  const last = step === walk.steps.length - 1;
  const begin = walk.steps.slice(0, behind + 1).every((one) => takesPlace(one, seen));
  const over = last && isDone(walk, progress) && begin;
  if (behind >= 0 && !over) return { kind: 'step', step: behind, moved: 'back' };
  if (step === 0) return { kind: 'unbegun', step };
  return last && walk.steps[step]?.leadsOut ? { kind: 'finished' } : { kind: 'elsewhere', step };
}

const begins = (walk: Walk, step: number, seen: Seen): boolean =>
  walk.steps[step]?.on.some((place) => place.begins === true && isAt(place, seen)) === true;

/** The page of the step is there and shows none of its states yet. */
function isLoading(step: WalkStep | undefined, { page, view }: Seen): boolean {
  return view === undefined && step?.on.some((place) => place.page === page) === true;
}

/**
 * The step that the person asked for. `from`: the step before that, if known. Out: that step where it takes place here,
 * or may do so because the page shows no state; else where it is. Never another step, since it was asked for, but for the
 * one that stands for optional ones.
 */
export function positionOf(walk: Walk, step: number, seen: Seen, from = step): WalkPosition {
  const asked = walk.steps[step];
  if (asked === undefined) return { kind: 'finished' };
  const isHere = (one: WalkStep): boolean => takesPlace(one, seen) || isLoading(one, seen);
  if (isHere(asked)) return { kind: 'step', step, moved: 'no' };
  const next = walk.steps.findIndex((one, place) => place >= step && (isHere(one) || !one.optional));
  const found = walk.steps[next];
  if (from < step && found !== undefined && isHere(found)) return { kind: 'step', step: next, moved: 'no' };
  return { kind: 'asked', step, here: asked.on.some(({ page }) => page === seen.page) };
}

/** The steps that can be shown on this page without another one between them: a menu and what stands in it. */
export function stepsHere(walk: Walk, step: number, seen: Seen): readonly number[] {
  // While a page loads it shows none of its states: its step counts all the same.
  const here = (place: number): boolean => place === step || takesPlace(walk.steps[place], seen);
  const all = walk.steps.map((_one, place) => place).filter(here);
  let from = step;
  while (walk.steps[from]?.inMenu === true && here(from - 1)) from -= 1;
  let to = step;
  while (walk.steps[to + 1]?.inMenu === true && here(to + 1)) to += 1;
  return all.filter((place) => place >= from && place <= to);
}
