import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CONTACTS } from '../../src/core/contacts';
import {
  companyFor,
  effectiveSettings,
  managedChoices,
  NO_POLICY,
  parsePolicy,
  textsToShow,
} from '../../src/core/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { CHOICE_NAMES, CHOICES } from '../../src/core/settings-catalogue';
import { prove } from '../trust/tried';

const POLICY = {
  language: 'sv',
  reach: 'every',
  contacts: { globalAdmin: [{ name: 'Service desk', mail: 'help@contoso.com' }] },
  message: { default: 'Hello', sv: 'Hej' },
  links: [{ text: 'Intranet', texts: { sv: 'Intranät' }, url: 'https://intranet/' }],
};
const reasons = (raw: unknown) => parsePolicy(raw).problems.map(({ path, reason }) => [path, reason]);

describe('a policy', () => {
  it('is read whole', () => {
    expect(parsePolicy(POLICY)).toEqual({
      values: {
        choices: { language: 'sv', reach: 'every' },
        contacts: { ...NO_CONTACTS, ...POLICY.contacts },
        message: POLICY.message,
        links: [{ texts: { default: 'Intranet', sv: 'Intranät' }, url: 'https://intranet/' }],
      },
      problems: [],
      unreadable: false,
    });
  });

  it('is none where nothing is set', () => {
    for (const raw of [undefined, {}]) expect(parsePolicy(raw)).toEqual(NO_POLICY);
  });

  it('may set every value of every choice', () => {
    for (const name of CHOICE_NAMES) {
      for (const { value } of CHOICES[name].values) {
        const { values, problems } = parsePolicy({ [name]: value });
        expect(values.choices).toEqual({ [name]: value });
        expect(problems).toEqual([]);
      }
    }
  });

  it('loses a wrong value alone, which is named with its place and the reason', () => {
    const { values, problems } = parsePolicy({ ...POLICY, language: 'klingon', launcher: 7, corner: 'start' });
    expect(values.choices).toEqual({ reach: 'every', corner: 'start' });
    expect(values.contacts.globalAdmin).toHaveLength(1);
    expect(problems).toEqual([
      { path: 'language', reason: 'unknown-value', allowed: CHOICES.language.values.map(({ value }) => value) },
      { path: 'launcher', reason: 'not-a-text' },
    ]);
  });

  it.each([
    [null, '', 'not-an-object'],
    ['x', '', 'not-an-object'],
    [[], '', 'not-an-object'],
    [{ langauge: 'sv' }, 'langauge', 'unknown-field'],
    [{ version: 1 }, 'version', 'unknown-field'],
    [{ contacts: [] }, 'contacts', 'not-an-object'],
    [{ contacts: { provider: {} } }, 'contacts.provider', 'not-a-list'],
    [{ contacts: { provider: [{ name: 'N', mail: 'n' }] } }, 'contacts.provider[0].mail', 'bad-mail'],
    [{ contacts: { provider: [{ name: 'N', email: 'n@m.de' }] } }, 'contacts.provider[0].email', 'unknown-field'],
    [{ message: 'Hello' }, 'message', 'not-an-object'],
    [{ message: { de: 'Hallo' } }, 'message.de', 'unknown-language'],
    [{ message: { sv: 7 } }, 'message.sv', 'not-a-text'],
    [{ message: { sv: ' ' } }, 'message.sv', 'missing'],
    [{ message: { sv: 'x'.repeat(301) } }, 'message.sv', 'too-long'],
    [{ message: { default: 'a\u202eb' } }, 'message.default', 'bad-characters'],
    [{ links: {} }, 'links', 'not-a-list'],
    [{ links: ['https://x.de'] }, 'links[0]', 'not-an-object'],
    [{ links: [{ text: 'X' }] }, 'links[0].url', 'missing'],
    [{ links: [{ url: 'https://x.de' }] }, 'links[0].text', 'missing'],
    [{ links: [{ text: '', url: 'https://x.de' }] }, 'links[0].text', 'missing'],
    [{ links: [{ text: { sv: 'X' }, url: 'https://x.de' }] }, 'links[0].text', 'not-a-text'],
    [{ links: [{ text: 'X', url: 'http://x.de' }] }, 'links[0].url', 'bad-page'],
    [{ links: [{ text: 'X', url: 'javascript:alert(1)' }] }, 'links[0].url', 'bad-page'],
    [{ links: [{ text: 'X', url: 'https://x.de', title: 'Y' }] }, 'links[0].title', 'unknown-field'],
    [{ links: Array(6).fill({ text: 'X', url: 'https://x.de' }) }, 'links', 'too-many'],
  ])('%j is wrong at %s: %s', (raw, path, reason) => {
    expect(reasons(raw)).toEqual([[path, reason]]);
  });

  it('knows its languages in any spelling', () => {
    expect(parsePolicy({ message: { 'sv-SE': 'Hej', zh_Hant: '你好' } }).values.message).toEqual({
      sv: 'Hej',
      'zh-TW': '你好',
    });
  });

  it.each([
    [{ sv: 'A', 'sv-SE': 'B', SV: 'C' }, 'A', ['message.sv-SE', 'message.SV']],
    [{ 'sv-SE': 'B', SV: 'C', sv: 'A' }, 'A', ['message.SV', 'message.sv-SE']],
    [{ 'sv-SE': 'B', sv_FI: 'C' }, 'B', ['message.sv_FI']],
    [{ sv: 7, 'sv-SE': 'B' }, 'B', []],
  ])(
    'takes one text of a language, its plain name before others, and names those that it does not: %j',
    (message, text, left) => {
      const { values, problems } = parsePolicy({ message });
      expect(values.message).toEqual({ sv: text });
      const same = problems.filter(({ reason }) => reason === 'same-language');
      expect(same.map(({ path }) => path)).toEqual(left);
    },
  );

  it.each(['x', 'message', 'links', 'contacts'])(
    'names so many mistakes and no more, however many there are: %s',
    (at) => {
      const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`wrong-${n}`, n]));
      const whole = { launcher: 'tab', corner: 'middle' };
      const raw = {
        x: { ...whole, ...many },
        message: { ...whole, message: { default: 'Hello', ...many } },
        links: { ...whole, links: Array(50).fill({ text: 'X', url: 'https://contoso.com/', texts: many, ...many }) },
        contacts: { ...whole, contacts: { ...many, helpDesk: Array(50).fill({ name: 'Desk', ...many }) } },
      };
      const { values, problems } = parsePolicy(Reflect.get(raw, at));
      expect(problems.length).toBeGreaterThan(50);
      expect(problems.length).toBeLessThan(700);
      expect(problems).toContainEqual(expect.objectContaining({ path: 'corner' }));
      expect(values.choices).toEqual({ launcher: 'tab' });
      if (at === 'message') expect(values.message).toEqual({ default: 'Hello' });
      if (at === 'links') expect(values.links).toHaveLength(5);
      if (at === 'contacts') expect(values.contacts.helpDesk).toHaveLength(5);
    },
  );

  it('is read without a mistake from anything at all', (test) => {
    const values = fc.anything({ withNullPrototype: true });
    const like = fc.dictionary(fc.constantFrom('language', 'contacts', 'message', 'links', 'x'), values);
    prove(
      test,
      fc.property(fc.oneof(like, values), (raw) => {
        const { values, problems } = parsePolicy(raw);
        expect(effectiveSettings(DEFAULT_SETTINGS, values).contacts).toEqual(values.contacts);
        expect(new Set(problems.map(({ path }) => path)).has('')).toBe(
          raw !== undefined && (typeof raw !== 'object' || raw === null || Array.isArray(raw)),
        );
      }),
    );
  });
});

