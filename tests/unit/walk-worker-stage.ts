import { beforeEach, vi } from 'vitest';
import type { WalkAnswer } from '../../src/core/messages';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { Tree, TreeElement } from '../../src/core/tree';
import type { WalkAct } from '../../src/core/walk-act';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH } from '../dom/support/worker-answers';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

export const { session, local } = fakeBrowser.storage;
export const NOW = 1_700_000_000_000;
export const HOME = { page: 'portal-home' };
export const USERS = { page: 'portal-user-management' };

/** As after the browser has stopped the worker: nothing is known but what is stored. */
export const worker = async () => {
  vi.resetModules();
  return { ...(await import('../../src/background/walks')), ...(await import('../../src/background/walk-tabs')) };
};

export interface Seen {
  readonly page: string;
  readonly view?: string;
  readonly pageLanguage?: string;
}

/** What a tab tells the worker, which was stopped since it heard of a walk last. */
export async function tell(act: WalkAct, seen: Seen = HOME, tab = 7, now = NOW): Promise<WalkAnswer | undefined> {
  const { moveWalk } = await worker();
  return moveWalk(tab, { type: 'walk', act, pageLanguage: 'en', ...seen }, DEFAULT_SETTINGS, now);
}
export const begin = (walk = 'check-roles', seen: Seen = HOME, tab = 7) => tell({ name: 'begin', walk }, seen, tab);
export const to = (step: number, seen: Seen = HOME) => tell({ name: 'to', step }, seen);
export const seen = (there: Seen = HOME, now = NOW, tab = 7) => tell({ name: 'seen' }, there, tab, now);

export const wordsOf = (tree: Tree): string => (typeof tree === 'string' ? tree : tree.children.map(wordsOf).join(' '));
const elementsOf = (tree: Tree): readonly TreeElement[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.children.flatMap(elementsOf)];
export const valuesOf = (answer: WalkAnswer | undefined, name: string): readonly string[] =>
  (answer?.card === undefined ? [] : elementsOf(answer.card)).flatMap(({ attributes }) => attributes[name] ?? []);
export const linksOf = (answer: WalkAnswer | undefined): readonly string[] => valuesOf(answer, 'href');
export const actsOf = (answer: WalkAnswer | undefined): readonly string[] => valuesOf(answer, 'data-act');
export const cardOf = (answer: WalkAnswer | undefined): string =>
  answer?.card === undefined ? 'no card' : wordsOf(answer.card);
export const stepsOf = (answer: WalkAnswer | undefined): readonly number[] | undefined =>
  answer?.steps.map(({ step }) => step);

/** Before each test of the file that calls it: a new browser, and the messages that ship. */
export function useWalkWorker(): void {
  beforeEach(() => {
    resetBrowser();
    vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
  });
}
