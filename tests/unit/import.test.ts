import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_KINDS, type Contact, NO_CONTACTS } from '../../src/core/contacts';
import { exportText, IMPORT_LIMIT, parseImport, planImport } from '../../src/core/import';
import {
  applyChange,
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  serializeSettings,
} from '../../src/core/settings';
import { CHOICE_NAMES, CHOICES } from '../../src/core/settings-catalogue';
import { prove } from '../trust/tried';

const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'sv',
  launcher: 'tab',
  contacts: {
    ...NO_CONTACTS,
    globalAdmin: [{ name: 'Ada', mail: 'ada@contoso.com', phone: '+46 8 123' }],
    helpDesk: [{ name: 'Desk', page: 'https://desk.contoso.com/', note: 'Weekdays' }],
  },
};

const field = fc.oneof(
  fc.constantFrom('', 'Ada', 'ada@contoso.com', '+46 8 123', 'https://contoso.com/', 'sv', 'off', 'every', '\u202e'),
  fc.string(),
  fc.anything(),
);
const contact = fc.record(
  { name: field, mail: field, phone: field, page: field, note: field, title: field },
  { requiredKeys: [] },
);
const contacts = fc.dictionary(
  fc.constantFrom(...CONTACT_KINDS, 'boss'),
  fc.oneof(fc.array(fc.oneof(contact, field), { maxLength: 7 }), field),
);
const fileLike = fc
  .dictionary(fc.constantFrom(...CHOICE_NAMES, 'version', 'contacts', 'message', ''), fc.oneof(field, contacts))
  .map((fields) => JSON.stringify(fields));
const anyText = fc.oneof(fileLike, fc.json(), fc.string({ unit: 'binary' }));

/** Settings as the page can store them. */
const settings: fc.Arbitrary<Settings> = anyText.map((text) => applyChange(DEFAULT_SETTINGS, parseImport(text).values));

describe('a file that was exported', () => {
  it('is read back as it was, and exports the same again', () => {
    const text = exportText(OWN);
    const { values, problems } = parseImport(text);
    expect(problems).toEqual([]);
    expect(applyChange(DEFAULT_SETTINGS, values)).toEqual(OWN);
    expect(exportText(applyChange(DEFAULT_SETTINGS, values))).toBe(text);
  });

  it('holds settings and contacts, and nothing else', () => {
    const stored = parseSettings({ ...serializeSettings(OWN), secret: 'x', message: { default: 'Hello' } }).settings;
    const written: unknown = JSON.parse(exportText(stored));
    expect(Object.keys(Object(written))).toEqual(['version', ...CHOICE_NAMES, 'contacts']);
  });

  it('is far from the limit, even when it is full', () => {
    const full: Contact = {
      name: '漢'.repeat(80),
      mail: `${'m'.repeat(60)}@${'漢.'.repeat(90)}com`,
      phone: '1'.repeat(40),
      page: `https://contoso.com/${'p'.repeat(480)}`,
      note: '漢'.repeat(200),
    };
    const five = Array<Contact>(5).fill(full);
    const text = exportText({
      ...OWN,
      contacts: { globalAdmin: five, accountAdmin: five, provider: five, helpDesk: five },
    });
    expect(parseImport(text).problems).toEqual([]);
    expect(new TextEncoder().encode(text).length).toBeLessThan(IMPORT_LIMIT / 2);
  });

  it('round trips, whatever is stored', (test) => {
    prove(
      test,
      fc.property(settings, (own) => {
        const { values, problems } = parseImport(exportText(own));
        expect(problems).toEqual([]);
        expect(applyChange(OWN, values)).toEqual(own);
      }),
    );
  });
});

describe('whatever text there is', () => {
  it('is read without a mistake, and what is taken from it is right and stays so', (test) => {
    prove(
      test,
      fc.property(anyText, (text) => {
        const { values, problems } = parseImport(text);
        const taken = applyChange(OWN, values);
        expect(parseSettings(serializeSettings(taken))).toEqual({ settings: taken, problems: [] });
        expect(applyChange(taken, values)).toEqual(taken);
        expect(planImport(values, taken, []).change).toEqual({});
        expect(problems.every(({ path, reason }) => path !== '' || reason !== 'unknown-field')).toBe(true);
      }),
    );
  });

  it('that is no JSON has a place in it where that shows', (test) => {
    const cut = fc.tuple(settings, fc.nat(), fc.string({ maxLength: 3 })).map(([own, at, put]) => {
      const text = exportText(own);
      return text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1);
    });
    prove(
      test,
      fc.property(fc.oneof(cut, fc.string({ unit: 'binary' })), (text) => {
        const [first] = parseImport(text).problems;
        if (first?.reason !== 'not-json') return;
        const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
        const line = lines[(first.line ?? 0) - 1];
        expect(line).toBeDefined();
        expect(first.column).toBeGreaterThan(0);
        expect(first.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      }),
    );
  });
});

describe('what an import would change', () => {
  const { values } = parseImport(
    JSON.stringify({ ...serializeSettings(OWN), language: 'it', corner: 'start', contacts: { globalAdmin: [] } }),
  );

  it('is what differs, and nothing else', () => {
    expect(planImport(values, OWN, [])).toEqual({
      change: { language: 'it', corner: 'start', contacts: { globalAdmin: [] } },
      managed: [],
    });
    expect(planImport({}, OWN, [])).toEqual({ change: {}, managed: [] });
  });

  it('leaves out what the organisation set, and names it', () => {
    expect(planImport(values, OWN, ['language', 'reach'])).toEqual({
      change: { corner: 'start', contacts: { globalAdmin: [] } },
      managed: ['language', 'reach'],
    });
    expect(planImport({ corner: 'end' }, OWN, ['language'])).toEqual({ change: {}, managed: [] });
  });

  it('holds no choice of the organisation, whatever the file says', (test) => {
    prove(
      test,
      fc.property(anyText, fc.subarray([...CHOICE_NAMES]), settings, (text, managed, own) => {
        const plan = planImport(parseImport(text).values, own, managed);
        expect(managed.filter((name) => name in plan.change)).toEqual([]);
        expect(plan.managed.every((name) => managed.includes(name))).toBe(true);
        for (const name of CHOICE_NAMES) {
          const wanted = plan.change[name];
          if (wanted !== undefined) expect(CHOICES[name].values.map(({ value }) => value)).toContain(wanted);
        }
      }),
    );
  });
});
