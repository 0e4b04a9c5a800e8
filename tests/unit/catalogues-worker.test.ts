import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCatalogue } from '../../src/background/catalogues';
import { resetBrowser } from '../dom/support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));

const fetched: string[] = [];
let files: Record<string, () => Response> = {};
const json = (value: unknown) => () => new Response(JSON.stringify(value));
const fails = (): never => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  resetBrowser();
  fetched.length = 0;
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    fetched.push(address);
    return (files[address.split('/').at(-1) ?? ''] ?? fails)();
  });
});

const ENGLISH = { 'a.title': 'Title', 'b.title': 'Other' };

describe('the catalogue of a language', () => {
  it('comes from the package, and from nowhere else', async () => {
    files = { 'en.json': json(ENGLISH), 'sv.json': json({ 'a.title': 'Rubrik', 'b.title': 'Annan' }) };
    expect(await loadCatalogue('sv')).toEqual({
      language: 'sv',
      messages: { 'a.title': 'Rubrik', 'b.title': 'Annan' },
    });
    expect(fetched.sort()).toEqual([
      'chrome-extension://signpost-under-test/locales/en.json',
      'chrome-extension://signpost-under-test/locales/sv.json',
    ]);
  });

  it('is read once for English', async () => {
    files = { 'en.json': json(ENGLISH) };
    expect(await loadCatalogue('en')).toEqual({ language: 'en', messages: ENGLISH });
    expect(fetched).toHaveLength(1);
  });

  it('is filled up in English where messages are missing, blank or no text', async () => {
    files = { 'en.json': json(ENGLISH), 'sv.json': json({ 'a.title': 'Rubrik', 'b.title': ' ', 'c.title': 7 }) };
    expect(await loadCatalogue('sv')).toEqual({
      language: 'sv',
      messages: { 'a.title': 'Rubrik', 'b.title': 'Other' },
    });
  });

  it.each([
    ['is missing', fails],
    ['is not found', () => new Response('Not found', { status: 404 })],
    ['is no JSON', () => new Response('{"a.title":')],
    ['is empty', json({})],
    ['is a list', json(['a'])],
    ['is nothing', json(null)],
    ['holds no text', json({ 'a.title': 1, 'b.title': null })],
  ])('is English, and says so, where its file %s', async (_, file) => {
    files = { 'en.json': json(ENGLISH), 'sv.json': file };
    expect(await loadCatalogue('sv')).toEqual({ language: 'en', messages: ENGLISH });
  });

  it('stands alone where English cannot be read', async () => {
    files = { 'sv.json': json({ 'a.title': 'Rubrik' }) };
    expect(await loadCatalogue('sv')).toEqual({ language: 'sv', messages: { 'a.title': 'Rubrik' } });
  });

  it('is nothing where neither can be read', async () => {
    files = {};
    expect(await loadCatalogue('sv')).toBeUndefined();
    expect(await loadCatalogue('en')).toBeUndefined();
  });
});
