import { createHelp } from '../core/help';
import { type PageLabel, shownLabel } from '../core/label';
import { matchPage } from '../core/match-page';
import type { ContentRequest, WalkAnswer, WalkStepAnswer } from '../core/messages';
import type { Settings } from '../core/settings';
import type { Link, Topic } from '../core/topic';
import { isTree, type TreeElement } from '../core/tree';
import type { Walk } from '../core/walk';
import {
  askedFor,
  furthest,
  isAt,
  isDone,
  locate,
  positionOf,
  stepsHere,
  type WalkPosition,
  type WalkProgress,
  withPosition,
} from '../core/walk-progress';
import { LABELS } from '../data/labels';
import { LINKS } from '../data/links';
import { PAGES } from '../data/pages';
import { CAUSES } from '../data/walks/causes';
import { LINKS_NEWER } from '../data/walks/links-newer';
import { LINKS_US } from '../data/walks/links-us';
import { sessionStore } from '../platform/store';
import { type Help, HelpContext } from '../ui/help';
import { treesOf } from '../ui/tree';
import { WalkCard, type WalkCardContent } from '../ui/views/WalkCard';
import { buildHelp } from './help';
import { walkKey as key, stageOf } from './tabs';
import { inWalkTurn, readWalk, walkOf } from './walk-tabs';

type WalkRequest = Extract<ContentRequest, { type: 'walk' }>;
type Seen = Pick<WalkRequest, 'page' | 'view' | 'pageLanguage'>;

const LABEL_TABLE: ReadonlyMap<string, PageLabel> = new Map(Object.entries(LABELS));

/**
 * The walk of a tab after something happened in it.
 * `us`: the page is one of the cloud of the US Government. Out: what is to stand in the page; undefined where no walk is under way. One that this version does not know is
 * forgotten, and said to be.
 */
export function moveWalk(
  tab: number,
  request: WalkRequest,
  settings: Settings,
  now: number,
  us = false,
): Promise<WalkAnswer | undefined> {
  return inWalkTurn(async () => {
    const { act } = request;
    const stored = await readWalk(tab);
    const progress = afterAct(stored, act, now);
    const walk = progress === undefined ? undefined : walkOf(progress.walk);
    if (progress === undefined || walk === undefined) {
      if (stored !== undefined) await sessionStore.remove(key(tab));
      const answer = progress === undefined ? undefined : await buildHelp(settings, request.pageLanguage);
      return answer && drawBroken(createHelp(answer));
    }
    const position =
      act.name === 'to' ? positionOf(walk, act.step, request, stored?.step) : locate(walk, progress, request, now);
    const sure = act.name !== 'seen' || stageOf(request.page) === 'portal';
    const next = withPosition(walk, progress, position, request, { sure, now });
    // What is finished is shown once more and not remembered.
    if (position.kind === 'finished') await sessionStore.remove(key(tab));
    else if (JSON.stringify(next) !== JSON.stringify(stored)) await sessionStore.write(key(tab), next);
    const answer = await buildHelp(settings, request.pageLanguage);
    return answer && draw(createHelp({ ...answer, links: us ? LINKS_US : LINKS }), walk, next, position, request);
  });
}

function afterAct(stored: WalkProgress | undefined, act: WalkRequest['act'], now: number): WalkProgress | undefined {
  switch (act.name) {
    case 'begin':
      return { walk: act.walk, step: 0, at: now };
    case 'to':
      return stored && askedFor(stored, act.step, now);
    case 'resume':
      return stored && { ...stored, at: now };
    case 'seen':
      return stored;
    case 'stop':
      return undefined;
  }
}

/** A walk that a newer version no longer has. */
function drawBroken(help: Help): WalkAnswer | undefined {
  const [card] = treesOf(
    <HelpContext.Provider value={help}>
      <WalkCard name="home.guides" count={0} content={{ kind: 'broken' }} />
    </HelpContext.Provider>,
  );
  return isTree(card)
    ? { walking: true, step: 0, steps: [], card, said: help.text('walk.ui.broken.title') }
    : undefined;
}

function draw(
  help: Help,
  walk: Walk,
  progress: WalkProgress,
  position: WalkPosition,
  seen: Seen,
): WalkAnswer | undefined {
  const count = walk.steps.length;
  const card = (content: WalkCardContent): TreeElement | undefined => {
    const [tree] = treesOf(
      <HelpContext.Provider value={help}>
        <WalkCard name={walk.title} count={count} content={content} />
      </HelpContext.Provider>,
    );
    return isTree(tree) ? tree : undefined;
  };
  const announced = (place: number, ...words: readonly string[]): string =>
    [help.text('walk.ui.step', { step: place + 1, total: count }), ...words.map((word) => help.text(word))].join('. ');
  if (position.kind !== 'step') {
    const [content, step, said] = instead(help, walk, progress, position, seen, announced);
    const drawn = card(content);
    return drawn && { walking: true, step, steps: [], card: drawn, said };
  }
  const steps = stepsHere(walk, position.step, seen).flatMap((place): readonly WalkStepAnswer[] => {
    const step = walk.steps[place];
    if (step === undefined) return [];
    const { title, inMenu = false, aside = false, link, otherwise, refused = [], causes = [] } = step;
    const { direct } = step.on.find((place) => isAt(place, seen)) ?? {};
    const words = furthest(progress) > place ? (step.again ?? step.text) : step.text;
    const [find, text] = direct === undefined ? [step.find, words] : [[], direct];
    const drawn = card({
      kind: 'step',
      title,
      text,
      step: place,
      ahead: place === position.step && position.moved === 'skipped',
      points: find.length > 0,
      link: help.link(link ?? walk.start),
      newer: help.link(LINKS_NEWER.get(link ?? walk.start) ?? ''),
      causes: [...causes, ...CAUSES[stageOf(seen.page)]],
      refused: seen.view !== undefined && refused.includes(seen.view),
      otherwise: topicsOf(help, otherwise),
    });
    const said = announced(place, title, text);
    return drawn === undefined
      ? []
      : [
          {
            step: place,
            find,
            words: wordsFor(find, seen.pageLanguage),
            inMenu,
            aside,
            ...quoted(help, find, title, text),
            card: drawn,
            said,
          },
        ];
  });
  return { walking: true, step: position.step, steps };
}

