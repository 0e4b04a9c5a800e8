import type { HomeGroup } from '../core/topic';
import type { MessageKey } from './message-key';
import type { TopicId } from './topic-id';

/** What the home view lists, in order: problems in the reader's words, guides, people, next steps (`look/look.md` rule 1). */
export const HOME: readonly HomeGroup<MessageKey, TopicId>[] = [
  {
    heading: 'home.problems',
    topics: [
      'forgot-password',
      'password-not-accepted',
      'account-locked',
      'error-number',
      'second-factor',
      'work-or-personal',
      'pages-missing',
      'offer-missing',
    ],
  },
  { heading: 'home.guides', topics: ['check-roles', 'switch-account'] },
  { heading: 'home.people', topics: ['whom-to-ask', 'only-admin', 'contact-support'] },
  { heading: 'home.next', topics: ['verify-account', 'reset-my-password', 'reset-user-password'] },
];
