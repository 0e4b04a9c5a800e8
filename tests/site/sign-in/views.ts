import type { EntraPage } from './config';
import type { View } from './screen';
import * as after from './views-after';
import * as name from './views-name';
import * as proof from './views-proof';
import * as second from './views-second';

interface ViewEntry {
  readonly page: EntraPage | undefined;
  readonly view: View;
}

/** Views that the script can change to without a reload are those of the same page. */
export const VIEWS = {
  username: { page: 'ConvergedSignIn', view: name.username },
  'account-picker': { page: 'ConvergedSignIn', view: name.accountPicker },
  'account-type': { page: 'ConvergedSignIn', view: name.accountType },
  'tenant-choice': { page: 'ConvergedSignIn', view: name.tenantChoice },
  redirecting: { page: 'ConvergedSignIn', view: name.redirecting },
  'reset-choice': { page: 'ConvergedSignIn', view: name.resetChoice },
  password: { page: 'ConvergedSignIn', view: proof.password },
  'other-ways': { page: 'ConvergedSignIn', view: proof.otherWays },
  authenticator: { page: 'ConvergedSignIn', view: proof.authenticator },
  passkey: { page: 'ConvergedSignIn', view: proof.passkey },
  'temporary-pass': { page: 'ConvergedSignIn', view: proof.temporaryPass },
  'mfa-methods': { page: 'ConvergedTFA', view: second.mfaMethods },
  'mfa-approve': { page: 'ConvergedTFA', view: second.mfaApprove },
  'mfa-denied': { page: 'ConvergedTFA', view: second.mfaDenied },
  'mfa-no-answer': { page: 'ConvergedTFA', view: second.mfaNoAnswer },
  'mfa-code': { page: 'ConvergedTFA', view: second.mfaCode },
  'stay-signed-in': { page: 'KmsiInterrupt', view: second.staySignedIn },
  'app-confirm': { page: 'CmsiInterrupt', view: after.appConfirm },
  'security-info-needed': { page: 'ConvergedProofUpRedirect', view: second.securityInfoNeeded },
  'password-expired': { page: 'ConvergedChangePassword', view: after.passwordExpired },
  consent: { page: 'ConvergedConsent', view: after.consent },
  'access-blocked': { page: 'ConvergedConditionalAccess', view: after.accessBlocked },
  'error-page': { page: 'ConvergedError', view: after.errorPage },
  bsso: { page: 'BssoInterrupt', view: after.passingThrough },
  // The PageID of the sign-out pages is not known (section 14): none is given.
  'signed-out': { page: undefined, view: after.signedOut },
  'sign-out-choice': { page: undefined, view: after.signOutChoice },
} as const satisfies Record<string, ViewEntry>;

export type ViewName = keyof typeof VIEWS;

/** A state of an Entra page: a view, and what went wrong in it. */
export interface EntraState {
  readonly view: ViewName;
  /** Number of the last answer. */
  readonly error?: string;
  /** Template of an error that the page finds by itself. */
  readonly message?: string;
  readonly busy?: true;
}

/** Our view ids (`data/views.ts`) to what the practice page shows for them. Others are views by their own name. */
export const STATES: Readonly<Record<string, EntraState>> = {
  ...Object.fromEntries(viewNames().map((view) => [view, { view }])),
  'username-unknown': { view: 'username', message: 'error-unknown-user' },
  'account-lookup': { view: 'username', busy: true },
  'password-empty': { view: 'password', message: 'error-password-empty' },
  'password-wrong': { view: 'password', error: '50126' },
  'password-old': { view: 'password', error: '50054' },
  locked: { view: 'password', error: '50053' },
  disabled: { view: 'password', error: '50057' },
  'timed-out': { view: 'password', error: '50089' },
  'mfa-code-wrong': { view: 'mfa-code', error: '500121' },
  'access-blocked': { view: 'access-blocked', error: '53003' },
  'error-page': { view: 'error-page', error: '50020' },
};

export function viewNames(): readonly ViewName[] {
  return Object.keys(VIEWS).filter((key): key is ViewName => Object.hasOwn(VIEWS, key));
}
