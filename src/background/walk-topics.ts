import type { Walk } from '../core/walk';
import { WALKS } from '../data/walks';

/** The topics in which a walk can be begun. */
export function topicsWith({ topic, also = [] }: Pick<Walk, 'topic' | 'also'>): readonly string[] {
  return [topic, ...also];
}

/** The walks that can be begun in a topic; the first shows on the page what the topic says in words. */
export function walksFor(topic: string): readonly Walk[] {
  return WALKS.filter((walk: Walk) => topicsWith(walk).includes(topic));
}
