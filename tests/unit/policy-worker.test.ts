import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../src/core/sender';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH, SWEDISH } from '../dom/support/worker-answers';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { route } = await import('../../src/background/router');

const PAGE: Sender = { kind: 'page' };
const CONTENT: Sender = { kind: 'content', tab: 7 };
const { local, managed } = fakeBrowser.storage;
const SETTINGS = { type: 'settings' };
const HELP = { type: 'help', pageLanguage: 'en' };
const BOOT = { type: 'boot', page: 'entra-sign-in', pageLanguage: 'en', partner: 'yes' };
const save = (change: object) => route({ type: 'save', change }, PAGE);

beforeEach(() => {
  resetBrowser();
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 7 }]);
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    return new Response(JSON.stringify(address.endsWith('/sv.json') ? SWEDISH : ENGLISH));
  });
});

describe('the organisation’s policy', () => {
  it('is in force everywhere, over what the person chose', async () => {
    await save({ language: 'it', launcher: 'plate', corner: 'start' });
    managed.put({ language: 'sv', launcher: 'tab' });
    expect(await route(BOOT, CONTENT)).toMatchObject({ language: 'sv', launcher: 'tab', corner: 'start' });
    expect(await route(HELP, PAGE)).toMatchObject({ language: 'sv', managed: ['language', 'launcher'] });
    expect(await route(SETTINGS, PAGE)).toMatchObject({
      settings: { language: 'sv', launcher: 'tab', corner: 'start' },
      own: { language: 'it', launcher: 'plate', corner: 'start' },
    });
  });

  it('is in force as it is now, also when it comes late, changes or goes', async () => {
    const launcher = async () => Reflect.get((await route(BOOT, CONTENT)) ?? {}, 'launcher');
    expect(await launcher()).toBe('plate');
    managed.put({ launcher: 'tab' });
    expect(await launcher()).toBe('tab');
    managed.put({ launcher: 'balloon' });
    expect(await launcher()).toBe('plate');
    managed.put({});
    expect(await launcher()).toBe('plate');
  });

  it('shows the help on every sign-in, or keeps it from them', async () => {
    const other = { ...BOOT, partner: 'no' };
    expect(await route(other, CONTENT)).toBeNull();
    managed.put({ reach: 'every' });
    expect(await route(other, CONTENT)).toMatchObject({ show: true });
    managed.put({ reach: 'partner' });
    await local.set({ settings: { version: 1, reach: 'every' } });
    expect(await route(other, CONTENT)).toBeNull();
  });

  it('gives the help its contacts first, its message and its links', async () => {
    await save({ contacts: { provider: [{ name: 'Own' }] } });
    managed.put({
      contacts: { provider: [{ name: 'Company' }] },
      message: { default: 'Hello', sv: 'Hej' },
      links: [{ text: 'Intranet', url: 'https://intranet/' }],
    });
    expect(await route(HELP, PAGE)).toMatchObject({
      contacts: { provider: [{ name: 'Company' }, { name: 'Own' }] },
      company: { message: 'Hello', links: [{ text: 'Intranet', url: 'https://intranet/' }] },
      managed: [],
    });
    await save({ language: 'sv' });
    expect(await route(HELP, PAGE)).toMatchObject({ company: { message: 'Hej' } });
  });

  it('names what is wrong in it, and keeps the rest in force', async () => {
    managed.put({ launcher: 'balloon', corner: 'start' });
    expect(await route(SETTINGS, PAGE)).toMatchObject({
      settings: { launcher: 'plate', corner: 'start' },
      policy: { problems: [{ path: 'launcher', reason: 'unknown-value' }], unreadable: false },
      problems: [],
    });
  });
});

describe('a choice that the organisation made', () => {
  it('is not changed by the person, and neither is what is sent with it', async () => {
    managed.put({ launcher: 'off', language: 'sv' });
    expect(await save({ launcher: 'tab', corner: 'start' })).toEqual({ saved: false, managed: true });
    expect(await route({ type: 'language', language: 'it' }, CONTENT)).toEqual({ saved: false, managed: true });
    expect(local.all()).toEqual({});
    expect(await save({ corner: 'start' })).toEqual({ saved: true });
  });

  it('leaves what the person chose in the storage: it is in force again when the policy goes', async () => {
    await save({ launcher: 'tab' });
    managed.put({ launcher: 'off' });
    await save({ corner: 'start' });
    expect(local.all()).toMatchObject({ settings: { launcher: 'tab', corner: 'start' } });
    managed.put({});
    expect(await route(BOOT, CONTENT)).toMatchObject({ launcher: 'tab', corner: 'start' });
  });

  it('does not keep the person from contacts of their own', async () => {
    managed.put({ contacts: { provider: [{ name: 'Company' }] } });
    expect(await save({ contacts: { provider: [{ name: 'Own' }] } })).toEqual({ saved: true });
    expect(local.all()).toMatchObject({ settings: { contacts: { provider: [{ name: 'Own' }] } } });
  });
});

describe('where there is no policy', () => {
  it('Firefox rejects, and the settings are the person’s', async () => {
    await save({ launcher: 'tab' });
    managed.get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await route(SETTINGS, PAGE)).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, launcher: 'tab' },
      policy: { problems: [], unreadable: false },
    });
  });

  it('or cannot be asked for, the help works and the settings page is told', async () => {
    managed.breaks('read');
    expect(await route(BOOT, CONTENT)).toMatchObject({ show: true, launcher: 'plate' });
    expect(await route(SETTINGS, PAGE)).toMatchObject({ settings: DEFAULT_SETTINGS, policy: { unreadable: true } });
  });
});
