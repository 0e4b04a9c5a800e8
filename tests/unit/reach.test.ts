import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantsEverySignIn } from '../../src/core/reach';
import { DEFAULT_SETTINGS, serializeSettings } from '../../src/core/settings';
import { SETTINGS_CATALOGUE } from '../../src/core/settings-catalogue';

describe('the help on every sign-in', () => {
  it('is wanted only by who chose it', () => {
    expect(wantsEverySignIn([undefined, serializeSettings({ ...DEFAULT_SETTINGS, reach: 'every' })])).toBe(true);
    expect(wantsEverySignIn([undefined, serializeSettings(DEFAULT_SETTINGS)])).toBe(false);
    const values = SETTINGS_CATALOGUE.reach.values.map(({ value }) => value);
    expect(values.filter((reach) => wantsEverySignIn([{ reach }]))).toEqual(['every']);
  });

  it('is wanted where the organisation says so, and not where it says otherwise', () => {
    expect(wantsEverySignIn([{ reach: 'every' }, { reach: 'partner' }])).toBe(true);
    expect(wantsEverySignIn([{ reach: 'partner' }, { reach: 'every' }])).toBe(false);
  });

  it.each([undefined, null, {}, 7, { reach: 'sometimes' }, { reach: true }])(
    'is as the person chose where the policy is %j',
    (policy) => {
      expect(wantsEverySignIn([policy, { reach: 'every' }])).toBe(true);
      expect(wantsEverySignIn([policy, { reach: 'partner' }])).toBe(false);
      expect(wantsEverySignIn([policy, undefined])).toBe(false);
    },
  );

  it.each([[undefined], [null], ['every'], [7], [[]], [['every']], [{}], [{ reach: 'EVERY' }], [{ reach: ['every'] }]])(
    'is not wanted where %j is stored',
    (stored) => {
      expect(wantsEverySignIn([undefined, stored])).toBe(false);
    },
  );

  it('is not wanted because every object has it', () => {
    expect(wantsEverySignIn([Object.create({ reach: 'every' })])).toBe(false);
    expect(wantsEverySignIn([JSON.parse('{"__proto__": {"reach": "every"}}')])).toBe(false);
  });

  it('never throws, whatever is stored', () => {
    const anything = fc.anything({ withNullPrototype: true });
    fc.assert(fc.property(anything, anything, (managed, stored) => !wantsEverySignIn([managed, stored])));
  });
});
