import { readFileSync } from 'node:fs';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/**
 * The manifest of one browser.
 * In: the browser and the version. Out: `manifest.json` of the root with keys prefixed `__<browser>__` flattened for
 * that browser and dropped for the others. Fails: on a prefix of an unknown browser.
 */
export function buildManifest(browser: Browser, version: string): Readonly<Record<string, unknown>> {
  const source: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const flat = flatten(source, browser);
  if (typeof flat !== 'object' || flat === null || Array.isArray(flat)) throw new Error('manifest.json is no object.');
  return { ...flat, version };
}

function flatten(value: unknown, browser: Browser): unknown {
  if (Array.isArray(value)) return value.map((item) => flatten(item, browser));
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const prefixed = /^__([a-z]+)__(.+)$/.exec(key);
    if (prefixed === null) {
      result[key] = flatten(inner, browser);
      continue;
    }
    const [, wanted = '', name = ''] = prefixed;
    if (!BROWSERS.some((known) => known === wanted))
      throw new Error(`manifest.json: "${key}" names no browser of ours.`);
    if (wanted === browser) result[name] = flatten(inner, browser);
  }
  return result;
}
