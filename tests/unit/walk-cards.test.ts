import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { moveWalk } from '../../src/background/walks';
import { parseInline, plainText } from '../../src/core/inline';
import { type PageLabel, shownLabel } from '../../src/core/label';
import { LANGUAGES, type LanguageTag } from '../../src/core/languages';
import type { WalkAnswer } from '../../src/core/messages';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { Tree, TreeElement } from '../../src/core/tree';
import type { WalkStep } from '../../src/core/walk';
import { LABELS } from '../../src/data/labels';
import { WALKS } from '../../src/data/walks';
import { CATALOGUES } from '../contract/support/locales';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));

const labels: ReadonlyMap<string, PageLabel> = new Map(Object.entries(LABELS));
const NOW = 1_700_000_000_000;
const message = (language: LanguageTag, key: string): string => {
  const found = CATALOGUES.get(language)?.get(key);
  if (found === undefined) throw new Error(`${language} has no ${key}`);
  return found;
};

const elements = (tree: Tree): readonly TreeElement[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.children.flatMap(elements)];
const wordsOf = (tree: Tree): string => (typeof tree === 'string' ? tree : tree.children.map(wordsOf).join(''));
const byId = (tree: Tree, id: string): string => {
  const found = elements(tree).find(({ attributes }) => attributes.id === id);
  return found === undefined ? '' : wordsOf(found);
};
const acts = (tree: Tree): readonly string[] =>
  elements(tree).flatMap(({ attributes }) => attributes['data-act'] ?? []);

/** The states of pages in which a step can be seen. */
const seenAt = ({ on }: WalkStep): readonly { readonly page: string; readonly view?: string }[] =>
  on.flatMap(({ page, views }) => views?.map((view) => ({ page, view })) ?? [{ page }]);

async function at(
  walk: string,
  step: number,
  seen: { readonly page: string; readonly view?: string },
  pageLanguage: string,
): Promise<WalkAnswer> {
  fakeBrowser.storage.session.put({ 'walk:7': { walk, step, at: NOW } });
  const request = { type: 'walk', act: { name: 'seen' }, pageLanguage, ...seen } as const;
  const answer = await moveWalk(7, request, DEFAULT_SETTINGS, NOW);
  if (answer === undefined) throw new Error('Nothing is drawn');
  return answer;
}

/** The package's catalogues, as they are or changed message by message. */
function serve(change: (message: string) => string = (message) => message): void {
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    const tag = LANGUAGES.find((one) => address.endsWith(`/${one}.json`));
    const messages = tag === undefined ? undefined : CATALOGUES.get(tag);
    if (messages === undefined) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(Object.fromEntries([...messages].map(([key, text]) => [key, change(text)]))));
  });
}

/** A message as it is said on a page in the same language. */
const inWords = (language: LanguageTag, key: string): string =>
  plainText(parseInline(message(language, key)), (id) => {
    const label = labels.get(id);
    if (label === undefined) throw new Error(`There is no label ${id}`);
    return shownLabel(label, language).text;
  });

beforeEach(() => {
  resetBrowser();
  serve();
});

/** On every card, for the case that it is a sheet. */
const FOLDING = new Set(['walk-fold', 'walk-unfold']);

/** Stands before each message, so that a text that comes from nowhere else is told from one that does. */
const MARK = '§';
/** What holds one text each, and begins with it. */
const SPEAKING = new Set(['p', 'h2', 'h3', 'li', 'button']);

