import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildHelp } from '../../src/background/help';
import { createHelp } from '../../src/core/help';
import type { LanguageTag } from '../../src/core/languages';
import type { HelpAnswer } from '../../src/core/messages';
import { letterText, REQUEST_KEYS } from '../../src/core/request';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LABELS } from '../../src/data/labels';
import { FINDER } from '../../src/data/roles';
import { lettersOf, sentLetter } from '../../src/ui/request';
import { resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH, SWEDISH } from '../dom/support/worker-answers';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));

let files: Readonly<Record<string, unknown>> = {};

beforeEach(() => {
  resetBrowser();
  files = { 'en.json': ENGLISH, 'sv.json': SWEDISH };
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    const file = files[address.split('/').at(-1) ?? ''];
    if (file === undefined) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(file));
  });
});

const build = async (pageLanguage: string, language: 'auto' | LanguageTag = 'auto'): Promise<HelpAnswer> => {
  const answer = await buildHelp({ ...DEFAULT_SETTINGS, language }, pageLanguage);
  if (answer === undefined) throw new Error('There is no help');
  return answer;
};
const requestsOf = ({ topics }: HelpAnswer) =>
  topics.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'request'));

describe('the English of the requests', () => {
  it('travels with a help in another language: what requests are made of, names of roles, and nothing else', async () => {
    const answer = await build('sv-SE');
    const used = requestsOf(answer).flatMap(({ role, former, task, need, subject, fill, how }) =>
      [role, former, task, need, subject, fill?.line, fill?.gap, how].filter((key) => key !== undefined),
    );
    expect(used.length).toBeGreaterThan(100);
    const names = FINDER.roles.flatMap(({ name, former, elsewhere }) =>
      [name, former, elsewhere].filter((key) => key !== undefined),
    );
    expect(Object.keys(answer.english).sort()).toEqual([...new Set([...REQUEST_KEYS, ...used, ...names])].sort());
  });

  it('is English in full, labels of the page too, whatever the page is in', async () => {
    const answer = await build('sv-SE');
    const help = createHelp(answer);
    expect(answer.language).toBe('sv');
    const foreign = Object.values(LABELS)
      .map(({ texts }) => ({ en: texts.en, sv: 'sv' in texts ? texts.sv : texts.en }))
      .filter(({ en, sv }) => en !== sv && sv.length > 8)
      .map(({ sv }) => sv);
    expect(foreign.length).toBeGreaterThan(10);
    const quoted = new Set<string>();
    for (const block of requestsOf(answer)) {
      const { english } = lettersOf(help, block);
      const text = english === undefined ? '' : letterText(sentLetter(english).paragraphs);
      expect(text).toContain(ENGLISH['request.thanks']);
      expect(text).not.toMatch(/[{}]|\[\[/);
      expect(foreign.filter((word) => text.includes(word))).toEqual([]);
      for (const [, label = ''] of (ENGLISH[block.how] ?? '').matchAll(/\{label:(\w+)\}/g)) quoted.add(label);
    }
    expect(quoted.size).toBeGreaterThan(2);
  });

  it('is not sent where the help is in English already', async () => {
    const answer = await build('en-US');
    expect(answer.english).toEqual({});
    expect(createHelp(answer).english).toBeUndefined();
  });

  it('is left out where the English file cannot be read, and the request is there all the same', async () => {
    files = { 'sv.json': { ...ENGLISH, ...SWEDISH } };
    const answer = await build('sv-SE');
    const [block] = requestsOf(answer);
    if (block === undefined) throw new Error('There is no request');
    expect(answer.english).toEqual({});
    const letters = lettersOf(createHelp(answer), block);
    expect(Object.keys(letters)).toEqual(['own']);
    expect(letterText(sentLetter(letters.own).paragraphs)).toMatch(/\S/);
  });
});

describe('a request', () => {
  /** All that is copied of the requests of a help on a page in a language. */
  const copied = async (language: LanguageTag, pageLanguage: string): Promise<readonly string[]> => {
    const answer = await build(pageLanguage, language);
    expect(answer.language).toBe(language);
    const help = createHelp(answer);
    return requestsOf(answer).flatMap((block) =>
      Object.values(lettersOf(help, block)).map((letters) => letterText(sentLetter(letters).paragraphs)),
    );
  };

  it.each([
    ['en', 'ja'],
    ['en', 'sv-SE'],
    ['en', 'de'],
    ['sv', 'ar'],
    ['sv', 'ja-JP'],
    ['sv', 'xx'],
  ] as const)('in %s is the same on a page in %s: nothing of the page gets into it', async (language, pageLanguage) => {
    const letters = await copied(language, pageLanguage);
    expect(letters.length).toBeGreaterThan(100);
    expect(letters).toEqual(await copied(language, ''));
    expect(letters).toEqual(await copied(language, language));
  });

  it('names the menus in the language of the letter', async () => {
    const { en, sv } = LABELS.userManagement.texts;
    expect((await copied('en', 'ja')).join()).toContain(`“${en}”`);
    expect((await copied('sv', 'ar')).join()).toContain(`”${sv}”`);
  });
});
