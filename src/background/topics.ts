import { remedyTopic } from '../core/remedy';
import { REMEDIES } from '../data/remedies';
import { HELPER_WORDS, REMEDY_HEADINGS } from '../data/remedies/words';
import { TOPICS } from '../data/topics';
import type { HelpTopic } from '../data/topics/table';

/** The whole help: the topics, and each remedy as one. */
export const ALL_TOPICS: readonly HelpTopic[] = [
  ...TOPICS,
  ...REMEDIES.map((remedy) => remedyTopic(remedy, HELPER_WORDS, REMEDY_HEADINGS)),
];
