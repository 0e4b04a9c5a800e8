import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantsEverySignIn } from '../../src/core/reach';
import { DEFAULT_SETTINGS, SETTING_FIELDS, serializeSettings } from '../../src/core/settings';

describe('the help on every sign-in', () => {
  it('is wanted only by who chose it', () => {
    expect(wantsEverySignIn(serializeSettings({ ...DEFAULT_SETTINGS, reach: 'every' }))).toBe(true);
    expect(wantsEverySignIn(serializeSettings(DEFAULT_SETTINGS))).toBe(false);
    expect(SETTING_FIELDS.reach.allowed.filter((reach) => wantsEverySignIn({ reach }))).toEqual(['every']);
  });

  it.each([[undefined], [null], ['every'], [7], [[]], [['every']], [{}], [{ reach: 'EVERY' }], [{ reach: ['every'] }]])(
    'is not wanted where %j is stored',
    (stored) => {
      expect(wantsEverySignIn(stored)).toBe(false);
    },
  );

  it('is not wanted because every object has it', () => {
    expect(wantsEverySignIn(Object.create({ reach: 'every' }))).toBe(false);
    expect(wantsEverySignIn(JSON.parse('{"__proto__": {"reach": "every"}}'))).toBe(false);
  });

  it('never throws, whatever is stored', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (stored) => !wantsEverySignIn(stored)));
  });
});
