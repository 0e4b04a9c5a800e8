import type { Topic } from '../../core/topic';
import type { LinkId } from '../links';
import type { MessageKey } from '../message-key';
import type { TopicId } from '../topic-id';
import { CAPABILITY_TOPICS } from './capabilities';
import { COMPANY_TOPICS } from './company';
import { PASSWORD_TOPICS } from './password';
import { ROLE_TOPICS } from './roles';
import { SIGN_IN_TOPICS } from './sign-in';

/** The whole help. Where each statement comes from: `docs/content-sources.md`. */
export const TOPICS: readonly Topic<MessageKey, LinkId, TopicId>[] = [
  ...PASSWORD_TOPICS,
  ...SIGN_IN_TOPICS,
  ...CAPABILITY_TOPICS,
  ...COMPANY_TOPICS,
  ...ROLE_TOPICS,
];
