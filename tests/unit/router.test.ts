import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_POLICY } from '../../src/core/policy';
import type { Sender } from '../../src/core/sender';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH } from '../dom/support/worker-answers';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { route } = await import('../../src/background/router');

const CONTENT: Sender = { kind: 'content', tab: 7 };
const PAGE: Sender = { kind: 'page' };
const STRANGER: Sender = { kind: 'stranger' };
const { local, session } = fakeBrowser.storage;

const BOOT = { type: 'boot', page: 'entra-sign-in', pageLanguage: 'en', partner: 'yes' };
const HELP = { type: 'help', pageLanguage: 'en' };
const DISMISS = { type: 'unwanted', what: 'dismissed', page: 'entra-sign-in' };
const CLOSED = { type: 'unwanted', what: 'closed', page: 'entra-sign-in' };
const ELSEWHERE = { type: 'elsewhere' };
const PANEL = {
  type: 'panel',
  shows: { name: 'home' },
  fromTopic: false,
  page: 'entra-sign-in',
  view: 'locked',
  pageLanguage: 'en',
  partner: true,
};
const MARK = { type: 'mark', on: true, page: 'entra-sign-in', view: 'locked', pageLanguage: 'en' };
const LANGUAGE = { type: 'language', language: 'sv' };
const OPTIONS = { type: 'options' };
const SETTINGS = { type: 'settings' };
const SAVE = { type: 'save', change: { corner: 'start' } };

beforeEach(() => {
  resetBrowser();
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 7 }, { id: 8 }]);
  vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
});

describe('who may ask what', () => {
  it.each([
    [BOOT, true, false],
    [PANEL, true, false],
    [HELP, false, true],
    [DISMISS, true, false],
    [CLOSED, true, false],
    [ELSEWHERE, true, false],
    [MARK, true, false],
    [LANGUAGE, true, true],
    [OPTIONS, true, false],
    [SETTINGS, false, true],
    [SAVE, false, true],
  ])('%j', async (request, content, page) => {
    expect(route(request, CONTENT) !== undefined).toBe(content);
    expect(route(request, PAGE) !== undefined).toBe(page);
    expect(route(request, STRANGER)).toBeUndefined();
  });

  it('a stranger’s question touches nothing', async () => {
    for (const request of [BOOT, PANEL, HELP, DISMISS, CLOSED, ELSEWHERE, MARK, LANGUAGE, OPTIONS, SETTINGS, SAVE]) {
      route(request, STRANGER);
    }
    expect(local.get).not.toHaveBeenCalled();
    expect([local.all(), session.all()]).toEqual([{}, {}]);
    expect(fakeBrowser.runtime.openOptionsPage).not.toHaveBeenCalled();
    expect(fakeBrowser.action.setBadgeText).not.toHaveBeenCalled();
  });

  it('a message that is no request gets no answer, also one named like a property of every object', () => {
    for (const type of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'get', 'state', '', null, 1]) {
      for (const sender of [CONTENT, PAGE]) expect(route({ type }, sender)).toBeUndefined();
    }
    for (const raw of [undefined, null, 'boot', 7, [], {}]) expect(route(raw, PAGE)).toBeUndefined();
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (raw) => route(raw, CONTENT) === undefined));
  });
});

