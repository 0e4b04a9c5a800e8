import { describe, expect, it } from 'vitest';
import { deepTexts, readJson } from './support/json';
import { KEYS, text } from './support/locales';
import { literals, matches, SCRIPT_FILES } from './support/sources';

const known = new Set(KEYS);
const all = SCRIPT_FILES.flatMap((file) => literals(file).map((literal) => ({ file, literal })));
const named = deepTexts(readJson('manifest.json')).flatMap((value) =>
  Array.from(value.matchAll(/__MSG_(\w+)__/g), ([, name = '']) => `manifest.${name}`),
);

/** First parts of a key: a text in quotes that begins with one of them is meant as a key. */
const prefixes = new Set(KEYS.map((key) => key.split('.')[0] ?? ''));
const isPlural = (literal: string): boolean => known.has(`${literal}.other`);
const looksLikeKey = (literal: string): boolean =>
  /^[a-z][A-Za-z]*(?:\.[A-Za-z0-9]+)+$/.test(literal) && prefixes.has(literal.split('.')[0] ?? '');

describe('the keys of the messages', () => {
  it('are all used: in the code, in a table or in the manifest', () => {
    const used = new Set(named);
    for (const { literal } of all) {
      used.add(literal);
      if (isPlural(literal)) used.add(`${literal}.one`).add(`${literal}.other`);
    }
    expect(KEYS.filter((key) => !used.has(key))).toEqual([]);
  });

  it('exist wherever one is used', () => {
    const meant = all.filter(({ literal }) => looksLikeKey(literal));
    expect(meant.length).toBeGreaterThan(300);
    expect(meant.filter(({ literal }) => !known.has(literal) && !isPlural(literal))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });

  it('are never put together at run time', () => {
    const computed = [
      /\b(?:text|inline|message|pluralKey)\(\s*`[^`]*\$\{/,
      /\b(?:text|inline|message|pluralKey)\(\s*["'][^"']*["']\s*\+/,
      new RegExp(`\`(?:${[...prefixes].join('|')})\\.[^\`]*\\$\\{`),
      new RegExp(`["'](?:${[...prefixes].join('|')})\\.["']\\s*\\+`),
    ];
    expect(computed.flatMap((pattern) => matches(SCRIPT_FILES, pattern))).toEqual([]);
  });

  it('have both forms where a count decides', () => {
    const counted = KEYS.filter((key) => /\{count\}/.test(text('en', key)));
    const bases = counted.map((key) => key.replace(/\.(?:one|other)$/, ''));
    expect(counted.length).toBeGreaterThan(0);
    expect(new Set(counted)).toEqual(new Set(bases.flatMap((base) => [`${base}.one`, `${base}.other`])));
    const asked = SCRIPT_FILES.flatMap((file) =>
      matches([file], /pluralKey\(\s*"[^"]+"/).map((match) => /"([^"]+)"/.exec(match)?.[1] ?? ''),
    );
    expect(new Set(asked)).toEqual(new Set(bases));
  });
});
