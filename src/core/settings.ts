import { CONTACT_KINDS, type Contacts, NO_CONTACTS, parseContacts, sameContacts } from './contacts';
import type { LanguageTag } from './languages';
import { CHOICE_NAMES, CHOICES, SETTINGS_CATALOGUE } from './settings-catalogue';
import { type FieldProblem, type Fields, fieldOf, ownFields } from './settings-problem';

/** The settings that are a choice of few values. */
export interface Choices {
  /** `auto`: the page's language, see `chooseLanguage`. */
  readonly language: 'auto' | LanguageTag;
  /** `off`: nothing in the page, the toolbar button only. */
  readonly launcher: 'plate' | 'tab' | 'off';
  /** Lower corner at the end or the start of a line: right or left in English. */
  readonly corner: 'end' | 'start';
  /** Whether the help waits for a press, or opens by itself where a problem is seen. */
  readonly opening: 'press' | 'problem';
  /** On which sign-in pages: only those that lead to Partner Center, or all of the sign-in hosts. */
  readonly reach: 'partner' | 'every';
}

export interface Settings extends Choices {
  readonly contacts: Contacts;
}

/** What is to be changed: some of the choices, the contacts of some kinds. */
export type SettingsChange = Partial<Choices> & { readonly contacts?: Partial<Contacts> };

/** The standard values. Marked as pure, so that the injected code, which needs none of this, carries none of it. */
export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ standard(SETTINGS_CATALOGUE);

/** The version that is written. Raise it with each step added below. */
export const SETTINGS_VERSION = 1;

/** The step at place n takes settings of version n to version n + 1. */
const MIGRATIONS: readonly ((stored: Fields) => Fields)[] = [
  // Version 0 is a record without a version, such as one written by hand: the fields are those of version 1.
  (stored) => stored,
];

/**
 * In: what the storage held, of any shape; `undefined` when it held nothing.
 * Out: whole settings, and what had to be repaired. Each field is read on its own: a wrong one becomes its default and
 * is reported, the others stay. A field that is missing or not ours is no problem, and neither is a newer version: it is
 * read as far as it is known. Never throws.
 */
export function parseSettings(raw: unknown): { settings: Settings; problems: readonly FieldProblem[] } {
  if (raw === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  const stored = ownFields(raw);
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [{ path: '', reason: 'not-an-object' }] };
  const problems: FieldProblem[] = [];
  return { settings: applyChange(DEFAULT_SETTINGS, readChange(currentFields(stored, problems), problems)), problems };
}

/** The fields of settings of any version, as the version of today has them. A wrong version adds its problem. */
export function currentFields(stored: Fields, problems: FieldProblem[]): Fields {
  return migrateSettings(stored, readVersion(stored, problems), MIGRATIONS);
}

/**
 * In: anything that is meant to change some of the settings.
 * Out: its known fields; undefined when there is none, or when the value of one is not allowed. Never throws.
 */
export function parseChange(raw: unknown): SettingsChange | undefined {
  const given = ownFields(raw);
  if (given === undefined) return undefined;
  const problems: FieldProblem[] = [];
  const change = readChange(given, problems);
  return problems.length === 0 && Object.keys(change).length > 0 ? change : undefined;
}

/** The known fields that are right; each wrong one adds its problem, with its path. Never throws. */
export function readChange(fields: Fields, problems: FieldProblem[]): SettingsChange {
  const choices: Partial<Writable> = {};
  for (const name of CHOICE_NAMES) readChoice(name, fields, choices, problems);
  const given = fieldOf(fields, 'contacts');
  const contacts = given === undefined ? undefined : parseContacts(given, 'contacts', problems);
  return contacts === undefined ? choices : { ...choices, contacts };
}

/** The settings with a change made: of the contacts, the kinds that the change names. */
export function applyChange(settings: Settings, { contacts, ...choices }: SettingsChange): Settings {
  return { ...settings, ...choices, contacts: { ...settings.contacts, ...contacts } };
}

/** What of a change differs from the settings; nothing of it is lost by leaving out the rest. */
export function differing(settings: Settings, change: SettingsChange): SettingsChange {
  const next = applyChange(settings, change);
  const names = CHOICE_NAMES.filter((name) => settings[name] !== next[name]);
  const kinds = CONTACT_KINDS.filter((kind) => !sameContacts(settings.contacts[kind], next.contacts[kind]));
  const choices: Partial<Choices> = pick(next, names);
  return kinds.length === 0 ? choices : { ...choices, contacts: pick(next.contacts, kinds) };
}

/**
 * In: settings, and what the storage held until now.
 * Out: what it is to hold; `parseSettings` reads the settings back unchanged and without a problem. Fields and version
 * that a newer Signpost wrote stay: the person may go back to it.
 */
export function serializeSettings(settings: Settings, before?: unknown): Record<string, unknown> {
  const kept = ownFields(before) ?? {};
  const version = Math.max(SETTINGS_VERSION, readVersion(kept, []));
  return { ...kept, ...pick(settings, CHOICE_NAMES), contacts: settings.contacts, version };
}

/** In: settings of version `from` and the steps by version. Out: the settings after the step of `from` and all later. */
export function migrateSettings(stored: Fields, from: number, steps: readonly ((stored: Fields) => Fields)[]): Fields {
  return steps.slice(from).reduce((record, step) => step(record), stored);
}

type Writable = { -readonly [K in keyof Choices]: Choices[K] };

function readChoice<K extends keyof Choices>(
  name: K,
  stored: Fields,
  into: Partial<Writable>,
  problems: FieldProblem[],
): void {
  const value = fieldOf(stored, name);
  if (value === undefined) return;
  const allowed = CHOICES[name].values.map(({ value: known }) => known);
  const known = allowed.find((one) => one === value);
  if (known !== undefined) into[name] = known;
  else if (typeof value === 'string') problems.push({ path: name, reason: 'unknown-value', allowed });
  else problems.push({ path: name, reason: 'not-a-text' });
}

function standard({ language, launcher, corner, opening, reach }: typeof SETTINGS_CATALOGUE): Settings {
  return {
    language: language.fallback,
    launcher: launcher.fallback,
    corner: corner.fallback,
    opening: opening.fallback,
    reach: reach.fallback,
    contacts: NO_CONTACTS,
  };
}

/** A version that is no number of a version is read as 0: every step is made, which is right for a record by hand. */
function readVersion(stored: Fields, problems: FieldProblem[]): number {
  const version = fieldOf(stored, 'version');
  if (version === undefined) return 0;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    problems.push({ path: 'version', reason: 'not-a-version' });
    return 0;
  }
  return version;
}

/** Some of the fields. */
export function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const name of names) picked[name] = from[name];
  return picked;
}
