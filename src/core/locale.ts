import { LANGUAGES, type LanguageTag, REFERENCE_LANGUAGE } from './languages';

/** A language tag taken apart (BCP 47): lower case, script and region only if given. */
interface TagParts {
  readonly language: string;
  readonly script: string;
  readonly region: string;
}

/** `undefined` for anything that is not shaped like a language tag. Underscores count as hyphens. */
function parseTag(tag: string): TagParts | undefined {
  const subtags = tag.trim().replaceAll('_', '-').toLowerCase().split('-');
  const language = subtags[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(language) || !subtags.every((part) => /^[a-z0-9]{1,8}$/.test(part))) return undefined;
  // After a single letter come extensions; their parts look like scripts and regions and are none.
  const extension = subtags.findIndex((part) => part.length === 1);
  const main = subtags.slice(1, extension === -1 ? undefined : extension);
  const script = main.find((part) => /^[a-z]{4}$/.test(part)) ?? '';
  const region = main.find((part) => /^(?:[a-z]{2}|[0-9]{3})$/.test(part)) ?? '';
  return { language, script, region };
}

/** Where Chinese is written in traditional characters when the tag names no script. */
const TRADITIONAL_REGIONS: ReadonlySet<string> = new Set(['tw', 'hk', 'mo']);

/**
 * In: a language tag in any spelling (`en_US`, `EN-us`, `zh-Hant-HK`).
 * Out: the language of ours that its reader reads, or `undefined`: unknown, malformed, or Chinese in simplified
 * characters, for which the traditional ones are no substitute.
 */
export function matchLanguage(tag: string): LanguageTag | undefined {
  const parts = parseTag(tag);
  if (parts === undefined) return undefined;
  if (parts.language === 'zh') {
    const traditional = parts.script === '' ? TRADITIONAL_REGIONS.has(parts.region) : parts.script === 'hant';
    return traditional ? 'zh-TW' : undefined;
  }
  return LANGUAGES.find((language) => language === parts.language);
}

/** The wishes for the language of the help; each may be absent, unknown to us or malformed. */
export interface LanguageWishes {
  /** What is set: by the organisation's policy, else by the person (`effectiveSettings`). `auto` is no choice. */
  readonly choice?: string | undefined;
  readonly page?: string | undefined;
  /** The browser's languages, the preferred one first. */
  readonly browser?: readonly string[] | undefined;
}

/**
 * The language of the help: what is set, else the page's language if we have it, else the browser's, else English.
 * Never fails.
 */
export function chooseLanguage(wishes: LanguageWishes): LanguageTag {
  for (const tag of [wishes.choice, wishes.page, ...(wishes.browser ?? [])]) {
    const language = tag === undefined || tag === 'auto' ? undefined : matchLanguage(tag);
    if (language !== undefined) return language;
  }
  return REFERENCE_LANGUAGE;
}

/** Languages written from right to left when the tag names no script, and the scripts that are. */
const RTL_LANGUAGES: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'glk',
  'he',
  'iw',
  'ji',
  'ks',
  'lrc',
  'mzn',
  'nqo',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RTL_SCRIPTS: ReadonlySet<string> = new Set([
  'adlm',
  'arab',
  'aran',
  'hebr',
  'mand',
  'mend',
  'nkoo',
  'rohg',
  'samr',
  'syrc',
  'thaa',
]);

/** What is written without spaces, also between two sentences. */
const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'zh']);

/** In: a language tag in any spelling. Out: what stands between two sentences of one paragraph. */
export function betweenSentences(tag: string): ' ' | '' {
  return UNSPACED_LANGUAGES.has(parseTag(tag)?.language ?? '') ? '' : ' ';
}

/** In: a language tag in any spelling. Out: its writing direction; malformed and unknown tags run left to right. */
export function direction(tag: string): 'ltr' | 'rtl' {
  const parts = parseTag(tag);
  if (parts === undefined) return 'ltr';
  const rtl = parts.script === '' ? RTL_LANGUAGES.has(parts.language) : RTL_SCRIPTS.has(parts.script);
  return rtl ? 'rtl' : 'ltr';
}
