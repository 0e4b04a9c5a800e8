import { LANGUAGES, type LanguageTag } from './languages';

export interface Settings {
  /** `auto`: the page's language, see `chooseLanguage`. */
  readonly language: 'auto' | LanguageTag;
  /** `off`: nothing in the page, the toolbar button only. */
  readonly launcher: 'plate' | 'tab' | 'off';
  /** Lower corner at the end or the start of a line: right or left in English. */
  readonly corner: 'end' | 'start';
  /** On which sign-in pages: only those that lead to Partner Center, or all of the sign-in hosts. */
  readonly reach: 'partner' | 'every';
  /** Whether the help waits for a press, or opens by itself where a problem is seen. */
  readonly opening: 'press' | 'problem';
}

export interface SettingsProblem {
  /** The name of the field, `version`, or `settings` when nothing could be read at all. */
  readonly field: string;
  readonly reason: 'not-an-object' | 'unknown-value' | 'wrong-type';
}

interface Field<T extends string> {
  readonly fallback: T;
  readonly allowed: readonly T[];
}

/** Every setting: its default and the values it may have. A new setting is one entry here and one in `Settings`. */
export const SETTING_FIELDS: { readonly [K in keyof Settings]: Field<Settings[K]> } = {
  language: { fallback: 'auto', allowed: ['auto', ...LANGUAGES] },
  launcher: { fallback: 'plate', allowed: ['plate', 'tab', 'off'] },
  corner: { fallback: 'end', allowed: ['end', 'start'] },
  reach: { fallback: 'partner', allowed: ['partner', 'every'] },
  opening: { fallback: 'press', allowed: ['press', 'problem'] },
};

export const DEFAULT_SETTINGS: Settings = {
  language: SETTING_FIELDS.language.fallback,
  launcher: SETTING_FIELDS.launcher.fallback,
  corner: SETTING_FIELDS.corner.fallback,
  reach: SETTING_FIELDS.reach.fallback,
  opening: SETTING_FIELDS.opening.fallback,
};

/** The version that is written. Raise it with each step added below. */
export const SETTINGS_VERSION = 1;

type Stored = Readonly<Record<string, unknown>>;

/** The step at place n takes settings of version n to version n + 1. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // Version 0 is a record without a version, such as one written by hand: the fields are those of version 1.
  (stored) => stored,
];

/**
 * In: what the storage held, of any shape; `undefined` when it held nothing.
 * Out: whole settings, and what had to be repaired. Each field is read on its own: a wrong one becomes its default and
 * is reported, the others stay. A field that is missing or not ours is no problem, and neither is a newer version: it is
 * read as far as it is known. Never throws.
 */
export function parseSettings(raw: unknown): { settings: Settings; problems: readonly SettingsProblem[] } {
  if (raw === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  const stored = ownFields(raw);
  if (stored === undefined) {
    return { settings: DEFAULT_SETTINGS, problems: [{ field: 'settings', reason: 'not-an-object' }] };
  }
  const problems: SettingsProblem[] = [];
  const current = migrateSettings(stored, readVersion(stored, problems), MIGRATIONS);
  const settings: Writable = { ...DEFAULT_SETTINGS };
  for (const name of FIELD_NAMES) readField(name, current, settings, problems);
  return { settings, problems };
}

/**
 * In: anything that is meant to change some of the settings.
 * Out: its known fields; undefined when there is none, or when the value of one is not allowed. Never throws.
 */
export function parseChange(raw: unknown): Partial<Settings> | undefined {
  const given = ownFields(raw);
  if (given === undefined) return undefined;
  const problems: SettingsProblem[] = [];
  const change: Partial<Writable> = {};
  for (const name of FIELD_NAMES) readField(name, given, change, problems);
  return problems.length === 0 && Object.keys(change).length > 0 ? change : undefined;
}

/**
 * In: settings, and what the storage held until now.
 * Out: what it is to hold; `parseSettings` reads the settings back unchanged and without a problem. Fields and version
 * that a newer Signpost wrote stay: the person may go back to it.
 */
export function serializeSettings(settings: Settings, before?: unknown): Record<string, unknown> {
  const kept = ownFields(before) ?? {};
  const version = Math.max(SETTINGS_VERSION, readVersion(kept, []));
  return { ...kept, ...Object.fromEntries(FIELD_NAMES.map((name) => [name, settings[name]])), version };
}

/** In: settings of version `from` and the steps by version. Out: the settings after the step of `from` and all later. */
export function migrateSettings(stored: Stored, from: number, steps: readonly ((stored: Stored) => Stored)[]): Stored {
  return steps.slice(from).reduce((record, step) => step(record), stored);
}

type Writable = { -readonly [K in keyof Settings]: Settings[K] };

const FIELD_NAMES = Object.keys(SETTING_FIELDS).filter(isFieldName);

function isFieldName(name: string): name is keyof Settings {
  return Object.hasOwn(SETTING_FIELDS, name);
}

function readField<K extends keyof Settings>(
  name: K,
  stored: Stored,
  into: Partial<Writable>,
  problems: SettingsProblem[],
): void {
  const value = Object.hasOwn(stored, name) ? stored[name] : undefined;
  if (value === undefined) return;
  const known = SETTING_FIELDS[name].allowed.find((allowed) => allowed === value);
  if (known !== undefined) into[name] = known;
  else problems.push({ field: name, reason: typeof value === 'string' ? 'unknown-value' : 'wrong-type' });
}

/** A version that is no number of a version is read as 0: every step is made, which is right for a record by hand. */
function readVersion(stored: Stored, problems: SettingsProblem[]): number {
  const version = Object.hasOwn(stored, 'version') ? stored.version : undefined;
  if (version === undefined) return 0;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    problems.push({ field: 'version', reason: 'wrong-type' });
    return 0;
  }
  return version;
}

/** A copy of the own fields; `undefined` for anything that is no plain record or refuses to be read. */
function ownFields(raw: unknown): Stored | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  try {
    return Array.isArray(raw) ? undefined : Object.fromEntries(Object.entries(raw));
  } catch {
    return undefined;
  }
}
