import type { ErrorEntry } from '../../core/error-entry';
import type { TopicId } from '../topic-id';

/**
 * Messages under a field and on the account picker. A number stands here only if no error page shows it: one number,
 * one row. Where none is shown, the view of the page tells the row (`facts/sign-in-errors.md` section 2).
 */
export const INLINE_ERRORS: readonly ErrorEntry<TopicId>[] = [
  { entry: 'inline:username-format', numbers: [], topic: 'name-not-accepted' },
  { entry: 'inline:unknown-work-account', numbers: [], topic: 'account-not-found' },
  { entry: 'inline:domain-not-in-system', numbers: [], topic: 'organisation-not-found' },
  { entry: 'inline:personal-account-not-allowed-here', numbers: [], topic: 'personal-not-allowed' },
  { entry: 'inline:work-address-used-for-personal-signup', numbers: [], topic: 'personal-not-allowed' },
  { entry: 'inline:two-accounts-same-name', numbers: [], topic: 'work-or-personal' },
  { entry: 'inline:lookup-failed', numbers: [], topic: 'microsoft-trouble' },
  { entry: 'inline:page-expired', numbers: ['50089'], topic: 'start-again' },
  // 50126 and 50064 stand in the row of the error page.
  { entry: 'inline:wrong-password', numbers: ['50193'], topic: 'password-not-accepted' },
  { entry: 'inline:password-empty', numbers: ['50056'], topic: 'forgot-password' },
  { entry: 'inline:last-password-used', numbers: ['50054'], topic: 'password-not-accepted' },
  { entry: 'inline:account-temporarily-locked', numbers: [], topic: 'locked-short' },
  { entry: 'inline:account-blocked-by-admin', numbers: [], topic: 'account-disabled' },
  {
    entry: 'inline:temporary-access-pass-problem',
    numbers: ['130502', '130503', '130504', '130505'],
    topic: 'method-off',
  },
  {
    entry: 'inline:sign-in-method-blocked',
    numbers: ['130500', '131010', '135016', '500186', '500344', '54009', '54010'],
    topic: 'method-off',
  },
  { entry: 'picker:selected-account-not-in-tenant', numbers: [], topic: 'other-organisation' },
  { entry: 'inline:cookies-blocked', numbers: [], topic: 'sign-in-loop' },
];
