import type { Fault } from '../fault';
import type { EntraPage } from './config';
import type { View } from './screen';
import * as after from './views-after';
import * as name from './views-name';
import { onlyNumber } from './views-numbered';
import * as proof from './views-proof';
import * as refused from './views-refused';
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
  'one-time-code': { page: 'ConvergedSignIn', view: proof.oneTimeCode },
  captcha: { page: 'ConvergedSignIn', view: name.captcha },
  'login-error': { page: 'ConvergedSignIn', view: refused.loginError },
  'phone-choice': { page: 'ConvergedSignIn', view: onlyNumber(5) },
  'more-info': { page: 'ConvergedSignIn', view: onlyNumber(10) },
  'confirm-send': { page: 'ConvergedSignIn', view: onlyNumber(13) },
  'device-code': { page: 'ConvergedSignIn', view: onlyNumber(14) },
  'terms-of-use': { page: 'ConvergedSignIn', view: onlyNumber(17) },
  passing: { page: 'ConvergedSignIn', view: onlyNumber(18) },
  'new-account': { page: 'ConvergedSignIn', view: onlyNumber(27) },
  'passkey-offer': { page: 'ConvergedSignIn', view: onlyNumber(37) },
  'organisation-page': { page: 'ConvergedSignIn', view: onlyNumber(41) },
  'proof-confirm': { page: 'ConvergedSignIn', view: onlyNumber(44) },
  'account-conflict': { page: 'ConvergedSignIn', view: onlyNumber(51) },
  'organisation-search': { page: 'ConvergedSignIn', view: onlyNumber(63) },
  'device-needed': { page: 'ConvergedConditionalAccess', view: onlyNumber(35) },
  'mfa-methods': { page: 'ConvergedTFA', view: second.mfaMethods },
  'mfa-approve': { page: 'ConvergedTFA', view: second.mfaApprove },
  'mfa-denied': { page: 'ConvergedTFA', view: second.mfaDenied },
  'mfa-no-answer': { page: 'ConvergedTFA', view: second.mfaNoAnswer },
  'mfa-code': { page: 'ConvergedTFA', view: second.mfaCode },
  'stay-signed-in': { page: 'KmsiInterrupt', view: second.staySignedIn },
  'app-confirm': { page: 'CmsiInterrupt', view: after.appConfirm },
  'security-info-needed': { page: 'ConvergedProofUpRedirect', view: second.securityInfoNeeded },
  'risky-session': { page: 'ConvergedProofUpRedirect', view: second.riskySession },
  'password-expired': { page: 'ConvergedChangePassword', view: after.passwordExpired },
  consent: { page: 'ConvergedConsent', view: after.consent },
  'access-blocked': { page: 'ConvergedConditionalAccess', view: refused.accessBlocked },
  'error-page': { page: 'ConvergedError', view: refused.errorPage },
  bsso: { page: 'BssoInterrupt', view: after.passingThrough },
  // The PageID of the sign-out pages is not known (section 14): none is given.
  'signed-out': { page: undefined, view: after.signedOut },
  'sign-out-choice': { page: undefined, view: after.signOutChoice },
} as const satisfies Record<string, ViewEntry>;

export type ViewName = keyof typeof VIEWS;

/** A state of an Entra page: a view, and what the last answer said was wrong. */
export interface EntraState extends Fault {
  readonly view: ViewName;
  /** Template of an error that the page finds by itself. */
  readonly message?: string;
  readonly busy?: true;
}

/** Our view ids (`data/views.ts`) to what the practice page shows for them. Others are views by their own name. */
export const STATES: Readonly<Record<string, EntraState>> = {
  ...Object.fromEntries(viewNames().map((view) => [view, { view }])),
  'username-unknown': { view: 'username', message: 'error-unknown-user' },
  'unknown-domain': { view: 'username', message: 'error-unknown-domain' },
  'name-format': { view: 'username', message: 'error-name-format' },
  'lookup-failed': { view: 'username', message: 'error-lookup' },
  'personal-refused': { view: 'username', message: 'error-personal-refused' },
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
