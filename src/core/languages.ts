/** The languages the help is written in (BCP 47). `locales/<tag>.json` holds the texts of each. */
export const LANGUAGES = ['en', 'sv', 'nl', 'ja', 'zh-TW', 'it'] as const;
export type LanguageTag = (typeof LANGUAGES)[number];
export const REFERENCE_LANGUAGE: LanguageTag = 'en';
