import { authorizeAddress, personalAddress, withQuery } from '../addresses';
import { BY_TAB, NOT_OURS, type Scenario, scenario } from './scenario';

const at = (view: string, query: Readonly<Record<string, string>> = {}): string =>
  authorizeAddress('partner', { 'practice-state': view, ...query });
/** After a post the address has lost its query. */
const posted = (path: string, view: string): string =>
  withQuery(`https://login.microsoftonline.com${path}`, { 'practice-app': 'partner', 'practice-state': view });

const builds = scenario('Other builds, brands and hosts of the sign-in', 'entra-sign-in');
export const BUILDS: readonly Scenario[] = [
  builds('older-sign-in', 'Older build: user name', 'username', at('username', { 'practice-build': 'older' })),
  builds(
    'older-password-wrong',
    'Older build: wrong password',
    'password-wrong',
    at('password-wrong', { 'practice-build': 'older' }),
  ),
  builds('tenant-sign-in', 'Tenant branding: user name', 'username', at('username', { 'practice-brand': 'tenant' })),
  builds(
    'tenant-password',
    'Tenant branding, with a text about errors',
    'password',
    at('password', { 'practice-brand': 'tenant' }),
  ),
  builds('split-sign-in', 'Vertical split: user name', 'username', at('username', { 'practice-brand': 'split' })),
  builds('right-to-left', 'Right to left: user name', 'username', at('username', { 'practice-dir': 'rtl' })),
  builds('alias-sign-in', 'login.microsoft.com', 'username', authorizeAddress('partner', {}, 'login.microsoft.com')),
  builds(
    'government-sign-in',
    'US Government',
    'username',
    authorizeAddress('partner', {}, 'login.microsoftonline.us'),
  ),
  builds(
    'posted-password-wrong',
    'Wrong password, address without a query',
    'password-wrong',
    posted('/common/login', 'password-wrong'),
    { evidence: 'settings' },
  ),
  builds(
    'posted-mfa-approve',
    'Second factor, nothing names the application',
    'mfa-approve',
    posted('/common/SAS/ProcessAuth', 'mfa-approve'),
    BY_TAB,
  ),
  builds(
    'posted-stay-signed-in',
    'Stay signed in?, nothing names the application',
    'stay-signed-in',
    posted('/common/SAS/ProcessAuth', 'stay-signed-in'),
    BY_TAB,
  ),
];

const GROUP = 'Signing out, and pages beside the sign-in';
const out = scenario(GROUP, 'entra-sign-out');
const LOGOUT = 'https://login.microsoftonline.com/common/oauth2/v2.0/logout';
export const OUT: readonly Scenario[] = [
  out('signed-out', 'Signed out', 'signed-out', LOGOUT, BY_TAB),
  out(
    'sign-out-choice',
    'Which account to sign out of?',
    'sign-out-choice',
    `${LOGOUT}?practice-state=sign-out-choice`,
    BY_TAB,
  ),
  scenario(GROUP, 'entra-cookies-disabled')(
    'cookies-disabled',
    'Cookies are blocked',
    undefined,
    'https://login.microsoftonline.com/cookiesdisabled',
    BY_TAB,
  ),
  scenario(GROUP, 'none')(
    'error-lookup',
    'Public error look-up: no help there',
    undefined,
    'https://login.microsoftonline.com/error?code=50126',
    NOT_OURS,
  ),
];

const others = scenario('Not ours: nothing of Signpost may show', 'entra-sign-in');
export const OTHERS: readonly Scenario[] = [
  others('other-sign-in', 'Another application: user name', 'username', authorizeAddress('other'), NOT_OURS),
  others(
    'other-password-wrong',
    'Another application: wrong password',
    'password-wrong',
    authorizeAddress('other', { 'practice-state': 'password-wrong' }),
    NOT_OURS,
  ),
  others(
    'other-stay-signed-in',
    'Another application: stay signed in?',
    'stay-signed-in',
    authorizeAddress('other', { 'practice-state': 'stay-signed-in' }),
    NOT_OURS,
  ),
  others('unknown-sign-in', 'Nothing names the application', 'username', authorizeAddress('none'), NOT_OURS),
  scenario('Not ours: nothing of Signpost may show', 'msa-sign-in')(
    'other-personal',
    'Another application: personal account',
    'username',
    personalAddress('other'),
    NOT_OURS,
  ),
];
