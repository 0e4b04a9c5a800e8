import { findJsonFault, findRepeated } from './import-json';
import {
  type Choices,
  currentFields,
  differing,
  pick,
  readChange,
  SETTINGS_VERSION,
  type Settings,
  type SettingsChange,
} from './settings';
import { CHOICE_NAMES, SETTINGS_CATALOGUE } from './settings-catalogue';
import { type FieldProblem, nameUnknown, ownFields } from './settings-problem';

/** The most bytes of a file: a full one has less than half of it, in letters of one byte a quarter. */
export const IMPORT_LIMIT = 100_000;

export const EXPORT_NAME = 'signpost-settings.json';

/** What a file wants to set, as far as it is right, and what is wrong in it. */
export interface Import {
  readonly values: SettingsChange;
  readonly problems: readonly FieldProblem[];
}

/** What taking over an import would do. */
export interface ImportPlan {
  /** What would become different. */
  readonly change: SettingsChange;
  /** Choices of the file that stay as the organisation set them. */
  readonly managed: readonly (keyof Choices)[];
}

/** The person's settings as a file, to be read by `parseImport`: settings and contacts, and nothing else. */
export function exportText(own: Settings): string {
  const choices = pick(own, CHOICE_NAMES);
  return `${JSON.stringify({ version: SETTINGS_VERSION, ...choices, contacts: own.contacts }, null, 2)}\n`;
}

/**
 * Reads a file of settings.
 * In: its text. Out: every right value, and every wrong one with its path and the reason; where the text is no JSON, the
 * place at which it stops being so. A wrong value costs none of the others. Never throws.
 */
export function parseImport(text: string): Import {
  const nothing = (problem: Omit<FieldProblem, 'path'>): Import => ({
    values: {},
    problems: [{ path: '', ...problem }],
  });
  if (new TextEncoder().encode(text).length > IMPORT_LIMIT) return nothing(TOO_LARGE);
  // Some editors put a mark of the byte order first.
  const bare = text.replace(/^\ufeff/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(bare);
  } catch {
    return nothing({ reason: 'not-json', ...findJsonFault(bare) });
  }
  const stored = ownFields(parsed);
  if (stored === undefined) return nothing({ reason: 'not-an-object' });
  const problems: FieldProblem[] = findRepeated(bare).map((path) => ({ path, reason: 'repeated' }));
  const fields = currentFields(stored, problems);
  if (!Object.keys(SETTINGS_CATALOGUE).some((name) => Object.hasOwn(fields, name)))
    return nothing({ reason: 'no-settings' });
  const values = readChange(fields, problems);
  for (const name of ['message', 'links']) {
    if (Object.hasOwn(fields, name)) problems.push({ path: name, reason: 'by-policy-only' });
  }
  nameUnknown(fields, ['version', ...Object.keys(SETTINGS_CATALOGUE)], '', problems);
  return { values, problems };
}

/** The file is larger than any that was exported: it is not read at all. */
export const TOO_LARGE = { reason: 'too-large', limit: IMPORT_LIMIT } as const;

/**
 * In: what a file wants, the person's settings, and the choices that the organisation made.
 * Out: what would change, without the choices that cannot; these by name.
 */
export function planImport(values: SettingsChange, own: Settings, managed: readonly (keyof Choices)[]): ImportPlan {
  const { contacts, ...choices } = values;
  const named = CHOICE_NAMES.filter((name) => choices[name] !== undefined);
  const free: Partial<Choices> = pick(
    choices,
    named.filter((name) => !managed.includes(name)),
  );
  return {
    change: differing(own, contacts === undefined ? free : { ...free, contacts }),
    managed: named.filter((name) => managed.includes(name)),
  };
}
