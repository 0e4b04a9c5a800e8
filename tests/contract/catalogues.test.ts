import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { inlineShape } from '../../src/core/inline';
import { LANGUAGES, type LanguageTag } from '../../src/core/languages';
import { LABELS } from '../../src/data/labels';
import { GLOSSARY } from './support/glossary';
import {
  CATALOGUES,
  CJK,
  entries,
  fullWidth,
  isProse,
  KEYS,
  places,
  prose,
  rawCatalogue,
  TRANSLATED,
  text,
  word,
} from './support/locales';
import { NAMES, REFUSED, SIMPLIFIED, WRONG_ADDRESS } from './support/refused';

const LATIN = LANGUAGES.filter((tag) => !CJK.includes(tag));

describe('the catalogues', () => {
  it('are one file for each language, and no other file', () => {
    expect(readdirSync('locales').sort()).toEqual(LANGUAGES.map((tag) => `${tag}.json`).sort());
  });

  test.each(LANGUAGES)('name no key twice (%s)', (tag) => {
    const written = Array.from(rawCatalogue(tag).matchAll(/^ {2}"([^"]+)":/gm), (match) => match[1]);
    expect(written).toEqual([...new Set(written)]);
    expect(written).toHaveLength(entries(tag).length);
  });

  test.each(TRANSLATED)('have the keys of the reference in its order (%s)', (tag) => {
    expect(entries(tag).map(([key]) => key)).toEqual(KEYS);
  });
});

describe('the markup of a message', () => {
  test.each(TRANSLATED)('has the labels, names, codes and placeholders of the reference (%s)', (tag) => {
    const shapes = (of: LanguageTag) => Object.fromEntries(KEYS.map((key) => [key, inlineShape(text(of, key))]));
    expect(shapes(tag)).toEqual(shapes('en'));
  });

  it('names labels of the table only', () => {
    const named = new Set(LANGUAGES.flatMap((tag) => entries(tag).flatMap(([, value]) => inlineShape(value).labels)));
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((id) => !Object.hasOwn(LABELS, id))).toEqual([]);
  });

  test.each(LANGUAGES)('leaves no half of a sign behind (%s)', (tag) => {
    const known = /\{label:[A-Za-z][A-Za-z0-9]*\}|\{[a-z][a-zA-Z]*\}|\[\[[^[\]]+\]\]|`[^`]+`/g;
    expect(entries(tag).filter(([, value]) => /[{}[\]`]/.test(value.replace(known, '')))).toEqual([]);
  });

  test.each(LANGUAGES)('is no HTML (%s)', (tag) => {
    expect(entries(tag).filter(([, value]) => /[<>]|&/.test(value))).toEqual([]);
  });
});

