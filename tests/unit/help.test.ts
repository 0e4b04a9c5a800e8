import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildHelp, languageFor } from '../../src/background/help';
import { ALL_TOPICS as TOPICS } from '../../src/background/topics';
import { createHelp } from '../../src/core/help';
import { LANGUAGES } from '../../src/core/languages';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { HOME } from '../../src/data/home';
import { LINKS } from '../../src/data/links';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { helpAnswer } from '../dom/support/worker-answers';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));

const AUTO = DEFAULT_SETTINGS;
let readable: readonly string[] = [];

beforeEach(() => {
  resetBrowser();
  readable = LANGUAGES;
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    const language = address.match(/locales\/([^/]+)\.json$/)?.[1] ?? '';
    if (!readable.includes(language)) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify({ 'a.title': `in ${language}` }));
  });
});

describe('the language of the help', () => {
  it('is the person’s choice, else the page’s, else the browser’s, else English', () => {
    fakeBrowser.i18n.getUILanguage.mockReturnValue('it');
    expect(languageFor({ ...AUTO, language: 'ja' }, 'sv-SE')).toBe('ja');
    expect(languageFor(AUTO, 'sv-SE')).toBe('sv');
    expect(languageFor(AUTO, 'fi-FI')).toBe('it');
    expect(languageFor(AUTO, '')).toBe('it');
    fakeBrowser.i18n.getUILanguage.mockReturnValue('fi');
    expect(languageFor(AUTO, 'fi-FI')).toBe('en');
  });

  it('survives tags that are none', () => {
    for (const tag of ['-', '_', 'x', '0', 'zh-Hans', 'en_', 'xx-YY-zz'])
      expect(LANGUAGES).toContain(languageFor(AUTO, tag));
  });
});

describe('the help that a surface gets', () => {
  it('is whole, in its language, with the choice that led to it', async () => {
    const help = await buildHelp({ ...AUTO, language: 'nl' }, 'sv-SE');
    expect(help).toMatchObject({ language: 'nl', dir: 'ltr', choice: 'nl', messages: { 'a.title': 'in nl' } });
    expect(help?.topics).toEqual(TOPICS);
    expect(help?.links).toEqual(LINKS);
    expect(help?.groups).toEqual(HOME);
    expect((await buildHelp(AUTO, 'sv-SE'))?.choice).toBe('auto');
  });

  it('quotes labels in the language of the page, not in that of the help', async () => {
    const help = await buildHelp({ ...AUTO, language: 'nl' }, 'sv-SE');
    expect(help?.labels.cantAccessAccount?.lang).toBe('sv');
    expect((await buildHelp(AUTO, 'fi-FI'))?.labels.cantAccessAccount?.text).toMatch(/\S/);
  });

  it('quotes labels in its own language where there is no page', async () => {
    expect((await buildHelp({ ...AUTO, language: 'ja' }, ''))?.labels.cantAccessAccount?.lang).toBe('ja');
  });

  it('is in English words where its own language cannot be read', async () => {
    readable = ['en'];
    expect((await buildHelp(AUTO, 'sv-SE'))?.messages).toEqual({ 'a.title': 'in en' });
  });

  it('is none where nothing can be read: the surface then says so', async () => {
    readable = [];
    expect(await buildHelp(AUTO, 'sv-SE')).toBeUndefined();
  });
});

describe('the help, ready to be asked', () => {
  const content = helpAnswer({
    messages: { 'a.text': 'Select {label:known}, {label:unknown} or {label:constructor}.' },
    labels: { known: { text: 'Tabled', lang: 'sv' } },
  });

  it('quotes a label as it stands on the page, else from the table, else by its id: never a hole', () => {
    expect(createHelp(content).text('a.text')).toBe('Select Tabled, unknown or constructor.');
    const live = (id: string) => (id === 'known' ? { text: 'Live', lang: 'fi' } : undefined);
    expect(createHelp(content, live).text('a.text')).toBe('Select Live, unknown or constructor.');
    expect(createHelp(content, live).label('known')).toEqual({ text: 'Live', lang: 'fi' });
  });

  it('knows topics and links by id, and no others', () => {
    const help = createHelp(content);
    expect(help.topic('account-locked')?.id).toBe('account-locked');
    expect(help.link('workReset')?.id).toBe('workReset');
    for (const id of ['no-such', 'constructor', '__proto__', '']) {
      expect([help.topic(id), help.link(id)]).toEqual([undefined, undefined]);
    }
  });

  it('shows the words of a key where no language has the message', () => {
    expect(createHelp(content).text('topic.forgot-password.title')).toBe('Forgot password');
  });
});
