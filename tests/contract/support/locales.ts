import { readFileSync } from 'node:fs';
import { LANGUAGES, type LanguageTag } from '../../../src/core/languages';

/** The languages that were translated: a table by this type fails the type check when a language is added. */
export type Translated = Exclude<LanguageTag, 'en'>;

/** The languages written in Latin letters, and the two that are not. */
export const CJK: readonly LanguageTag[] = ['ja', 'zh-TW'];
export const TRANSLATED: readonly Translated[] = LANGUAGES.filter((tag): tag is Translated => tag !== 'en');

/** A catalogue as it stands in the file, without any repair. */
export function rawCatalogue(tag: LanguageTag): string {
  return readFileSync(`locales/${tag}.json`, 'utf8');
}

/** The entries of a catalogue in their order. Fails: when one is no text. */
export function entries(tag: LanguageTag): readonly (readonly [string, string])[] {
  const parsed: unknown = JSON.parse(rawCatalogue(tag));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`locales/${tag}.json is no object.`);
  return Object.entries(parsed).map(([key, text]) => {
    if (typeof text !== 'string') throw new Error(`locales/${tag}.json: ${key} is no text.`);
    return [key, text];
  });
}

export const CATALOGUES: ReadonlyMap<LanguageTag, ReadonlyMap<string, string>> = new Map(
  LANGUAGES.map((tag) => [tag, new Map(entries(tag))]),
);

/** A message, empty when the language lacks it (another test says so). */
export function text(tag: LanguageTag, key: string): string {
  return CATALOGUES.get(tag)?.get(key) ?? '';
}

export const KEYS: readonly string[] = entries('en').map(([key]) => key);

/** Words to search by are no prose: people type abbreviations, English and wrong forms. */
export const isProse = (key: string): boolean => !key.endsWith('.keywords');

/**
 * The prose of a language as `key: text`, for messages that name the place. A sign stands for each code, label and
 * placeholder.
 */
export function prose(tag: LanguageTag): readonly (readonly [string, string])[] {
  return entries(tag)
    .filter(([key]) => isProse(key))
    .map(([key, value]) => [key, value.replace(/`[^`]*`|\{(?:label:)?\w+\}/g, '#')]);
}

/** The places whose prose matches, as `key: match in context`. */
export function places(tag: LanguageTag, pattern: RegExp): readonly string[] {
  return prose(tag).flatMap(([key, value]) => {
    const found = value.match(new RegExp(pattern.source, pattern.flags.replace('g', '')));
    return found === null ? [] : [`${tag} ${key}: "${found[0]}" in: ${value}`];
  });
}

/** A pattern that matches a word on its own, in any script (`\b` knows ASCII letters only). */
export function word(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Width in full-width characters: a Latin letter takes half of one. */
export function fullWidth(value: string): number {
  return [...value].reduce((sum, char) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(char) ? 1 : 0.5), 0);
}
