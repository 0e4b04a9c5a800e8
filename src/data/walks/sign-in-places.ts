import type { PageId } from '../pages';
import { VIEWS, type ViewId } from '../views';
import type { HelpPlace } from './table';

/** States of a sign-in page in which the way to a reset is in sight: a field with its link, or a list of accounts. */
export const BEFORE_PASSWORD = [
  'username',
  'username-unknown',
  'username-refused',
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

type SignInPage = Extract<PageId, 'entra-sign-in' | 'msa-sign-in'>;

/** Every state of a sign-in page but the choice of the kind of account, which is a step of the reset itself. */
const statesOf = (page: SignInPage): readonly ViewId[] => [
  ...new Set(
    VIEWS.flatMap(({ id, pages }) => (id !== 'reset-choice' && pages.some((one) => one === page) ? [id] : [])),
  ),
];

/** Where a reset begins: at the link, else at its address. */
export const resetBegins = (page: SignInPage): readonly HelpPlace[] => [
  { page, views: BEFORE_PASSWORD },
  {
    page,
    views: statesOf(page).filter((view) => !BEFORE_PASSWORD.some((one) => one === view)),
    direct: 'walk.reset.direct.text',
  },
];

/** Where somebody signs in again who has chosen a new password; all others are at the begin of the reset there. */
export const afterReset = (page: SignInPage): HelpPlace => ({ page, views: statesOf(page), after: 'newPassword' });
