import { personalAddress, withQuery } from '../addresses';
import { BY_TAB, NO_NUMBER, type Scenario, scenario } from './scenario';

const GROUP = 'Sign-in with a personal account';
const personal = scenario(GROUP, 'msa-sign-in');
const live = (view: string, build = 'newer'): string =>
  personalAddress('partner', { 'practice-state': view, 'practice-build': build });
const account = (path: string): string =>
  withQuery(`https://account.live.com${path}`, { wreply: personalAddress('partner') });
export const PERSONAL: readonly Scenario[] = [
  personal('personal-sign-in', 'User name', 'username', live('username')),
  personal('personal-password', 'Password', 'password', live('password')),
  personal('personal-password-wrong', 'Wrong password', 'password-wrong', live('password-wrong')),
  personal(
    'personal-username-unknown',
    'User name that is not known',
    'username-unknown',
    live('username-unknown'),
    NO_NUMBER,
  ),
  personal('personal-code', 'Type a code', 'mfa-code', live('mfa-code')),
  personal('personal-approve', 'Approve in the app', 'authenticator', live('mfa-approve')),
  personal('personal-other-ways', 'Other ways to sign in', 'other-ways', live('other-ways')),
  personal('personal-passkey', 'Passkey offered', 'passkey-offer', live('passkey')),
  personal('personal-stay-signed-in', 'Stay signed in?', 'stay-signed-in', live('stay-signed-in')),
  personal('personal-locked', 'Account locked', 'personal-locked', live('personal-locked')),
  personal('classic-sign-in', 'Classic build: user name', 'username', live('username', 'classic')),
  personal(
    'classic-username-unknown',
    'Classic build: name not known',
    'username-unknown',
    live('username-unknown', 'classic'),
    NO_NUMBER,
  ),
  personal('classic-password', 'Classic build: password', 'password', live('password', 'classic')),
  personal(
    'classic-password-wrong',
    'Classic build: wrong password',
    'password-wrong',
    live('password-wrong', 'classic'),
    { seenAs: 'password' },
  ),
  personal(
    'classic-stay-signed-in',
    'Classic build: stay signed in?',
    'stay-signed-in',
    live('stay-signed-in', 'classic'),
  ),
  scenario(GROUP, 'msa-sign-out')(
    'personal-signed-out',
    'Signed out',
    'signed-out',
    'https://login.live.com/logout.srf?ct=1',
    { ...BY_TAB, seenAs: '' },
  ),
  scenario(GROUP, 'msa-reset')(
    'personal-reset',
    'Recover your account',
    'reset-who',
    account('/password/reset'),
    BY_TAB,
  ),
  scenario(GROUP, 'msa-recovery')('personal-recovery', 'Recovery form', undefined, account('/acsr'), BY_TAB),
  scenario(GROUP, 'msa-password-change')(
    'personal-password-change',
    'Change password',
    undefined,
    account('/password/Change'),
    BY_TAB,
  ),
  scenario(GROUP, 'msa-proofs')('personal-proofs', 'Protect your account', undefined, account('/proofs/Add'), BY_TAB),
];
