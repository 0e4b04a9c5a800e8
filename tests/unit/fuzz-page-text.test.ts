import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INLINE_EXPRESSION } from '../../src/core/inline';
import { PAGE_SETTINGS_EXPRESSIONS, PAGE_SETTINGS_LIMIT, readPageSettings } from '../../src/core/page-settings';
import {
  isPersonalError,
  PROBLEM_EXPRESSIONS,
  type ProblemText,
  parseProblemNumber,
  problemNumberIn,
} from '../../src/core/problem';
import { resetNumberIn } from '../../src/core/reset-number';
import { supportDetails } from '../../src/core/support-details';
import {
  factsOfSettings,
  factsOfText,
  parseFacts,
  SUPPORT_TEXT_LIMIT,
  supportExpressions,
} from '../../src/core/support-facts';
import { WRAPPERS } from '../../src/data/error-numbers';
import { corpus, textOf } from '../trust/corpus';
import { anyText, prove } from '../trust/tried';
import { staysWithin } from './backtracks';

const WHERE: readonly ProblemText[] = [
  'entra',
  'msa',
  'block',
  'federated',
  'reset',
  'security-info',
  'portal',
  'enrolment',
];
const KINDS = ['entra', 'msa', 'reset', 'portal', 'security-info'] as const;

/** What error texts are made of, whole and in pieces. */
const piece = fc.oneof(
  fc.constantFrom(
    'AADSTS',
    '50020',
    'SSPR_',
    '0009',
    '80041012',
    '0x',
    '53003',
    '715-123225',
    '2026-09-14T07:42:11Z',
    ':',
    '\n',
  ),
  fc.constantFrom(
    'Request Id: ',
    'Correlation Id: ',
    'Timestamp: ',
    'Correlation vector: ',
    'App server: ',
    'Transaction ID: ',
  ),
  fc.constantFrom(
    '0f8fad5b-d9cb-469f-a165-70867728950e',
    'Ab3dEfGh1jKlMn0p.1',
    'anna@contoso.example',
    '+47 ',
    '.',
    ' ',
    'a',
    '0',
  ),
  anyText,
);
const page = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

/** What a settings object is made of. */
const config = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '$Config=',
        '{',
        '}',
        '"',
        '\\"',
        '\\u00',
        ':',
        ',',
        '"urlCancel":"',
        '"locale":{"mkt":"',
        'en-US',
        '"__proto__":',
      ),
      fc.constantFrom(
        '"sErrorCode":"',
        '"iErrorCode":',
        '50126',
        '50058',
        '"sessionId":"',
        '"pgid":"',
        'https://evil.example/?fci=',
        '];//',
      ),
      anyText,
    ),
    { maxLength: 40 },
  )
  .map((parts) => `$Config=${parts.join('')}`);

describe('texts of pages that were found or are known to be nasty', () => {
  it.each(corpus('page-text'))('$why', ({ given, wanted }) => {
    for (const where of ['entra', 'msa'] as const) {
      expect(problemNumberIn(textOf(given), where, WRAPPERS)?.key ?? null, where).toBe(wanted);
    }
  });

  it.each(corpus('settings-objects'))('settings object: $why', ({ given, wanted }) => {
    expect(readPageSettings(textOf(given)).partner).toBe(wanted);
  });
});

