import type { Hint } from '../core/hint';
import type { LinkId } from './links';
import type { MessageKey } from './message-key';
import type { TopicId } from './topic-id';
import type { ViewId } from './views';

type HelpHint = Hint<MessageKey, TopicId, LinkId>;
type HintTable<State extends string> = Partial<Record<State, HelpHint>>;

const SECOND_STEP = { title: 'hint.secondStep.title', text: 'hint.secondStep.text', topic: 'second-factor' } as const;
const REGISTER = { title: 'hint.register.title', text: 'hint.register.text', topic: 'second-factor-needed' } as const;
const PASSWORD = { title: 'hint.password.title', text: 'hint.password.text', topic: 'forgot-password' } as const;
/** Before a code is sent, both kinds of page ask the same. */
const CONFIRM_SEND = {
  title: 'hint.confirmSend.title',
  text: 'hint.confirmSend.text',
  topic: 'second-factor',
} as const;

/** The user name, the choice of account, the ways to sign in: `facts/sign-in-pages.md` sections 5 to 7. */
const SIGN_IN_HINTS = {
  username: { title: 'hint.username.title', text: 'hint.username.text', topic: 'forgot-password' },
  'account-picker': { title: 'hint.picker.title', text: 'hint.picker.text', topic: 'work-or-personal' },
  'account-type': { title: 'hint.accountType.title', text: 'hint.accountType.text', topic: 'work-or-personal' },
  'account-conflict': {
    title: 'hint.accountConflict.title',
    text: 'hint.accountConflict.text',
    topic: 'work-or-personal',
  },
  'new-account': { title: 'hint.newAccount.title', text: 'hint.newAccount.text', topic: 'work-or-personal' },
  'phone-choice': { title: 'hint.phoneChoice.title', text: 'hint.phoneChoice.text' },
  'tenant-choice': { title: 'hint.tenantChoice.title', text: 'hint.tenantChoice.text', topic: 'switch-account' },
  'organisation-page': { title: 'hint.organisationPage.title', text: 'hint.organisationPage.text' },
  'organisation-search': { title: 'hint.organisationSearch.title', text: 'hint.organisationSearch.text' },
  password: PASSWORD,
  'password-empty': PASSWORD,
  'one-time-code': { title: 'hint.oneTimeCode.title', text: 'hint.oneTimeCode.text', topic: 'second-factor' },
  'confirm-send': CONFIRM_SEND,
  'proof-confirm': CONFIRM_SEND,
  'other-ways': { title: 'hint.otherWays.title', text: 'hint.otherWays.text', topic: 'second-factor' },
  authenticator: SECOND_STEP,
  passkey: { title: 'hint.passkey.title', text: 'hint.passkey.text', topic: 'second-factor' },
  'passkey-offer': { title: 'hint.passkeyOffer.title', text: 'hint.passkeyOffer.text' },
  'temporary-pass': { title: 'hint.temporaryPass.title', text: 'hint.temporaryPass.text', topic: 'whom-to-ask' },
  captcha: { title: 'hint.captcha.title', text: 'hint.captcha.text' },
  'device-code': { title: 'hint.deviceCode.title', text: 'hint.deviceCode.text' },
  'terms-of-use': { title: 'hint.termsOfUse.title', text: 'hint.termsOfUse.text' },
  'more-info': { title: 'hint.moreInfo.title', text: 'hint.moreInfo.text' },
  'mfa-methods': SECOND_STEP,
  'mfa-approve': SECOND_STEP,
  'mfa-code': SECOND_STEP,
  'stay-signed-in': { title: 'hint.staySignedIn.title', text: 'hint.staySignedIn.text' },
  // A matter of safety: whoever did not start this sign-in lets somebody else in.
  'app-confirm': { title: 'hint.appConfirm.title', text: 'hint.appConfirm.text' },
  'security-info-needed': REGISTER,
  'security-info-setup': { title: 'hint.setup.title', text: 'hint.setup.text', topic: 'second-factor-needed' },
  'consent-admin': {
    title: 'r.appApproval.title',
    text: 'r.appApproval.text',
    topic: 'app-approval',
    line: 'r.appApproval.line',
    byNumber: true,
  },
  consent: { title: 'hint.consent.title', text: 'hint.consent.text', topic: 'app-approval', byNumber: true },
  // By default nothing is offered on these (`facts/sign-in-pages.md` section 14.3): plain words, and never a line.
  'signed-out': { title: 'hint.signedOut.title', text: 'hint.signedOut.text', link: 'partnerCenter' },
  'sign-out-choice': { title: 'hint.signOutChoice.title', text: 'hint.signOutChoice.text', topic: 'switch-account' },
} as const satisfies HintTable<ViewId>;

