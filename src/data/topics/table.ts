import type { Block, Topic } from '../../core/topic';
import type { LinkId } from '../links';
import type { MessageKey } from '../message-key';
import type { TopicId } from '../topic-id';

/** The types of the topic tables, with every key, link and topic checked by the compiler. */
export type HelpTopic = Topic<MessageKey, LinkId, TopicId>;
export type HelpBlock = Block<MessageKey, LinkId, TopicId>;
