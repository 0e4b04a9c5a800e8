import { describe, expect, it } from 'vitest';
import { type End, endTopic, questionTopic } from '../../src/core/decision';

const HEADINGS = { who: 'h.who', way: 'h.way', contacts: 'h.contacts', open: 'h.open', more: 'h.more' };
const end: End = { id: 'b', icon: 'person', title: 'b.t', who: 'b.who', way: 'b.way', contacts: [], see: [] };

describe('a decision', () => {
  it('asks a question whose answers are rows', () => {
    const topic = questionTopic({ id: 'a', icon: 'question', title: 'a.t', question: 'a.q', choices: ['b', 'c'] });
    expect(topic.blocks).toEqual([
      { type: 'text', text: 'a.q' },
      { type: 'rows', topics: ['b', 'c'] },
    ]);
  });

  it('ends in one person and one way, own contacts before them', () => {
    expect(endTopic(end, HEADINGS).blocks).toEqual([
      {
        type: 'facts',
        facts: [
          { heading: 'h.who', texts: ['b.who'] },
          { heading: 'h.way', texts: ['b.way'] },
        ],
      },
    ]);
    const more: End = { ...end, path: ['settings'], contacts: ['provider'], link: 'users', see: ['a'] };
    const whole = endTopic(more, HEADINGS);
    expect(whole.blocks[0]).toEqual({ type: 'contacts', heading: 'h.contacts', kinds: ['provider'] });
    expect(whole.blocks[1]?.type).toBe('facts');
    expect(whole.blocks.slice(2)).toEqual([
      { type: 'links', heading: 'h.open', links: ['users'] },
      { type: 'rows', heading: 'h.more', topics: ['a'] },
    ]);
  });
});
