import { authorizeAddress, personalAddress, withQuery } from '../addresses';
import { PORTAL_ORIGIN } from '../hosts';
import { errorAddress, resetAddress } from './error-url';
import { BY_TAB, NO_NUMBER, NOT_OURS, type Scenario, scenario } from './scenario';

/** One of each kind of error, on every surface. `errorUrl` of `scenarios.ts` shows any other number. */

type Query = Readonly<Record<string, string>>;
const at = (view: string, number?: string, query: Query = {}): string =>
  authorizeAddress('partner', {
    'practice-state': view,
    ...(number === undefined ? {} : { 'practice-error': number }),
    ...query,
  });

const page = scenario('Errors: full error page', 'entra-sign-in');
const full = (number: string, title: string): Scenario =>
  page(`error-${number}`, `AADSTS${number}: ${title}`, 'error-page', errorAddress('error-page', number));
const formed = (form: string, number: string, title: string): Scenario =>
  page(`error-${form}`, title, 'error-page', at('error-page', number, { 'practice-form': form }));

export const FULL_PAGE: readonly Scenario[] = [
  full('50011', 'wrong reply address'),
  full('50105', 'not assigned to the application'),
  full('50173', 'session has ended'),
  full('16000', 'several accounts'),
  full('65001', 'consent is missing'),
  full('90072', 'account of another directory'),
  full('90033', 'trouble of the service'),
  full('500011', 'application not known'),
  full('530034', 'delegated admin blocked by risk'),
  full('700016', 'application not in this directory'),
  full('900561', 'page opened in the wrong way'),
  full('987654', 'a number that nobody knows'),
  page('error-older', 'Older build (50020)', 'error-page', at('error-page', '50020', { 'practice-build': 'older' })),
  formed('several', '50126', 'Two numbers, the first of them a wrapper (50126)'),
  formed('glued', '50105', 'Translated sentence right behind the number (50105)'),
  formed('wide-colon', '50105', 'Full-width colon behind the number (50105)'),
  formed('digits', '50011', 'Ids full of digits (50011)'),
  page(
    'tenant-error-50011',
    'Tenant text that names another number (50011)',
    'error-page',
    at('error-page', '50011', { 'practice-brand': 'tenant' }),
  ),
  page('federated-80041317', 'Own sign-in (80041317)', 'error-page', errorAddress('federated', '80041317')),
  page('federated-8004789A', 'Own sign-in (8004789A)', 'error-page', errorAddress('federated', '8004789A')),
  page(
    'posted-error-50105',
    'Nothing names the application (50105)',
    'error-page',
    withQuery('https://login.microsoftonline.com/common/login', {
      'practice-app': 'partner',
      'practice-state': 'error-page',
      'practice-error': '50105',
    }),
    BY_TAB,
  ),
  page(
    'other-error-50011',
    'Another application (50011)',
    'error-page',
    authorizeAddress('other', { 'practice-state': 'error-page', 'practice-error': '50011' }),
    NOT_OURS,
  ),
];

const block = scenario('Errors: access block', 'entra-sign-in');
const blocked = (number: string, title: string): Scenario =>
  block(`blocked-${number}`, `${number}: ${title}`, 'access-blocked', errorAddress('blocked', number));

export const BLOCKED: readonly Scenario[] = [
  blocked('53000', 'device does not meet the rules'),
  blocked('53001', 'device not joined'),
  blocked('53004', 'registration blocked by risk'),
  blocked('53011', 'person blocked by risk'),
  blocked('530004', 'no accepted device of a guest'),
  blocked('50097', 'device must prove itself'),
  blocked('135011', 'device switched off'),
  blocked('53099', 'a number that nobody knows'),
  block(
    'blocked-digits',
    'Ids full of digits (53003)',
    'access-blocked',
    at('access-blocked', '53003', { 'practice-form': 'digits' }),
  ),
  block(
    'tenant-blocked-53000',
    'Tenant text that names other numbers (53000)',
    'access-blocked',
    at('access-blocked', '53000', { 'practice-brand': 'tenant' }),
  ),
  block(
    'other-blocked-53003',
    'Another application (53003)',
    'access-blocked',
    authorizeAddress('other', { 'practice-state': 'access-blocked', 'practice-error': '53003' }),
    NOT_OURS,
  ),
];

