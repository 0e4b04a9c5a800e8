import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownLabel } from '../../src/core/label';
import { LABELS } from '../../src/data/labels';

const NEXT = {
  texts: {
    en: 'Next',
    sv: 'Nästa',
    ja: '次へ',
    'zh-TW': '下一步',
    'zh-CN': '下一页',
    'pt-BR': 'Avançar',
    'pt-PT': 'Seguinte',
    nb: 'Neste',
  },
};

describe('shownLabel', () => {
  it.each([
    ['sv', 'Nästa', 'sv'],
    ['sv-SE', 'Nästa', 'sv'],
    ['sv_FI', 'Nästa', 'sv'],
    ['SV-se', 'Nästa', 'sv'],
    ['ja-JP', '次へ', 'ja'],
    ['zh-TW', '下一步', 'zh-TW'],
    ['zh_tw', '下一步', 'zh-TW'],
    ['zh-HK', '下一步', 'zh-TW'],
    ['zh-Hant-HK', '下一步', 'zh-TW'],
    ['zh', '下一页', 'zh-CN'],
    ['zh-SG', '下一页', 'zh-CN'],
    ['zh-Hans-CN', '下一页', 'zh-CN'],
    ['pt', 'Avançar', 'pt-BR'],
    ['pt-PT', 'Seguinte', 'pt-PT'],
    ['no', 'Neste', 'nb'],
    ['nn-NO', 'Neste', 'nb'],
  ])('on a page in %s reads %s', (language, text, lang) => {
    expect(shownLabel(NEXT, language)).toEqual({ text, lang });
  });

  it.each(['de', 'de-DE', '', 'not a tag', 'constructor', '__proto__', '-', '日本'])(
    'reads the English word on a page in %j',
    (language) => {
      expect(shownLabel(NEXT, language)).toEqual({ text: 'Next', lang: 'en' });
    },
  );

  it('sets the English word beside one that is in doubt, and only there', () => {
    const doubtful = { ...NEXT, low: ['sv'] };
    expect(shownLabel(doubtful, 'sv-SE')).toEqual({ text: 'Nästa', lang: 'sv', english: 'Next' });
    expect(shownLabel(doubtful, 'ja')).toEqual({ text: '次へ', lang: 'ja' });
  });

  it('quotes every label of the table in the language it says, whatever the page says', () => {
    const languages = fc.oneof(fc.constantFrom('en', 'sv-SE', 'nl', 'ja-JP', 'zh-TW', 'it', 'ar', 'xx'), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(LABELS)), languages, (label, language) => {
        const shown = shownLabel(label, language);
        expect(Object.entries(label.texts)).toContainEqual([shown.lang, shown.text]);
        expect(shown.text).not.toBe('');
      }),
    );
  });
});

describe('Chinese', () => {
  const label = { texts: { en: 'My access', 'zh-CN': '我的访问权限' } };

  it('is never shown in the other script for want of a word', () => {
    for (const page of ['zh-TW', 'zh-HK', 'zh-Hant-MO'])
      expect(shownLabel(label, page), page).toEqual({ text: 'My access', lang: 'en' });
    for (const page of ['zh-CN', 'zh-SG', 'zh-Hans', 'zh']) expect(shownLabel(label, page).lang, page).toBe('zh-CN');
  });
});
