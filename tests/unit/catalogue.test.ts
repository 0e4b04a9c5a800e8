import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCatalogues, message, parseCatalogue, pluralKey } from '../../src/core/catalogue';

const throwing = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('refused');
    },
  },
);

describe('parseCatalogue', () => {
  it('takes a whole catalogue as it is', () => {
    const raw = {
      'ui.back': 'All help',
      'topic.forgot-password.title': 'Glömt lösenord',
      'search.count.one': '{count}',
    };
    expect(parseCatalogue(raw)).toEqual({ messages: raw, problems: [] });
  });

  it('keeps the good entries beside bad ones and names the bad', () => {
    const raw = {
      'ui.back': 'Back',
      'ui.close': 3,
      'ui.open': '',
      'ui.here': ' ',
      'Not a key': 'x',
      'ui..x': 'x',
      ui: {},
    };
    expect(parseCatalogue(raw)).toEqual({
      messages: { 'ui.back': 'Back' },
      problems: [
        'ui.close: not a text',
        'ui.open: empty',
        'ui.here: empty',
        'Not a key: not a message key',
        'ui..x: not a message key',
        'ui: not a text',
      ],
    });
  });

  it.each([undefined, null, 'text', 7, true, [], ['a'], Symbol('s'), () => 0])(
    'answers %s with an empty catalogue and a problem',
    (raw) => {
      const parsed = parseCatalogue(raw);
      expect(parsed.messages).toEqual({});
      expect(parsed.problems).toHaveLength(1);
    },
  );

  it('answers an object that refuses to be read with an empty catalogue and a problem', () => {
    expect(parseCatalogue(throwing)).toEqual({ messages: {}, problems: ['the catalogue is not an object'] });
  });

  it('takes own keys only and leaves prototypes alone', () => {
    const raw: unknown = JSON.parse('{"__proto__": {"ui.evil": "x"}, "ui.back": "Back"}');
    const { messages, problems } = parseCatalogue(raw);
    expect(Object.entries(messages)).toEqual([['ui.back', 'Back']]);
    expect(Object.getPrototypeOf(messages)).toBe(Object.prototype);
    expect(problems).toEqual(['__proto__: not a message key']);
    expect(parseCatalogue(Object.create({ 'ui.back': 'inherited' })).messages).toEqual({});
  });

  it('never throws, and finds nothing wrong with its own result', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (raw) => {
        const { messages } = parseCatalogue(raw);
        expect(parseCatalogue(messages)).toEqual({ messages, problems: [] });
      }),
    );
  });
});

describe('mergeCatalogues', () => {
  it('fills what is missing or blank from the reference and says so', () => {
    const wanted = { 'ui.back': 'Tillbaka', 'ui.close': ' ', 'count.few': 'x' };
    const reference = { 'ui.back': 'Back', 'ui.close': 'Close', 'ui.open': 'Open' };
    expect(mergeCatalogues(wanted, reference)).toEqual({
      messages: { 'ui.back': 'Tillbaka', 'ui.close': 'Close', 'ui.open': 'Open', 'count.few': 'x' },
      missing: ['ui.close', 'ui.open'],
    });
  });

  it('gives the reference where there is nothing else', () => {
    const reference = { 'ui.back': 'Back' };
    expect(mergeCatalogues({}, reference)).toEqual({ messages: reference, missing: ['ui.back'] });
  });

  it('does not take what an object inherits for a message', () => {
    expect(mergeCatalogues({}, { constructor: 'Builder' }).messages).toEqual({ constructor: 'Builder' });
  });
});

describe('message', () => {
  it('is the text of the key', () => {
    expect(message({ 'ui.back': 'Tillbaka' }, 'ui.back')).toBe('Tillbaka');
  });

  it.each([
    ['topic.forgot-password.title', 'Forgot password'],
    ['ui.unknownTopic.text', 'Unknown topic'],
    ['search.count.other', 'Count'],
    ['ui.close', 'Close'],
    ['title', 'Title'],
    ['constructor', 'Constructor'],
    ['...', '…'],
    ['', '…'],
  ])('shows words for the unknown key %j, never the key and never nothing', (key, words) => {
    expect(message({ 'ui.close': ' ' }, key)).toBe(words);
  });

  it('is never blank, whatever the key', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (key) => message({}, key).trim() !== ''));
  });
});

describe('pluralKey', () => {
  it.each([
    ['en', 1, 'one'],
    ['en', 0, 'other'],
    ['en', 2, 'other'],
    ['sv', 1, 'one'],
    ['nl', 1, 'one'],
    ['it', 1, 'one'],
    ['it', 1_000_000, 'other'],
    ['ja', 1, 'other'],
    ['zh-TW', 1, 'other'],
    ['pl', 3, 'other'],
    ['ar', 0, 'other'],
    ['not a language', 1, 'one'],
    ['', 5, 'other'],
    ['en', Number.NaN, 'other'],
    ['en', Number.POSITIVE_INFINITY, 'other'],
  ])('in %s the count %d takes the form %s', (language, count, form) => {
    expect(pluralKey('search.count', count, language)).toBe(`search.count.${form}`);
  });
});
