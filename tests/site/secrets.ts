/**
 * Made-up values that stand where the real pages keep tokens, names and addresses, and in some more places
 * (`facts/sign-in-pages.md` section 3, `facts/sign-in-errors.md` section 9, `facts/partner-center-portal.md`
 * section 4.1). Tests prove that none of them ever leaves the page.
 */
export const SECRET = {
  flowToken: 'PRACTICE-SECRET-sFT-AQABAAEAAAD1a7Xw0kQnZ',
  context: 'PRACTICE-SECRET-sCtx-rQIIAYWRPW8TQRCG7c',
  canary: 'PRACTICE-SECRET-canary-8Jm2k0VxPz7=3:1',
  apiCanary: 'PRACTICE-SECRET-apiCanary-PAQABAAEAAAC9q4Tt',
  userName: 'secret.person@contoso.example',
  displayName: 'Practice Secret Person',
  tenant: 'Practice Secret Tenant Ltd',
  /** Three ids of the very form of a request id, each with a number of an error in it. */
  tenantId: '0b53003e-5012-4657-8a50-105650012ac9',
  device: '5e1f50c7-5300-4d31-9f60-3a53003b1c24',
  personId: '97a50034-4f1e-4b7c-8165-00153003d0e2',
  phone: '+46 70 174 06 05',
  ipAddress: '203.0.113.24',
  query: 'PRACTICE-SECRET-query-0.AXoA7tR2',
  personalFlow: 'PRACTICE-SECRET-PPFT-Dcs4nX0zqN7!kd*',
  portalToken: 'PRACTICE-SECRET-bearer-eyJ0eXAiOiJKV1QifQ',
} as const;

/** The same values, to look for in whatever Signpost writes, sends or stores. */
export const SECRETS: readonly string[] = Object.values(SECRET);
