import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import { CONTACT_KINDS, NO_CONTACTS } from '../../src/core/contacts';
import { parsePolicy } from '../../src/core/policy';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/core/settings';
import { CHOICE_NAMES, CHOICES, SETTINGS_CATALOGUE } from '../../src/core/settings-catalogue';

const entries = Object.entries(SETTINGS_CATALOGUE);
const keys = new Set(Object.keys(en));

describe('the catalogue of settings', () => {
  it('has every choice in the list of the choices, in its order', () => {
    expect(entries.filter(([, { kind }]) => kind === 'choice').map(([name]) => name)).toEqual(CHOICE_NAMES);
  });

  it('has every kind of contact once', () => {
    expect(SETTINGS_CATALOGUE.contacts.kinds.map(({ name }) => name)).toEqual(CONTACT_KINDS);
  });

  it.each(CHOICE_NAMES)('gives %s values to choose from, each once, and one of them as standard', (name) => {
    const values = CHOICES[name].values.map(({ value }) => value);
    expect(values.length).toBeGreaterThan(1);
    expect(new Set(values).size).toBe(values.length);
    expect(values).toContain(CHOICES[name].fallback);
    expect(DEFAULT_SETTINGS[name]).toBe(CHOICES[name].fallback);
  });

  it('names only messages that there are', () => {
    const named = entries.flatMap(([, entry]) => [
      entry.title,
      entry.why,
      ...(entry.kind === 'choice' ? entry.values.flatMap(({ text, mirrored }) => [text, mirrored]) : []),
      ...(entry.kind === 'choice' ? [entry.section] : []),
      ...(entry.kind === 'contacts' ? entry.kinds.flatMap(({ title, why }) => [title, why]) : []),
    ]);
    const texts = named.filter((key) => key !== undefined);
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('describes each setting in whole sentences, without a sign that would break a table', () => {
    const described = [...entries.map(([, entry]) => entry), ...SETTINGS_CATALOGUE.contacts.kinds];
    expect(described.filter(({ description }) => !/^[A-Z][^|\n<>`]*\.$/.test(description))).toEqual([]);
  });

  it('lets the person store what is theirs, and the organisation set everything', () => {
    const contacts = { ...NO_CONTACTS, provider: [{ name: 'N' }] };
    const all = {
      ...DEFAULT_SETTINGS,
      contacts,
      message: { default: 'Hello' },
      links: [{ text: 'N', url: 'https://n.example/' }],
    };
    expect(Object.keys(all).sort()).toEqual(entries.map(([name]) => name).sort());
    const { values, problems } = parsePolicy(all);
    expect(problems).toEqual([]);
    expect(Object.keys(values.choices)).toEqual(CHOICE_NAMES);
    const stored = Object.keys(parseSettings(all).settings);
    expect(stored.sort()).toEqual(
      entries
        .filter(([, { byPerson }]) => byPerson)
        .map(([name]) => name)
        .sort(),
    );
  });
});
