import { LANGUAGES, type LanguageTag } from '../../src/core/languages';

/** How the two services name a language: the sign-in by market and LCID, the portal by a path prefix. */
export interface Market {
  readonly tag: LanguageTag;
  readonly mkt: string;
  readonly lcid: number;
  readonly prefix: string;
}

export const MARKETS: Readonly<Record<LanguageTag, Market>> = {
  en: { tag: 'en', mkt: 'en-US', lcid: 1033, prefix: 'en-us' },
  sv: { tag: 'sv', mkt: 'sv-SE', lcid: 1053, prefix: 'sv-se' },
  nl: { tag: 'nl', mkt: 'nl-NL', lcid: 1043, prefix: 'nl-nl' },
  ja: { tag: 'ja', mkt: 'ja-JP', lcid: 1041, prefix: 'ja-jp' },
  'zh-TW': { tag: 'zh-TW', mkt: 'zh-TW', lcid: 1028, prefix: 'zh-tw' },
  it: { tag: 'it', mkt: 'it-IT', lcid: 1040, prefix: 'it-it' },
};

/** In: a market or language tag in any spelling, or nothing. Out: the market that the practice site has; English else. */
export function marketOf(wanted: string | null | undefined): Market {
  const lower = (wanted ?? '').replace(/_/g, '-').toLowerCase();
  const tag =
    LANGUAGES.find((t) => t.toLowerCase() === lower) ??
    LANGUAGES.find((t) => MARKETS[t].prefix === lower) ??
    LANGUAGES.find((t) => t === lower.split('-')[0]) ??
    'en';
  return MARKETS[tag];
}
