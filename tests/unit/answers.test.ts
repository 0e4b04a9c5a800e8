import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoot, isHelp, isSaved, isSettings, isState } from '../../src/core/answers';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

const ALL = { isBoot, isHelp, isSaved, isSettings, isState };

describe('an answer is told from none', () => {
  it.each([
    ['isBoot', { show: false, views: [] }],
    ['isHelp', { messages: {}, topics: [] }],
    ['isSettings', { settings: DEFAULT_SETTINGS, problems: [] }],
    ['isSaved', { saved: true }],
    ['isState', { partner: 'no', pageLanguage: '', dismissed: false }],
  ] as const)('%s takes its own and no other’s', (name, answer) => {
    for (const [other, accepts] of Object.entries(ALL))
      expect([other, accepts(answer)]).toEqual([other, other === name]);
  });

  it('half an answer is none', () => {
    expect(isBoot({ show: true })).toBe(false);
    expect(isHelp({ messages: {} })).toBe(false);
    expect(isSettings({ settings: {} })).toBe(false);
    expect(isState({ partner: 'yes' })).toBe(false);
  });

  it('“not saved” is not saved, and nothing but true is', () => {
    for (const saved of [false, 'true', 1, undefined, null]) expect(isSaved({ saved })).toBe(false);
  });

  it.each(Object.entries(ALL))('%s takes no nothing, and nothing makes it throw', (_, accepts) => {
    for (const nothing of [undefined, null, '', 0, true, [], {}, () => undefined]) expect(accepts(nothing)).toBe(false);
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => typeof accepts(value) === 'boolean'));
  });
});