const inView = scenario('Errors: message in the page, no number in sight', 'entra-sign-in');
export const INLINE: readonly Scenario[] = [
  inView('inline-50128', '50128 under the user name', 'username-unknown', at('username', '50128')),
  inView('inline-50053', '50053 under the user name', 'locked', at('username', '50053')),
  inView('inline-50034', '50034 under the password', 'username-unknown', errorAddress('inline', '50034')),
  inView('inline-90002', '90002 under the password', 'username-unknown', errorAddress('inline', '90002')),
  inView('inline-50055', '50055 under the password', 'password-expired', errorAddress('inline', '50055')),
  inView('inline-50056', '50056 under the password', 'password-empty', errorAddress('inline', '50056')),
  inView('inline-50143', '50143: no state of its own', 'sign-in-error', errorAddress('inline', '50143')),
  inView('inline-130500', '130500: method is switched off', 'sign-in-error', errorAddress('inline', '130500')),
  inView('inline-500200', '500200 under the user name', 'sign-in-error', at('username', '500200')),
  inView('inline-987654', 'A number that nobody knows', 'sign-in-error', errorAddress('inline', '987654')),
  inView('inline-unknown-domain', 'Domain not known, a new account offered', 'username-unknown', at('unknown-domain')),
  inView('inline-name-format', 'Not in the form of a name', 'username-refused', at('name-format')),
  inView('inline-lookup-failed', 'Name could not be looked up', 'username-refused', at('lookup-failed')),
  inView('inline-personal-refused', 'Personal account not wanted', 'username-refused', at('personal-refused')),
  inView('pass-130504', 'Temporary Access Pass has run out (130504)', 'sign-in-error', at('temporary-pass', '130504')),
  inView('one-time-code-wrong', 'One-time code that is wrong', 'mfa-code-wrong', at('one-time-code', '50126')),
  inView(
    'picker-50020',
    'Account picker, account of another directory',
    'sign-in-error',
    at('account-picker', '50020'),
  ),
  inView('mfa-50088', 'Second factor, too many calls (50088)', 'sign-in-error', at('mfa-methods', '50088')),
  inView('change-120002', 'New password refused (120002)', 'new-password-refused', at('password-expired', '120002')),
  inView(
    'change-120000',
    'Current password wrong (120000)',
    'current-password-wrong',
    at('password-expired', '120000'),
  ),
  inView('consent-90094', 'Only an admin may consent (90094)', 'consent-admin', at('consent', '90094')),
];

const live = (view: string, number: string, build = 'newer'): string =>
  personalAddress('partner', { 'practice-state': view, 'practice-error': number, 'practice-build': build });
const personal = scenario('Errors: personal account', 'msa-sign-in');
export const PERSONAL_ERRORS: readonly Scenario[] = [
  personal('personal-80043490', 'Full error page', undefined, errorAddress('personal', '80043490')),
  personal('classic-80043490', 'Full error page, classic build', undefined, live('error-page', '80043490', 'classic')),
  personal('personal-80041012', '80041012 under the password', 'password-wrong', live('password', '80041012')),
  personal(
    'personal-refused',
    'Device or way to sign in refused for now',
    'personal-refused',
    personalAddress('partner', { 'practice-state': 'personal-refused' }),
  ),
  personal(
    'personal-CFFFFC15',
    'CFFFFC15 under the user name',
    'username-unknown',
    live('username', 'CFFFFC15'),
    NO_NUMBER,
  ),
  personal(
    'classic-80041034',
    '80041034 under the user name, classic build',
    'username-unknown',
    live('username', '80041034', 'classic'),
    NO_NUMBER,
  ),
];

const reset = scenario('Errors: reset of a work account', 'work-reset');
const refused = (number: string, title: string): Scenario =>
  reset(`sspr-${number}`, `SSPR_${number}: ${title}`, 'reset-refused', errorAddress('reset', `SSPR_${number}`), BY_TAB);
const ended = (name: string, title: string): Scenario =>
  reset(name, title, undefined, resetAddress({ 'practice-state': name }), BY_TAB);
export const RESET_ERRORS: readonly Scenario[] = [
  refused('0010', 'not written back to the own network'),
  refused('0013', 'not for this person'),
  refused('0014', 'too few ways to verify'),
  refused('0030', 'own network out of reach'),
  ended('reset-too-many', 'Tried too often, no number'),
  ended('reset-unverified', 'Could not be verified, no number'),
  ended('reset-failed', 'Could not be processed, no number'),
];

const portal = (name: string, title: string, id: string, address: string): Scenario =>
  scenario('Errors: Partner Center', id)(name, title, undefined, address);
const PORTAL = (path: string): string => `${PORTAL_ORIGIN}/dashboard/${path}`;
export const PORTAL_ERRORS: readonly Scenario[] = [
  portal('portal-65004', 'Back from the sign-in with AADSTS65004', 'portal-home', errorAddress('portal', '65004')),
  portal(
    'something-went-wrong-undefined',
    'Something went wrong, all values are lost',
    'portal-workspace',
    PORTAL('insights/analytics/overview?practice-ids=undefined'),
  ),
  portal(
    'enrolment-blocked',
    'Enrollment blocked (715-123225)',
    'portal-enrolment-error',
    errorAddress('portal', '715-123225'),
  ),
  portal(
    'enrolment-715-123130',
    'A 715-number of another site',
    'portal-enrolment-error',
    errorAddress('portal', '715-123130'),
  ),
  portal('unknown-program', 'Program not known', 'portal-enrolment', PORTAL('account/exp/enrollnow/xyz')),
  portal('email-expired', 'Link of a mail has expired', 'portal-mail-expired', PORTAL('Account/EmailExpired')),
];
