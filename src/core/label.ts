/** A word of the page, in the languages that the page may be in. */
export interface PageLabel {
  readonly low?: readonly string[];
  readonly texts: { readonly en: string } & Readonly<Record<string, string>>;
  /** Other words that are attested for the same thing, by language: only for finding it on the page, never shown. */
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

/** A label ready to show: its words, the language they are in, and the English word where the first is doubtful. */
export interface ShownLabel {
  readonly text: string;
  readonly lang: string;
  readonly english?: string;
}

/**
 * The label in the page's language.
 * In: a label and the page's language tag, in any spelling (`ja`, `ja-JP`, `zh_TW`, `EN-US`).
 * Out: the word in that language, else in the base language, else English. Never fails.
 */
export function shownLabel(label: PageLabel, pageLanguage: string): ShownLabel {
  const wanted = pageLanguage.replace(/_/g, '-').toLowerCase();
  const tags = Object.keys(label.texts);
  const base = wanted.split('-')[0] ?? '';
  // Chinese has two scripts: a reader of one is not given the other for want of a word.
  const alias = ALIASES.get(wanted) ?? (base === 'zh' ? undefined : ALIASES.get(base));
  const named = (name: string | undefined): string | undefined => tags.find((tag) => tag.toLowerCase() === name);
  const tag = named(wanted) ?? named(base) ?? named(alias?.toLowerCase()) ?? 'en';
  const text = label.texts[tag] ?? label.texts.en;
  return label.low?.includes(tag) ? { text, lang: tag, english: label.texts.en } : { text, lang: tag };
}

/** Tags that name a language of the table by another name. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['zh-hk', 'zh-TW'],
  ['zh-mo', 'zh-TW'],
  ['zh-hant', 'zh-TW'],
  ['zh-hant-tw', 'zh-TW'],
  ['zh-hant-hk', 'zh-TW'],
  ['zh-hant-mo', 'zh-TW'],
  ['zh-sg', 'zh-CN'],
  ['zh-hans', 'zh-CN'],
  ['zh-hans-cn', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['pt', 'pt-BR'],
  ['no', 'nb'],
  ['nn', 'nb'],
]);
