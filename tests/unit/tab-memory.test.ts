import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leadsToPartnerCenter,
  MEMORY_MILLISECONDS,
  parseTabMemory,
  rememberDismissal,
  rememberPartner,
} from '../../src/core/tab-memory';

const EMPTY = parseTabMemory(undefined);

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

  it('keeps each page once on which nothing is wanted', () => {
    const once = rememberDismissal(EMPTY, 'portal-home');
    expect(rememberDismissal(once, 'portal-home')).toBe(once);
    expect(rememberDismissal(once, 'entra-sign-in').dismissed).toEqual(['portal-home', 'entra-sign-in']);
  });

  it('is bounded', () => {
    const full = Array.from({ length: 500 }, (_, n) => `page-${n}`).reduce(rememberDismissal, EMPTY);
    expect(full.dismissed.length).toBeLessThanOrEqual(60);
    expect(full.dismissed.at(-1)).toBe('page-499');
  });

  it('reads back what it wrote, and anything else as empty', () => {
    const memory = rememberDismissal(rememberPartner(EMPTY, 'sign-in', 12), 'portal-home');
    expect(parseTabMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
    expect(parseTabMemory({ signInAt: 'now', portalAt: null, dismissed: [1, 'x', null] })).toEqual({
      dismissed: ['x'],
    });
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(parseTabMemory(value).dismissed)));
  });
});
