import { endTopic, questionTopic } from '../core/decision';
import { remedyTopic } from '../core/remedy';
import { areaTopic, roleTopic, specialTopic, taskTopic } from '../core/role-topics';
import { REMEDIES } from '../data/remedies';
import { HELPER_WORDS, REMEDY_HEADINGS } from '../data/remedies/words';
import { ENDS, FINDER, QUESTIONS } from '../data/roles';
import type { HelpIds } from '../data/roles/table';
import { DECISION_HEADINGS } from '../data/roles/words';
import { TOPICS } from '../data/topics';
import type { HelpTopic } from '../data/topics/table';

/** The role finder as topics. */
export const FINDER_TOPICS: readonly HelpTopic[] = [
  ...FINDER.areas.map((area) => areaTopic<HelpIds>(area, FINDER)),
  ...FINDER.tasks.map((task) => taskTopic<HelpIds>(task, FINDER)),
  ...FINDER.roles.map((role) => roleTopic<HelpIds>(role, FINDER)),
  ...FINDER.specials.map((special) => specialTopic<HelpIds>(special, FINDER)),
  ...QUESTIONS.map(questionTopic),
  ...ENDS.map((end) => endTopic(end, DECISION_HEADINGS)),
];

/** The whole help: the topics, and each remedy and each entry of the role finder as one. */
export const ALL_TOPICS: readonly HelpTopic[] = [
  ...TOPICS,
  ...REMEDIES.map((remedy) => remedyTopic(remedy, HELPER_WORDS, REMEDY_HEADINGS)),
  ...FINDER_TOPICS,
];
