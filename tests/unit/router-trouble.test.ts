import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../src/core/sender';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH } from '../dom/support/worker-answers';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { route } = await import('../../src/background/router');

const CONTENT: Sender = { kind: 'content', tab: 7 };
const PAGE: Sender = { kind: 'page' };
const { local, session } = fakeBrowser.storage;

const BOOT = { type: 'boot', page: 'entra-sign-in', pageLanguage: 'en', partner: 'yes' };
const HELP = { type: 'help', pageLanguage: 'en' };
const DISMISS = { type: 'unwanted', what: 'dismissed', page: 'entra-sign-in' };
const PANEL = {
  type: 'panel',
  shows: { name: 'home' },
  fromTopic: false,
  page: 'entra-sign-in',
  view: 'locked',
  pageLanguage: 'en',
  partner: true,
};
const LANGUAGE = { type: 'language', language: 'sv' };
const OPTIONS = { type: 'options' };
const SETTINGS = { type: 'settings' };
const SAVE = { type: 'save', change: { corner: 'start' } };

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
});

describe('broken settings', () => {
  it('are repaired in the answer and named, field by field, and the whole ones stand', async () => {
    local.put({ settings: { version: 1, language: 'klingon', launcher: 'tab', corner: 9 } });
    expect(await route(SETTINGS, PAGE)).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, launcher: 'tab' },
      problems: [
        { path: 'language', reason: 'unknown-value' },
        { path: 'corner', reason: 'not-a-text' },
      ],
    });
    expect(await route(BOOT, CONTENT)).toMatchObject({ show: true, launcher: 'tab' });
  });

  it('of whatever shape keep nobody from the help', async () => {
    for (const settings of [null, 'text', 7, [], { version: 'x' }, { version: 99 }]) {
      local.put({ settings });
      expect(await route(BOOT, CONTENT)).toMatchObject({ show: true });
      expect(await route(HELP, PAGE)).toMatchObject({ language: 'en' });
    }
  });
});

describe('settings of a newer version', () => {
  it('are used as they are, and a choice loses nothing that only the newer one knows', async () => {
    const newer = { ...DEFAULT_SETTINGS, version: 99, language: 'it', launcher: 'tab', theme: 'pink' };
    local.put({ settings: newer });
    expect(await route(SETTINGS, PAGE)).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, language: 'it', launcher: 'tab' },
      problems: [],
    });
    expect(await route(SAVE, PAGE)).toEqual({ saved: true });
    expect(local.all()).toEqual({ settings: { ...newer, corner: 'start' }, reach: 'partner' });
  });
});

describe('what fails', () => {
  it('a storage that cannot be read leaves the standard settings', async () => {
    for (const area of [local, session]) area.breaks('both');
    expect(await route(BOOT, CONTENT)).toMatchObject({ show: true, launcher: 'plate' });
    expect(await route(SETTINGS, PAGE)).toMatchObject({ settings: DEFAULT_SETTINGS });
  });

  it('a storage that cannot be written says so', async () => {
    for (const area of [local, session]) area.breaks('write');
    expect(await route(SAVE, PAGE)).toEqual({ saved: false });
    expect(await route(LANGUAGE, PAGE)).toEqual({ saved: false });
    expect(await route(DISMISS, CONTENT)).toEqual({ saved: false });
  });

  it('settings that cannot be read just now are not overwritten by a choice of language', async () => {
    await route(SAVE, PAGE);
    local.breaks('read');
    await route(LANGUAGE, CONTENT);
    local.breaks('no');
    expect(await route(SETTINGS, PAGE)).toMatchObject({ settings: { corner: 'start' } });
  });

  it('help that cannot be read is answered with nothing, and so is a settings page that does not open', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    fakeBrowser.runtime.openOptionsPage.mockRejectedValue(new Error('no window'));
    expect(await route(HELP, PAGE)).toBeNull();
    expect(await route(PANEL, CONTENT)).toBeNull();
    expect(await route(OPTIONS, CONTENT)).toBeNull();
    expect(await route(BOOT, CONTENT)).toMatchObject({ show: false });
  });
});
