/** The messages of one language, and what stands in for those that are missing. */

export type Catalogue = Readonly<Record<string, string>>;

/** Starts with a small letter: names such as `__proto__` are no keys. */
const KEY = /^[a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$/;

/**
 * In: what came out of a catalogue file or a message, of any shape.
 * Out: the usable entries (own, well-formed key, text that is not blank), and a line for each that was left out.
 * Never throws.
 */
export function parseCatalogue(raw: unknown): { messages: Catalogue; problems: readonly string[] } {
  const entries = ownEntries(raw);
  if (entries === undefined) return { messages: {}, problems: ['the catalogue is not an object'] };
  const good: [string, string][] = [];
  const problems: string[] = [];
  for (const [key, value] of entries) {
    if (!KEY.test(key)) problems.push(`${key}: not a message key`);
    else if (typeof value !== 'string') problems.push(`${key}: not a text`);
    else if (value.trim() === '') problems.push(`${key}: empty`);
    else good.push([key, value]);
  }
  return { messages: Object.fromEntries(good), problems };
}

/** Own entries of a plain object; `undefined` for anything else, also for an object that refuses to be read. */
function ownEntries(raw: unknown): [string, unknown][] | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  try {
    return Array.isArray(raw) ? undefined : Object.entries(raw);
  } catch {
    return undefined;
  }
}

/**
 * In: the catalogue of the wanted language and the reference catalogue (English).
 * Out: the wanted one with missing and empty messages filled in, so that a person reads English rather than nothing;
 * and the keys that were filled. Keys that only the wanted language has are kept.
 */
export function mergeCatalogues(
  wanted: Catalogue,
  reference: Catalogue,
): { messages: Catalogue; missing: readonly string[] } {
  const missing = Object.keys(reference).filter((key) => textOf(wanted, key) === undefined);
  const filled = missing.map((key) => [key, reference[key] ?? ''] as const);
  return { messages: Object.fromEntries([...Object.entries(wanted), ...filled]), missing };
}

/**
 * In: a catalogue and a key. Out: the message.
 * A key that no language has is a mistake that the tests of the catalogues catch. Should one slip through, neither a
 * blank panel nor a dotted key is of use, and a control must keep a name: the telling part of the key is shown as
 * words (`topic.forgot-password.title` reads "Forgot password"). Never fails, never empty.
 */
export function message(catalogue: Catalogue, key: string): string {
  return textOf(catalogue, key) ?? humanised(key);
}

function textOf(catalogue: Catalogue, key: string): string | undefined {
  const text = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  return text === undefined || text.trim() === '' ? undefined : text;
}

/** Last parts of a key that say which text it is, not what it is about. */
const PLACES: ReadonlySet<string> = new Set([
  'title',
  'text',
  'summary',
  'keywords',
  'heading',
  'label',
  'name',
  'more',
  'short',
  'action',
  'one',
  'other',
]);

function humanised(key: string): string {
  const parts = key.split('.').filter((part) => part !== '');
  const telling = parts.findLast((part) => !PLACES.has(part)) ?? parts.at(-1) ?? '';
  const words = telling
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? '…' : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * In: the key of a message with plural forms, its count, the language of the catalogue.
 * Out: `base.one` or `base.other`. Categories that the catalogues do not tell apart (few, many) count as other; an
 * unknown language counts as English.
 */
export function pluralKey(base: string, count: number, language: string): string {
  return `${base}.${pluralRules(language).select(count) === 'one' ? 'one' : 'other'}`;
}

function pluralRules(language: string): Intl.PluralRules {
  try {
    return new Intl.PluralRules(language);
  } catch {
    return new Intl.PluralRules('en');
  }
}
