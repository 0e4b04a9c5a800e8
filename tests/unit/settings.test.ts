import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_KINDS, NO_CONTACTS } from '../../src/core/contacts';
import {
  applyChange,
  DEFAULT_SETTINGS,
  differing,
  migrateSettings,
  parseChange,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
  serializeSettings,
} from '../../src/core/settings';
import { CHOICE_NAMES, CHOICES } from '../../src/core/settings-catalogue';

const OWN: Settings = {
  language: 'sv',
  launcher: 'tab',
  corner: 'start',
  reach: 'every',
  opening: 'problem',
  contacts: {
    globalAdmin: [{ name: 'Ada', mail: 'ada@contoso.com', phone: '+46 8 123' }],
    accountAdmin: [],
    provider: [{ name: 'Northwind', page: 'https://northwind.example/', note: 'Weekdays' }],
    helpDesk: [],
  },
};

const contactsLike = fc.dictionary(
  fc.constantFrom(...CONTACT_KINDS, 'boss'),
  fc.array(
    fc.record(
      {
        name: fc.oneof(fc.string(), fc.anything()),
        mail: fc.oneof(fc.emailAddress(), fc.string()),
        phone: fc.oneof(fc.constantFrom('+46 8 123', '(555) 1', 'none'), fc.string()),
        page: fc.oneof(fc.webUrl({ validSchemes: ['https', 'http'] }), fc.string()),
        note: fc.oneof(fc.string(), fc.anything()),
        extra: fc.anything(),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 7 },
  ),
);

/** Records that look like settings, with right, wrong and strange values. */
const settingsLike = fc.record(
  {
    version: fc.oneof(fc.nat({ max: 3 }), fc.anything()),
    language: fc.oneof(fc.constantFrom('auto', 'sv', 'zh-TW', 'xx'), fc.anything()),
    launcher: fc.oneof(fc.constantFrom('plate', 'tab', 'off', 'on'), fc.anything()),
    corner: fc.oneof(fc.constantFrom('end', 'start', 'left'), fc.anything()),
    reach: fc.oneof(fc.constantFrom('partner', 'every', 'all'), fc.anything()),
    opening: fc.oneof(fc.constantFrom('press', 'problem', 'always'), fc.anything()),
    contacts: fc.oneof(contactsLike, fc.anything()),
    extra: fc.anything(),
  },
  { requiredKeys: [] },
);

describe('parseSettings', () => {
  it('gives the defaults, without a problem, when nothing is stored', () => {
    for (const raw of [undefined, {}, { version: 1 }]) {
      expect(parseSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    }
  });

  it('keeps to Partner Center and waits for a press until the person chooses otherwise', () => {
    for (const raw of [undefined, {}, { reach: true }, { opening: 1, reach: 'EVERY' }]) {
      expect(parseSettings(raw).settings).toMatchObject({ reach: 'partner', opening: 'press' });
    }
  });

  it('reads what was written', () => {
    expect(parseSettings({ version: 1, ...OWN })).toEqual({ settings: OWN, problems: [] });
  });

  it('accepts every allowed value of every field', () => {
    for (const name of CHOICE_NAMES) {
      for (const { value } of CHOICES[name].values) {
        expect(parseSettings({ version: 1, [name]: value })).toEqual({
          settings: { ...DEFAULT_SETTINGS, [name]: value },
          problems: [],
        });
      }
    }
  });

  it('repairs a wrong field alone and keeps the others', () => {
    expect(parseSettings({ version: 1, ...OWN, launcher: 'balloon' })).toEqual({
      settings: { ...OWN, launcher: 'plate' },
      problems: [{ path: 'launcher', reason: 'unknown-value', allowed: ['plate', 'tab', 'off'] }],
    });
    expect(parseSettings({ version: 1, ...OWN, language: null, corner: ['end'] })).toEqual({
      settings: { ...OWN, language: 'auto', corner: 'end' },
      problems: [
        { path: 'language', reason: 'not-a-text' },
        { path: 'corner', reason: 'not-a-text' },
      ],
    });
    const contacts = {
      ...OWN.contacts,
      globalAdmin: [{ name: 'Ada', mail: 'ada', phone: '+46 8 123' }],
      helpDesk: 'none',
    };
    expect(parseSettings({ version: 1, ...OWN, contacts })).toEqual({
      settings: { ...OWN, contacts: { ...OWN.contacts, globalAdmin: [{ name: 'Ada', phone: '+46 8 123' }] } },
      problems: [
        { path: 'contacts.globalAdmin[0].mail', reason: 'bad-mail' },
        { path: 'contacts.helpDesk', reason: 'not-a-list' },
      ],
    });
  });

  it.each([null, 'sv', 4, true, [], [OWN], Symbol('s'), () => OWN])(
    'repairs %s to the defaults and reports it',
    (raw) => {
      expect(parseSettings(raw)).toEqual({
        settings: DEFAULT_SETTINGS,
        problems: [{ path: '', reason: 'not-an-object' }],
      });
    },
  );

  it('drops fields that are not ours without a word', () => {
    expect(parseSettings({ version: 1, ...OWN, theme: 'pink' })).toEqual({ settings: OWN, problems: [] });
  });

  it('reads own fields only', () => {
    expect(parseSettings(JSON.parse('{"__proto__": {"launcher": "off"}}')).settings).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(Object.create({ launcher: 'off' })).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('reads settings without a version, and those of a newer one, as they are: neither is a repair', () => {
    expect(parseSettings({ ...OWN })).toEqual({ settings: OWN, problems: [] });
    expect(parseSettings({ ...OWN, version: SETTINGS_VERSION + 1, theme: 'pink' })).toEqual({
      settings: OWN,
      problems: [],
    });
  });

  it('reports the value of a newer version that it cannot use', () => {
    expect(parseSettings({ ...OWN, version: SETTINGS_VERSION + 1, launcher: 'balloon' })).toEqual({
      settings: { ...OWN, launcher: 'plate' },
      problems: [{ path: 'launcher', reason: 'unknown-value', allowed: ['plate', 'tab', 'off'] }],
    });
  });

  it.each(['1', -1, 1.5, Number.NaN, null, {}])('reads the fields beside the impossible version %s', (version) => {
    expect(parseSettings({ ...OWN, version })).toEqual({
      settings: OWN,
      problems: [{ path: 'version', reason: 'not-a-version' }],
    });
  });

  it('never throws and always gives allowed values', () => {
    fc.assert(
      fc.property(fc.oneof(settingsLike, fc.anything()), (raw) => {
        const { settings } = parseSettings(raw);
        expect(Object.keys(settings)).toEqual([...CHOICE_NAMES, 'contacts']);
        for (const name of CHOICE_NAMES) {
          expect(CHOICES[name].values.map(({ value }) => value)).toContain(settings[name]);
        }
        expect(Object.keys(settings.contacts)).toEqual(CONTACT_KINDS);
      }),
    );
  });

  it('has nothing left to repair after it was written back', () => {
    fc.assert(
      fc.property(fc.oneof(settingsLike, fc.anything()), (raw) => {
        const { settings } = parseSettings(raw);
        expect(parseSettings(serializeSettings(settings))).toEqual({ settings, problems: [] });
        expect(parseSettings(serializeSettings(settings, raw))).toEqual({ settings, problems: [] });
      }),
    );
  });

  it('does not change what it was given', () => {
    const raw = Object.freeze({ version: 0, language: 'xx', launcher: 'off' });
    expect(parseSettings(raw).settings).toEqual({ ...DEFAULT_SETTINGS, launcher: 'off' });
    expect(DEFAULT_SETTINGS).toEqual({
      language: 'auto',
      launcher: 'plate',
      corner: 'end',
      reach: 'partner',
      opening: 'press',
      contacts: NO_CONTACTS,
    });
  });

  it('reads what was stored before there were contacts', () => {
    const { contacts: _, ...before } = OWN;
    expect(parseSettings({ version: 1, ...before })).toEqual({
      settings: { ...OWN, contacts: NO_CONTACTS },
      problems: [],
    });
  });
});

describe('serializeSettings', () => {
  it('writes the version and every field', () => {
    expect(serializeSettings(OWN)).toEqual({ version: 1, ...OWN });
  });

  it('keeps what a newer version stored besides, and its version', () => {
    const newer = { ...DEFAULT_SETTINGS, version: SETTINGS_VERSION + 8, theme: 'pink' };
    expect(serializeSettings(OWN, newer)).toEqual({ ...OWN, version: SETTINGS_VERSION + 8, theme: 'pink' });
  });

  it.each([undefined, 0, -1, 1.5, '9', Number.NaN])('puts its own version in place of %s', (version) => {
    expect(serializeSettings(OWN, { version }).version).toBe(SETTINGS_VERSION);
  });

  it.each([undefined, null, 'text', 7, [], [OWN]])('writes no more than the settings where %j stood', (before) => {
    expect(serializeSettings(OWN, before)).toEqual({ version: 1, ...OWN });
  });
});

describe('parseChange', () => {
  it('takes one field, or several, and drops what it does not know', () => {
    expect(parseChange({ corner: 'start' })).toEqual({ corner: 'start' });
    expect(parseChange({ ...OWN })).toEqual(OWN);
    expect(parseChange({ launcher: 'off', version: 9, theme: 'pink' })).toEqual({ launcher: 'off' });
  });

  it.each([
    [undefined],
    [null],
    ['off'],
    [{}],
    [[]],
    [{ version: 1 }],
    [{ theme: 'pink' }],
    [{ corner: undefined }],
    [{ corner: 'middle' }],
    [{ launcher: 'off', corner: 7 }],
    [{ reach: 'everywhere' }],
    [{ opening: true }],
    [{ contacts: [] }],
    [{ contacts: { globalAdmin: [{}] } }],
    [{ contacts: { boss: [] } }],
    [Object.create({ corner: 'start' })],
  ])('is nothing for %j', (raw) => {
    expect(parseChange(raw)).toBeUndefined();
  });

  it('never throws, and what it gives makes whole settings of whole settings', () => {
    fc.assert(
      fc.property(fc.oneof(settingsLike, fc.anything({ withNullPrototype: true })), (raw) => {
        const changed = applyChange(OWN, parseChange(raw) ?? {});
        expect(parseSettings({ ...changed })).toEqual({ settings: changed, problems: [] });
      }),
    );
  });
});

describe('a change', () => {
  it('of contacts leaves those of other kinds', () => {
    const helpDesk = [{ name: 'Help desk' }];
    expect(applyChange(OWN, { contacts: { helpDesk } })).toEqual({ ...OWN, contacts: { ...OWN.contacts, helpDesk } });
    expect(applyChange(OWN, { corner: 'end' })).toEqual({ ...OWN, corner: 'end' });
  });

  it('is what differs, and nothing else', () => {
    expect(differing(OWN, OWN)).toEqual({});
    expect(differing(OWN, { corner: 'end', launcher: 'tab' })).toEqual({ corner: 'end' });
    const contacts = { globalAdmin: [], provider: [{ ...OWN.contacts.provider[0], name: 'Northwind' }], helpDesk: [] };
    expect(differing(OWN, { contacts })).toEqual({ contacts: { globalAdmin: [] } });
  });
});

describe('migrateSettings', () => {
  const step = (name: string) => (stored: Readonly<Record<string, unknown>>) => ({
    ...stored,
    way: `${String(stored.way ?? '')}${name}`,
  });
  const steps = [step('a'), step('b'), step('c')];

  it.each([
    [0, 'abc'],
    [1, 'bc'],
    [2, 'c'],
    [3, undefined],
    [9, undefined],
  ])('from version %d takes the steps %s, in order', (from, way) => {
    expect(migrateSettings({}, from, steps)).toEqual(way === undefined ? {} : { way });
  });
});