/** What went wrong: each has a line and a remedy. `byNumber` where the number says more than the view. */
const PROBLEM_HINTS = {
  'username-unknown': {
    title: 'hint.usernameUnknown.title',
    text: 'hint.usernameUnknown.text',
    topic: 'account-not-found',
    line: 'hint.usernameUnknown.line',
    byNumber: true,
  },
  // One element for every reason, and no number: the causes, the most frequent first.
  'username-refused': {
    title: 'hint.usernameRefused.title',
    text: 'hint.usernameRefused.text',
    topic: 'name-not-accepted',
    line: 'hint.usernameRefused.line',
  },
  'password-wrong': {
    title: 'hint.passwordWrong.title',
    text: 'hint.passwordWrong.text',
    topic: 'password-not-accepted',
    line: 'hint.passwordWrong.line',
  },
  'password-old': {
    title: 'hint.passwordOld.title',
    text: 'hint.passwordOld.text',
    topic: 'password-not-accepted',
    line: 'hint.passwordOld.line',
  },
  'password-expired': {
    title: 'hint.passwordExpired.title',
    text: 'hint.passwordExpired.text',
    topic: 'password-expired',
    line: 'hint.passwordExpired.line',
  },
  'new-password-refused': {
    title: 'r.newPasswordRefused.title',
    text: 'r.newPasswordRefused.text',
    topic: 'new-password-refused',
    line: 'r.newPasswordRefused.line',
  },
  'current-password-wrong': {
    title: 'hint.currentWrong.title',
    text: 'hint.currentWrong.text',
    topic: 'forgot-password',
    line: 'hint.currentWrong.line',
  },
  locked: { title: 'hint.locked.title', text: 'hint.locked.text', topic: 'locked-short', line: 'hint.locked.line' },
  disabled: {
    title: 'hint.disabled.title',
    text: 'hint.disabled.text',
    topic: 'account-disabled',
    line: 'hint.disabled.line',
  },
  'timed-out': {
    title: 'hint.timedOut.title',
    text: 'hint.timedOut.text',
    topic: 'start-again',
    line: 'hint.timedOut.line',
  },
  'sign-in-error': {
    title: 'hint.signInError.title',
    text: 'hint.signInError.text',
    topic: 'error-number',
    line: 'hint.signInError.line',
    byNumber: true,
  },
  'login-error': {
    title: 'hint.loginError.title',
    text: 'hint.loginError.text',
    topic: 'start-again',
    line: 'hint.error.line',
    byNumber: true,
  },
  'error-page': {
    title: 'hint.error.title',
    text: 'hint.error.text',
    topic: 'error-number',
    line: 'hint.error.line',
    byNumber: true,
  },
  'mfa-denied': {
    title: 'hint.mfaDenied.title',
    text: 'hint.mfaDenied.text',
    topic: 'second-factor-failed',
    line: 'hint.mfaDenied.line',
  },
  'mfa-no-answer': {
    title: 'hint.mfaNoAnswer.title',
    text: 'hint.mfaNoAnswer.text',
    topic: 'second-factor-failed',
    line: 'hint.mfaNoAnswer.line',
  },
  'mfa-code-wrong': {
    title: 'hint.mfaCodeWrong.title',
    text: 'hint.mfaCodeWrong.text',
    topic: 'code-not-accepted',
    line: 'hint.mfaCodeWrong.line',
  },
  'risky-session': {
    title: 'hint.riskySession.title',
    text: 'hint.riskySession.text',
    topic: 'risk-blocked',
    line: 'hint.riskySession.line',
  },
  'device-needed': {
    title: 'hint.deviceNeeded.title',
    text: 'hint.deviceNeeded.text',
    topic: 'device-not-allowed',
    line: 'hint.deviceNeeded.line',
    byNumber: true,
  },
  'access-blocked': {
    title: 'hint.blocked.title',
    text: 'hint.blocked.text',
    topic: 'sign-in-blocked',
    line: 'hint.blocked.line',
    byNumber: true,
  },
  'personal-locked': {
    title: 'hint.personalLocked.title',
    text: 'hint.personalLocked.text',
    topic: 'personal-locked',
    line: 'hint.personalLocked.line',
  },
  'personal-refused': {
    title: 'r.personalRefused.title',
    text: 'r.personalRefused.text',
    topic: 'personal-refused',
    line: 'r.personalRefused.line',
  },
  'reset-refused': {
    title: 'hint.resetRefused.title',
    text: 'hint.resetRefused.text',
    topic: 'reset-off',
    line: 'hint.resetRefused.line',
    byNumber: true,
  },
} as const satisfies HintTable<ViewId>;

/** Steps of the reset: `facts/sign-in-pages.md` section 10. */
const RESET_HINTS = {
  'reset-choice': { title: 'hint.resetChoice.title', text: 'hint.resetChoice.text', topic: 'forgot-password' },
  'reset-who': { title: 'hint.resetWho.title', text: 'hint.resetWho.text', topic: 'reset-my-password' },
  'reset-split': { title: 'hint.resetSplit.title', text: 'hint.resetSplit.text', topic: 'reset-my-password' },
  'reset-verify': { title: 'hint.resetVerify.title', text: 'hint.resetVerify.text', topic: 'reset-my-password' },
  'reset-new-password': { title: 'hint.resetNew.title', text: 'hint.resetNew.text', topic: 'reset-my-password' },
  'reset-done': { title: 'hint.resetDone.title', text: 'hint.resetDone.text', link: 'partnerCenter' },
} as const satisfies HintTable<ViewId>;

/** States in which the page goes on by itself: a view keeps other help away, and there is nothing to help with. */
type Passing = 'account-lookup' | 'redirecting' | 'passing' | 'bsso';

/** By view, where the view of the page is recognised. A view without a hint fails the type check. */
export const VIEW_HINTS: Readonly<Record<Exclude<ViewId, Passing>, HelpHint>> = {
  ...SIGN_IN_HINTS,
  ...PROBLEM_HINTS,
  ...RESET_HINTS,
};
