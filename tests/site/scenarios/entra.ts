import { authorizeAddress } from '../addresses';
import { NO_NUMBER, type Scenario, scenario } from './scenario';

const entra = scenario('Sign-in with a work account', 'entra-sign-in');
const at = (view: string, query: Readonly<Record<string, string>> = {}): string =>
  authorizeAddress('partner', { 'practice-state': view, ...query });

export const SIGN_IN: readonly Scenario[] = [
  entra('sign-in', 'User name', 'username', authorizeAddress('partner')),
  entra('username-unknown', 'User name that is not known', 'username-unknown', at('username-unknown'), NO_NUMBER),
  entra('account-lookup', 'Looking up the user name', 'account-lookup', at('account-lookup')),
  entra(
    'account-picker',
    'Pick an account',
    'account-picker',
    authorizeAddress('partner', { prompt: 'select_account' }),
  ),
  entra('account-type', 'Work or personal account?', 'account-type', at('account-type')),
  entra('tenant-choice', 'Which organization?', 'tenant-choice', at('tenant-choice')),
  entra('redirecting', "On the way to the organization's own page", 'redirecting', at('redirecting')),
  entra('password', 'Password', 'password', at('password')),
  entra('password-empty', 'Password left empty', 'password-empty', at('password-empty')),
  entra('password-wrong', 'Wrong password (50126)', 'password-wrong', at('password-wrong')),
  entra('password-old', 'Old password (50054)', 'password-old', at('password-old')),
  entra('locked', 'Account locked for a while (50053)', 'locked', at('locked')),
  entra('disabled', 'Account disabled by the organization (50057)', 'disabled', at('disabled')),
  entra('timed-out', 'Sign-in timed out (50089)', 'timed-out', at('timed-out')),
  entra('password-expired', 'Password expired, choose a new one', 'password-expired', at('password-expired')),
  entra('other-ways', 'Choose a way to sign in', 'other-ways', at('other-ways')),
  entra('authenticator', 'Authenticator instead of a password', 'authenticator', at('authenticator')),
  entra('passkey', 'Passkey', 'passkey', at('passkey')),
  entra('temporary-pass', 'Temporary Access Pass', 'temporary-pass', at('temporary-pass')),
  entra('reset-choice', "Can't access your account?", 'reset-choice', at('reset-choice')),
];

const second = scenario('Second factor and interrupts', 'entra-sign-in');
export const SECOND: readonly Scenario[] = [
  second('mfa-methods', 'Choose a method', 'mfa-methods', at('mfa-methods')),
  second('mfa-approve', 'Approve in the app', 'mfa-approve', at('mfa-approve')),
  second('mfa-denied', 'Request denied', 'mfa-denied', at('mfa-denied')),
  second('mfa-no-answer', 'No answer in the app', 'mfa-no-answer', at('mfa-no-answer')),
  second('mfa-code', 'Type a code', 'mfa-code', at('mfa-code')),
  second('mfa-code-wrong', 'Wrong code', 'mfa-code-wrong', at('mfa-code-wrong')),
  second(
    'security-info-needed',
    'Security info must be registered',
    'security-info-needed',
    at('security-info-needed'),
  ),
  second('stay-signed-in', 'Stay signed in?', 'stay-signed-in', at('stay-signed-in')),
  second('app-confirm', 'Confirm the application', 'app-confirm', at('app-confirm')),
  second('consent', 'Permissions requested', 'consent', at('consent')),
  second('access-blocked', 'Blocked by a rule (53003)', 'access-blocked', at('access-blocked')),
  second('error-page', 'Error page (AADSTS50020)', 'error-page', at('error-page')),
  second('bsso', 'Passing through, nothing to help with', 'bsso', at('bsso')),
];
