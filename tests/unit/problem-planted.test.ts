import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ProblemText, problemNumberIn } from '../../src/core/problem';
import { WRAPPERS } from '../../src/data/error-numbers';
import { ERRORS } from '../../src/data/errors';

/** Where a number stands without letters. */
const BARE: readonly ProblemText[] = ['block', 'federated', 'msa'];
const WHERE: readonly ProblemText[] = [...BARE, 'entra', 'reset', 'security-info', 'portal', 'enrolment'];
const keyIn = (text: string, where: ProblemText) => problemNumberIn(text, where, WRAPPERS)?.key;

/** Of the shape of an error number: an employee number, say, or the end of a telephone number. */
const number = fc.oneof(
  fc.constantFrom(...ERRORS.flatMap(({ numbers }) => numbers).filter((one) => /^(?:530|500|501|135|80)/.test(one))),
  fc.stringMatching(/^80\d{6}$/),
  fc.stringMatching(/^530\d{2,4}$/),
);
const host = fc.constantFrom('contoso.com', 'contoso.example', 'contoso.onmicrosoft.com', 'sub.fabrikam.co.uk');
const country = fc.constantFrom('+', '+45 ', '+47 ', '+65 ', '+46 8 ', '(02) ', '08 ', '+1 (206) ', '+81\u00a0');
/** Names, addresses and telephone numbers in which the number stands. */
const planted = fc.oneof(
  fc.tuple(number, host).map(([one, at]) => `${one}@${at}`),
  fc.tuple(number, host).map(([one, at]) => `anna.${one}@${at}`),
  fc.tuple(number, host).map(([one, at]) => `${one}.anna@${at}`),
  fc.tuple(number, host).map(([one, at]) => `${one}+help@${at}`),
  fc.tuple(number, host).map(([one, at]) => `anna+${one}@${at}`),
  fc.tuple(number, host).map(([one, at]) => `${one}_${at}#EXT#@fabrikam.onmicrosoft.com`),
  fc.tuple(number, host).map(([one, at]) => `${one}%40${at}`),
  fc.tuple(number, host).map(([one, at]) => `${one}.${at}`),
  fc.tuple(number, host).map(([one, at]) => `anna@${one}.${at}`),
  number.map((one) => `a/${one}`),
  number.map((one) => `CONTOSO\\${one}`),
  number.map((one) => `id=${one}`),
  fc.tuple(country, number).map(([prefix, one]) => `${prefix}${one}`),
);
const between = fc.constantFrom(' ', '\n', ', ', ': ', ' – ', '“', ' (');
const sentence = fc.constantFrom('We could not find', 'User', 'Sorry', '錯誤碼：', 'Code', 'Sign in with');

describe('a number in a name, an address or a telephone number', () => {
  test.each([
    '80012345@contoso.com',
    '53003@contoso.example',
    '+80123456',
    '+47 80012345',
    'a/80012345',
    '53003.example',
    'CONTOSO\\80012345',
    '53003+help@contoso.example',
  ])('is none: %s', (text) => {
    for (const where of WHERE) {
      expect(keyIn(text, where), where).toBeUndefined();
      expect(keyIn(`User ${text} was not found.`, where), where).toBeUndefined();
    }
  });

  it('is none, whatever stands around it', () => {
    const texts = fc.array(fc.tuple(sentence, between, planted, between), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...WHERE), (parts, where) => {
        expect(keyIn(parts.flat().join(''), where)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it('hides the number of the page from nobody', () => {
    const form = fc.constantFrom<readonly [ProblemText, string]>(
      ['block', '53003'],
      ['federated', '80041317'],
      ['msa', '80043490'],
      ['entra', '50020'],
    );
    fc.assert(
      fc.property(form, planted, planted, ([where, key], before, behind) => {
        const shown = where === 'entra' ? `AADSTS${key}` : key;
        expect(keyIn(`${before}\nError Code: ${shown}\n${behind}`, where)).toBe(key);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a number of a personal account', () => {
  it('is read where the company’s own sign-in is, and on personal pages, and nowhere else', () => {
    const found = WHERE.filter((where) => keyIn('report the following error: 80041317', where) !== undefined);
    expect(found).toEqual(['federated', 'msa']);
  });
});
