import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, LONGEST_QUERY, type Range, search } from '../../src/core/search';
import { fold, mergedRanges, sentences } from '../../src/core/search-text';
import { CORPUS } from './search-corpus';

type Language = keyof typeof CORPUS;
const LANGUAGES: readonly Language[] = ['en', 'sv', 'nl', 'it', 'ja', 'zh-TW'];

const find = (language: Language, query: string) => search(buildIndex(CORPUS[language], language), query);

/** The text with its underlined parts in brackets. */
function marked(text: string, ranges: readonly Range[]): string {
  return ranges.toReversed().reduce((done, [start, end]) => {
    return `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`;
  }, text);
}

function firstHit(language: Language, query: string): { title: string; snippet: string } {
  const hit = find(language, query)[0];
  const document = CORPUS[language].find(({ id }) => id === hit?.id);
  if (hit === undefined || document === undefined) throw new Error(`nothing found for ${query}`);
  return { title: marked(document.title, hit.title), snippet: marked(hit.snippet.text, hit.snippet.ranges) };
}

describe('underlining', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'provider', 'Ask the indirect [provider]', 'The [provider] can help an indirect reseller.'],
    ['en', 'ten wrong', 'My account is locked', 'Too many [wrong] attempts. Wait, then try again.'],
    ['en', 'can’t access', 'I forgot my password', 'Select “Can’t [access] your account?” on the sign-in page.'],
    ['en', '50126', 'The password is wrong', 'Check the user name as well as the password.'],
    [
      'sv',
      'LOSEN',
      'Jag har glömt mitt [lösen]ord',
      'Du kan återställa [lösen]ord själv eller be rätt person om hjälp.',
    ],
    [
      'nl',
      'herstel',
      'Ik ben mijn wachtwoord vergeten',
      'Uw organisatie kan het wachtwoord[herstel] hebben uitgeschakeld.',
    ],
    [
      'it',
      'accesso',
      'Ho dimenticato la password',
      'Selezionare “Problemi di [accesso] all’account?” nella pagina di [accesso].',
    ],
    [
      'ja',
      'パートナーセンター',
      'どのアカウントでサインインするか',
      '[パートナー センター]には職場アカウントが必要です。',
    ],
    ['ja', 'パスワード忘れた', '[パスワード]を[忘れた]', '自分でリセットするか、適切な担当者に依頼します。'],
    ['zh-TW', '密碼重設', '我忘記[密碼]了', '您可以自行[重設密碼]，或向適當的人員求助。'],
  ])('%s: %s', (language, query, title, snippet) => {
    expect(firstHit(language, query)).toEqual({ title, snippet });
  });

  it('keeps to whole letters of the original text', () => {
    const docs = [{ id: 'x', title: 'L\u0308o\u0308senord 👩\u200d💻 ﬁnns ㍿', summary: '', keywords: '', body: '' }];
    const index = buildIndex(docs, 'sv');
    const title = docs[0]?.title ?? '';
    expect(marked(title, search(index, 'losen')[0]?.title ?? [])).toBe('[L\u0308o\u0308sen]ord 👩\u200d💻 ﬁnns ㍿');
    expect(marked(title, search(index, 'fi')[0]?.title ?? [])).toBe('L\u0308o\u0308senord 👩\u200d💻 [ﬁ]nns ㍿');
    expect(marked(title, search(index, '株式')[0]?.title ?? [])).toBe('L\u0308o\u0308senord 👩\u200d💻 ﬁnns [㍿]');
  });
});

describe('search is total', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          'lösenord',
          'a',
          '50053',
          'AADSTS1',
          'パス',
          'ﾊﾟ',
          '密碼',
          '\n',
          '. ',
          'e\u0301',
          '👩',
          '\ud83d',
          ' ',
        ),
      )
      .map((parts) => parts.join('')),
  );
  const docs = fc.array(fc.record({ id: fc.string(), title: texts, summary: texts, keywords: texts, body: texts }), {
    maxLength: 6,
  });

  it('never throws; ranges are in bounds, in order, apart; snippets stand in the document', () => {
    fc.assert(
      fc.property(docs, fc.constantFrom(...LANGUAGES, 'xx', ''), texts, (corpus, language, query) => {
        for (const hit of search(buildIndex(corpus, language), query)) {
          const document = corpus.find(
            ({ id, title }) => id === hit.id && (hit.title.at(-1)?.[1] ?? 0) <= title.length,
          );
          expect(document).toBeDefined();
          expect(hit.score).toBeGreaterThan(0);
          expect(
            corpus.some(({ summary, body }) => summary === hit.snippet.text || body.includes(hit.snippet.text)),
          ).toBe(true);
          for (const ranges of [hit.title, hit.snippet.ranges]) {
            expect(ranges.flat()).toEqual([...new Set(ranges.flat())].sort((a, b) => a - b));
          }
          expect(hit.snippet.ranges.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(hit.snippet.text.length);
        }
      }),
    );
  });

  it('reads the first hundred characters of a query', () => {
    expect(find('en', `${' '.repeat(LONGEST_QUERY - 8)}password and much more`)).toEqual(find('en', 'password'));
    expect(find('en', `${' '.repeat(LONGEST_QUERY)}password`)).toEqual([]);
    expect(search(buildIndex([], 'en'), 'password')).toEqual([]);
  });

  it('finds every document first by its own title', () => {
    for (const language of LANGUAGES) {
      for (const { id, title } of CORPUS[language]) expect(find(language, title)[0]?.id).toBe(id);
    }
  });
});

describe('text', () => {
  it('folds case, accents, width and kana, and knows the way back', () => {
    expect(fold('ÅÄÖ é ß Ｍ ﾊﾟ ガ か\u3099 Ⅳ').text).toBe('aao e ss m ぱ が が iv');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.starts.every((start, i) => start < (folded.ends[i] ?? 0))).toBe(true);
        expect(folded.ends.every((end) => end <= text.length)).toBe(true);
      }),
    );
  });

  it('ends sentences at their marks, not in names, numbers or quoted labels', () => {
    expect(sentences('Go to login.live.com. See “Why?” there. 50053.\nNext line')).toEqual([
      'Go to login.live.com.',
      'See “Why?” there.',
      '50053.',
      'Next line',
    ]);
    expect(sentences('「設定」を開きます。「次へ」を選びます。')).toEqual([
      '「設定」を開きます。',
      '「次へ」を選びます。',
    ]);
  });

  it('merges ranges that overlap or touch', () => {
    expect(
      mergedRanges([
        [4, 6],
        [0, 2],
        [2, 3],
        [5, 9],
        [7, 7],
      ]),
    ).toEqual([
      [0, 3],
      [4, 9],
    ]);
  });
});
