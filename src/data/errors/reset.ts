import type { ErrorEntry } from '../../core/error-entry';
import type { TopicId } from '../topic-id';

/** The reset of a work password, and situations without a page of their own that lead there. */
export const RESET_ERRORS: readonly ErrorEntry<TopicId>[] = [
  { entry: 'SSPR_0009', numbers: ['SSPR_0009'], topic: 'reset-off' },
  { entry: 'SSPR_0010', numbers: ['SSPR_0010'], topic: 'reset-off' },
  { entry: 'SSPR_0011', numbers: ['SSPR_0011'], topic: 'reset-off' },
  { entry: 'SSPR_0012', numbers: ['SSPR_0012'], topic: 'reset-off' },
  { entry: 'SSPR_0013', numbers: ['SSPR_0013'], topic: 'reset-off' },
  { entry: 'SSPR_0014', numbers: ['SSPR_0014'], topic: 'reset-too-few-ways' },
  { entry: 'SSPR_0029', numbers: ['SSPR_0029', 'SSPR_0030'], topic: 'reset-off' },
  { entry: 'reset:too-many-tries', numbers: [], topic: 'reset-not-verified' },
  { entry: 'reset:could-not-verify', numbers: [], topic: 'reset-not-verified' },
  { entry: 'reset:processing-error', numbers: [], topic: 'reset-not-verified' },
  { entry: 'situation:indirect-reseller-without-admin', numbers: [], topic: 'password-reseller' },
  { entry: 'situation:sole-global-admin-locked-out', numbers: [], topic: 'only-admin' },
];
