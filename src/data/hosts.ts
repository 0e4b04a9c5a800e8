/**
 * Every host the content script is registered on, and why. The reasons in full: `docs/permissions.md`.
 * The list was decided once: a host added later disables installed copies until the person agrees.
 */
export const HOSTS = [
  { host: 'partner.microsoft.com', reason: 'the portal: home, account settings, user management' },
  { host: 'login.microsoftonline.com', reason: 'sign-in with a work account' },
  { host: 'login.microsoft.com', reason: 'the same sign-in under its other name' },
  { host: 'login.microsoftonline.us', reason: 'sign-in with a work account, US Government' },
  { host: 'login.live.com', reason: 'sign-in with a personal account' },
  { host: 'account.live.com', reason: 'password reset of a personal account' },
  { host: 'passwordreset.microsoftonline.com', reason: 'password reset of a work account' },
  { host: 'passwordreset.microsoftonline.us', reason: 'password reset of a work account, US Government' },
  { host: 'mysignins.microsoft.com', reason: 'registering security info during sign-in' },
  { host: 'mysignins.microsoft.us', reason: 'registering security info during sign-in, US Government' },
] as const;

export type Host = (typeof HOSTS)[number]['host'];
