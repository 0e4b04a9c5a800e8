import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unwantedInTab, visitTab } from '../../src/background/tabs';
import type { PartnerAnswer } from '../../src/core/partner';
import { MEMORY_MILLISECONDS } from '../../src/core/tab-memory';
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

describe('the memory of a tab', () => {
  it('is silent until a page of the tab was sure', async () => {
    expect(await partner({ id: 1 }, 'unknown')).toBe(false);
    expect(session.all()).toEqual({});
    expect(await partner({ id: 1 }, 'yes')).toBe(true);
    expect(await partner({ id: 1 }, 'unknown')).toBe(true);
    expect(await partner({ id: 2 }, 'unknown')).toBe(false);
  });

  it('holds a time and nothing of the page', async () => {
    await partner({ id: 1 }, 'yes');
    expect(session.all()).toEqual({ 'tab:1': { signInAt: NOW, dismissed: [], closed: [] } });
  });

  it('runs out, and a sure page starts it anew', async () => {
    await partner({ id: 1 }, 'yes');
    expect(await partner({ id: 1 }, 'unknown', NOW + MEMORY_MILLISECONDS - 1)).toBe(true);
    expect(await partner({ id: 1 }, 'unknown', NOW + MEMORY_MILLISECONDS)).toBe(false);
    await partner({ id: 1 }, 'yes', NOW + MEMORY_MILLISECONDS);
    expect(await partner({ id: 1 }, 'unknown', NOW + MEMORY_MILLISECONDS + 1)).toBe(true);
  });

  it('is not kept alive by pages that are not sure', async () => {
    await partner({ id: 1 }, 'yes');
    await partner({ id: 1 }, 'unknown', NOW + MEMORY_MILLISECONDS - 1);
    expect(await partner({ id: 1 }, 'unknown', NOW + MEMORY_MILLISECONDS + 1)).toBe(false);
  });

  it('is read as empty where something else is stored', async () => {
    for (const broken of ['text', 7, null, [], { signInAt: 'now' }, { signInAt: NOW + 1 }]) {
      session.put({ 'tab:1': broken });
      expect(await visitTab({ id: 1 }, 'entra-sign-in', 'unknown', NOW)).toEqual(NOTHING);
    }
  });
});

describe('a tab that another opened', () => {
  it('takes over what the other knew, and keeps it', async () => {
    await partner({ id: 1 }, 'yes');
    expect(await partner({ id: 2, opener: 1 }, 'unknown')).toBe(true);
    session.put({ 'tab:2': session.all()['tab:2'] });
    expect(await partner({ id: 2 }, 'unknown')).toBe(true);
    expect(await partner({ id: 3, opener: 2 }, 'unknown')).toBe(true);
  });

  it('does not get more time than the other had', async () => {
    await partner({ id: 1 }, 'yes');
    await partner({ id: 2, opener: 1 }, 'unknown', NOW + MEMORY_MILLISECONDS - 1);
    expect(await partner({ id: 2, opener: 1 }, 'unknown', NOW + MEMORY_MILLISECONDS)).toBe(false);
  });

  it('does not take over what was dismissed there, and keeps its own', async () => {
    await partner({ id: 1 }, 'yes');
    await dismissInTab(1, 'portal-home');
    await dismissInTab(2, 'work-reset');
    expect(await visitTab({ id: 2, opener: 1 }, 'entra-sign-in', 'unknown', NOW)).toEqual({
      partner: true,
      dismissed: ['work-reset'],
      closed: [],
    });
    expect(await visitTab({ id: 2 }, 'entra-sign-in', 'unknown', NOW)).toEqual({
      partner: true,
      dismissed: ['work-reset'],
      closed: [],
    });
  });

  it('learns nothing from one that knows nothing', async () => {
    expect(await partner({ id: 2, opener: 1 }, 'unknown')).toBe(false);
    expect(session.all()).toEqual({});
  });
});

describe('a page that was dismissed', () => {
  it('stays so in its tab, over a sure visit too, and in no other', async () => {
    expect(await dismissInTab(1, 'portal-home')).toBe(true);
    expect(await dismissInTab(1, 'entra-sign-in')).toBe(true);
    expect((await visitTab({ id: 1 }, 'entra-sign-in', 'yes', NOW)).dismissed).toEqual([
      'portal-home',
      'entra-sign-in',
    ]);
    expect((await visitTab({ id: 1 }, 'entra-sign-in', 'unknown', NOW)).dismissed).toEqual([
      'portal-home',
      'entra-sign-in',
    ]);
    expect((await visitTab({ id: 2 }, 'entra-sign-in', 'yes', NOW)).dismissed).toEqual([]);
  });
});

