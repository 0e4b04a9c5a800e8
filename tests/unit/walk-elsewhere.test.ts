import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Sender } from '../../src/core/sender';
import { MEMORY_MILLISECONDS } from '../../src/core/tab-memory';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH } from '../dom/support/worker-answers';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { route } = await import('../../src/background/router');

const TAB: Sender = { kind: 'content', tab: 7 };
const { local, session } = fakeBrowser.storage;
const NOW = 1_700_000_000_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const boot = (page: string, partner: 'yes' | 'no' | 'unknown') =>
  route({ type: 'boot', page, pageLanguage: 'en', partner }, TAB);
const walk = (name: string, page: string, view?: string) =>
  route({ type: 'walk', act: { name }, page, pageLanguage: 'en', ...(view === undefined ? {} : { view }) }, TAB);
const elsewhere = () => route({ type: 'elsewhere' }, TAB);
const walked = (id: string, minutesAgo: number, step = 0): void =>
  session.put({ 'walk:7': { walk: id, step, at: NOW - minutesAgo * MINUTE } });
const later = (minutes: number): void => void vi.setSystemTime(NOW + minutes * MINUTE);
const stored = () => session.all()['walk:7'];

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 7 }]);
  vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
});
afterEach(() => void vi.useRealTimers());

describe('a walk in a tab that comes to a page which does not say where it leads', () => {
  it('means Partner Center only on pages that the walk itself names', async () => {
    for (const id of [
      'check-roles',
      'find-role-giver',
      'give-role',
      'reset-user-password',
      'reset-personal-password',
    ]) {
      walked(id, 0);
      expect(await boot('entra-sign-in', 'unknown'), id).toBeNull();
    }
    for (const id of ['reset-work-password', 'switch-account']) {
      walked(id, 0);
      expect(await boot('entra-sign-in', 'unknown'), id).toMatchObject({ show: true, partner: true, walking: true });
    }
  });

  test.each([
    ['as old as the memory of a tab', MEMORY_MILLISECONDS / MINUTE],
    ['of yesterday', DAY / MINUTE],
    ['of the future', -1],
  ])('means nothing where it is %s', async (_what, minutesAgo) => {
    walked('reset-work-password', minutesAgo);
    expect(await boot('entra-sign-in', 'unknown')).toBeNull();
    walked('check-roles', minutesAgo);
    expect(await boot('entra-sign-in', 'unknown')).toBeNull();
  });

  it('is not kept alive by such pages', async () => {
    walked('reset-work-password', 0);
    for (const minute of [5, 10, 15]) {
      later(minute);
      expect(await boot('entra-sign-in', 'unknown')).toMatchObject({ walking: true });
      await walk('seen', 'entra-sign-in', 'username');
      await walk('seen', 'entra-sign-in', 'password');
    }
    later(20);
    expect(await boot('entra-sign-in', 'unknown')).toBeNull();
  });

  it('is kept alive by what the person does, by going further, and by pages that are sure', async () => {
    walked('reset-work-password', 19);
    await walk('seen', 'work-reset', 'reset-who');
    later(19);
    expect(await boot('entra-sign-in', 'unknown')).toMatchObject({ walking: true });
    await walk('resume', 'entra-sign-in', 'username');
    later(38);
    expect(await boot('entra-sign-in', 'unknown')).toMatchObject({ walking: true });
    await boot('entra-sign-in', 'yes');
    expect(stored()).toMatchObject({ at: NOW + 38 * MINUTE });
    later(50);
    expect(await boot('work-reset', 'unknown')).toMatchObject({ walking: true });
  });

  it('that was left for long is still asked about where a page is sure', async () => {
    walked('reset-work-password', 61, 2);
    expect(await boot('entra-sign-in', 'yes')).toMatchObject({ walking: true });
    expect(stored()).toMatchObject({ at: NOW - 61 * MINUTE });
  });
});

describe('a walk in a tab that turned to another service', () => {
  test.each([
    ['says so', () => elsewhere()],
    ['is sure of it on arrival', () => boot('entra-sign-in', 'no')],
  ])('means nothing from then on, where a page %s', async (_what, turn) => {
    walked('reset-work-password', 0);
    await turn();
    expect(stored()).toMatchObject({ walk: 'reset-work-password', step: 0, left: true });
    expect(await boot('entra-sign-in', 'unknown')).toBeNull();
    expect(await boot('work-reset', 'unknown')).toBeNull();
    expect(await walk('seen', 'entra-sign-in', 'username')).toBeNull();
  });

  it('is resumed in Partner Center, and counts again from there', async () => {
    walked('switch-account', 0, 1);
    await elsewhere();
    expect(await boot('portal-home', 'yes')).toMatchObject({ walking: true });
    expect(await walk('seen', 'portal-home')).toMatchObject({ step: 1 });
    expect(stored()).toEqual({ walk: 'switch-account', step: 1, at: NOW });
    expect(await boot('entra-sign-in', 'unknown')).toMatchObject({ walking: true });
  });

  it('draws nothing where the help is wanted on every sign-in', async () => {
    local.put({ settings: { version: 1, reach: 'every' } });
    walked('reset-work-password', 0);
    expect(await boot('entra-sign-in', 'no')).toMatchObject({ show: true, partner: false, walking: false });
    expect(await walk('seen', 'entra-sign-in', 'username')).toBeNull();
    walked('check-roles', 0);
    expect(await boot('entra-sign-in', 'unknown')).toMatchObject({ show: true, partner: false, walking: false });
    expect(await walk('seen', 'entra-sign-in', 'username')).toBeNull();
  });

  it('goes on where the person begins it there all the same', async () => {
    walked('check-roles', 0);
    await elsewhere();
    const begun = { type: 'walk', act: { name: 'begin', walk: 'reset-work-password' }, page: 'entra-sign-in' };
    expect(await route({ ...begun, view: 'username', pageLanguage: 'en' }, TAB)).toMatchObject({ step: 0 });
    expect(await walk('seen', 'entra-sign-in', 'password')).toMatchObject({ step: 0 });
  });

  it('costs a tab without a walk no writing', async () => {
    await elsewhere();
    expect(session.set).not.toHaveBeenCalled();
  });
});

describe('a walk on a sign-in that certainly leads to Partner Center', () => {
  it('says on a page of none of its own that the person is elsewhere', async () => {
    walked('check-roles', 0, 2);
    expect(await boot('entra-sign-in', 'yes')).toMatchObject({ walking: true });
    expect(await walk('seen', 'entra-sign-in', 'username')).toMatchObject({ step: 2, steps: [] });
  });
});
