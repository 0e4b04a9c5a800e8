import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PROBLEM_EXPRESSIONS, type ProblemText, parseProblemNumber, problemNumberIn } from '../../src/core/problem';
import { WRAPPERS } from '../../src/data/error-numbers';
import { ERRORS } from '../../src/data/errors';
import { nestsRepetition } from './linear-time';

const GUID = '53003123-5001-4c3b-9e77-0b6453003f00';
const HEX = '8004349053003a1e80043490e7753003';
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
const keyIn = (text: string, where: ProblemText) => problemNumberIn(text, where, WRAPPERS)?.key;

describe('the number of a page', () => {
  test.each<[form: string, where: ProblemText, text: string, key: string, shown: string]>([
    ['a full error page', 'entra', `Request Id: ${GUID}\nMessage: AADSTS90012: sentence`, '90012', 'AADSTS90012'],
    ['an older one', 'entra', 'Timestamp: 2017-01-06 19:53:30Z\nAADSTS50020: User', '50020', 'AADSTS50020'],
    ['a blank before the digits', 'entra', 'Message: AADSTS 50020', '50020', 'AADSTS50020'],
    ['a no-break space before them', 'entra', 'AADSTS\u00a050020', '50020', 'AADSTS50020'],
    ['seven digits', 'entra', 'AADSTS5000225: inactive', '5000225', 'AADSTS5000225'],
    ['a full-width colon', 'entra', 'メッセージ：AADSTS50020：ユーザー', '50020', 'AADSTS50020'],
    ['text glued to both sides', 'entra', '错误AADSTS50020用户帐户', '50020', 'AADSTS50020'],
    ['letters glued behind', 'entra', 'AADSTS50020Der Benutzer', '50020', 'AADSTS50020'],
    ['right-to-left words around it', 'entra', 'خطأ AADSTS50020: حساب', '50020', 'AADSTS50020'],
    ['an access block', 'block', `Error Code: 53003\nRequest Id: ${GUID}`, '53003', '53003'],
    ['an access block, translated and glued', 'block', '錯誤碼：53003要求識別碼', '53003', '53003'],
    ['an access block by a longer number', 'block', 'Fehlercode: 530034.', '530034', '530034'],
    ['an access block that says it in letters', 'block', 'AADSTS53000: device', '53000', 'AADSTS53000'],
    ['a device to be registered', 'block', 'エラー コード: 135011', '135011', '135011'],
    ['a personal page', 'msa', `Error Code: 80043490\nCorrelation Id: ${HEX}`, '80043490', '80043490'],
    ['a personal page in small letters', 'msa', 'error 8004788b', '8004788B', '8004788B'],
    ['a personal page with 0x', 'msa', 'Code 0x80041012.', '80041012', '80041012'],
    ['an older federated page', 'federated', 'report the following error: 80041317', '80041317', '80041317'],
    ['a reset', 'reset', '无法重置SSPR_0009，请联系', 'SSPR_0009', 'SSPR_0009'],
    ['an enrolment', 'enrolment', '参照番号：715-123225。', '715-123225', '715-123225'],
    ['a return to the portal', 'portal', 'AADSTS65004: User declined', '65004', 'AADSTS65004'],
    ['security info', 'security-info', '(AADSTS500121)', '500121', 'AADSTS500121'],
  ])('is read from %s', (_form, where, text, key, shown) => {
    expect(problemNumberIn(text, where, WRAPPERS)).toEqual({ key, shown });
  });

  test.each<[what: string, where: ProblemText, text: string]>([
    ['nothing', 'entra', ''],
    ['a number with letters before it', 'entra', 'xAADSTS50020 _AADSTS50020'],
    ['a number in small letters', 'entra', 'aadsts50020'],
    ['too few digits', 'entra', 'AADSTS5002: x'],
    ['too many digits', 'entra', 'AADSTS500201234: x'],
    ['two blanks before the digits', 'entra', 'AADSTS  50020'],
    ['bare digits on a sign-in page', 'entra', 'Error 50126, 53003, 80041317, SSPR_0009, 715-123225'],
    ['numbers of other families', 'federated', 'AADSTS50020 53003 SSPR_0009 715-123225'],
    ['digits of a GUID', 'block', `Request Id: ${GUID} ${GUID.toUpperCase()}`],
    ['digits of a GUID', 'entra', 'Correlation Id: 80043490-5a1e-4c3b-9e77-0b6480043490'],
    ['32 hex digits', 'msa', `Correlation Id: ${HEX}`],
    ['32 hex digits', 'block', HEX],
    ['an IP address', 'block', 'IP address: 53.0.0.3, 2001:db8:5300:3::1'],
    ['times', 'block', '2025-07-20T13:20:49.231Z 2025-07-20T13:20:49.5300312Z 2025-07-20 13:20:49.53003Z'],
    ['longer numbers', 'block', '53003123 1530030 953003 0053003'],
    ['numbers in words', 'block', 'x53003 53003x app_53003 53003_1 a-53003 53003-1'],
    ['numbers of other families', 'block', '50126 50053 80041012 SSPR_0009'],
    ['seven hex digits, or nine', 'msa', '8004101 800410123 0x800410'],
    ['other hex numbers', 'msa', '90041012 CFFFFC15 1x80041012'],
    ['a reset number with more digits', 'reset', 'SSPR_00091 SSPR_009 XSSPR_0009'],
    ['a reset number in small letters', 'reset', 'sspr_0009'],
    ['an enrolment number with more around it', 'enrolment', '2715-123225 715-1232251 1-715-123225 715-123225-1'],
    ['an enrolment number elsewhere', 'portal', 'Reference number: 715-123225'],
    ['a bare number in the portal', 'portal', 'Ticket 53003, account 80041012'],
  ])('is not read from %s (%s)', (_what, where, text) => {
    expect(problemNumberIn(text, where, WRAPPERS)).toBeUndefined();
  });

  test.each<[numbers: string, where: ProblemText, key: string]>([
    ['AADSTS70002: wrapped. AADSTS50126: wrong', 'entra', '50126'],
    ['AADSTS50126: wrong. AADSTS70002: wrapped', 'entra', '50126'],
    ['AADSTS70000 and AADSTS70002', 'entra', '70002'],
    ['AADSTS70000: expired', 'entra', '70000'],
    ['AADSTS50020 then AADSTS50034', 'entra', '50034'],
    ['80041317, that is AADSTS50017', 'msa', '50017'],
    ['AADSTS50017, that is 80041317', 'msa', '50017'],
    ['AADSTS70002, that is 80041317', 'msa', '80041317'],
    ['AADSTS50017, that is 80041317', 'entra', '50017'],
    ['AADSTS53003 and 53001', 'block', '53003'],
    ['53000 and 53003', 'block', '53003'],
    ['SSPR_0009 and SSPR_0014', 'reset', 'SSPR_0014'],
  ])('is the specific one of “%s”', (text, where, key) => {
    expect(keyIn(text, where)).toBe(key);
  });

  it('of every error that is known is read back in the form of its page', () => {
    const numbers = ERRORS.flatMap(({ numbers }) => numbers);
    expect(numbers.length).toBeGreaterThan(230);
    const read = (number: string) => [
      keyIn(`AADSTS${number}: x`, 'entra'),
      ...WHERE.map((where) => keyIn(`(${number})`, where)),
    ];
    // It has a form of its own that no page was seen with: only the settings object could give it.
    expect(numbers.filter((number) => !read(number).includes(number))).toEqual(['CFFFFC15']);
  });

  it('is looked for in the first part of a text only', () => {
    const at = (length: number): string => `${' '.repeat(length)}AADSTS50020`;
    expect(keyIn(at(19_980), 'entra')).toBe('50020');
    expect(keyIn(at(20_000), 'entra')).toBeUndefined();
    expect(keyIn(at(5_000_000), 'entra')).toBeUndefined();
  });
});

