import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/core/languages';

/** What the stores allow (`anchors`: Chrome Web Store and Firefox's linter), by key of the catalogue. */
export const STORE_LIMITS: Readonly<Record<string, number>> = {
  'manifest.name': 45,
  'manifest.shortName': 12,
  'manifest.description': 132,
};

const PREFIX = 'manifest.';

/**
 * The catalogues as they ship: `locales/<tag>.json` without the manifest's strings, and `_locales/<xx_YY>/messages.json`
 * with only these. Fails: with every problem, when a catalogue is malformed or a string is longer than the stores allow.
 */
export function buildLocales(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const problems: string[] = [];
  for (const tag of LANGUAGES) {
    const catalogue = readCatalogue(tag, problems);
    const own = Object.entries(catalogue).filter(([key]) => !key.startsWith(PREFIX));
    const manifest = Object.entries(catalogue).filter(([key]) => key.startsWith(PREFIX));
    for (const [key, text] of manifest) {
      const limit = STORE_LIMITS[key];
      if (limit !== undefined && [...text].length > limit) {
        problems.push(`locales/${tag}.json: "${key}" has ${[...text].length} characters, the stores allow ${limit}.`);
      }
    }
    for (const key of Object.keys(STORE_LIMITS)) {
      if (!catalogue[key]) problems.push(`locales/${tag}.json: "${key}" is missing.`);
    }
    files.set(`locales/${tag}.json`, JSON.stringify(Object.fromEntries(own)));
    files.set(
      `_locales/${tag.replace('-', '_')}/messages.json`,
      JSON.stringify(Object.fromEntries(manifest.map(([key, text]) => [key.slice(PREFIX.length), { message: text }]))),
    );
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files;
}

function readCatalogue(tag: string, problems: string[]): Readonly<Record<string, string>> {
  const path = `locales/${tag}.json`;
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof parsed === 'object' && parsed !== null && Object.values(parsed).every((v) => typeof v === 'string')) {
      return parsed as Record<string, string>;
    }
    problems.push(`${path}: every value must be a text.`);
  } catch (error) {
    problems.push(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
  return {};
}