describe('the text of a message', () => {
  test.each(LANGUAGES)('is there, with no space too many (%s)', (tag) => {
    expect(entries(tag).filter(([, value]) => value.trim() === '' || value !== value.trim())).toEqual([]);
    expect(entries(tag).filter(([, value]) => /\s\s|[\t\n\r\u3000]/.test(value))).toEqual([]);
  });

  test.each(LANGUAGES)('is in the normal form, without invisible signs (%s)', (tag) => {
    expect(entries(tag).filter(([, value]) => value !== value.normalize('NFC'))).toEqual([]);
    expect(entries(tag).filter(([, value]) => /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\ufffd]/u.test(value))).toEqual([]);
  });

  test.each(LATIN)('is in Latin letters only (%s)', (tag) => {
    expect(entries(tag).filter(([, value]) => /(?=\p{L})\P{Script=Latin}/u.test(value))).toEqual([]);
  });

  it('is in Japanese and Latin letters only (ja)', () => {
    const foreign = /(?=\p{L})[^\p{scx=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
    expect(entries('ja').filter(([, value]) => foreign.test(value))).toEqual([]);
  });

  it('is in Chinese and Latin letters only, in the signs of Taiwan (zh-TW)', () => {
    const foreign = /(?=\p{L})[^\p{Script=Latin}\p{Script=Han}]/u;
    expect(entries('zh-TW').filter(([, value]) => foreign.test(value))).toEqual([]);
    expect(places('zh-TW', new RegExp(`[${SIMPLIFIED}]`, 'u'))).toEqual([]);
  });

  test.each(CJK)('has no full-width Latin, no half-width katakana (%s)', (tag) => {
    expect(
      entries(tag).filter(([, value]) => /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uff9f]/.test(value)),
    ).toEqual([]);
  });

  // `facts/localization.md` section 3.
  test.each(CJK)('has a half-width space between Latin and its own letters (%s)', (tag) => {
    const own = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
    expect(places(tag, new RegExp(`${own}[A-Za-z0-9]|[A-Za-z0-9]${own}`, 'u'))).toEqual([]);
  });

  it('has the marks of the language, full-width in Chinese (zh-TW)', () => {
    expect(places('zh-TW', /\p{Script=Han}[,.:;?!]|[，。：；？！、] /u)).toEqual([]);
    expect(places('ja', /[？！，．：；]/)).toEqual([]);
  });

  test.each(LATIN)('has no space before a mark (%s)', (tag) => {
    expect(places(tag, /\s[,.;:?!](?:\s|$)/)).toEqual([]);
  });

  test.each(LANGUAGES)('has curly apostrophes and quotation marks (%s)', (tag) => {
    expect(entries(tag).filter(([, value]) => /['"]/.test(value))).toEqual([]);
  });
});

describe('the words', () => {
  test.each(TRANSLATED)('leave the names of products as they are (%s)', (tag) => {
    const bent = KEYS.filter(isProse).flatMap((key) =>
      NAMES.filter((name) => word(name).test(text('en', key)) && new RegExp(name).test(text('en', key)))
        .filter((name) => !text(tag, key).includes(name))
        .map((name) => `${tag} ${key}: ${name} is missing in: ${text(tag, key)}`),
    );
    expect(bent).toEqual([]);
  });

  test.each(TRANSLATED)('are those of the glossary (%s)', (tag) => {
    const missing = GLOSSARY.flatMap(({ en, forms }) =>
      prose('en')
        .filter(([, value]) => en.test(value))
        .filter(([key]) => !forms[tag].test(text(tag, key)))
        .map(([key]) => `${tag} ${key}: ${en} without ${forms[tag]} in: ${text(tag, key)}`),
    );
    expect(missing).toEqual([]);
  });

  it('of the glossary all occur in the reference', () => {
    const all = prose('en').map(([, value]) => value);
    expect(GLOSSARY.filter(({ en }) => !all.some((value) => en.test(value))).map(({ en }) => en)).toEqual([]);
  });

  test.each(TRANSLATED)('are none of the errors of earlier translations (%s)', (tag) => {
    expect(REFUSED[tag].flatMap((form) => places(tag, form))).toEqual([]);
  });

  test.each(TRANSLATED)('speak to the reader in one manner (%s)', (tag) => {
    expect(places(tag, WRONG_ADDRESS[tag])).toEqual([]);
  });
});

describe('the length', () => {
  const LIMITS = { 'manifest.name': 45, 'manifest.shortName': 12, 'manifest.description': 132 };

  test.each(LANGUAGES)('is within what the stores allow (%s)', (tag) => {
    for (const [key, limit] of Object.entries(LIMITS)) {
      expect([...text(tag, key)].length, key).toBeLessThanOrEqual(limit);
    }
    expect(text(tag, 'manifest.shortName')).toBe('Signpost');
    expect(text(tag, 'manifest.name')).not.toMatch(/Microsoft|Partner ?Cent|Azure|Windows/i);
  });

  test.each(LANGUAGES)('fits the small button in the page (%s)', (tag) => {
    const small = [...(CATALOGUES.get(tag) ?? [])].filter(
      ([key]) => /^(?:hint|r)\..+\.line$/.test(key) || /^launcher\.(?!name$|announce$)/.test(key),
    );
    expect(small.length).toBeGreaterThan(10);
    const width = (value: string): number => (CJK.includes(tag) ? fullWidth(value) : [...value].length);
    expect(small.filter(([, value]) => width(value) > (CJK.includes(tag) ? 16 : 28))).toEqual([]);
  });
});
