import { authorizeAddress } from '../addresses';
import { NO_NUMBER, type Scenario, scenario } from './scenario';

const at = (view: string, query: Readonly<Record<string, string>> = {}): string =>
  authorizeAddress('partner', { 'practice-state': view, ...query });

const rare = scenario('Rarer states of the sign-in', 'entra-sign-in');
/** Only the number of these is known, and the page says so. */
const numbered = (view: string, title: string): Scenario => rare(view, title, view, at(view));
export const RARE: readonly Scenario[] = [
  rare('one-time-code', 'One-time code', 'one-time-code', at('one-time-code')),
  rare('captcha', 'Characters to copy', 'captcha', at('captcha')),
  rare('login-error', 'Sign-in failed', 'login-error', at('login-error')),
  rare('risky-session', 'Account or session at risk', 'risky-session', at('risky-session')),
  numbered('phone-choice', 'Number 5: which country does the phone number belong to?'),
  numbered('more-info', 'Number 10: terms or more information'),
  numbered('confirm-send', 'Number 13: send a code?'),
  numbered('device-code', 'Number 14: code of another device'),
  numbered('terms-of-use', 'Number 17: terms of use'),
  numbered('passing', 'Number 18: passes by itself'),
  numbered('new-account', 'Number 27: new account'),
  numbered('passkey-offer', 'Number 37: passkey offered'),
  numbered('organisation-page', "Number 41: on to the organization's page"),
  numbered('proof-confirm', 'Number 44: confirm an address or number'),
  numbered('account-conflict', 'Number 51: accounts in conflict'),
  numbered('organisation-search', 'Number 63: search the organization'),
  numbered('device-needed', 'Number 35: device must be joined'),
];

const fluent = scenario('Newer interface for work accounts, expected some day', 'entra-sign-in');
const newer: (name: string, title: string, view: string, extra?: Parameters<typeof fluent>[4]) => Scenario = (
  name,
  title,
  view,
  extra,
) => fluent(`newer-${name}`, title, view, at(name, { 'practice-build': 'fluent' }), extra);
export const NEWER: readonly Scenario[] = [
  newer('username', 'User name', 'username'),
  newer('username-unknown', 'User name that is not known', 'username-unknown', NO_NUMBER),
  newer('password', 'Password', 'password'),
  newer('password-wrong', 'Wrong password', 'password-wrong'),
  newer('locked', 'Account locked for a while', 'locked'),
  newer('mfa-code', 'Type a code', 'mfa-code'),
  newer('stay-signed-in', 'Stay signed in?', 'stay-signed-in'),
];

/** Views that change while somebody looks. The state is the one in the end. */
const moving = scenario('Changes without a reload', 'entra-sign-in');
export const MOVING: readonly Scenario[] = [
  moving(
    'slide-to-password',
    'User name to password, both in sight for a second',
    'password',
    at('username', { 'practice-then': 'password', 'practice-after': '1500', 'practice-slide': '1000' }),
  ),
  moving(
    'back-to-username',
    'Wrong password, then back to the user name',
    'username',
    at('password-wrong', { 'practice-then': 'username', 'practice-after': '1500' }),
  ),
  moving(
    'approve-then-denied',
    'Approve in the app, then denied',
    'mfa-denied',
    at('mfa-approve', { 'practice-then': 'mfa-denied', 'practice-after': '1500' }),
  ),
];
