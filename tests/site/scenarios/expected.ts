import type { Scenario } from './scenario';

/**
 * What a person is to get on each scenario, written down by hand: nothing here is computed by the code that is tested.
 * By scenario where a number or the page decides, else by state and page, by state, or by page. A scenario that is in
 * none of the tables has no expectation, which fails.
 */
export interface Expected {
  /** Key of the launcher's line; only a problem has one. */
  readonly line?: string;
  /** The topic that helps: of a problem the one on which the panel opens. */
  readonly topic?: string;
}

type Problems = Readonly<Record<string, readonly [line: string, topic: string]>>;

/** Problems: the line and the remedy. */
export const PROBLEM_STATES: Problems = {
  // By state
  'username-unknown': ['hint.usernameUnknown.line', 'account-not-found'],
  'username-refused': ['hint.usernameRefused.line', 'name-not-accepted'],
  'password-wrong': ['hint.passwordWrong.line', 'password-not-accepted'],
  'password-old': ['hint.passwordOld.line', 'password-not-accepted'],
  'password-expired': ['hint.passwordExpired.line', 'password-expired'],
  'new-password-refused': ['r.newPasswordRefused.line', 'new-password-refused'],
  'current-password-wrong': ['hint.currentWrong.line', 'forgot-password'],
  locked: ['hint.locked.line', 'locked-short'],
  disabled: ['hint.disabled.line', 'account-disabled'],
  'timed-out': ['hint.timedOut.line', 'start-again'],
  'login-error': ['hint.error.line', 'start-again'],
  'mfa-denied': ['hint.mfaDenied.line', 'second-factor-failed'],
  'mfa-no-answer': ['hint.mfaNoAnswer.line', 'second-factor-failed'],
  'mfa-code-wrong': ['hint.mfaCodeWrong.line', 'code-not-accepted'],
  'risky-session': ['hint.riskySession.line', 'risk-blocked'],
  'device-needed': ['hint.deviceNeeded.line', 'device-not-allowed'],
  'personal-locked': ['hint.personalLocked.line', 'personal-locked'],
  'personal-refused': ['r.personalRefused.line', 'personal-refused'],
  'msa-sign-in username-refused': ['hint.usernameRefused.line', 'personal-not-accepted'],
  'msa-sign-in password-wrong': ['hint.passwordWrong.line', 'personal-not-accepted'],
  // By page
  'entra-cookies-disabled': ['hint.cookies.line', 'sign-in-loop'],
  'portal-mail-expired': ['hint.mailExpired.line', 'verify-account'],
  'portal-not-found': ['hint.notFound.line', 'portal-address'],
  'portal-not-authorized': ['hint.notAuthorized.line', 'pages-missing'],
};

/** Problems of which the number decides, by scenario. */
export const PROBLEM_SCENARIOS: Problems = {
  'error-page': ['r.otherOrganisation.line', 'other-organisation'],
  'error-older': ['r.otherOrganisation.line', 'other-organisation'],
  'error-16000': ['r.otherOrganisation.line', 'other-organisation'],
  'error-90072': ['r.otherOrganisation.line', 'other-organisation'],
  'picker-50020': ['r.otherOrganisation.line', 'other-organisation'],
  'error-50011': ['r.appFault.line', 'app-fault'],
  'error-500011': ['r.appFault.line', 'app-fault'],
  'error-700016': ['r.appFault.line', 'app-fault'],
  'error-digits': ['r.appFault.line', 'app-fault'],
  'tenant-error-50011': ['r.appFault.line', 'app-fault'],
  'error-50105': ['r.appApproval.line', 'app-approval'],
  'error-65001': ['r.appApproval.line', 'app-approval'],
  'error-glued': ['r.appApproval.line', 'app-approval'],
  'error-wide-colon': ['r.appApproval.line', 'app-approval'],
  'posted-error-50105': ['r.appApproval.line', 'app-approval'],
  'consent-90094': ['r.appApproval.line', 'app-approval'],
  'portal-65004': ['r.appApproval.line', 'app-approval'],
  'error-50173': ['r.startAgain.line', 'start-again'],
  'error-900561': ['r.startAgain.line', 'start-again'],
  'inline-50143': ['r.startAgain.line', 'start-again'],
  'personal-80043490': ['r.startAgain.line', 'start-again'],
  'classic-80043490': ['r.startAgain.line', 'start-again'],
  'error-90033': ['r.microsoftTrouble.line', 'microsoft-trouble'],
  'error-530034': ['r.riskBlocked.line', 'risk-blocked'],
  'blocked-53011': ['r.riskBlocked.line', 'risk-blocked'],
  'error-several': ['hint.passwordWrong.line', 'password-not-accepted'],
  'federated-80041317': ['r.companyServer.line', 'company-server'],
  'federated-8004789A': ['r.companyServer.line', 'company-server'],
  'access-blocked': ['hint.blocked.line', 'access-rule'],
  'blocked-digits': ['hint.blocked.line', 'access-rule'],
  'blocked-53000': ['r.deviceNotAllowed.line', 'device-not-allowed'],
  'blocked-53001': ['r.deviceNotAllowed.line', 'device-not-allowed'],
  'blocked-135011': ['r.deviceNotAllowed.line', 'device-not-allowed'],
  'tenant-blocked-53000': ['r.deviceNotAllowed.line', 'device-not-allowed'],
  'blocked-53004': ['r.registrationBlocked.line', 'registration-blocked'],
  'blocked-530004': ['r.guestAccess.line', 'guest-access'],
  'blocked-50097': ['r.browserHidesDevice.line', 'browser-hides-device'],
  'inline-50128': ['r.organisationNotFound.line', 'organisation-not-found'],
  'inline-90002': ['r.organisationNotFound.line', 'organisation-not-found'],
  'inline-500200': ['r.personalNotAllowed.line', 'personal-not-allowed'],
  'inline-130500': ['r.methodOff.line', 'method-off'],
  'pass-130504': ['r.methodOff.line', 'method-off'],
  'mfa-50088': ['r.secondFactorFailed.line', 'second-factor-failed'],
  'reset-refused': ['hint.resetRefused.line', 'reset-off'],
  'sspr-0010': ['hint.resetRefused.line', 'reset-off'],
  'sspr-0013': ['hint.resetRefused.line', 'reset-off'],
  'sspr-0030': ['hint.resetRefused.line', 'reset-off'],
  'sspr-0014': ['r.resetTooFewWays.line', 'reset-too-few-ways'],
  'something-went-wrong': ['r.portalTrouble.line', 'portal-trouble'],
  'something-went-wrong-undefined': ['r.portalTrouble.line', 'portal-trouble'],
  'enrolment-blocked': ['r.enrolmentBlocked.line', 'enrolment-blocked'],
  // A number that nobody knows, so the state is all there is
  'error-987654': ['hint.error.line', 'error-number'],
  'blocked-53099': ['hint.blocked.line', 'sign-in-blocked'],
  'inline-987654': ['hint.signInError.line', 'error-number'],
  'enrolment-715-123130': ['hint.enrolmentError.line', 'enrolment-blocked'],
};

