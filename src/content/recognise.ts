import { matchPage } from '../core/match-page';
import type { PageDefinition, PageFamily } from '../core/page';
import { partnerFromAddress } from '../core/partner';
import { parseUrl } from '../core/url';
import { PAGES } from '../data/pages';
import { readPageLanguage, readResetNumber, readSettingsObject } from './signals';

export type Partner = 'yes' | 'no' | 'unknown';

/** What this document is, as far as it can say so itself. */
export interface Recognised {
  readonly page: string;
  readonly family: PageFamily;
  readonly partner: Partner;
  readonly pageLanguage: string;
  /** Error number of the page's settings object. */
  readonly errorCode: string | undefined;
}

/**
 * Recognises the page in front of the person.
 * Out: undefined on a page that no table knows; nothing is then shown. Never throws for any page.
 */
export function recognise(document: Document, address: string): Recognised | undefined {
  const url = parseUrl(address);
  const page: PageDefinition | undefined = url === undefined ? undefined : matchPage(url, PAGES);
  if (url === undefined || page === undefined) return undefined;
  const base = { page: page.id, family: page.family };
  const byAddress = page.family === 'portal' ? 'yes' : partnerFromAddress(url);
  // The commonest case on the shared hosts is another service: the address alone ends it, nothing more is looked at.
  if (byAddress === 'no') return { ...base, partner: 'no', pageLanguage: '', errorCode: undefined };
  const settings = page.family === 'portal' ? { partner: byAddress } : settingsOf(document);
  const partner = firstSure(byAddress, settings.partner, partnerFromPrevious(document, url));
  const pageLanguage = readPageLanguage(document, settings.locale);
  const errorCode = page.family === 'reset' ? readResetNumber(document) : settings.errorCode;
  return { ...base, partner, pageLanguage, errorCode };
}

function firstSure(...answers: readonly Partner[]): Partner {
  return answers.find((answer) => answer !== 'unknown') ?? 'unknown';
}

/** After a rejected password the address has lost its query; the page before it, on the same host, still had one. */
function partnerFromPrevious(document: Document, url: URL): Partner {
  const previous = parseUrl(document.referrer === '' ? undefined : document.referrer);
  return previous !== undefined && previous.host === url.host ? partnerFromAddress(previous) : 'unknown';
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