describe('a word that is no page of the table', () => {
  it.each(['anna-andersson', 'contoso', 'constructor', ''])('is not remembered, and is told so: "%s"', async (word) => {
    for (const what of ['dismissed', 'closed'] as const) expect(await unwantedInTab(1, what, word)).toBe(false);
    expect(session.all()).toEqual({});
  });
});

describe('a page on which the help was closed', () => {
  it('is known in its tab, apart from what was sent away, and in no other', async () => {
    expect(await unwantedInTab(1, 'closed', 'entra-sign-in')).toBe(true);
    await dismissInTab(1, 'portal-home');
    expect(await visitTab({ id: 1 }, 'entra-sign-in', 'yes', NOW)).toEqual({
      partner: true,
      dismissed: ['portal-home'],
      closed: ['entra-sign-in'],
    });
    expect((await visitTab({ id: 2, opener: 1 }, 'entra-sign-in', 'unknown', NOW)).closed).toEqual([]);
  });
});

describe('tabs that were closed', () => {
  it('are forgotten when something is written down anyway', async () => {
    await partner({ id: 1 }, 'yes');
    await dismissInTab(2, 'portal-home');
    openTabs(2, 3);
    await partner({ id: 3 }, 'yes');
    expect(Object.keys(session.all()).sort()).toEqual(['tab:2', 'tab:3']);
  });

  it('take their guided walk with them, and the tab that speaks keeps its own, whatever the browser says', async () => {
    session.put({ 'walk:1': { walk: 'check-roles' }, 'walk:2': { walk: 'give-role' }, 'walk:3': {}, settings: 1 });
    openTabs(2);
    await partner({ id: 3 }, 'yes');
    expect(Object.keys(session.all()).sort()).toEqual(['settings', 'tab:3', 'walk:2', 'walk:3']);
  });

  it('are not looked for by pages that are not sure', async () => {
    await partner({ id: 1 }, 'unknown');
    expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
  });

  it('do not matter: where they cannot be told, the visit is remembered all the same', async () => {
    fakeBrowser.tabs.query.mockRejectedValue(new Error('no tabs'));
    expect(await partner({ id: 1 }, 'yes')).toBe(true);
    expect(await partner({ id: 1 }, 'unknown')).toBe(true);
  });
});

describe('a storage that fails', () => {
  it('costs the memory, not the answer', async () => {
    session.breaks('both');
    expect(await visitTab({ id: 1 }, 'entra-sign-in', 'yes', NOW)).toEqual({ ...NOTHING, partner: true });
    expect(await visitTab({ id: 1, opener: 2 }, 'entra-sign-in', 'unknown', NOW)).toEqual(NOTHING);
    expect(await dismissInTab(1, 'portal-home')).toBe(false);
  });
});

describe('a sign-in that says nothing of itself', () => {
  it('does not count as ours because the tab was in Partner Center before', async () => {
    await visitTab({ id: 1 }, 'entra-sign-in', 'yes', NOW);
    await visitTab({ id: 1 }, 'portal-home', 'yes', NOW + 1);
    expect((await visitTab({ id: 1 }, 'entra-sign-in', 'unknown', NOW + 2)).partner).toBe(false);
    expect((await visitTab({ id: 1 }, 'msa-sign-in', 'unknown', NOW + 2)).partner).toBe(false);
    expect((await visitTab({ id: 2, opener: 1 }, 'entra-sign-in', 'unknown', NOW + 2)).partner).toBe(false);
  });

  it('leaves the reset and the registration beside it in reach', async () => {
    await visitTab({ id: 1 }, 'portal-home', 'yes', NOW);
    for (const page of ['work-reset', 'msa-reset', 'security-info-register']) {
      expect((await visitTab({ id: 1 }, page, 'unknown', NOW + 1)).partner, page).toBe(true);
    }
    expect((await visitTab({ id: 2, opener: 1 }, 'work-reset', 'unknown', NOW + 1)).partner).toBe(true);
  });

  it('is never ours on a page that no table knows', async () => {
    await visitTab({ id: 1 }, 'portal-home', 'yes', NOW);
    expect((await visitTab({ id: 1 }, 'something-else', 'unknown', NOW + 1)).partner).toBe(false);
  });
});

describe('two answers at once', () => {
  it('lose nothing of each other', async () => {
    await Promise.all([
      visitTab({ id: 1 }, 'entra-sign-in', 'yes', NOW),
      dismissInTab(1, 'entra-sign-in'),
      unwantedInTab(1, 'closed', 'portal-home'),
    ]);
    expect(session.all()['tab:1']).toEqual({
      signInAt: NOW,
      dismissed: ['entra-sign-in'],
      closed: ['portal-home'],
    });
  });
});