describe.each(LANGUAGES)('the cards in %s', (language) => {
  beforeEach(() => serve((message) => MARK + message));

  test.each(WALKS)('say every step whole, in words ($id)', async ({ id, steps, title }) => {
    for (const [place, step] of steps.entries()) {
      const [seen] = seenAt(step);
      if (seen === undefined) throw new Error('This step takes place nowhere');
      const answer = await at(id, place, seen, language);
      const drawn = answer.steps.find((one) => one.step === place);
      if (drawn === undefined) throw new Error(`${step.id} is not drawn`);
      const { card, said } = drawn;
      expect(card.attributes).toMatchObject({ lang: language, dir: 'ltr' });
      const count = message(language, 'walk.ui.step')
        .replace('{step}', `${place + 1}`)
        .replace('{total}', `${steps.length}`);
      expect(byId(card, 'sp-walk-count')).toBe(MARK + count);
      expect(said.split(MARK).map((part) => part.trim())).toEqual([
        '',
        `${count}.`,
        `${inWords(language, step.title)}.`,
        inWords(language, step.text),
      ]);
      expect(byId(card, 'sp-walk-title')).toContain(MARK);
      expect(wordsOf(card)).toContain(message(language, title));
      const texts = elements(card).filter(({ tag }) => SPEAKING.has(tag));
      const spoken = texts.map((one) => one.attributes['aria-label'] ?? wordsOf(one));
      for (const shown of spoken) {
        expect(shown.startsWith(MARK) && shown.length > 1, shown).toBe(true);
        expect(shown, step.id).not.toMatch(/[{}`]|\[\[|\]\]|undefined|\[object/);
      }
      expect(texts.length).toBeGreaterThan(2);
      expect(acts(card)).toEqual([...new Set(acts(card))]);
    }
  });

  test.each(WALKS)('end with what was reached ($id)', async ({ id, steps, done }) => {
    const { card, said } = await at(id, steps.length, { page: 'portal-home' }, language);
    if (card === undefined) throw new Error('The end is not drawn');
    expect(said).toBe(MARK + inWords(language, done));
    expect(byId(card, 'sp-walk-title')).toContain(MARK + message(language, 'walk.ui.finished.title'));
    expect(acts(card).filter((act) => !FOLDING.has(act))).toEqual(['walk-stop']);
  });
});

describe('the labels that a step looks for', () => {
  const wordsAt = async (walk: string, place: number, page: string, pageLanguage: string) =>
    (await at(walk, place, { page }, pageLanguage)).steps.find(({ step }) => step === place)?.words;

  it('come in the language of the page, whatever that of the help is, and in English', async () => {
    expect(await wordsAt('check-roles', 0, 'portal-home', 'de-DE')).toEqual({
      settings: [...new Set([LABELS.settings.texts.de, 'Settings'])],
    });
    expect(await wordsAt('check-roles', 2, 'portal-account-overview', 'ja')).toEqual({
      userManagement: [LABELS.userManagement.texts.ja, 'User management'],
    });
  });

  it('come with the other words that are attested for the same thing', async () => {
    const account = (language: string) => wordsAt('check-roles', 1, 'portal-home', language);
    expect(await account('ja')).toEqual({
      accountSettings: ['アカウント設定', 'アカウントの設定', 'Account settings'],
    });
    expect((await account('fr-FR'))?.accountSettings).toContain('Paramètres de compte');
    expect((await account('pt'))?.accountSettings).toContain('Configurações de conta');
    expect((await account('pt-PT'))?.accountSettings).toContain('Definições de conta');
    const users = await wordsAt('check-roles', 2, 'portal-account-overview', 'pt-PT');
    expect(users?.userManagement).toContain('Gestão do utilizador');
  });

  it('come once where both are one, and in English where the language has none', async () => {
    expect(await wordsAt('check-roles', 0, 'portal-home', 'en-US')).toEqual({ settings: ['Settings'] });
    expect(await wordsAt('check-roles', 0, 'portal-home', 'xx')).toEqual({ settings: ['Settings'] });
    expect(await wordsAt('check-roles', 0, 'portal-home', '')).toEqual({ settings: ['Settings'] });
  });

  it('come for every label of every step, and for no other', async () => {
    for (const { id, steps } of WALKS) {
      for (const [place, step] of steps.entries()) {
        const [seen] = seenAt(step);
        if (seen === undefined) continue;
        const drawn = (await at(id, place, seen, 'sv-SE')).steps.find((one) => one.step === place);
        const asked = step.find.flatMap((way) => ('label' in way ? [way.label] : []));
        expect(Object.keys(drawn?.words ?? {}).sort()).toEqual([...new Set(asked)].sort());
        for (const words of Object.values(drawn?.words ?? {})) expect(words.join('')).toMatch(/\S/);
        expect(drawn?.find).toEqual(step.find);
      }
    }
  });
});

describe('every state of a page in which a step can be seen', () => {
  test.each(WALKS)('has a card with a way on and a way out ($id)', async ({ id, steps }) => {
    for (const [place, step] of steps.entries()) {
      for (const seen of [...seenAt(step), ...step.on.map(({ page }) => ({ page }))]) {
        const { steps: drawn } = await at(id, place, seen, 'en');
        const card = drawn.find((one) => one.step === place)?.card;
        if (card === undefined) throw new Error(`${step.id} ${JSON.stringify(seen)}: no card`);
        expect(acts(card)).toEqual(expect.arrayContaining(['walk-next', 'walk-stop']));
        expect(acts(card).includes('walk-back')).toBe(place > 0);
      }
    }
  });

  it('in which the page refuses says at once who can help, and points at nothing', async () => {
    const refusals = WALKS.flatMap(({ id, steps }) =>
      steps.flatMap((step, place) => (step.refused ?? []).map((view) => ({ id, place, view, step }))),
    );
    expect(refusals).not.toEqual([]);
    for (const { id, place, view, step } of refusals) {
      const [refused] = step.on;
      if (refused === undefined) throw new Error('This step takes place nowhere');
      const { steps: drawn } = await at(id, place, { page: refused.page, view }, 'en');
      const card = drawn.find((one) => one.step === place)?.card ?? '';
      const topics = elements(card).flatMap(({ attributes }) => attributes['data-topic'] ?? []);
      expect(topics).toEqual(step.otherwise);
      expect(elements(card).flatMap(({ attributes }) => attributes['data-when'] ?? [])).toEqual([]);
    }
  });
});
