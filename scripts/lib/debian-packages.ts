/** Names of Debian's packages for the browsers, their languages and the fonts that the pictures need. */

export const BROWSER_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
export type InstallableBrowser = keyof typeof BROWSER_PACKAGES;

/** Without it Chromium's language setting does nothing, silently. */
export const CHROMIUM_LANGUAGES = 'chromium-l10n';

/** Japanese and Chinese in the pictures and in every measurement of text widths. */
export const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'] as const;

/** Firefox's language packs, by language tag; English is built in. */
const FIREFOX_LANGUAGES: Readonly<Record<string, string>> = {
  sv: 'firefox-esr-l10n-sv-se',
  nl: 'firefox-esr-l10n-nl',
  ja: 'firefox-esr-l10n-ja',
  'zh-TW': 'firefox-esr-l10n-zh-tw',
  it: 'firefox-esr-l10n-it',
  ar: 'firefox-esr-l10n-ar',
  de: 'firefox-esr-l10n-de',
};

/**
 * Packages that make a browser speak the given languages and draw them.
 * In: which browsers, and language tags. Out: package names, without the browsers themselves; unknown tags are left out.
 */
export function languagePackages(browsers: readonly InstallableBrowser[], tags: readonly string[]): readonly string[] {
  const foreign = tags.filter((tag) => tag !== 'en');
  const chromium = browsers.includes('chromium') && foreign.length > 0 ? [CHROMIUM_LANGUAGES] : [];
  const firefox = browsers.includes('firefox') ? foreign.flatMap((tag) => FIREFOX_LANGUAGES[tag] ?? []) : [];
  return [...chromium, ...firefox];
}