describe('whatever a page says', () => {
  it('the number that is read of it has the shape that the worker takes, and stands in the text', (test) => {
    prove(
      test,
      fc.property(page, fc.constantFrom(...WHERE), (text, where) => {
        const number = problemNumberIn(text, where, WRAPPERS);
        isPersonalError(text);
        expect(resetNumberIn(text) ?? 'SSPR_0000').toMatch(/^SSPR_\d{4}$/);
        if (number === undefined) return;
        expect(parseProblemNumber(number)).toEqual(number);
        expect(text.toUpperCase()).toContain(number.key);
      }),
      600,
    );
  });

  it('the facts for support have their shapes, and reading them again changes nothing', (test) => {
    prove(
      test,
      fc.property(page, config, fc.constantFrom(...KINDS), (text, script, kind) => {
        for (const facts of [factsOfText(text, kind), factsOfSettings(script)]) {
          expect(parseFacts(facts)).toEqual(facts);
          for (const value of Object.values(facts)) expect(value).toMatch(/^[\w.:+/-]{1,80}$/);
        }
      }),
      600,
    );
  });

  it('the details that can be copied are short lines of known names', (test) => {
    const line = fc.oneof(page, fc.constantFrom('entra-sign-in', 'locked', 'en-US', '0.1.0', '50053'));
    prove(
      test,
      fc.property(line, line, line, fc.integer(), fc.double(), (a, b, c, offset, now) => {
        const lines = supportDetails({
          number: a,
          facts: factsOfText(b, 'entra'),
          page: c,
          view: a,
          pageLanguage: b,
          helpLanguage: c,
          userAgent: a,
          version: b,
          now: new Date(now),
          offsetMinutes: offset,
        });
        for (const { label, values } of lines) {
          expect(label).toMatch(/^details\.[a-zA-Z]+$/);
          for (const value of values) expect(value).toMatch(/^[\w .:,+/-]{1,120}$/);
        }
      }),
    );
  });

  it('a settings object without Partner Center in it never leads there, and gives three short values at most', (test) => {
    prove(
      test,
      fc.property(config, (script) => {
        const { partner, errorCode, locale, ...others } = readPageSettings(script);
        expect(others).toEqual({});
        expect(partner).not.toBe('yes');
        expect(errorCode ?? '50126').toMatch(/^(?!50058$)\d{5,8}$/);
        expect(locale ?? 'en').toMatch(/^[A-Za-z][A-Za-z0-9-]{1,34}$/);
      }),
      600,
    );
  });

  it('what stands behind the limit does not count', (test) => {
    prove(
      test,
      fc.property(page, config, (text, script) => {
        const long = text.padEnd(SUPPORT_TEXT_LIMIT, '\n');
        const tail = '\nAADSTS50020 SSPR_0009 80041012 53003';
        for (const where of WHERE) {
          expect(problemNumberIn(long + tail, where, WRAPPERS)).toEqual(problemNumberIn(long, where, WRAPPERS));
        }
        for (const kind of KINDS) expect(factsOfText(long + tail, kind)).toEqual(factsOfText(long, kind));
        const full = script.padEnd(PAGE_SETTINGS_LIMIT, ' ');
        const more = '"urlCancel":"https://partner.microsoft.com/","sErrorCode":"50126"';
        expect(readPageSettings(full + more)).toEqual(readPageSettings(full));
      }),
      30,
    );
  });
});

describe('the work that a text makes', () => {
  const EXPRESSIONS: readonly RegExp[] = [
    ...PROBLEM_EXPRESSIONS,
    ...PAGE_SETTINGS_EXPRESSIONS,
    ...supportExpressions(),
    INLINE_EXPRESSION,
  ];
  /** The longest run that one of them looks through from one place. */
  const WORST = 400;

  it('grows with its length only, for every expression that reads a page or a message', (test) => {
    const start = fc.array(piece, { maxLength: 3 }).map((parts) => parts.join(''));
    const again = fc
      .array(
        fc.oneof(piece, fc.constantFrom('"urlCancel":"', '"locale":{', '"mkt":"', '{label:', '[[', '`', '-', '0', 'f')),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts) => parts.join(''));
    expect(EXPRESSIONS.length).toBeGreaterThan(40);
    prove(
      test,
      fc.property(start, again, (head, pump) => {
        const text = head + pump.repeat(Math.ceil(6_000 / Math.max(1, pump.length)));
        for (const expression of EXPRESSIONS)
          expect(staysWithin(expression, text, WORST), expression.source).toBe(true);
      }),
      60,
    );
  });
});
