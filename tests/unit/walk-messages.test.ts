import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isWalkBegun, parseRequest } from '../../src/core/messages';
import type { Sender } from '../../src/core/sender';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH } from '../dom/support/worker-answers';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { route } = await import('../../src/background/router');

const CONTENT: Sender = { kind: 'content', tab: 7 };
const PAGE: Sender = { kind: 'page' };
const STRANGER: Sender = { kind: 'stranger' };
const { session, local } = fakeBrowser.storage;
const WALK = { type: 'walk', act: { name: 'seen' }, page: 'portal-home', pageLanguage: 'en' };
const BEGIN = { type: 'begin', walk: 'check-roles', tab: 7 };
const BOOT = { type: 'boot', page: 'portal-home', pageLanguage: 'en', partner: 'yes' };

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
});

describe('a message of a walk', () => {
  it.each([
    [{ name: 'begin', walk: 'check-roles' }],
    [{ name: 'to', step: 3 }],
    [{ name: 'seen' }],
    [{ name: 'resume' }],
    [{ name: 'stop' }],
  ])('is read with its known fields only: %j', (act) => {
    const secret = 'anna@contoso.example';
    expect(parseRequest({ ...WALK, act })).toEqual({ ...WALK, act });
    expect(parseRequest({ ...WALK, act, view: 'locked' })).toEqual({ ...WALK, act, view: 'locked' });
    expect(parseRequest({ ...WALK, act: { ...act, secret }, view: secret, secret })).toEqual({ ...WALK, act });
  });

  it.each([
    [{ act: undefined }],
    [{ act: { name: 'jump' } }],
    [{ act: { name: 'to', step: -1 } }],
    [{ act: { name: 'to', step: 50 } }],
    [{ act: { name: 'to', step: 1.5 } }],
    [{ act: { name: 'begin', walk: '../x' } }],
    [{ act: Object.create({ name: 'seen' }) }],
    [{ page: undefined }],
    [{ page: 'https://partner.microsoft.com/' }],
    [{ pageLanguage: '<b>' }],
  ])('is none with %j', (over) => {
    expect(parseRequest({ ...WALK, ...over })).toBeUndefined();
  });

  it('to begin one in a tab is read with walk and tab', () => {
    expect(parseRequest({ ...BEGIN, page: 'portal-home' })).toEqual(BEGIN);
    expect(parseRequest({ ...BEGIN, tab: 0 })).toEqual({ ...BEGIN, tab: 0 });
    for (const tab of [undefined, -1, 1.5, '7', Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(parseRequest({ ...BEGIN, tab })).toBeUndefined();
    }
    for (const walk of [undefined, '', 'A b', 'x'.repeat(41), 7]) {
      expect(parseRequest({ ...BEGIN, walk })).toBeUndefined();
    }
  });

  it('that one has begun is known by its type, its own', () => {
    expect(isWalkBegun({ type: 'walk-begun' })).toBe(true);
    for (const other of [undefined, null, 'walk-begun', {}, { type: 'walk' }, Object.create({ type: 'walk-begun' })]) {
      expect(isWalkBegun(other)).toBe(false);
    }
  });

  it('of any shape makes nothing throw, and what is read holds nothing but what is known', () => {
    const act = fc.record({
      name: fc.constantFrom('begin', 'to', 'seen', 'resume', 'stop', 'x'),
      walk: fc.anything(),
      step: fc.anything(),
    });
    const message = fc.record({
      type: fc.constantFrom('walk', 'begin'),
      act: fc.oneof(act, fc.anything()),
      page: fc.oneof(fc.constant('portal-home'), fc.anything()),
      pageLanguage: fc.oneof(fc.constant('en'), fc.anything()),
      view: fc.anything(),
      walk: fc.oneof(fc.constant('check-roles'), fc.anything()),
      tab: fc.oneof(fc.nat(), fc.anything()),
      more: fc.anything(),
    });
    const known = new Set(['type', 'act', 'page', 'view', 'pageLanguage', 'walk', 'tab']);
    const knownOfAct = new Set(['name', 'walk', 'step']);
    fc.assert(
      fc.property(message, (raw) => {
        isWalkBegun(raw);
        const read = parseRequest(raw);
        if (read === undefined) return;
        expect(Object.keys(read).filter((key) => !known.has(key))).toEqual([]);
        if (read.type === 'walk') expect(Object.keys(read.act).filter((key) => !knownOfAct.has(key))).toEqual([]);
      }),
    );
  });
});

describe('who may ask for a walk', () => {
  it('a page for its own, in its own tab', async () => {
    expect(route(WALK, PAGE)).toBeUndefined();
    expect(route(WALK, STRANGER)).toBeUndefined();
    await route({ ...WALK, act: { name: 'begin', walk: 'check-roles' } }, CONTENT);
    expect(Object.keys(session.all())).toEqual(['walk:7']);
    expect(await route(WALK, { kind: 'content', tab: 8 })).toBeNull();
  });

  it('our own pages to begin one in a tab, and nobody else', async () => {
    expect(route(BEGIN, CONTENT)).toBeUndefined();
    expect(route(BEGIN, STRANGER)).toBeUndefined();
    expect(session.all()).toEqual({});
    expect(await route(BEGIN, PAGE)).toEqual({ saved: true });
    expect(session.all()).toMatchObject({ 'walk:7': { walk: 'check-roles', step: 0 } });
    expect(await route({ ...BEGIN, walk: 'no-such-walk' }, PAGE)).toEqual({ saved: false });
  });
});

describe('the answers of a walk', () => {
  it('are what is to stand in the page, and nothing where none is under way', async () => {
    expect(await route(WALK, CONTENT)).toBeNull();
    await route(BEGIN, PAGE);
    expect(await route(WALK, CONTENT)).toMatchObject({ walking: true, step: 0 });
  });

  it('tell a page on arrival that one is under way in its tab', async () => {
    expect(await route(BOOT, CONTENT)).toMatchObject({ walking: false });
    await route(BEGIN, PAGE);
    expect(await route(BOOT, CONTENT)).toMatchObject({ show: true, walking: true });
    expect(await route(BOOT, { kind: 'content', tab: 8 })).toMatchObject({ walking: false });
  });

  it('tell it too where nothing else is wanted in the page, and how the card looks', async () => {
    local.put({ settings: { version: 1, launcher: 'off' } });
    await route(BEGIN, PAGE);
    const answer = await route(BOOT, CONTENT);
    expect(answer).toMatchObject({ show: false, walking: true });
    expect(answer).toHaveProperty('style');
  });

  it.each([
    ['work-reset', 'reset-work-password'],
    ['msa-reset', 'reset-personal-password'],
  ])('tell it in a new tab that was opened for a reset (%s)', async (page, walk) => {
    const arrived = { ...BOOT, page, partner: 'unknown' };
    expect(await route(arrived, CONTENT)).toBeNull();
    await route({ ...BEGIN, walk }, PAGE);
    expect(await route(arrived, CONTENT)).toMatchObject({ show: true, partner: true, walking: true });
    await route({ ...WALK, page, act: { name: 'stop' } }, CONTENT);
    expect(await route(arrived, CONTENT)).toBeNull();
  });
});
