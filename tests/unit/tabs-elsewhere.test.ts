import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveSignIn, unwantedInTab, visitTab } from '../../src/background/tabs';
import type { PartnerAnswer } from '../../src/core/partner';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));

const { session } = fakeBrowser.storage;
const NOW = 1_700_000_000_000;
const NOTHING = { partner: false, dismissed: [], closed: [] };
const dismissInTab = (tab: number, page: string) => unwantedInTab(tab, 'dismissed', page);
const openTabs = (...ids: number[]): void => {
  fakeBrowser.tabs.query.mockResolvedValue(ids.map((id) => ({ id })));
};
const partner = async (tab: { id: number; opener?: number }, says: PartnerAnswer, now = NOW): Promise<boolean> =>
  (await visitTab(tab, 'entra-sign-in', says, now)).partner;

beforeEach(() => {
  resetBrowser();
  openTabs(1, 2, 3);
});

describe('a tab that turns to another service', () => {
  it('no longer leads to Partner Center, until a page is sure again', async () => {
    await partner({ id: 1 }, 'yes');
    await dismissInTab(1, 'entra-sign-in');
    expect(await leaveSignIn({ id: 1 })).toBe(true);
    expect(await visitTab({ id: 1 }, 'entra-sign-in', 'unknown', NOW)).toEqual({
      ...NOTHING,
      dismissed: ['entra-sign-in'],
    });
    await partner({ id: 1 }, 'yes');
    expect(await partner({ id: 1 }, 'unknown')).toBe(true);
  });

  it('is not taken back to Partner Center by the tab that opened it', async () => {
    await partner({ id: 1 }, 'yes');
    expect(await partner({ id: 2, opener: 1 }, 'unknown')).toBe(true);
    await leaveSignIn({ id: 2 });
    expect(await partner({ id: 2, opener: 1 }, 'unknown')).toBe(false);
  });

  it('is not taken back by that tab where it turned at once, until a page of its own is sure', async () => {
    await partner({ id: 1 }, 'yes');
    expect(await leaveSignIn({ id: 2, opener: 1 })).toBe(true);
    expect(await partner({ id: 2, opener: 1 }, 'unknown')).toBe(false);
    expect(await partner({ id: 2, opener: 1 }, 'yes')).toBe(true);
    expect(session.all()['tab:2']).toEqual({ signInAt: NOW, dismissed: [], closed: [] });
    expect(await partner({ id: 2, opener: 1 }, 'unknown')).toBe(true);
  });

  it('is written down once, and not at all where it never led to Partner Center and nobody opened it', async () => {
    expect(await leaveSignIn({ id: 1 })).toBe(true);
    await dismissInTab(3, 'portal-home');
    session.set.mockClear();
    expect(await leaveSignIn({ id: 3 })).toBe(true);
    expect(session.set).not.toHaveBeenCalled();
    expect(session.all()).not.toHaveProperty(['tab:1']);
    await leaveSignIn({ id: 2, opener: 1 });
    await leaveSignIn({ id: 2, opener: 1 });
    expect(session.set).toHaveBeenCalledOnce();
    expect(session.all()['tab:2']).toEqual({ left: true, dismissed: [], closed: [] });
  });

  it('leaves the other tabs alone, and holds no more than before', async () => {
    await partner({ id: 1 }, 'yes');
    await partner({ id: 2 }, 'yes');
    await leaveSignIn({ id: 1 });
    expect(session.all()['tab:1']).toEqual({ left: true, dismissed: [], closed: [] });
    expect(await partner({ id: 2 }, 'unknown')).toBe(true);
  });

  it('says so where that cannot be stored', async () => {
    await partner({ id: 1 }, 'yes');
    session.breaks('write');
    expect(await leaveSignIn({ id: 1 })).toBe(false);
    expect(await leaveSignIn({ id: 2, opener: 1 })).toBe(false);
  });
});

describe('a page that says that it belongs to another service', () => {
  it('is believed, whatever the tab and the one that opened it remember, and changes neither', async () => {
    await partner({ id: 1 }, 'yes');
    await dismissInTab(1, 'entra-sign-in');
    const before = structuredClone(session.all());
    session.get.mockClear();
    const visit = await visitTab({ id: 1 }, 'entra-sign-in', 'no', NOW);
    expect(visit).toEqual({ ...NOTHING, dismissed: ['entra-sign-in'] });
    expect(session.get).toHaveBeenCalledExactlyOnceWith('tab:1');
    expect(await partner({ id: 2, opener: 1 }, 'no')).toBe(false);
    expect(session.get).not.toHaveBeenLastCalledWith('tab:1');
    expect(session.all()).toEqual(before);
  });
});
