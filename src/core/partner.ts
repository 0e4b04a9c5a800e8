import { parseUrl } from './url';

/** Whether a sign-in leads to Partner Center. `unknown` shows nothing on a shared page and ends nothing. */
export type PartnerAnswer = 'yes' | 'no' | 'unknown';

/** Partner Center's application at the sign-in service (`facts/sign-in-pages.md` section 9). */
export const PARTNER_CENTER_CLIENT_ID = '4990cffe-04e8-4e8b-808a-1175604b879f';

/** The sign-in service's own application at login.live.com; `fci` then names the real one (same, section 7). */
export const PERSONAL_SIGN_IN_CLIENT_ID = '51483342-085c-4d86-bf88-cf50c7252078';

/** The host that a sign-in for Partner Center returns to (same, section 9). */
export const PARTNER_CENTER_HOST = 'partner.microsoft.com';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What names the application: its ids, and the addresses that it is returned to. */
export interface PartnerEvidence {
  readonly applications: readonly PartnerAnswer[];
  readonly returns: readonly PartnerAnswer[];
}

/**
 * What an address says about where the sign-in leads.
 * In: the address of a sign-in page. Out: the answer; unknown when the address is silent, malformed or contradicts
 * itself. Never fails. Reads `client_id`, `redirect_uri` and `fci`, keeps none.
 * Source: `facts/sign-in-pages.md` section 9, `facts/partner-center-portal.md` section 3.5.
 */
export function partnerFromAddress(url: URL): PartnerAnswer {
  return decidePartner(evidenceOfAddress(url));
}

/**
 * The evidence in an address, not yet weighed.
 * In: any address. Out: one answer for each value of the parameters named above.
 */
export function evidenceOfAddress(url: URL): PartnerEvidence {
  const values = (name: string): readonly string[] => [...new Set(url.searchParams.getAll(name))];
  const clients = values('client_id');
  if (clients.some((client) => client.toLowerCase() === PERSONAL_SIGN_IN_CLIENT_ID)) {
    // The return address is the sign-in service itself and says nothing about the application.
    const others = clients.filter((client) => client.toLowerCase() !== PERSONAL_SIGN_IN_CLIENT_ID);
    return { applications: [...values('fci'), ...others].map(answerOfApplication), returns: [] };
  }
  // Older ways to sign in name where they return by other words.
  const older = [...values('wreply'), ...values('wtrealm')].map(answerOfOlderReturn);
  return {
    applications: clients.map(answerOfApplication),
    returns: [...values('redirect_uri').map(answerOfReturn), ...older],
  };
}

/**
 * Whether an application is Partner Center.
 * In: an application id, or a SAML entity id (an address). Out: the answer; unknown if it is neither.
 */
export function answerOfApplication(id: string): PartnerAnswer {
  if (id.toLowerCase() === PARTNER_CENTER_CLIENT_ID) return 'yes';
  return GUID.test(id) || parseUrl(id) !== undefined ? 'no' : 'unknown';
}

/**
 * Whether a return address is Partner Center's.
 * In: an address, decoded once. Out: yes only for https, this very host, no port, no user info; unknown if it cannot be
 * parsed.
 */
export function answerOfReturn(address: string): PartnerAnswer {
  const url = parseUrl(address);
  if (url === undefined) return 'unknown';
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain && url.hostname === PARTNER_CENTER_HOST ? 'yes' : 'no';
}

/** As above, but a return to the sign-in service itself, or to no web address, says nothing about the application. */
function answerOfOlderReturn(address: string): PartnerAnswer {
  const url = parseUrl(address);
  return url?.protocol !== 'https:' || /^(?:login|account)\./.test(url.hostname) ? 'unknown' : answerOfReturn(address);
}

/**
 * One answer out of the evidence.
 * The return address outweighs the application: the portal may sign in under another id, but what returns to the portal
 * leads there. An id of ours that returns elsewhere is a contradiction, and so are two values that disagree.
 */
export function decidePartner(evidence: PartnerEvidence): PartnerAnswer {
  const application = agreed(evidence.applications);
  const back = agreed(evidence.returns);
  if (application === 'contradiction' || back === 'contradiction') return 'unknown';
  if (back === 'unknown') return application;
  return back === 'no' && application === 'yes' ? 'unknown' : back;
}

function agreed(answers: readonly PartnerAnswer[]): PartnerAnswer | 'contradiction' {
  const known = new Set(answers.filter((answer) => answer !== 'unknown'));
  if (known.size > 1) return 'contradiction';
  return known.values().next().value ?? 'unknown';
}