describe('the settings in force', () => {
  const own: Settings = {
    ...DEFAULT_SETTINGS,
    language: 'it',
    corner: 'start',
    contacts: { ...NO_CONTACTS, globalAdmin: [{ name: 'Own' }], helpDesk: [{ name: 'Desk' }] },
  };

  it('are the organisation’s over the person’s over the standard', () => {
    const { values } = parsePolicy(POLICY);
    expect(effectiveSettings(own, values)).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'sv',
      corner: 'start',
      reach: 'every',
      contacts: { ...own.contacts, globalAdmin: [...POLICY.contacts.globalAdmin, { name: 'Own' }] },
    });
    expect(managedChoices(values)).toEqual(['language', 'reach']);
  });

  it('are the person’s without a policy', () => {
    expect(effectiveSettings(own, NO_POLICY.values)).toEqual(own);
    expect(managedChoices(NO_POLICY.values)).toEqual([]);
  });
});

describe('the word of the company', () => {
  const { values } = parsePolicy(POLICY);

  it('is in the language of the help, else as for all others', () => {
    const url = 'https://intranet/';
    expect(companyFor(values, 'sv')).toEqual({ message: 'Hej', links: [{ text: 'Intranät', url }] });
    expect(companyFor(values, 'ja')).toEqual({ message: 'Hello', links: [{ text: 'Intranet', url }] });
  });

  it('is for the settings what it says in other languages, where it says nothing in that of the help', () => {
    const texts = { nl: 'Hallo', sv: 'Hej' };
    expect(textsToShow(texts, 'sv')).toEqual([{ text: 'Hej' }]);
    expect(textsToShow({ ...texts, default: 'Hello' }, 'en')).toEqual([{ text: 'Hello' }]);
    expect(textsToShow(texts, 'en')).toEqual([
      { text: 'Hej', language: 'sv' },
      { text: 'Hallo', language: 'nl' },
    ]);
    expect(textsToShow({}, 'en')).toEqual([]);
  });

  it('is none where it says nothing in that language', () => {
    expect(companyFor(NO_POLICY.values, 'en')).toBeUndefined();
    expect(companyFor(parsePolicy({ message: { sv: 'Hej' } }).values, 'en')).toBeUndefined();
    const links = [{ texts: { sv: 'Nät' }, url: 'https://x.de' }];
    expect(companyFor(parsePolicy({ links }).values, 'en')).toBeUndefined();
    expect(companyFor(parsePolicy({ links, message: { en: 'Hi' } }).values, 'en')).toEqual({
      message: 'Hi',
      links: [],
    });
  });
});
