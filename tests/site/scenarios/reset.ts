import { withQuery } from '../addresses';
import { BY_TAB, type Scenario, scenario } from './scenario';

const RESET_HOST = 'https://passwordreset.microsoftonline.com/passwordreset';
const RETURN = 'https://login.microsoftonline.com/common/reprocess?ctx=practice';

const reset = scenario('Reset of a work account', 'work-reset');
const resetAt = (view: string, query: Readonly<Record<string, string>> = {}): string =>
  withQuery(RESET_HOST, { ru: RETURN, hosted: '0', 'practice-state': view, ...query });
export const RESET: readonly Scenario[] = [
  reset(
    'reset-who',
    'Who are you?',
    'reset-who',
    'https://passwordreset.microsoftonline.com/?ru=https%3a%2f%2flogin.microsoftonline.com%2fcommon%2freprocess%3fctx%3dpractice&hosted=0',
    BY_TAB,
  ),
  reset('reset-split', 'Forgotten, or known and still no way in?', 'reset-split', resetAt('reset-split'), {
    ...BY_TAB,
    seenAs: 'reset-verify',
  }),
  reset('reset-verify', 'Verification', 'reset-verify', resetAt('reset-verify'), BY_TAB),
  reset('reset-verify-code', 'Verification: type the code', 'reset-verify', resetAt('reset-verify-code'), BY_TAB),
  reset('reset-new-password', 'Choose a new password', 'reset-new-password', resetAt('reset-new-password'), BY_TAB),
  reset('reset-done', 'Your password has been reset', 'reset-done', resetAt('reset-done'), { ...BY_TAB, seenAs: '' }),
  reset('reset-refused', 'Not enabled (SSPR_0009)', 'reset-refused', resetAt('reset-refused'), BY_TAB),
];

const info = 'Security info';
export const SECURITY: readonly Scenario[] = [
  scenario(info, 'security-info-register')(
    'security-info-register',
    'Register security info',
    'security-info-setup',
    'https://mysignins.microsoft.com/register',
    BY_TAB,
  ),
  scenario(info, 'security-info')(
    'security-info',
    'Security info',
    undefined,
    'https://mysignins.microsoft.com/security-info',
    BY_TAB,
  ),
  scenario(info, 'password-change')(
    'password-change',
    'Change password',
    undefined,
    'https://mysignins.microsoft.com/security-info/password/change',
    BY_TAB,
  ),
];
