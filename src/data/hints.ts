import type { Hint, HintTables } from '../core/hint';
import { VIEW_HINTS } from './hints-views';
import type { LinkId } from './links';
import type { MessageKey } from './message-key';
import type { PageId } from './pages';
import type { TopicId } from './topic-id';
import type { ViewId } from './views';

type HintTable<State extends string> = Partial<Record<State, Hint<MessageKey, TopicId, LinkId>>>;

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
  'msa-sign-in username-unknown': {
    title: 'hint.personalUnknown.title',
    text: 'hint.personalUnknown.text',
    topic: 'personal-not-accepted',
    line: 'hint.usernameUnknown.line',
  },
  'msa-sign-in username-refused': {
    title: 'hint.usernameRefused.title',
    text: 'hint.personalNameRefused.text',
    topic: 'personal-not-accepted',
    line: 'hint.usernameRefused.line',
  },
  'msa-sign-in password-wrong': {
    title: 'hint.personalWrong.title',
    text: 'hint.personalWrong.text',
    topic: 'personal-not-accepted',
    line: 'hint.passwordWrong.line',
  },
  'msa-reset reset-who': PERSONAL_RESET,
};

/** By address, where no view is recognised or the page has none. */
const PAGE_HINTS: HintTable<PageId> = {
  'entra-cookies-disabled': {
    title: 'hint.cookies.title',
    text: 'hint.cookies.text',
    topic: 'sign-in-loop',
    line: 'hint.cookies.line',
  },
  'work-reset': { title: 'hint.workReset.title', text: 'hint.workReset.text', topic: 'reset-my-password' },
  'msa-sign-in': PERSONAL,
  'msa-reset': PERSONAL_RESET,
  'msa-recovery': PERSONAL_RESET,
  'msa-password-change': {
    title: 'hint.personalChange.title',
    text: 'hint.personalChange.text',
    topic: 'work-or-personal',
  },
  'msa-proofs': { title: 'hint.personalProofs.title', text: 'hint.personalProofs.text', topic: 'work-or-personal' },
  'security-info-register': {
    title: 'hint.register.title',
    text: 'hint.register.text',
    topic: 'second-factor-needed',
  },
  'security-info': { title: 'hint.securityInfo.title', text: 'hint.securityInfo.text', topic: 'second-factor' },
  'password-change': {
    title: 'hint.passwordChange.title',
    text: 'hint.passwordChange.text',
    topic: 'forgot-password',
  },
  'portal-home': { title: 'hint.home.title', text: 'hint.home.text', topic: 'pages-missing' },
  'portal-account-overview': { title: 'hint.account.title', text: 'hint.account.text', topic: 'check-roles' },
  'portal-my-access': { title: 'hint.myAccess.title', text: 'hint.myAccess.text', topic: 'pages-missing' },
  'portal-user-management': { title: 'hint.users.title', text: 'hint.users.text', topic: 'check-roles' },
  'portal-legal-info': { title: 'hint.legal.title', text: 'hint.legal.text', topic: 'verify-account' },
  'portal-programs': { title: 'hint.programs.title', text: 'hint.programs.text', topic: 'pages-missing' },
  'portal-support': { title: 'hint.support.title', text: 'hint.support.text', topic: 'contact-support' },
  'portal-enrolment': { title: 'hint.enrolment.title', text: 'hint.enrolment.text', topic: 'work-or-personal' },
  'portal-enrolment-error': {
    title: 'hint.enrolmentError.title',
    text: 'hint.enrolmentError.text',
    topic: 'enrolment-blocked',
    line: 'hint.enrolmentError.line',
    byNumber: true,
  },
  'portal-mail-expired': {
    title: 'hint.mailExpired.title',
    text: 'hint.mailExpired.text',
    topic: 'verify-account',
    line: 'hint.mailExpired.line',
  },
  'portal-not-found': {
    title: 'hint.notFound.title',
    text: 'hint.notFound.text',
    topic: 'portal-address',
    line: 'hint.notFound.line',
  },
  'portal-not-authorized': {
    title: 'hint.notAuthorized.title',
    text: 'hint.notAuthorized.text',
    topic: 'pages-missing',
    line: 'hint.notAuthorized.line',
  },
  'portal-account-settings': WORKSPACE,
  'portal-user-details': WORKSPACE,
  'portal-agreements': WORKSPACE,
  'portal-tenants': WORKSPACE,
  'portal-workspace': WORKSPACE,
};

/** By state. What a number changes in it: `hint-tables.ts`. */
export const HINTS: Pick<HintTables, 'views' | 'pages'> = {
  views: { ...VIEW_HINTS, ...PAGE_VIEW_HINTS },
  pages: PAGE_HINTS,
};
