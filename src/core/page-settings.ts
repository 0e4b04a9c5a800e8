import { answerOfApplication, answerOfReturn, decidePartner, evidenceOfAddress, type PartnerAnswer } from './partner';
import { parseUrl } from './url';

/** What is taken from a page's settings object, and all that is. */
export interface PageSettings {
  readonly partner: PartnerAnswer;
  /** Error number of the last answer; never 50058, which is no error. */
  readonly errorCode?: string;
  /** Language of the page as it names it, such as `en-US`. */
  readonly locale?: string;
}

/** How much of a script is looked at, in characters. A real settings object is about a tenth of it. */
export const PAGE_SETTINGS_LIMIT = 300_000;

/** A longer address is not looked at: it proves nothing that a shorter one does not. */
const ADDRESS_LIMIT = 8_000;

const START = '$Config=';
const FRESH_PAGE = '50058';

/** A quote before a name cannot stand inside a value: there it would be written `\"`. */
const addressOf = (key: string): RegExp => new RegExp(`"${key}"\\s?:\\s?"([^"]{1,${ADDRESS_LIMIT}})"`, 'g');

const CANCEL = addressOf('urlCancel');
const ENDPOINT = addressOf('urlTenantedEndpointFormat');
const WITH_FCI = [addressOf('urlMsaSignUp'), addressOf('urlGoToAADError')];
const ERROR_CODES = [/"sErrorCode"\s?:\s?"?(\d{5,8})(?!\d)/g, /"iErrorCode"\s?:\s?"?(\d{5,8})(?!\d)/g];
const LOCALE = /"locale"\s?:\s?\{[^{}]{0,200}?"mkt"\s?:\s?"([A-Za-z][A-Za-z0-9-]{1,34})"/g;

/** Every expression that reads a script, for the test that holds them to linear time. */
export const PAGE_SETTINGS_EXPRESSIONS: readonly RegExp[] = [CANCEL, ENDPOINT, ...WITH_FCI, ...ERROR_CODES, LOCALE];

/**
 * Single values of the settings object in a sign-in page's inline script.
 * In: the text of a script element, whatever it holds. Out: the three values below; `unknown` and absent where the text
 * is silent, malformed or beyond the limit. Never fails.
 * The object also holds tokens and the user name (`facts/sign-in-pages.md` section 3), so it is never parsed as a
 * whole: each value has its own narrow expression, and nothing else leaves this function. Application: section 9.
 * The object of login.live.com has other names and gives nothing (section 3).
 */
export function readPageSettings(scriptText: string): PageSettings {
  const config = settingsText(scriptText);
  if (config === undefined) return { partner: 'unknown' };
  const errorCode = ERROR_CODES.flatMap((expression) => valuesOf(config, expression)).find((n) => n !== FRESH_PAGE);
  const locale = valuesOf(config, LOCALE)[0];
  return {
    partner: partnerOf(config),
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** What follows the start of the settings object, up to the limit; undefined where a script holds none. */
export function settingsText(scriptText: string): string | undefined {
  const text = scriptText.slice(0, PAGE_SETTINGS_LIMIT);
  const start = text.indexOf(START);
  return start < 0 ? undefined : text.slice(start + START.length);
}

function partnerOf(config: string): PartnerAnswer {
  const endpoint = addressesOf(config, ENDPOINT).map(evidenceOfAddress);
  const applications = WITH_FCI.flatMap((expression) => addressesOf(config, expression))
    .flatMap((url) => url.searchParams.getAll('fci'))
    .map(answerOfApplication);
  const returns = addressesOf(config, CANCEL).map((url) => answerOfReturn(url.href));
  return decidePartner({
    applications: [...applications, ...endpoint.flatMap((evidence) => evidence.applications)],
    returns: [...returns, ...endpoint.flatMap((evidence) => evidence.returns)],
  });
}

function addressesOf(config: string, expression: RegExp): readonly URL[] {
  return valuesOf(config, expression).flatMap((value) => {
    const url = parseUrl(unescaped(value));
    return url === undefined ? [] : [url];
  });
}

/** What the first group of an expression holds, at every place where it matches. */
export function valuesOf(config: string, expression: RegExp): readonly string[] {
  return Array.from(config.matchAll(expression), (match) => match[1] ?? '');
}

/** A value as the script writes it, with its escapes undone; undefined if they are broken. */
function unescaped(value: string): string | undefined {
  try {
    const text: unknown = JSON.parse(`"${value}"`);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
