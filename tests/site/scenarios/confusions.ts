import { authorizeAddress } from '../addresses';
import { PORTAL_ORIGIN } from '../hosts';
import { NO_NUMBER, type Scenario, scenario } from './scenario';

/** What looks like an error and is none: `facts/sign-in-errors.md` section 6, `facts/sign-in-pages.md` section 6. */

const at = (view: string, query: Readonly<Record<string, string>> = {}): string =>
  authorizeAddress('partner', { 'practice-state': view, ...query });

const GROUP = 'Looks like an error, and is none or another one';
const clean = scenario(GROUP, 'entra-sign-in');
/** A number that is a step, in the data of the page that offers this very step. */
const step = (number: string, view: string, title: string): Scenario =>
  clean(`step-${number}`, `${number} as a step: ${title}`, view, at(view, { 'practice-error': number }));

export const CONFUSIONS: readonly Scenario[] = [
  clean('hidden-messages', 'Messages that are not shown', 'username', at('username', { 'practice-form': 'hidden' })),
  clean(
    'hidden-twin',
    'A message in sight, others of the same ids hidden (50126)',
    'password-wrong',
    at('password-wrong', { 'practice-form': 'hidden' }),
  ),
  clean(
    'tenant-account-picker',
    'Tenant text below the account picker',
    'account-picker',
    at('account-picker', { 'practice-brand': 'tenant' }),
  ),
  clean('fresh-50058', 'Fresh page that says 50058', 'password', at('password', { 'practice-error': '50058' })),
  clean('data-500208', '500208 in the data only', 'reset-choice', at('reset-choice', { 'practice-error': '500208' })),
  clean(
    'stale-number',
    'Number of an earlier password, name not known now',
    'username-unknown',
    at('username-unknown', { 'practice-error': '50126' }),
    NO_NUMBER,
  ),
  step('50072', 'security-info-needed', 'register security info'),
  step('50079', 'security-info-needed', 'register security info'),
  step('50125', 'security-info-needed', 'register for the reset'),
  step('50074', 'mfa-methods', 'choose a method'),
  step('50158', 'mfa-methods', "an organization's own second factor"),
  step('50076', 'mfa-approve', 'approve in the app'),
  scenario(GROUP, 'portal-support')(
    'ticket-text',
    'Support request that quotes numbers',
    undefined,
    `${PORTAL_ORIGIN}/dashboard/v2/support/servicerequests/activity?tid=4242`,
  ),
];
