import type { ErrorEntry } from '../../core/error-entry';
import type { TopicId } from '../topic-id';

/** Partner Center's own pages (`facts/sign-in-errors.md` section 8). Most show no number. */
export const PORTAL_ERRORS: readonly ErrorEntry<TopicId>[] = [
  { entry: 'PC:something-went-wrong', numbers: [], topic: 'portal-trouble' },
  { entry: 'PC:page-not-found', numbers: [], topic: 'portal-address' },
  { entry: 'PC:unauthorized', numbers: [], topic: 'pages-missing' },
  { entry: 'PC:no-workspaces', numbers: [], topic: 'pages-missing' },
  { entry: 'PC:sign-in-loop', numbers: [], topic: 'sign-in-loop' },
  { entry: 'PC:715-123225', numbers: ['715-123225'], topic: 'enrolment-blocked' },
  // Any other 715 number; which ones belong to Partner Center is not known (`facts/sign-in-errors.md` section 6).
  { entry: 'PC:715-other', numbers: [], topic: 'enrolment-blocked' },
  { entry: 'PC:unknown-program', numbers: [], topic: 'portal-address' },
  { entry: 'PC:it-disabled-signup', numbers: [], topic: 'sign-up-refused' },
  { entry: 'PC:registration-form-error', numbers: [], topic: 'sign-up-refused' },
  { entry: 'PC:account-suspended', numbers: [], topic: 'account-suspended' },
  { entry: 'PC:verification-attempts-exceeded', numbers: [], topic: 'enrolment-blocked' },
  { entry: 'PC:mfa-required', numbers: [], topic: 'second-factor-needed' },
  { entry: 'PC:admin-left', numbers: [], topic: 'only-admin' },
  { entry: 'PC:AccountNotFound', numbers: [], topic: 'pages-missing' },
];
