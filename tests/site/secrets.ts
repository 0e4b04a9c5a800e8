/**
 * Made-up values that stand where the real pages keep tokens and names (`facts/sign-in-pages.md` section 3,
 * `facts/partner-center-portal.md` section 4.1). Tests prove that none of them ever leaves the page.
 */
export const SECRET = {
  flowToken: 'PRACTICE-SECRET-sFT-AQABAAEAAAD1a7Xw0kQnZ',
  context: 'PRACTICE-SECRET-sCtx-rQIIAYWRPW8TQRCG7c',
  canary: 'PRACTICE-SECRET-canary-8Jm2k0VxPz7=3:1',
  apiCanary: 'PRACTICE-SECRET-apiCanary-PAQABAAEAAAC9q4Tt',
  userName: 'secret.person@contoso.example',
  device: 'PRACTICE-SECRET-device-5e1fd0a7c2b84',
  personalFlow: 'PRACTICE-SECRET-PPFT-Dcs4nX0zqN7!kd*',
  portalToken: 'PRACTICE-SECRET-bearer-eyJ0eXAiOiJKV1QifQ',
} as const;

/** The same values, to look for in whatever Signpost writes, sends or stores. */
export const SECRETS: readonly string[] = Object.values(SECRET);
