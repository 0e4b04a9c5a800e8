import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH } from '../dom/support/worker-answers';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const BOOT = { type: 'boot', page: 'entra-sign-in', pageLanguage: 'en', partner: 'yes' };
const SETTINGS = { type: 'settings' };

beforeEach(() => {
  resetBrowser();
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 7 }, { id: 8 }]);
  vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
});

describe('settings that an earlier version stored', () => {
  const { local } = fakeBrowser.storage;
  const start = async (): Promise<void> => {
    vi.resetModules();
    await import('../../src/background/main');
    await vi.waitFor(() => expect(local.get).toHaveBeenCalledWith('reach'));
    await new Promise((next) => setImmediate(next));
  };
  const contacts = { globalAdmin: [{ name: 'Ada' }] };

  it('get the word beside them that a page asks for, and lose nothing', async () => {
    const settings = { version: 1, reach: 'every', launcher: 'tab', contacts, theme: 'of a newer version' };
    local.put({ settings });
    await start();
    expect(local.all()).toEqual({ settings, reach: 'every' });
  });

  it.each([
    [{}],
    [{ settings: { version: 1, reach: 'partner', contacts } }],
    [{ settings: { version: 1, reach: 'every' }, reach: 'every' }],
    [{ settings: 'broken' }],
  ])('are left as they are where the word says nothing new: %j', async (stored) => {
    local.put(stored);
    await start();
    expect(local.set).not.toHaveBeenCalled();
    expect(local.all()).toEqual(stored);
  });

  it('are left as they are where they cannot be read', async () => {
    local.put({ settings: { version: 1, reach: 'every' }, reach: 'every' });
    local.breaks('read');
    await start();
    expect(local.set).not.toHaveBeenCalled();
  });
});

describe('the worker’s one listener', () => {
  const url = 'https://login.microsoftonline.com/common/login?code=secret';
  const content = { id: fakeBrowser.runtime.id, frameId: 0, url, tab: { id: 7 } };
  const listen = async () => {
    vi.resetModules();
    await import('../../src/background/main');
    const [listener, ...others] = fakeBrowser.runtime.onMessage.listeners();
    expect(others).toEqual([]);
    if (listener === undefined) throw new Error('The worker does not listen');
    return listener;
  };

  it('answers what it may, later, and keeps the way open for that', async () => {
    const listener = await listen();
    const answer = await new Promise((resolve) => {
      expect(listener(BOOT, content, resolve)).toBe(true);
    });
    expect(answer).toMatchObject({ show: true });
  });

  it('leaves every other message to others: no answer, and no way kept open', async () => {
    const listener = await listen();
    const reply = vi.fn();
    expect(listener({ type: 'state' }, content, reply)).toBeUndefined();
    expect(listener(SETTINGS, content, reply)).toBeUndefined();
    expect(listener(BOOT, { ...content, frameId: 3 }, reply)).toBeUndefined();
    expect(listener(BOOT, { ...content, url: 'https://evil.example/' }, reply)).toBeUndefined();
    expect(listener(BOOT, {}, reply)).toBeUndefined();
    expect(reply).not.toHaveBeenCalled();
  });

  it('knows its own pages', async () => {
    const listener = await listen();
    const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('options.html') };
    const answer = await new Promise((resolve) => {
      expect(listener(SETTINGS, page, resolve)).toBe(true);
    });
    expect(answer).toMatchObject({ settings: DEFAULT_SETTINGS, own: DEFAULT_SETTINGS, problems: [] });
  });
});
