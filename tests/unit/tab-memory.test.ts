import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forgetSignIn,
  leadsToPartnerCenter,
  MEMORY_MILLISECONDS,
  parseTabMemory as parse,
  rememberPartner,
  rememberUnwanted,
  type TabMemory,
} from '../../src/core/tab-memory';
import { prove } from '../trust/tried';

/** Far more pages than there are. */
const KNOWN = new Set(['portal-home', 'entra-sign-in', ...Array.from({ length: 500 }, (_, n) => `page-${n}`)]);
const parseTabMemory = (raw: unknown) => parse(raw, KNOWN);
const EMPTY = parseTabMemory(undefined);
const UNWANTED = ['dismissed', 'closed'] as const;

describe('the memory of a tab', () => {
  it('says yes after a certain yes, for some minutes', () => {
    const memory = rememberPartner(EMPTY, 'sign-in', 1000);
    for (const stage of ['sign-in', 'beside'] as const) {
      expect(leadsToPartnerCenter(memory, stage, 1000)).toBe(true);
      expect(leadsToPartnerCenter(memory, stage, 1000 + MEMORY_MILLISECONDS - 1)).toBe(true);
      expect(leadsToPartnerCenter(memory, stage, 1000 + MEMORY_MILLISECONDS)).toBe(false);
    }
  });

  it('says no when it knows nothing, and when the clock was set back', () => {
    expect(leadsToPartnerCenter(EMPTY, 'sign-in', 5)).toBe(false);
    expect(leadsToPartnerCenter(rememberPartner(EMPTY, 'sign-in', 1000), 'sign-in', 999)).toBe(false);
  });

  it('ends the sign-in when the tab arrives in Partner Center: a later one may lead elsewhere', () => {
    const arrived = rememberPartner(rememberPartner(EMPTY, 'sign-in', 1000), 'portal', 2000);
    expect(leadsToPartnerCenter(arrived, 'sign-in', 2001)).toBe(false);
    expect(leadsToPartnerCenter(arrived, 'beside', 2001)).toBe(true);
    expect(leadsToPartnerCenter(rememberPartner(arrived, 'sign-in', 3000), 'sign-in', 3001)).toBe(true);
  });

  it('ends the sign-in when the tab turns to another service, and no more than that', () => {
    const portal = rememberPartner(EMPTY, 'portal', 500);
    const memory = rememberUnwanted(rememberPartner(portal, 'sign-in', 1000), 'dismissed', 'entra-sign-in');
    const left = forgetSignIn(memory);
    expect(leadsToPartnerCenter(left, 'sign-in', 1001)).toBe(false);
    expect(left).toEqual({ portalAt: 500, left: true, dismissed: ['entra-sign-in'], closed: [] });
    expect(leadsToPartnerCenter(rememberPartner(left, 'sign-in', 2000), 'sign-in', 2001)).toBe(true);
    expect(forgetSignIn(EMPTY)).toEqual({ ...EMPTY, left: true });
    expect(forgetSignIn(left)).toBe(left);
  });

  it('does not say any more that it turned away once a page was sure again', () => {
    const left = forgetSignIn(rememberPartner(EMPTY, 'sign-in', 1000));
    for (const stage of ['sign-in', 'beside', 'portal'] as const) {
      expect(rememberPartner(left, stage, 2000)).not.toHaveProperty('left');
    }
    expect(rememberUnwanted(left, 'closed', 'entra-sign-in').left).toBe(true);
  });

  it.each(UNWANTED)('keeps each page once on which something is not wanted (%s)', (what) => {
    const once = rememberUnwanted(EMPTY, what, 'portal-home');
    expect(rememberUnwanted(once, what, 'portal-home')).toBe(once);
    expect(rememberUnwanted(once, what, 'entra-sign-in')[what]).toEqual(['portal-home', 'entra-sign-in']);
  });

  it('keeps what was sent away apart from what was only closed', () => {
    expect(rememberUnwanted(EMPTY, 'closed', 'portal-home')).toEqual({ dismissed: [], closed: ['portal-home'] });
    expect(rememberUnwanted(EMPTY, 'dismissed', 'portal-home')).toEqual({ dismissed: ['portal-home'], closed: [] });
  });

  it.each(UNWANTED)('is bounded, the newest stay (%s)', (what) => {
    const add = (memory: TabMemory, page: string) => rememberUnwanted(memory, what, page);
    const full = Array.from({ length: 500 }, (_, n) => `page-${n}`).reduce(add, EMPTY);
    expect(full[what].length).toBeLessThanOrEqual(60);
    expect(full[what].at(-1)).toBe('page-499');
    const stored = parseTabMemory({ [what]: Array.from({ length: 500 }, (_, n) => `page-${n}`) });
    expect(stored).toEqual(full);
  });

  it('reads back what it wrote, and anything else as empty', (test) => {
    const dismissed = rememberUnwanted(rememberPartner(EMPTY, 'sign-in', 12), 'dismissed', 'portal-home');
    const memory = rememberUnwanted(dismissed, 'closed', 'entra-sign-in');
    for (const written of [memory, forgetSignIn(memory)]) {
      expect(parseTabMemory(JSON.parse(JSON.stringify(written)))).toEqual(written);
    }
    for (const left of [false, 'true', 1, null]) expect(parseTabMemory({ left })).toEqual(EMPTY);
    expect(
      parseTabMemory({ signInAt: 'now', portalAt: null, dismissed: [1, 'page-1', 'x', null], closed: { 0: 'y' } }),
    ).toEqual({
      dismissed: ['page-1'],
      closed: [],
    });
    prove(
      test,
      fc.property(fc.anything(), (value) => {
        const { dismissed: away, closed } = parseTabMemory(value);
        return Array.isArray(away) && Array.isArray(closed);
      }),
    );
  });
});
