import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ProblemText, parseProblemNumber, problemNumberIn, problemNumberOf } from '../../src/core/problem';
import { WRAPPERS } from '../../src/data/error-numbers';
import { ERRORS } from '../../src/data/errors';

const GUID = '53003123-5001-4c3b-9e77-0b6453003f00';
const HEX = '8004349053003a1e80043490e7753003';

describe('a number of the settings object', () => {
  test.each<[code: string, where: ProblemText, shown: string]>([
    ['50126', 'entra', 'AADSTS50126'],
    ['5000225', 'entra', 'AADSTS5000225'],
    ['53003', 'block', '53003'],
    ['SSPR_0009', 'reset', 'SSPR_0009'],
    ['1604', 'entra', '1604'],
    ['80041012', 'msa', '80041012'],
    ['80041034', 'entra', '80041034'],
  ])('%s (%s) is written as the page would: %s', (code, where, shown) => {
    expect(problemNumberOf(code, where)).toEqual({ key: code, shown });
  });
});

describe('a number that travels in a message', () => {
  const GIVEN = ['AADSTS50020', '53003', 'SSPR_0009', '715-123225', '80041012', '8004788B'];

  test.each(GIVEN)('keeps how the page shows it: %s', (shown) => {
    expect(parseProblemNumber({ key: '50020', shown })).toEqual({ key: '50020', shown });
  });

  test.each([
    '50020',
    '5000225',
    'SSPR_0009',
    '715-123225',
    '8004788B',
    'PC:something-went-wrong',
    'PC:AccountNotFound',
  ])('may have no number to show, only the name in the tables: %s', (key) => {
    expect(parseProblemNumber({ key })).toEqual({ key });
  });

  test.each([
    '',
    'AADSTS5002',
    'AADSTS500200000',
    'aadsts50020',
    ' 50020',
    '50020\n',
    'SSPR_009',
    '8004788b',
    GUID,
    HEX,
  ])('does not show %j: no page writes it so', (shown) => {
    expect(parseProblemNumber({ key: '50020', shown })).toEqual({ key: '50020' });
  });

  test.each([
    undefined,
    null,
    '50020',
    50020,
    [],
    {},
    { key: 50020 },
    { key: '' },
    { key: ['50020'] },
    { key: 'constructor' },
    { key: '__proto__' },
    { key: 'PC:' },
    { key: '50020: anna@contoso.example' },
    { key: '50020\n' },
    { key: GUID, shown: '50020' },
    Object.create({ key: '50020' }),
  ])('is none: %j', (raw) => {
    expect(parseProblemNumber(raw)).toBeUndefined();
  });

  it('of whatever shape makes nothing throw, and carries nothing else along', () => {
    expect(parseProblemNumber({ key: '50020', shown: '50020', user: 'anna@contoso.example' })).toEqual({
      key: '50020',
      shown: '50020',
    });
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
        const keys = Object.keys(parseProblemNumber(raw) ?? {});
        return keys.every((key) => key === 'key' || key === 'shown');
      }),
    );
  });

  it('that a page was read for arrives whole', () => {
    for (const [text, where] of [
      ['AADSTS50020', 'entra'],
      ['0x8004788b', 'msa'],
      ['53003', 'block'],
      ['SSPR_0014', 'reset'],
      ['715-123225', 'enrolment'],
    ] as const) {
      const number = problemNumberIn(text, where, WRAPPERS);
      expect(number).toBeDefined();
      expect(parseProblemNumber(number)).toEqual(number);
    }
    const named = ERRORS.map(({ entry }) => entry).filter((entry) => entry.startsWith('PC:') && !/\d/.test(entry));
    for (const key of named) expect(parseProblemNumber({ key })).toEqual({ key });
  });
});
