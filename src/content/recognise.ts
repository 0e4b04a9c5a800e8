import { matchPage } from '../core/match-page';
import type { PageDefinition, PageFamily } from '../core/page';
import { partnerFromAddress } from '../core/partner';
import { type ProblemNumber, problemNumberIn } from '../core/problem';
import { parseUrl } from '../core/url';
import { WRAPPERS } from '../data/error-numbers';
import { PAGES } from '../data/pages';
import { readPageLanguage, readResetNumber, readSettingsObject } from './signals';

/** Not signed in yet: no error (`facts/sign-in-errors.md` section 6). */
const FRESH_PAGE = '50058';

export type Partner = 'yes' | 'no' | 'unknown';

/** What this document is, as far as it can say so itself. */
export interface Recognised {
  readonly page: string;
  readonly family: PageFamily;
  readonly partner: Partner;
  readonly pageLanguage: string;
  /** Error number of the page's settings object. */
  readonly errorCode: string | undefined;
  /** A number in the address of the portal, to which a sign-in has come back with an error. */
  readonly returned?: ProblemNumber | undefined;
}

/**
 * Recognises the page in front of the person.
 * In: the document, its address, whether the person wants help on every sign-in, also those of other services. Out:
 * undefined on a page that no table knows; nothing is then shown. Never throws for any page.
 */
export function recognise(document: Document, address: string, everywhere = false): Recognised | undefined {
  const url = parseUrl(address);
  const page: PageDefinition | undefined = url === undefined ? undefined : matchPage(url, PAGES);
  if (url === undefined || page === undefined) return undefined;
  const base = { page: page.id, family: page.family };
  const byAddress = page.family === 'portal' ? 'yes' : partnerFromAddress(url);
  // The commonest case on the shared hosts is another service: the address alone ends it, nothing more is looked at.
  if (byAddress === 'no' && !everywhere) return { ...base, partner: 'no', pageLanguage: '', errorCode: undefined };
  if (page.family === 'portal') {
    const returned = returnedNumber(url);
    return {
      ...base,
      partner: 'yes',
      pageLanguage: readPageLanguage(document, undefined),
      errorCode: undefined,
      returned,
    };
  }
  const settings = settingsOf(document);
  const partner = firstSure(byAddress, settings.partner, partnerFromPrevious(document, url));
  const pageLanguage = readPageLanguage(document, settings.locale);
  const errorCode = page.family === 'reset' ? readResetNumber(document) : settings.errorCode;
  return { ...base, partner, pageLanguage, errorCode };
}

/** A sign-in that came back with an error; anybody can write a link with a sentence in it, so it must look like one. */
function returnedNumber(url: URL): ProblemNumber | undefined {
  for (const part of [url.searchParams, new URLSearchParams(url.hash.slice(1))]) {
    const number = problemNumberIn(part.get('error_description') ?? '', 'portal', WRAPPERS);
    if (number !== undefined && part.has('error') && number.key !== FRESH_PAGE) return number;
  }
  return undefined;
}

function firstSure(...answers: readonly Partner[]): Partner {
  return answers.find((answer) => answer !== 'unknown') ?? 'unknown';
}

/**
 * After a rejected password the address has lost its query; the page before it, on the same host, still had one. Pages
 * before that can only say no: whether an older yes still holds is for the worker to say, which forgets in time.
 */
function partnerFromPrevious(document: Document, url: URL): Partner {
  const saysOf = (address: string): Partner => {
    const previous = parseUrl(address === '' ? undefined : address);
    return previous !== undefined && previous.host === url.host ? partnerFromAddress(previous) : 'unknown';
  };
  const before = saysOf(document.referrer);
  if (before !== 'unknown') return before;
  return firstSure(...earlierAddresses(document.defaultView).map(saysOf)) === 'no' ? 'no' : 'unknown';
}

/** Earlier pages of this very site in this tab, the latest first; none where the browser does not tell (Firefox 140). */
function earlierAddresses(window: Window | null): readonly string[] {
  const navigation: unknown = window === null ? undefined : Reflect.get(window, 'navigation');
  if (!hasEntries(navigation)) return [];
  const at = navigation.currentEntry?.index ?? 0;
  return navigation
    .entries()
    .slice(0, at)
    .reverse()
    .map(({ url }) => url ?? '');
}

interface Entries {
  entries(): readonly { readonly url: string | null }[];
  readonly currentEntry: { readonly index: number } | null;
}

function hasEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && 'entries' in value && typeof value.entries === 'function';
}

const read = new WeakMap<
  Document,
  { readonly scripts: number; readonly settings: ReturnType<typeof readSettingsObject> }
>();

/** The settings object is long and stands in the document from the start: read anew only when scripts were added. */
function settingsOf(document: Document): ReturnType<typeof readSettingsObject> {
  const scripts = document.scripts.length;
  const known = read.get(document);
  if (known?.scripts === scripts) return known.settings;
  const settings = readSettingsObject(document);
  read.set(document, { scripts, settings });
  return settings;
}
