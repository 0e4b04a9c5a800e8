import type { Hint, HintTables } from '../core/hint';
import type { LinkId } from './links';
import type { MessageKey } from './message-key';
import type { PageId } from './pages';
import type { TopicId } from './topic-id';
import type { ViewId } from './views';

type HintTable<State extends string> = Partial<Record<State, Hint<MessageKey, TopicId, LinkId>>>;

const SECOND_STEP = { title: 'hint.secondStep.title', text: 'hint.secondStep.text', topic: 'second-factor' } as const;
const REGISTER = { title: 'hint.register.title', text: 'hint.register.text', topic: 'second-factor' } as const;
const PASSWORD_EXPIRED = {
  title: 'hint.passwordExpired.title',
  text: 'hint.passwordExpired.text',
  topic: 'forgot-password',
} as const;

/** By view, where the view of the page is recognised (`facts/sign-in-pages.md` sections 6, 7 and 10). */
const VIEW_HINTS: HintTable<ViewId> = {
  username: { title: 'hint.username.title', text: 'hint.username.text', topic: 'forgot-password' },
  'username-unknown': {
    title: 'hint.usernameUnknown.title',
    text: 'hint.usernameUnknown.text',
    topic: 'work-or-personal',
    line: 'hint.usernameUnknown.line',
  },
  'account-picker': { title: 'hint.picker.title', text: 'hint.picker.text', topic: 'work-or-personal' },
  'account-type': { title: 'hint.accountType.title', text: 'hint.accountType.text', topic: 'work-or-personal' },
  'tenant-choice': { title: 'hint.tenantChoice.title', text: 'hint.tenantChoice.text', topic: 'switch-account' },
  password: { title: 'hint.password.title', text: 'hint.password.text', topic: 'forgot-password' },
  'password-empty': { title: 'hint.password.title', text: 'hint.password.text', topic: 'forgot-password' },
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
  locked: { title: 'hint.locked.title', text: 'hint.locked.text', topic: 'account-locked', line: 'hint.locked.line' },
  disabled: {
    title: 'hint.disabled.title',
    text: 'hint.disabled.text',
    topic: 'account-disabled',
    line: 'hint.disabled.line',
  },
  'timed-out': {
    title: 'hint.timedOut.title',
    text: 'hint.timedOut.text',
    line: 'hint.timedOut.line',
    link: 'partnerCenter',
  },
  authenticator: SECOND_STEP,
  'mfa-methods': SECOND_STEP,
  'mfa-approve': SECOND_STEP,
  'mfa-code': SECOND_STEP,
  'mfa-denied': {
    title: 'hint.mfaDenied.title',
    text: 'hint.mfaDenied.text',
    topic: 'second-factor',
    line: 'hint.mfaDenied.line',
  },
  'mfa-no-answer': {
    title: 'hint.mfaNoAnswer.title',
    text: 'hint.mfaNoAnswer.text',
    topic: 'second-factor',
    line: 'hint.mfaNoAnswer.line',
  },
  'mfa-code-wrong': {
    title: 'hint.mfaCodeWrong.title',
    text: 'hint.mfaCodeWrong.text',
    topic: 'second-factor',
    line: 'hint.mfaCodeWrong.line',
  },
  'stay-signed-in': { title: 'hint.staySignedIn.title', text: 'hint.staySignedIn.text' },
  'security-info-needed': REGISTER,
  'password-expired': { ...PASSWORD_EXPIRED, line: 'hint.passwordExpired.line' },
  consent: { title: 'hint.consent.title', text: 'hint.consent.text', topic: 'whom-to-ask' },
  'access-blocked': {
    title: 'hint.blocked.title',
    text: 'hint.blocked.text',
    topic: 'sign-in-blocked',
    line: 'hint.blocked.line',
  },
  'error-page': { title: 'hint.error.title', text: 'hint.error.text', topic: 'error-number', line: 'hint.error.line' },
  'reset-choice': { title: 'hint.resetChoice.title', text: 'hint.resetChoice.text', topic: 'forgot-password' },
  'personal-locked': {
    title: 'hint.personalLocked.title',
    text: 'hint.personalLocked.text',
    topic: 'work-or-personal',
    line: 'hint.personalLocked.line',
  },
  'reset-who': { title: 'hint.resetWho.title', text: 'hint.resetWho.text', topic: 'reset-my-password' },
  'reset-verify': { title: 'hint.resetVerify.title', text: 'hint.resetVerify.text', topic: 'reset-my-password' },
  'reset-new-password': { title: 'hint.resetNew.title', text: 'hint.resetNew.text', topic: 'reset-my-password' },
  'reset-done': { title: 'hint.resetDone.title', text: 'hint.resetDone.text', link: 'partnerCenter' },
  'reset-refused': {
    title: 'hint.resetRefused.title',
    text: 'hint.resetRefused.text',
    topic: 'reset-my-password',
    line: 'hint.resetRefused.line',
  },
};

