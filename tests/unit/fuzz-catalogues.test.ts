import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCatalogues, message, parseCatalogue, pluralKey } from '../../src/core/catalogue';
import { parseInline, plainText } from '../../src/core/inline';
import { LANGUAGES } from '../../src/core/languages';
import { chooseLanguage, direction, matchLanguage } from '../../src/core/locale';
import { corpus } from '../trust/corpus';
import { anyText, prove } from '../trust/tried';

const KINDS = ['text', 'label', 'quoted', 'code', 'value'];
const key = fc.oneof(
  fc.constantFrom('ui.back', 'ui.close', 'topic.x.title', '__proto__', 'constructor', 'ui..x', 'UI'),
  anyText,
);
const marked = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{label:next}',
        '{count}',
        '[[Owner]]',
        '`A1`',
        '{',
        '}',
        '[[',
        ']]',
        '`',
        '{label:',
        '<b>',
        '{toString}',
      ),
      anyText,
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const raw = fc.oneof(
  fc.array(fc.tuple(key, fc.oneof(marked, fc.anything()))).map((fields) => {
    const record: unknown = JSON.parse('{}');
    for (const [name, value] of fields)
      Object.defineProperty(record, name, { value, enumerable: true, configurable: true });
    return record;
  }),
  fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
);

function expectPlain(text: string): void {
  const parts = parseInline(text, { count: 1 });
  expect(parts.length).toBeLessThanOrEqual(text.length);
  for (const part of parts) {
    expect(KINDS).toContain(part.type);
    expect(Object.keys(part).every((name) => ['type', 'text', 'id', 'name'].includes(name))).toBe(true);
  }
  // What is not markup stays as it is written, elements included: nothing is taken out and nothing is made of it.
  const back = plainText(parts, (id) => `{label:${id}}`);
  expect(back.replace(/[[\]`{}]|count|1/g, '')).toBe(text.replace(/[[\]`{}]|count|1/g, ''));
}

describe('catalogues that were found or are known to be nasty', () => {
  it.each(corpus('catalogues'))('$why', ({ given }) => {
    const { messages } = parseCatalogue(given);
    expect(parseCatalogue(messages)).toEqual({ messages, problems: [] });
    expect(Object.getPrototypeOf(messages)).toBe(Object.prototype);
    for (const text of Object.values(messages)) expectPlain(text);
  });
});

describe('whatever a catalogue holds', () => {
  it('each key of the reference has a text to show, and reading it again changes nothing', (test) => {
    prove(
      test,
      fc.property(raw, raw, (one, other) => {
        const [wanted, reference] = [parseCatalogue(one).messages, parseCatalogue(other).messages];
        const { messages } = mergeCatalogues(wanted, reference);
        expect(parseCatalogue(messages)).toEqual({ messages, problems: [] });
        expect(mergeCatalogues(messages, reference)).toEqual({ messages, missing: [] });
        for (const name of Object.keys(reference)) expect(message(messages, name).trim()).not.toBe('');
      }),
    );
  });

  it('its texts become texts, labels, names, codes and values, and nothing else', (test) => {
    prove(test, fc.property(marked, expectPlain), 600);
  });

  it('a value that is put in is never read as markup', (test) => {
    prove(
      test,
      fc.property(marked, (value) => {
        const parts = parseInline('a {count} b', { count: value });
        expect(parts.filter(({ type }) => type !== 'text')).toEqual([{ type: 'value', name: 'count', text: value }]);
      }),
    );
  });

  it('a language is found for every wish, and each has a direction and a form for every count', (test) => {
    const tag = fc.oneof(
      anyText,
      fc.constantFrom('zh-Hant-HK', 'zh_CN', 'EN-us', 'x-sv', 'sv-', 'ar', 'he-IL', 'auto', 'i-klingon'),
    );
    prove(
      test,
      fc.property(tag, tag, fc.array(tag), fc.double(), (choice, page, browser, count) => {
        const language = chooseLanguage({ choice, page, browser });
        expect(LANGUAGES).toContain(language);
        expect(matchLanguage(language)).toBe(language);
        expect(['ltr', 'rtl']).toContain(direction(page));
        expect(pluralKey('x', count, page)).toMatch(/^x\.(?:one|other)$/);
      }),
    );
  });
});
