import type { LanguageTag } from '../../../src/core/languages';
import { authorizeAddress, personalAddress, withQuery } from '../addresses';
import { errorNumber } from '../fault';
import { PORTAL_ORIGIN, START_HOST } from '../hosts';
import { marketOf } from '../language';
import { SECRET } from '../secrets';

/** Where errors appear (`facts/sign-in-errors.md` sections 2 and 3), by the letter of their form. */
export type ErrorSurface =
  /** A: the full error page of a work account. */
  | 'error-page'
  /** B: access block, below "More details". */
  | 'blocked'
  /** Under the password after a reload, no number in sight. */
  | 'inline'
  /** C: the full error page of a personal account, eight hexadecimal digits. */
  | 'personal'
  /** D: the older sentence about an organization's own sign-in. */
  | 'federated'
  /** E: the reset of a work account, `SSPR_` and four digits. */
  | 'reset'
  /** F: back at the portal with an error in the address; G: an enrolment that is blocked, for 715-numbers. */
  | 'portal';

type Query = Readonly<Record<string, string>>;

const ENROLMENT_ERROR = '/dashboard/account/exp/enrollnow/error/microsoftedge/SessionValidationFailed';

/** The reset at one of its steps. */
export const resetAddress = (query: Query): string =>
  withQuery('https://passwordreset.microsoftonline.com/passwordreset', {
    ru: 'https://login.microsoftonline.com/common/reprocess?ctx=practice',
    hosted: '0',
    ...query,
  });

/** The portal after a sign-in that failed there: the address names the person and carries what must not be kept. */
const returned = (number: string): string =>
  withQuery(`${PORTAL_ORIGIN}/dashboard/home`, {
    error: 'access_denied',
    error_subcode: 'cancel',
    error_description: `AADSTS${number}: User '${SECRET.userName}' of '${SECRET.tenant}' stopped here. Trace ID: 7d2f6b90-8e14-4f0b-a2d7-51b3c4e8f600 Correlation ID: 1f0a5c7e-3a51-4b6d-9c52-0c6f9b7e2a10 Timestamp: 2026-11-03 08:15:42Z`,
    state: SECRET.query,
    code: SECRET.portalToken,
    login_hint: SECRET.userName,
  });

const ADDRESSES: Readonly<Record<ErrorSurface, (number: string) => string>> = {
  'error-page': (number) => authorizeAddress('partner', { 'practice-state': 'error-page', 'practice-error': number }),
  blocked: (number) => authorizeAddress('partner', { 'practice-state': 'access-blocked', 'practice-error': number }),
  inline: (number) => authorizeAddress('partner', { 'practice-state': 'password', 'practice-error': number }),
  personal: (number) => personalAddress('partner', { 'practice-state': 'error-page', 'practice-error': number }),
  federated: (number) =>
    authorizeAddress('partner', {
      'practice-state': 'error-page',
      'practice-error': number,
      'practice-form': 'federated',
    }),
  reset: (number) => resetAddress({ 'practice-state': 'reset-refused', 'practice-error': number }),
  portal: (number) =>
    number.startsWith('715-')
      ? withQuery(`${PORTAL_ORIGIN}${ENROLMENT_ERROR}`, { 'practice-error': number })
      : returned(number),
};

/**
 * In: a surface, the number that it is to show (with its prefix where the page writes one: `SSPR_0014`, `715-123225`).
 * Out: the address of the practice page in English. Fails for what is no number of any service.
 */
export function errorAddress(surface: ErrorSurface, number: string): string {
  const known = errorNumber(number);
  if (known === undefined) throw new Error(`"${number}" is no number of an error.`);
  return ADDRESSES[surface](known);
}

/** In: the address of a practice page, a language. Out: the same in it: `mkt` at the sign-in, a path in the portal. */
export function inLanguage(address: string, language: LanguageTag | (string & {})): string {
  const { mkt, prefix, tag } = marketOf(language);
  const url = new URL(address);
  if (url.host === START_HOST) url.searchParams.set('lang', tag);
  else if (url.origin !== PORTAL_ORIGIN) url.searchParams.set('mkt', mkt);
  else url.pathname = `/${prefix}${url.pathname}`;
  return url.href;
}
