/** What can be wrong with a value that was stored, came by policy or stands in a file. */
export type ProblemReason =
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-version'
  | 'unknown-value'
  | 'unknown-field'
  | 'unknown-language'
  | 'same-language'
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'bad-characters'
  | 'bad-mail'
  | 'bad-phone'
  | 'bad-page'
  | 'by-policy-only'
  | 'unreadable'
  | 'too-large'
  | 'not-json'
  | 'repeated'
  | 'no-settings';

/** One wrong value, and where it stands. */
export interface FieldProblem {
  /** As in `contacts.globalAdmin[0].mail`; empty for the whole. */
  readonly path: string;
  readonly reason: ProblemReason;
  /** The most that is allowed: characters, entries or bytes. */
  readonly limit?: number;
  /** The values that there are. */
  readonly allowed?: readonly string[];
  /** Where a text stops being JSON, counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** Fields by name, of unknown values. */
export type Fields = Readonly<Record<string, unknown>>;

/** A copy of the own fields; `undefined` for anything that is no plain record or refuses to be read. */
export function ownFields(raw: unknown): Fields | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  try {
    return Array.isArray(raw) ? undefined : Object.fromEntries(Object.entries(raw));
  } catch {
    return undefined;
  }
}

/** The first own fields. A record of more is reported and cut, anything else is reported and gives none. */
export function firstFields(raw: unknown, path: string, limit: number, problems: FieldProblem[]): Fields | undefined {
  const fields = ownFields(raw);
  if (fields === undefined) {
    problems.push({ path, reason: 'not-an-object' });
    return undefined;
  }
  const all = Object.entries(fields);
  if (all.length <= limit) return fields;
  problems.push({ path, reason: 'too-many', limit });
  return Object.fromEntries(all.slice(0, limit));
}

/** One own field; undefined where there is none, also for what every object inherits. */
export function fieldOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The first entries of a list. A longer list is reported and cut, anything else is reported and gives none. */
export function entriesOf(
  raw: unknown,
  path: string,
  limit: number,
  problems: FieldProblem[],
): readonly unknown[] | undefined {
  if (!Array.isArray(raw)) {
    problems.push({ path, reason: 'not-a-list' });
    return undefined;
  }
  if (raw.length > limit) problems.push({ path, reason: 'too-many', limit });
  // A list can be asked for its entries by ways of its own; a plain one is made of what is there.
  return Array.from({ length: Math.min(raw.length, limit) }, (_, at): unknown => raw[at]);
}

/** Steers the reading of what follows, breaks lines, or is half a sign: none of it belongs into a name or a note. */
const BAD_CHARACTERS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/**
 * One line of plain text.
 * Out: it without spaces around; undefined and a problem more for anything else than a text of at most `limit`
 * characters; an empty one is no text.
 */
export function textOf(raw: unknown, path: string, limit: number, problems: FieldProblem[]): string | undefined {
  if (typeof raw !== 'string') {
    problems.push({ path, reason: 'not-a-text' });
    return undefined;
  }
  const text = raw.trim();
  if (text.length > limit) problems.push({ path, reason: 'too-long', limit });
  else if (BAD_CHARACTERS.test(text)) problems.push({ path, reason: 'bad-characters' });
  else return text;
  return undefined;
}

/** Names every field that is not among the known ones. */
export function nameUnknown(fields: Fields, known: readonly string[], path: string, problems: FieldProblem[]): void {
  for (const name of Object.keys(fields)) {
    if (!known.includes(name)) problems.push({ path: pathTo(path, name), reason: 'unknown-field' });
  }
}

const LONGEST_NAME = 40;

/**
 * The path to a field of whatever name. A name that is no plain word is quoted as in JSON, so that it is seen where it
 * begins and ends, steers the reading of nothing, and an empty one is not taken for the whole.
 */
export function pathTo(path: string, name: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  if (/^[\w-]+…?$/.test(short)) return path === '' ? short : `${path}.${short}`;
  const quoted = JSON.stringify(short).replace(
    /[^ -~…]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${path}[${quoted}]`;
}
