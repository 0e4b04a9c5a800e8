import type { HomeGroup } from '../core/topic';
import type { MessageKey } from './message-key';
import type { TopicId } from './topic-id';

const SIGN_IN_PROBLEMS = [
  'forgot-password',
  'password-not-accepted',
  'account-locked',
  'error-number',
  'second-factor',
] as const;
const PORTAL_PROBLEMS = ['pages-missing', 'offer-missing'] as const;

const GUIDES = { heading: 'home.guides', topics: ['check-roles', 'switch-account'] } as const;
const PEOPLE = {
  heading: 'home.people',
  topics: ['find-role', 'whom-to-ask', 'only-admin', 'contact-support'],
} as const;
const NEXT = { heading: 'home.next', topics: ['verify-account', 'reset-my-password', 'reset-user-password'] } as const;

type Home = readonly HomeGroup<MessageKey, TopicId>[];

/** What the home view lists, in order: problems in the reader's words, then guides, then people, then next steps. */
export const HOME: Home = [
  { heading: 'home.problems', topics: [...SIGN_IN_PROBLEMS, 'work-or-personal', ...PORTAL_PROBLEMS] },
  GUIDES,
  PEOPLE,
  NEXT,
];

/** The same for somebody who is signed in: what can go wrong there stands first. */
export const PORTAL_HOME: Home = [
  { heading: 'home.problems', topics: [...PORTAL_PROBLEMS, 'work-or-personal', ...SIGN_IN_PROBLEMS] },
  GUIDES,
  PEOPLE,
  NEXT,
];