/** What is said where no step can be shown. Out: the card, the step that it is about, what is announced. */
function instead(
  help: Help,
  walk: Walk,
  progress: WalkProgress,
  position: Exclude<WalkPosition, { kind: 'step' }>,
  seen: Seen,
  announced: (step: number, ...words: readonly string[]) => string,
): readonly [WalkCardContent, number, string] {
  if (position.kind === 'finished') {
    // Nobody who only passed over the steps is told that they are done.
    const text = isDone(walk, progress) ? walk.done : undefined;
    return [{ kind: 'finished', text }, walk.steps.length - 1, help.text(text ?? 'walk.ui.finished.title')];
  }
  const { kind, step } = position;
  const { title = walk.title, text = walk.done, link = walk.start, otherwise } = walk.steps[step] ?? {};
  const address = help.link(link);
  const start = help.link(walk.start);
  // A sign-in may be all that stands between the person and the pages of the walk; in Partner Center that is one of them.
  const stage = stageOf(leadsTo(start) ?? '') === 'portal' ? stageOf(seen.page) : undefined;
  const signIn = stage === 'sign-in';
  switch (kind) {
    case 'unbegun': {
      const begins = stage === 'portal' ? 'walk.ui.begins.home' : walk.begins;
      return [{ kind, step, title: begins, link: start, signIn }, step, help.text(begins)];
    }
    case 'asked': {
      const where = position.here ? 'walk.ui.asked.here' : 'walk.ui.asked.text';
      const place = linkToPlace(help, walk, step, seen);
      return [{ kind, step, title, text, where, link: place }, step, announced(step, title, where, text)];
    }
    case 'refused':
      return [
        { kind, step, link: address, otherwise: topicsOf(help, otherwise) },
        step,
        announced(step, 'walk.ui.refused.title', 'walk.ui.refused.text'),
      ];
    case 'paused':
      return [{ kind, step, link: address }, step, help.text('walk.ui.resume.title')];
    case 'elsewhere':
      return [
        { kind, step, link: address, signIn, otherwise: topicsOf(help, otherwise) },
        step,
        help.text('walk.ui.elsewhere.title'),
      ];
  }
}

/**
 * The address of a page on which a step takes place. The link of the step may lead past it, to what it would reach: then
 * those of the steps before it are looked at. Out: undefined where only the page in front is left, which is no way on.
 */
function linkToPlace(help: Help, walk: Walk, step: number, seen: Seen): Link | undefined {
  const { on = [], link = walk.start } = walk.steps[step] ?? {};
  const earlier = walk.steps.slice(0, step).flatMap((one) => one.link ?? []);
  const [own, ...others] = [link, ...earlier.reverse(), walk.start].map((id) => help.link(id));
  const away = [own, ...others].filter((one) => leadsTo(one) !== seen.page);
  return away.find((one) => on.some(({ page }) => page === leadsTo(one))) ?? away.find((one) => one === own);
}

const leadsTo = (link: Link | undefined): string | undefined =>
  link === undefined ? undefined : matchPage(new URL(link.url), PAGES)?.id;

function topicsOf(help: Help, ids: readonly string[] = []): readonly Topic[] {
  return ids.flatMap((id) => help.topic(id) ?? []);
}

/** The label that a card quotes, if it quotes one only and the step is about the control of that name. */
function quoted(help: Help, find: WalkStepAnswer['find'], ...keys: readonly string[]): { readonly quotes?: string } {
  const labels = new Set(
    keys.flatMap((key) => help.inline(key).flatMap((part) => (part.type === 'label' ? [part.id] : []))),
  );
  const [quotes] = labels;
  const named = find.some((way) => 'label' in way && way.label === quotes);
  return labels.size === 1 && quotes !== undefined && named ? { quotes } : {};
}

/** The labels that a step looks for, as the page may write them: in its language, and in English. */
function wordsFor(find: WalkStepAnswer['find'], pageLanguage: string): Readonly<Record<string, readonly string[]>> {
  const labels = find.flatMap((way) => ('label' in way ? [way.label] : []));
  return Object.fromEntries(labels.map((id) => [id, labelWords(id, pageLanguage)]));
}

function labelWords(id: string, pageLanguage: string): readonly string[] {
  const label = LABEL_TABLE.get(id);
  if (label === undefined) return [];
  const { text, lang } = shownLabel(label, pageLanguage);
  return [...new Set([text, ...(label.also?.[lang] ?? []), label.texts.en])];
}
