import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedSchema, settingsTable, withSettingsTable } from '../../scripts/lib/build-policy';
import { CONTACT_FIELDS, CONTACT_KINDS, CONTACT_LIMITS } from '../../src/core/contacts';
import { CHOICE_NAMES, CHOICES, SETTINGS_CATALOGUE } from '../../src/core/settings-catalogue';
import { field } from './support/json';

const DOCUMENT = 'docs/administrators.md';
const schema: unknown = managedSchema();
const names = Object.keys(SETTINGS_CATALOGUE);

/** Every part of a schema that says of which type a value is. */
function parts(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...('type' in value ? [value] : []), ...Object.values(value).flatMap(parts)];
}

describe('the managed schema', () => {
  it('has every setting of the catalogue, and no other', () => {
    expect(Object.keys(Object(field(schema, 'properties')))).toEqual(names);
    expect(Object.keys(Object(field(schema, 'properties', 'contacts', 'properties')))).toEqual(CONTACT_KINDS);
    const contact = field(schema, 'properties', 'contacts', 'properties', 'helpDesk', 'items', 'properties');
    expect(Object.keys(Object(contact))).toEqual(CONTACT_FIELDS);
  });

  it('describes each as the catalogue does', () => {
    for (const [name, { description }] of Object.entries(SETTINGS_CATALOGUE)) {
      expect(field(schema, 'properties', name, 'description')).toBe(description);
    }
  });

  it('holds no wrong text back from us: it says types, and nothing of what a value may be', () => {
    const allowed = ['type', 'description', 'properties', 'additionalProperties', 'items'];
    const used = parts(schema);
    expect(used.length).toBeGreaterThan(20);
    expect(used.flatMap((part) => Object.keys(part)).filter((key) => !allowed.includes(key))).toEqual([]);
  });

  it('is one that Chromium takes: one type for each value, and nothing beside the settings at the top', () => {
    const types = parts(schema).map((part) => Reflect.get(part, 'type'));
    expect(types.filter((type) => !['object', 'array', 'string'].includes(String(type)))).toEqual([]);
    expect(Object.keys(Object(schema))).toEqual(['type', 'properties']);
  });
});

describe('the table of settings for administrators', () => {
  const rows = settingsTable()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );

  it('stands in the document as the catalogue has it (npx tsx scripts/settings-table.ts writes it)', () => {
    const document = readFileSync(DOCUMENT, 'utf8');
    expect(withSettingsTable(document)).toBe(document);
    expect(document).toContain(settingsTable());
  });

  it('has a row of four cells for every setting', () => {
    expect(rows.map(([name]) => name)).toEqual(names.map((name) => `\`${name}\``));
    expect(rows.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
  });

  it('names every value of a choice, and the limits of a contact', () => {
    for (const name of CHOICE_NAMES) {
      const [, values = ''] = rows.find(([cell]) => cell === `\`${name}\``) ?? [];
      for (const { value } of CHOICES[name].values) expect(values).toContain(`\`${value}\``);
      expect(values).toContain(`\`${CHOICES[name].fallback}\` (standard)`);
    }
    for (const name of CONTACT_FIELDS) expect(settingsTable()).toContain(`\`${name}\` (${CONTACT_LIMITS[name]})`);
  });

  it('is not written where its place is not marked', () => {
    expect(() => withSettingsTable('# Signpost for administrators')).toThrow('marks');
  });
});
