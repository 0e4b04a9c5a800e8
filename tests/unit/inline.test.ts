import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, inlineShape, parseInline, plainText } from '../../src/core/inline';

/** The markup a part was written as. */
function written(part: Inline): string {
  if (part.type === 'label') return `{label:${part.id}}`;
  if (part.type === 'quoted') return `[[${part.text}]]`;
  if (part.type === 'code') return `\`${part.text}\``;
  return part.type === 'value' ? `{${part.name}}` : part.text;
}

const markupLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[[',
        ']]',
        '[',
        ']',
        '`',
        '{label:',
        '{label:next}',
        '{count}',
        '[[Owner]]',
        '`x`',
        '\n',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('parseInline', () => {
  it('takes a message apart into text, labels, quoted names, codes and values', () => {
    const message = 'Select {label:cantAccessAccount}, ask a [[Global admin]], quote `AADSTS50053` ({count} times).';
    expect(parseInline(message, { count: 3 })).toEqual([
      { type: 'text', text: 'Select ' },
      { type: 'label', id: 'cantAccessAccount' },
      { type: 'text', text: ', ask a ' },
      { type: 'quoted', text: 'Global admin' },
      { type: 'text', text: ', quote ' },
      { type: 'code', text: 'AADSTS50053' },
      { type: 'text', text: ' (' },
      { type: 'value', name: 'count', text: '3' },
      { type: 'text', text: ' times).' },
    ]);
  });

  it.each([
    ['', []],
    [
      '[[システム管理者]]に依頼',
      [
        { type: 'quoted', text: 'システム管理者' },
        { type: 'text', text: 'に依頼' },
      ],
    ],
    [
      '`a``b`',
      [
        { type: 'code', text: 'a' },
        { type: 'code', text: 'b' },
      ],
    ],
    [
      '選取 [{label:next}]',
      [
        { type: 'text', text: '選取 [' },
        { type: 'label', id: 'next' },
        { type: 'text', text: ']' },
      ],
    ],
  ])('reads %j', (template, parts) => {
    expect(parseInline(template)).toEqual(parts);
  });

  it.each([
    '{count',
    '{label:}',
    '{label:a b}',
    '{Count}',
    '{a1}',
    '{}',
    '[[',
    '[[Owner]',
    '[[]]',
    '[[ ]]',
    '[[a[b]]',
    '`',
    '``',
    '` `',
    'a } ]] b',
    '<b>bold</b>',
    '{unknownValue}',
    '{toString}',
    '{constructor}',
  ])('leaves %j as it is written', (template) => {
    expect(parseInline(template, { count: 1 })).toEqual([{ type: 'text', text: template }]);
  });

  it('never reads a value as markup', () => {
    expect(parseInline('for {query}', { query: '[[Owner]] {label:next} `x` {query}' })).toEqual([
      { type: 'text', text: 'for ' },
      { type: 'value', name: 'query', text: '[[Owner]] {label:next} `x` {query}' },
    ]);
  });

  it('shows the values 0 and empty', () => {
    expect(parseInline('{count}{query}', { count: 0, query: '' })).toEqual([
      { type: 'value', name: 'count', text: '0' },
      { type: 'value', name: 'query', text: '' },
    ]);
  });

  it('loses and adds nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(markupLike, fc.string({ unit: 'binary' })), (template) => {
        const values = { count: 1 };
        expect(parseInline(template, values).map(written).join('')).toBe(template);
      }),
    );
  });

  it('gives text parts that are neither empty nor side by side', () => {
    fc.assert(
      fc.property(markupLike, (template) => {
        const kinds = parseInline(template).map((part) => (part.type === 'text' && part.text !== '' ? 't' : part.type));
        expect(kinds.join(' ')).not.toMatch(/text|t t/);
      }),
    );
  });
});

describe('plainText', () => {
  it('puts the words of labels and the values into one text', () => {
    const parts = parseInline('Select {label:next} as [[Owner]] for `50053`: {count}', { count: 2 });
    expect(plainText(parts, (id) => (id === 'next' ? 'Volgende' : '?'))).toBe('Select Volgende as Owner for 50053: 2');
  });
});

describe('inlineShape', () => {
  it('is the same for two languages of one message with another word order', () => {
    const en = 'Select {label:next}, then {label:back} for `B2` and `A1`: {count} of {total}, ask the [[Owner]]';
    const other = '{total} 中 {count} `A1` `B2` {label:back} [[所有者]] {label:next}';
    expect(inlineShape(en)).toEqual({
      labels: ['back', 'next'],
      quoted: 1,
      codes: ['A1', 'B2'],
      placeholders: ['count', 'total'],
    });
    expect(inlineShape(other)).toEqual(inlineShape(en));
  });

  it('differs when markup is lost, doubled or broken', () => {
    const whole = inlineShape('{label:next} {count} [[Owner]] `A1`');
    for (const broken of [
      '{label:next {count} [[Owner]] `A1`',
      '{label:next} {count} {count} [[Owner]] `A1`',
      '{label:next} {count} [Owner]] `A1`',
      '{label:next} {count} [[Owner]] `A1',
      '{label:next} {count} [[Owner]] `A2`',
      '{label:Next} {count} [[Owner]] `A1`',
    ]) {
      expect(inlineShape(broken)).not.toEqual(whole);
    }
  });

  it('counts what parseInline finds, whatever the text', () => {
    fc.assert(
      fc.property(markupLike, (template) => {
        const shape = inlineShape(template);
        const parts = parseInline(template, Object.fromEntries(shape.placeholders.map((name) => [name, 'x'])));
        const count = (type: Inline['type']) => parts.filter((part) => part.type === type).length;
        expect([shape.labels.length, shape.quoted, shape.codes.length, shape.placeholders.length]).toEqual([
          count('label'),
          count('quoted'),
          count('code'),
          count('value'),
        ]);
      }),
    );
  });
});
