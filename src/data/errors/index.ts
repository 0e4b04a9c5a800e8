import type { ErrorEntry } from '../../core/error-entry';
import type { TopicId } from '../topic-id';
import { ACCESS_ERRORS } from './access';
import { INLINE_ERRORS } from './inline';
import { PERSONAL_ERRORS } from './personal';
import { PORTAL_ERRORS } from './portal';
import { RESET_ERRORS } from './reset';
import { SECOND_FACTOR_ERRORS } from './second-factor';
import { SERVICE_ERRORS } from './service';
import { SIGN_IN_ERRORS } from './sign-in';

/** One row for each error of `facts/sign-in-errors.json`: its numbers, and the topic that helps. */
export const ERRORS: readonly ErrorEntry<TopicId>[] = [
  ...INLINE_ERRORS,
  ...SIGN_IN_ERRORS,
  ...SECOND_FACTOR_ERRORS,
  ...ACCESS_ERRORS,
  ...SERVICE_ERRORS,
  ...PERSONAL_ERRORS,
  ...RESET_ERRORS,
  ...PORTAL_ERRORS,
];