const WORKSPACE = { title: 'hint.workspace.title', text: 'hint.workspace.text', topic: 'pages-missing' } as const;
const PERSONAL = { title: 'hint.personal.title', text: 'hint.personal.text', topic: 'work-or-personal' } as const;
const PERSONAL_RESET = {
  title: 'hint.personalReset.title',
  text: 'hint.personalReset.text',
  topic: 'forgot-password',
} as const;

/** By page and view, where a view means something else on one page than on the others. */
const PAGE_VIEW_HINTS: HintTable<`${PageId} ${ViewId}`> = {
  'msa-sign-in username': PERSONAL,
  'msa-sign-in password': PERSONAL,
  'msa-reset reset-who': PERSONAL_RESET,
};

/** By address, where no view is recognised or the page has none. */
const PAGE_HINTS: HintTable<PageId> = {
  'entra-cookies-disabled': {
    title: 'hint.cookies.title',
    text: 'hint.cookies.text',
    line: 'hint.cookies.line',
    link: 'partnerCenter',
  },
  'work-reset': { title: 'hint.workReset.title', text: 'hint.workReset.text', topic: 'reset-my-password' },
  'msa-sign-in': PERSONAL,
  'msa-reset': PERSONAL_RESET,
  'msa-recovery': PERSONAL_RESET,
  'security-info-register': REGISTER,
  'portal-home': { title: 'hint.home.title', text: 'hint.home.text', topic: 'pages-missing' },
  'portal-account-overview': { title: 'hint.account.title', text: 'hint.account.text', topic: 'check-roles' },
  'portal-my-access': { title: 'hint.myAccess.title', text: 'hint.myAccess.text', topic: 'pages-missing' },
  'portal-user-management': { title: 'hint.users.title', text: 'hint.users.text', topic: 'check-roles' },
  'portal-legal-info': { title: 'hint.legal.title', text: 'hint.legal.text', topic: 'verify-account' },
  'portal-programs': { title: 'hint.programs.title', text: 'hint.programs.text', topic: 'pages-missing' },
  'portal-support': { title: 'hint.support.title', text: 'hint.support.text', topic: 'contact-support' },
  'portal-not-found': {
    title: 'hint.notFound.title',
    text: 'hint.notFound.text',
    topic: 'pages-missing',
    line: 'hint.notFound.line',
  },
  'portal-not-authorized': {
    title: 'hint.notAuthorized.title',
    text: 'hint.notAuthorized.text',
    topic: 'pages-missing',
    line: 'hint.notAuthorized.line',
  },
  'portal-account-settings': WORKSPACE,
  'portal-agreements': WORKSPACE,
  'portal-tenants': WORKSPACE,
  'portal-workspace': WORKSPACE,
};

export const HINTS: HintTables = { views: { ...VIEW_HINTS, ...PAGE_VIEW_HINTS }, pages: PAGE_HINTS };
