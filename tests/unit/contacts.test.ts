import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTACT_FIELDS,
  CONTACT_KINDS,
  CONTACT_LIMITS,
  type ContactField,
  joinContacts,
  MOST_CONTACTS,
  NO_CONTACTS,
  parseContact,
  parseContactField,
  parseContacts,
  sameContacts,
} from '../../src/core/contacts';
import type { FieldProblem } from '../../src/core/settings-problem';
import { prove } from '../trust/tried';

function field(name: ContactField, raw: unknown): { value: string | undefined; reasons: readonly string[] } {
  const problems: FieldProblem[] = [];
  return { value: parseContactField(name, raw, name, problems), reasons: problems.map(({ reason }) => reason) };
}
const right = (value: string) => ({ value, reasons: [] });
const wrong = (reason: string) => ({ value: undefined, reasons: [reason] });

describe('a field of a contact', () => {
  it.each([
    ['name', 'Åsa Öberg'],
    ['name', '山田 太郎'],
    ['name', 'مسؤول النظام'],
    ['mail', 'help@contoso.com'],
    ['mail', "o'hara+pc@mail.contoso.co.uk"],
    ['mail', 'hilfe@müller.de'],
    ['phone', '+46 (0)8-123.45/6'],
    ['phone', '7'],
    ['page', 'https://intranet/help?topic=1#top'],
    ['page', 'https://contoso.com/'],
    ['note', 'Weekdays 9 to 5, ask for “Partner Center”'],
  ] as const)('%s takes %s', (name, value) => {
    expect(field(name, value)).toEqual(right(value));
  });

  it('loses the spaces around it, and a page is written as browsers do', () => {
    expect(field('name', '  Ada ')).toEqual(right('Ada'));
    expect(field('page', ' HTTPS://Contoso.com ')).toEqual(right('https://contoso.com/'));
  });

  it('is none where it is empty, and only a name must not be', () => {
    for (const name of CONTACT_FIELDS) {
      const empty = name === 'name' ? wrong('missing') : { value: undefined, reasons: [] };
      expect(field(name, '')).toEqual(empty);
      expect(field(name, '   ')).toEqual(empty);
    }
  });

  it.each([
    ['mail', 'help', 'bad-mail'],
    ['mail', 'help@contoso', 'bad-mail'],
    ['mail', '@contoso.com', 'bad-mail'],
    ['mail', 'a@b@contoso.com', 'bad-mail'],
    ['mail', 'a b@contoso.com', 'bad-mail'],
    ['mail', 'a@contoso..com', 'bad-mail'],
    ['mail', 'a@contoso.com, b@contoso.com', 'bad-mail'],
    ['mail', 'Ada <ada@contoso.com>', 'bad-mail'],
    ['mail', 'a@contoso.com?bcc=x', 'bad-mail'],
    ['phone', 'call me', 'bad-phone'],
    ['phone', '()', 'bad-phone'],
    ['phone', '1x', 'bad-phone'],
    ['page', 'contoso.com', 'bad-page'],
    ['page', 'http://contoso.com', 'bad-page'],
    ['page', 'javascript:alert(1)', 'bad-page'],
    ['page', 'data:text/html,x', 'bad-page'],
    ['page', 'https://', 'bad-page'],
    ['page', 'https://user@contoso.com/', 'bad-page'],
    ['page', 'https://user:secret@contoso.com/', 'bad-page'],
    ['name', 'Ada\nLovelace', 'bad-characters'],
    ['name', 'Ada\u0000', 'bad-characters'],
    ['name', '\u202eadA', 'bad-characters'],
    ['note', '\u2066x\u2069', 'bad-characters'],
    ['note', 'a\u2028b', 'bad-characters'],
    ['name', '\ud800', 'bad-characters'],
    ['page', 'https://contoso.com/\u202e', 'bad-characters'],
    ['name', 7, 'not-a-text'],
    ['mail', null, 'not-a-text'],
    ['note', ['x'], 'not-a-text'],
  ] as const)('%s refuses %j: %s', (name, value, reason) => {
    expect(field(name, value)).toEqual(wrong(reason));
  });

  it('is as long as it may be, and no longer', () => {
    for (const name of ['name', 'note'] as const) {
      const limit = CONTACT_LIMITS[name];
      expect(field(name, 'x'.repeat(limit))).toEqual(right('x'.repeat(limit)));
      expect(field(name, 'x'.repeat(limit + 1))).toEqual(wrong('too-long'));
    }
    expect(field('phone', '1'.repeat(41))).toEqual(wrong('too-long'));
    expect(field('mail', `a@${'b'.repeat(250)}.de`)).toEqual(wrong('too-long'));
    // What is short as typed can be long as written.
    expect(field('page', `https://contoso.com/${'é'.repeat(300)}`)).toEqual(wrong('too-long'));
  });

  it('says how much is allowed', () => {
    const problems: FieldProblem[] = [];
    parseContactField('name', 'x'.repeat(81), 'contacts.provider[2].name', problems);
    expect(problems).toEqual([{ path: 'contacts.provider[2].name', reason: 'too-long', limit: 80 }]);
  });

  it('is read in a moment, whatever stands in it', () => {
    const started = performance.now();
    for (const text of ['a.'.repeat(120), `a@${'a.'.repeat(120)}`, `${'1 '.repeat(19)}x`]) {
      for (const name of CONTACT_FIELDS) field(name, text);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a contact', () => {
  it('keeps what is right when something in it is wrong', () => {
    const problems: FieldProblem[] = [];
    const raw = { name: 'Ada', mail: 'ada', phone: '112', page: 7, tel: '113' };
    expect(parseContact(raw, 'c', problems)).toEqual({ name: 'Ada', phone: '112' });
    expect(problems).toEqual([
      { path: 'c.mail', reason: 'bad-mail' },
      { path: 'c.page', reason: 'not-a-text' },
      { path: 'c.tel', reason: 'unknown-field' },
    ]);
  });

  it.each([{}, { mail: 'ada@contoso.com' }, { name: ' ' }, { name: 7 }, Object.create({ name: 'Ada' })])(
    'is none without a name: %j',
    (raw) => {
      const problems: FieldProblem[] = [];
      expect(parseContact(raw, 'c', problems)).toBeUndefined();
      expect(problems).toMatchObject([{ path: 'c.name' }]);
    },
  );

  it.each([null, 'Ada', 7, ['Ada'], undefined])('is none of %j', (raw) => {
    const problems: FieldProblem[] = [];
    expect(parseContact(raw, 'c', problems)).toBeUndefined();
    expect(problems).toEqual([{ path: 'c', reason: 'not-an-object' }]);
  });
});

describe('contacts', () => {
  it('are at most five of a kind: the first ones', () => {
    const problems: FieldProblem[] = [];
    const many = Array.from({ length: MOST_CONTACTS + 2 }, (_, at) => ({ name: `Nr ${at}` }));
    expect(parseContacts({ provider: many }, 'contacts', problems)).toEqual({ provider: many.slice(0, MOST_CONTACTS) });
    expect(problems).toEqual([{ path: 'contacts.provider', reason: 'too-many', limit: MOST_CONTACTS }]);
  });

  it('lose a wrong one and keep the others, also those of other kinds', () => {
    const problems: FieldProblem[] = [];
    const raw = { globalAdmin: [{ name: 'A' }, 7, { name: 'B' }], helpDesk: 'x', provider: [{ name: 'C' }], boss: [] };
    expect(parseContacts(raw, 'contacts', problems)).toEqual({
      globalAdmin: [{ name: 'A' }, { name: 'B' }],
      provider: [{ name: 'C' }],
    });
    expect(problems.map(({ path }) => path)).toEqual(['contacts.globalAdmin[1]', 'contacts.helpDesk', 'contacts.boss']);
  });

  it('of a kind of which every one is wrong are not there: they are not none', () => {
    // A file with such a list would else take away what the person has.
    const raw = { globalAdmin: [7, {}], provider: [] };
    expect(parseContacts(raw, 'contacts', [])).toEqual({ provider: [] });
  });

  it('are read without a mistake from anything at all, and read back they are the same', (test) => {
    prove(
      test,
      fc.property(fc.anything({ withNullPrototype: true }), fc.constantFrom(...CONTACT_KINDS), (raw, kind) => {
        const read = parseContacts({ [kind]: [raw, { name: 'Ada', note: raw }] }, '', []);
        const again: FieldProblem[] = [];
        expect(parseContacts(read, '', again)).toEqual(read);
        expect(again).toEqual([]);
      }),
    );
  });

  it('of the company stand before those of the person', () => {
    const company = { ...NO_CONTACTS, provider: [{ name: 'Company' }] };
    const own = { ...NO_CONTACTS, provider: [{ name: 'Own' }], helpDesk: [{ name: 'Desk' }] };
    const joined = joinContacts(company, own);
    expect(Object.keys(joined)).toEqual(CONTACT_KINDS);
    expect(joined).toEqual({ ...own, provider: [{ name: 'Company' }, { name: 'Own' }] });
  });

  it('are the same when each says the same', () => {
    const ada = { name: 'Ada', mail: 'ada@contoso.com' };
    expect(sameContacts([ada], [{ ...ada }])).toBe(true);
    expect(sameContacts([ada], [{ name: 'Ada' }])).toBe(false);
    expect(sameContacts([ada], [ada, ada])).toBe(false);
    expect(sameContacts([ada, { name: 'B' }], [{ name: 'B' }, ada])).toBe(false);
  });
});
