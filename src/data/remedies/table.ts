import type { Remedy } from '../../core/remedy';
import type { LinkId } from '../links';
import type { MessageKey } from '../message-key';
import type { TopicId } from '../topic-id';

/** The type of the remedy tables, with every key, link and topic checked by the compiler. */
export type HelpRemedy = Remedy<MessageKey, LinkId, TopicId>;
