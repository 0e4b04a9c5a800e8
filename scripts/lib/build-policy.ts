import { CONTACT_FIELDS, CONTACT_LIMITS } from '../../src/core/contacts';
import { type ChoiceEntry, SETTINGS_CATALOGUE, type SettingName } from '../../src/core/settings-catalogue';

/** Part of a schema as Chromium understands it: every value has exactly one type. */
type Schema = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: 'string' };
const TEXTS: Schema = { type: 'object', additionalProperties: TEXT };

/**
 * The managed schema of the Chromium package, made of the catalogue of settings.
 *
 * It names types and nothing else. Tried in Chromium: a value that does not fit its schema is dropped before we see it,
 * with the whole setting that it stands in, and the settings page could not say what is wrong. So what a text may be is
 * ours to check, and inside of a setting names that we do not know reach us where they have the type of their
 * neighbours. What cannot be had there: a value of two types, or of any; so a wrong type costs its whole setting, and a
 * setting of an unknown name is dropped (`additionalProperties` is refused at the top). `chrome://policy` tells of both.
 */
export function managedSchema(): Schema {
  const properties = Object.values(SETTINGS_CATALOGUE).map((entry, at) => {
    const name = Object.keys(SETTINGS_CATALOGUE)[at] ?? '';
    return [name, { description: entry.description, ...typeOf(entry) }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function typeOf(entry: (typeof SETTINGS_CATALOGUE)[SettingName]): Schema {
  switch (entry.kind) {
    case 'choice':
      return TEXT;
    case 'message':
      return TEXTS;
    case 'links':
      return { type: 'array', items: record({ text: TEXT, texts: TEXTS, url: TEXT }, TEXT) };
    case 'contacts': {
      const contact = record(Object.fromEntries(CONTACT_FIELDS.map((field) => [field, TEXT])), TEXT);
      const list = { type: 'array', items: contact };
      const kinds = entry.kinds.map(({ name, description }) => [name, { description, ...list }] as const);
      return record(Object.fromEntries(kinds), list);
    }
  }
}

const record = (properties: Schema, others: Schema): Schema => ({
  type: 'object',
  properties,
  additionalProperties: others,
});

const BEGIN = '<!-- The table between these marks is made by scripts/settings-table.ts. -->';
const END = '<!-- End of the table. -->';

/**
 * A document with the table of settings, made of the catalogue, between its marks.
 * Fails: when the document has no such marks.
 */
export function withSettingsTable(document: string): string {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from === -1 || to < from) throw new Error('The marks of the table of settings are missing.');
  return `${document.slice(0, from)}${BEGIN}\n\n${settingsTable()}\n\n${document.slice(to)}`;
}

/** The settings as a table in Markdown: name, values, meaning, who can set it. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS_CATALOGUE).map(([name, entry]) => [
    code(name),
    valuesOf(entry),
    entry.description,
    entry.kind === 'contacts' ? 'policy and person, both show' : entry.byPerson ? 'policy, else person' : 'policy',
  ]);
  return [['Setting', 'Values', 'Meaning', 'Set by'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function valuesOf(entry: (typeof SETTINGS_CATALOGUE)[SettingName]): string {
  switch (entry.kind) {
    case 'choice':
      return choiceValues(entry);
    case 'message':
      return `texts by language tag, and ${code('default')}; at most ${entry.limit} characters each`;
    case 'links':
      return `list of at most ${entry.most}: ${code('url')} (${code('https')}), ${code('text')}, ${code('texts')} (at most ${entry.limit} characters each)`;
    case 'contacts': {
      const kinds = entry.kinds.map(({ name, description }) => `${code(name)} (${description.replace(/\.$/, '')})`);
      const fields = CONTACT_FIELDS.map((field) => `${code(field)} (${CONTACT_LIMITS[field]})`);
      return `by kind: ${kinds.join(', ')}. Each a list of at most ${entry.most} with ${fields.join(', ')}; in brackets the most characters. ${code('name')} is needed, ${code('page')} is an ${code('https')} address.`;
    }
  }
}

function choiceValues({ values, fallback }: ChoiceEntry): string {
  return values.map(({ value }) => (value === fallback ? `${code(value)} (standard)` : code(value))).join(', ');
}

const code = (text: string): string => `\`${text}\``;
