import type { Walk } from '../core/walk';
import { WALKS } from '../data/walks';

/** The topics in which a walk can be begun. */
export function topicsWith({ topic, also = [] }: Pick<Walk, 'topic' | 'also'>): readonly string[] {
  return [topic, ...also];
}

/** The walk that shows on the page what a topic says in words. */
export function walkFor(topic: string): string | undefined {
  return WALKS.find((walk: Walk) => topicsWith(walk).includes(topic))?.id;
}
