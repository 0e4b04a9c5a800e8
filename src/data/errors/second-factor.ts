import type { ErrorEntry } from '../../core/error-entry';
import type { TopicId } from '../topic-id';

/** The second step: what asks for it, and what fails at it. */
export const SECOND_FACTOR_ERRORS: readonly ErrorEntry<TopicId>[] = [
  { entry: 'AADSTS50076', numbers: ['50076'], topic: 'second-factor-needed' },
  { entry: 'AADSTS50079', numbers: ['50079'], topic: 'second-factor-needed' },
  { entry: 'AADSTS50072', numbers: ['50072'], topic: 'second-factor-needed' },
  { entry: 'AADSTS50074', numbers: ['50074'], topic: 'second-factor-needed' },
  { entry: 'AADSTS50078', numbers: ['50078'], topic: 'second-factor-needed' },
  { entry: 'AADSTS500121', numbers: ['500121'], topic: 'second-factor-failed' },
  { entry: 'mfa:no-answer', numbers: [], topic: 'second-factor-failed' },
  { entry: 'mfa:request-denied', numbers: [], topic: 'second-factor-failed' },
  { entry: 'mfa:wrong-code', numbers: [], topic: 'code-not-accepted' },
  { entry: 'mfa:phone-limit', numbers: ['50088'], topic: 'second-factor-failed' },
  { entry: 'mfa:service-trouble', numbers: ['50086', '50087'], topic: 'second-factor-failed' },
  { entry: 'mfa:lost-device', numbers: [], topic: 'second-factor' },
  { entry: 'AADSTS50158', numbers: ['50158', '5001256', '50166', '50172'], topic: 'second-factor-needed' },
];