describe('the answers', () => {
  it('a sure page may show, and is remembered; an unsure one hears nothing until then', async () => {
    const unsure = { ...BOOT, partner: 'unknown' };
    expect(await route(unsure, CONTENT)).toBeNull();
    expect(await route(BOOT, CONTENT)).toMatchObject({ show: true, launcher: 'plate' });
    expect(await route(unsure, CONTENT)).toMatchObject({ show: true });
    expect(await route(unsure, { kind: 'content', tab: 8 })).toBeNull();
    expect(await route(unsure, { kind: 'content', tab: 8, opener: 7 })).toMatchObject({ show: true });
  });

  it('a page gets its panel as a drawing, without the texts it is made of', async () => {
    const answer = await route(PANEL, CONTENT);
    expect(Object.keys(answer ?? {})).toEqual(['tree']);
    expect(JSON.stringify(answer)).toContain(ENGLISH['hint.locked.title']);
  });

  it('the popup gets the whole help', async () => {
    expect(await route(HELP, PAGE)).toMatchObject({ language: 'en', choice: 'auto', version: '1.2.3' });
  });

  it('what is dismissed comes back with the next visit of the tab', async () => {
    expect(await route(DISMISS, CONTENT)).toEqual({ saved: true });
    expect(await route(BOOT, CONTENT)).toMatchObject({ dismissed: ['entra-sign-in'] });
  });

  it('what was closed comes back with the next visit too, and is not sent away for it', async () => {
    expect(await route(CLOSED, CONTENT)).toEqual({ saved: true });
    expect(await route(BOOT, CONTENT)).toMatchObject({ show: true, dismissed: [], closed: ['entra-sign-in'] });
  });

  it('a tab that turned to another service is not ours any more', async () => {
    await route(BOOT, CONTENT);
    expect(await route(ELSEWHERE, CONTENT)).toEqual({ saved: true });
    expect(await route({ ...BOOT, partner: 'unknown' }, CONTENT)).toBeNull();
  });

  it('a tab that turned to another service is not taken back by the one that opened it', async () => {
    await route(BOOT, CONTENT);
    const opened: Sender = { kind: 'content', tab: 8, opener: 7 };
    await route(ELSEWHERE, opened);
    expect(await route({ ...BOOT, partner: 'unknown' }, opened)).toBeNull();
  });

  it('a page that says that it belongs to another service is believed', async () => {
    await route(BOOT, CONTENT);
    expect(await route({ ...BOOT, partner: 'no' }, CONTENT)).toBeNull();
    local.put({ settings: { version: 1, reach: 'every' } });
    expect(await route({ ...BOOT, partner: 'no' }, CONTENT)).toMatchObject({ show: true, partner: false });
  });

  it('the toolbar button of the tab that asks is marked, in toolbar mode', async () => {
    local.put({ settings: { version: 1, launcher: 'off' } });
    expect(await route(MARK, CONTENT)).toEqual({});
    expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' });
  });

  it('a language chosen in the panel is stored beside the other settings', async () => {
    await route(SAVE, PAGE);
    expect(await route(LANGUAGE, CONTENT)).toEqual({ saved: true });
    expect(local.all()).toEqual({
      settings: { version: 1, ...DEFAULT_SETTINGS, language: 'sv', corner: 'start' },
      reach: 'partner',
    });
  });

  it('settings are given and saved', async () => {
    const given = { own: DEFAULT_SETTINGS, settings: DEFAULT_SETTINGS, policy: NO_POLICY, problems: [] };
    expect(await route(SETTINGS, PAGE)).toEqual(given);
    expect(await route(SAVE, PAGE)).toEqual({ saved: true });
    const settings = { ...DEFAULT_SETTINGS, corner: 'start' };
    expect(await route(SETTINGS, PAGE)).toEqual({ ...given, own: settings, settings });
  });

  it('choices made at once all stay, however slow the storage is', async () => {
    const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    local.get.mockImplementationOnce(async () => {
      await later();
      return {};
    });
    const answers = [
      route(SAVE, PAGE),
      route({ type: 'save', change: { launcher: 'tab' } }, PAGE),
      route(LANGUAGE, CONTENT),
    ];
    expect(await Promise.all(answers)).toEqual([{ saved: true }, { saved: true }, { saved: true }]);
    expect(local.all()).toEqual({
      settings: { version: 1, ...DEFAULT_SETTINGS, language: 'sv', launcher: 'tab', corner: 'start' },
      reach: 'partner',
    });
  });

  it('a choice that could not be stored keeps none after it from being stored', async () => {
    local.set.mockImplementationOnce(async () => {
      throw new Error('the disk is full');
    });
    expect(await Promise.all([route(SAVE, PAGE), route(LANGUAGE, CONTENT)])).toEqual([
      { saved: false },
      { saved: true },
    ]);
    expect(local.all()).toEqual({ settings: { version: 1, ...DEFAULT_SETTINGS, language: 'sv' }, reach: 'partner' });
  });

  it('where the help is wanted is written beside the settings, in one go: a page asks for that word alone', async () => {
    await route({ type: 'save', change: { reach: 'every' } }, PAGE);
    expect(local.all()).toMatchObject({ settings: { reach: 'every' }, reach: 'every' });
    expect(local.set).toHaveBeenCalledOnce();
    await route({ type: 'save', change: { reach: 'partner' } }, PAGE);
    expect(local.all()).toMatchObject({ settings: { reach: 'partner' }, reach: 'partner' });
  });

  it('the settings page is opened on demand', async () => {
    expect(await route(OPTIONS, CONTENT)).toEqual({});
    expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledOnce();
  });
});

describe('the help on every sign-in', () => {
  const unsure = { ...BOOT, partner: 'unknown' };

  it('is there where nothing says that the page leads to Partner Center, and does not claim that it does', async () => {
    local.put({ settings: { version: 1, reach: 'every' } });
    expect(await route(unsure, CONTENT)).toMatchObject({ show: true, partner: false, hints: { elsewhere: {} } });
    expect(session.all()).toEqual({});
    local.put({ settings: { version: 1, reach: 'partner' } });
    expect(await route(unsure, CONTENT)).toBeNull();
  });

  it('is that of Partner Center where a sign-in leads there', async () => {
    local.put({ settings: { version: 1, reach: 'every' } });
    await route(BOOT, CONTENT);
    const answer = await route(unsure, CONTENT);
    expect(answer).toMatchObject({ show: true, partner: true });
    expect(answer).not.toHaveProperty('hints.elsewhere');
  });
});
