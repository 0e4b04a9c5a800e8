import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { LANGUAGES } from '../../src/core/languages';

/**
 * How many characters a store takes, by key of the catalogue; of the stores the strictest. The name: Firefox's linter
 * (Chrome takes 75). The short name and the description: Chrome. No linter looks at them in every language.
 */
export const STORE_LIMITS: Readonly<Record<string, number>> = {
  'manifest.name': 45,
  'manifest.shortName': 12,
  'manifest.description': 132,
};

const PREFIX = 'manifest.';

/**
 * The catalogues as they ship: `locales/<tag>.json` without the manifest's strings, and `_locales/<xx_YY>/messages.json`
 * with only these. Fails: with every problem, when a catalogue is malformed or a string is longer than the stores allow;
 * each names its file, and its line or its key.
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
  const parsed = parse(path, problems);
  if (parsed === undefined) return {};
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    problems.push(`${path}: must be an object of texts.`);
    return {};
  }
  const catalogue: Record<string, string> = {};
  for (const [key, value] of Object.entries(parsed)) {
    if (typeof value === 'string') catalogue[key] = value;
    else problems.push(`${path}: "${key}" must be a text.`);
  }
  return catalogue;
}

/** Out: undefined, and a problem more, where the file cannot be read or is no JSON. */
function parse(path: string, problems: string[]): unknown {
  let text: string | undefined;
  try {
    text = readFileSync(path, 'utf8');
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'cannot be read';
    problems.push((text === undefined ? undefined : faultIn(path, text)) ?? `${path}: ${reason}`);
    return undefined;
  }
}

/** The first fault as `file:line:column: what`: Node's own reader does not always say where. */
function faultIn(path: string, text: string): string | undefined {
  try {
    transformSync(text, { loader: 'json', sourcefile: path, logLevel: 'silent' });
    return undefined;
  } catch (error) {
    const [, first] = error instanceof Error ? error.message.split('\n') : [];
    return first?.replace(' ERROR:', '');
  }
}