describe('a text of any kind', () => {
  const piece = fc.oneof(
    fc.constantFrom('AADSTS', '50020', '53003', '715-', '123225', 'SSPR_', '0009', '80041012', '0x', '-', ':', '：'),
    fc.constantFrom(' ', '\u00a0', '\n', GUID, HEX, '2025-07-20T13:20:49.231Z', 'あ', '\u202e', '\ud800'),
    fc.string({ maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

  it('gives a number in its form, or none: never a word of the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...WHERE), (part, where) => {
        const found = problemNumberIn(part, where, WRAPPERS);
        expect(parseProblemNumber(found)).toEqual(found);
        expect(found?.key ?? '50020').toMatch(/^(?:\d{5,8}|SSPR_\d{4}|715-\d{6}|80[0-9A-F]{6})$/);
        expect(Object.keys(found ?? {})).toEqual(found === undefined ? [] : ['key', 'shown']);
      }),
      { numRuns: 500 },
    );
  });

  it('hides a number behind noise from nobody', () => {
    const noise = fc.constantFrom(
      GUID,
      HEX,
      '2025-07-20T13:20:49.231Z',
      '192.168.53.3',
      'anna@contoso.example',
      '漢字',
    );
    const many = fc.array(noise, { maxLength: 10 }).map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(many, many, (before, behind) => keyIn(`${before}\nAADSTS50020: ${behind}`, 'entra') === '50020'),
    );
    fc.assert(fc.property(many, many, (before, behind) => keyIn(`${before}\n53003\n${behind}`, 'block') === '53003'));
    fc.assert(fc.property(many, fc.constantFrom(...WHERE), (only, where) => keyIn(only, where) === undefined));
  });

  it('is searched by expressions that take linear time', () => {
    expect(PROBLEM_EXPRESSIONS.length).toBeGreaterThan(4);
    for (const { source, flags } of PROBLEM_EXPRESSIONS) {
      expect(nestsRepetition(source), source).toBe(false);
      expect(source.replace(/\[[^\]]*\]/g, 'x'), 'every repetition has an end').not.toMatch(/[^\\][*+]/);
      expect(flags, source).toContain('g');
    }
  });

  test.each(['AADSTS', 'AADSTS5002', '5300', '715-12322', '0x8004101', 'SSPR_000', '8', '-', '\u00a0'])(
    'gives nothing for megabytes of %s',
    (part) => {
      for (const where of WHERE) expect(keyIn(part.repeat(3_000_000 / part.length), where)).toBeUndefined();
    },
  );
});