/** Nothing is wrong: the topic that the card for the page offers; empty where there is none to offer. */
export const CALM: Readonly<Record<string, string>> = {
  // By state
  username: 'forgot-password',
  'account-picker': 'work-or-personal',
  'account-type': 'work-or-personal',
  'account-conflict': 'work-or-personal',
  'new-account': 'work-or-personal',
  'tenant-choice': 'switch-account',
  password: 'forgot-password',
  'password-empty': 'forgot-password',
  'one-time-code': 'second-factor',
  'confirm-send': 'second-factor',
  'proof-confirm': 'second-factor',
  'other-ways': 'second-factor',
  authenticator: 'second-factor',
  passkey: 'second-factor',
  'temporary-pass': 'whom-to-ask',
  'mfa-methods': 'second-factor',
  'mfa-approve': 'second-factor',
  'mfa-code': 'second-factor',
  'security-info-needed': 'second-factor-needed',
  'security-info-setup': 'second-factor-needed',
  consent: 'app-approval',
  'sign-out-choice': 'switch-account',
  'reset-choice': 'forgot-password',
  'reset-who': 'reset-my-password',
  'reset-verify': 'reset-my-password',
  'reset-new-password': 'reset-my-password',
  'msa-sign-in username': 'work-or-personal',
  'msa-sign-in password': 'work-or-personal',
  'msa-reset reset-who': 'forgot-password',
  // By state: the sentence is the help, or nothing is to be helped with
  'account-lookup': '',
  redirecting: '',
  passing: '',
  bsso: '',
  'phone-choice': '',
  'more-info': '',
  'device-code': '',
  'terms-of-use': '',
  'passkey-offer': '',
  'organisation-page': '',
  'organisation-search': '',
  captcha: '',
  'stay-signed-in': '',
  'app-confirm': '',
  'signed-out': '',
  // By page
  'msa-sign-out': '',
  'msa-recovery': 'forgot-password',
  'msa-password-change': 'work-or-personal',
  'msa-proofs': 'work-or-personal',
  'work-reset': 'reset-my-password',
  'security-info': 'second-factor',
  'password-change': 'forgot-password',
  'portal-home': 'pages-missing',
  'portal-account-overview': 'check-roles',
  'portal-my-access': 'pages-missing',
  'portal-user-management': 'check-roles',
  'portal-legal-info': 'verify-account',
  'portal-programs': 'pages-missing',
  'portal-support': 'contact-support',
  'portal-enrolment': 'work-or-personal',
  'portal-account-settings': 'pages-missing',
  'portal-user-details': 'pages-missing',
  'portal-agreements': 'pages-missing',
  'portal-tenants': 'pages-missing',
  'portal-workspace': 'pages-missing',
};

/** What the launcher and the help are to say of a scenario. Fails for one that no table has. */
export function expectedOf({ name, state, seenAs }: Scenario): Expected {
  const view = seenAs ?? state.view ?? '';
  const numbered = PROBLEM_SCENARIOS[name];
  if (numbered !== undefined) return { line: numbered[0], topic: numbered[1] };
  for (const key of [`${state.page} ${view}`, view === '' ? state.page : view]) {
    const problem = PROBLEM_STATES[key];
    if (problem !== undefined) return { line: problem[0], topic: problem[1] };
    const topic = CALM[key];
    if (topic !== undefined) return topic === '' ? {} : { topic };
  }
  throw new Error(`Nothing is written down of what "${name}" is to show.`);
}
