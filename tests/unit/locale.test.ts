import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages';
import { betweenSentences, chooseLanguage, direction, matchLanguage } from '../../src/core/locale';

describe('matchLanguage', () => {
  it.each([
    ['en', 'en'],
    ['en_US', 'en'],
    ['EN-us', 'en'],
    ['en-GB-oxendict', 'en'],
    ['en-Latn-US', 'en'],
    [' en-US ', 'en'],
    ['sv-FI', 'sv'],
    ['nl-BE', 'nl'],
    ['nl_NL', 'nl'],
    ['it-CH', 'it'],
    ['ja-JP', 'ja'],
    ['ja-JP-u-ca-japanese', 'ja'],
    ['zh-TW', 'zh-TW'],
    ['zh_tw', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['zh-hant-tw-u-nu-hanidec', 'zh-TW'],
  ])('finds our language for %j', (tag, language) => {
    expect(matchLanguage(tag)).toBe(language);
  });

  it.each(['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh-Hans-TW', 'zh-u-hant', 'zh-CN-x-hant'])(
    'does not offer traditional characters to readers of %j',
    (tag) => {
      expect(matchLanguage(tag)).toBeUndefined();
    },
  );

  it.each([
    '',
    ' ',
    'auto',
    'de',
    'nb',
    'nds-NL',
    'e',
    'english',
    'en-',
    '-en',
    'en--US',
    'en US',
    'en;q=0.8',
    'en-thisistoolong',
    'x-sv',
    'und',
    '*',
    'constructor',
    '日本語',
    'ｅｎ',
  ])('has none for %j', (tag) => {
    expect(matchLanguage(tag)).toBeUndefined();
  });

  it('finds each of our languages by its own tag', () => {
    expect(LANGUAGES.map(matchLanguage)).toEqual([...LANGUAGES]);
  });

  it('answers any text with one of our languages or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tag) => {
        expect([undefined, ...LANGUAGES]).toContain(matchLanguage(tag));
      }),
    );
  });
});

describe('chooseLanguage', () => {
  it('takes what is set, then the page, the browser, English', () => {
    const wishes = { choice: 'ja', page: 'sv-SE', browser: ['nl-NL'] };
    expect(chooseLanguage(wishes)).toBe('ja');
    expect(chooseLanguage({ ...wishes, choice: 'auto' })).toBe('sv');
    expect(chooseLanguage({ ...wishes, choice: undefined, page: 'xx' })).toBe('nl');
    expect(chooseLanguage({ browser: ['nl-NL'] })).toBe('nl');
    expect(chooseLanguage({})).toBe('en');
  });

  it('passes over a language that we do not have', () => {
    expect(chooseLanguage({ choice: 'xx', page: 'de-DE', browser: ['fr', 'it-CH', 'sv'] })).toBe('it');
    expect(chooseLanguage({ page: 'zh-CN', browser: ['zh-CN', 'zh'] })).toBe('en');
    expect(chooseLanguage({ page: '', browser: [] })).toBe('en');
  });
});

describe('betweenSentences', () => {
  it.each([
    ['en', ' '],
    ['sv-SE', ' '],
    ['ar', ' '],
    ['ja', ''],
    ['zh-TW', ''],
    ['zh_HK', ''],
    ['', ' '],
  ])('what stands between two sentences in %j', (tag, expected) => {
    expect(betweenSentences(tag)).toBe(expected);
  });
});

describe('direction', () => {
  it.each(['ar', 'ar-SA', 'he-IL', 'HE_il', 'iw', 'fa', 'ur-PK', 'ug', 'az-Arab-IR', 'pa-Arab', 'yi', 'ckb'])(
    'runs right to left in %j',
    (tag) => {
      expect(direction(tag)).toBe('rtl');
    },
  );

  it.each([...LANGUAGES, 'ar-Latn', 'sd-Deva', 'az', 'pa', '', 'arabic', 'not a tag', 'en-u-arab'])(
    'runs left to right in %j',
    (tag) => {
      expect(direction(tag)).toBe('ltr');
    },
  );
});
