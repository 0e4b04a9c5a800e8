import type { LanguageTag } from '../core/languages';

/** Each language in its own words, as a reader of it looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  sv: 'Svenska',
  nl: 'Nederlands',
  ja: '日本語',
  'zh-TW': '繁體中文',
  it: 'Italiano',
};

/**
 * The own name of a language.
 * In: a tag. Out: its name, or the tag itself where we have no texts in that language. Never fails.
 */
export function languageName(tag: string): string {
  return Object.entries(LANGUAGE_NAMES).find(([known]) => known === tag)?.[1] ?? tag;
}
