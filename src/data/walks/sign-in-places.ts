import type { ViewId } from '../views';

/** States of a sign-in page in which the way to a reset is in sight: a field with its link, or a list of accounts. */
export const BEFORE_PASSWORD = [
  'username',
  'username-unknown',
  'account-lookup',
  'account-picker',
  'account-type',
  'password',
  'password-empty',
  'password-wrong',
  'password-old',
  'sign-in-error',
  'locked',
  'timed-out',
] as const satisfies readonly ViewId[];

/** The states that a sign-in passes through, from the name to the portal. */
export const SIGNING_IN = [
  ...BEFORE_PASSWORD,
  'tenant-choice',
  'redirecting',
  'passing',
  'other-ways',
  'authenticator',
  'passkey',
  'passkey-offer',
  'one-time-code',
  'confirm-send',
  'proof-confirm',
  'temporary-pass',
  'mfa-methods',
  'mfa-approve',
  'mfa-denied',
  'mfa-no-answer',
  'mfa-code',
  'mfa-code-wrong',
  'security-info-needed',
  'stay-signed-in',
  'app-confirm',
  'bsso',
] as const satisfies readonly ViewId[];
