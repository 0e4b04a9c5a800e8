import type { Walk, WalkPlace, WalkStep, Way } from '../../core/walk';
import type { LabelId } from '../labels';
import type { LinkId } from '../links';
import type { MessageKey } from '../message-key';
import type { PageId } from '../pages';
import type { TopicId } from '../topic-id';
import type { ViewId } from '../views';

/** The types of the walk tables, with every key, link, topic, page, view and label checked by the compiler. */
export type HelpWalk = Walk<MessageKey, LinkId, TopicId, PageId, ViewId, LabelId>;
export type HelpStep = WalkStep<MessageKey, LinkId, TopicId, PageId, ViewId, LabelId>;
export type HelpPlace = WalkPlace<PageId, ViewId, MessageKey>;
export type HelpWay = Way<LabelId>;
