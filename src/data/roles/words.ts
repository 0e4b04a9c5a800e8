import type { FinderHeadings } from '../../core/role-finder';
import type { MessageKey } from '../message-key';
import type { TopicId } from '../topic-id';
import type { HelpDecisionHeadings } from './table';

export const FINDER_HEADINGS: FinderHeadings<MessageKey> = {
  tasks: 'find.tasks',
  allowed: 'find.allowed',
  role: 'find.role',
  roles: 'find.roles',
  who: 'find.who',
  whoHelps: 'find.whoHelps',
  way: 'find.way',
  program: 'find.program',
  scope: 'find.scope',
  former: 'find.former',
  request: 'find.request',
  contacts: 'find.contacts',
  stuck: 'find.stuck',
  steps: 'common.whatToDo',
  open: 'common.open',
  read: 'common.read',
  more: 'common.more',
};

export const DECISION_HEADINGS: HelpDecisionHeadings = {
  who: 'find.whoHelps',
  way: 'common.whatToDo',
  contacts: 'find.contacts',
  open: 'common.open',
  more: 'common.more',
};

/** What helps where the found role does not: `facts/roles-and-routes.md` sections 1, 2.6 and 3. */
export const STUCK: readonly TopicId[] = ['check-roles', 'special-blocked', 'special-no-effect', 'decide-start'];
