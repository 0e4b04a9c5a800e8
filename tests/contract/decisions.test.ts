import { describe, expect, it } from 'vitest';
import { ALL_TOPICS } from '../../src/background/topics';
import { ENDS, QUESTIONS } from '../../src/data/roles';
import { text } from './support/locales';

const twice = (list: readonly string[]): readonly string[] => list.filter((item, at) => list.indexOf(item) !== at);
const topicOf = (id: string) => {
  const found = ALL_TOPICS.find((topic) => topic.id === id);
  if (found === undefined) throw new Error(`There is no topic ${id}.`);
  return found;
};

describe('the questions “Who can help me?”', () => {
  const MOST_PRESSES = 4;
  const questions = new Map<string, readonly string[]>(QUESTIONS.map(({ id, choices }) => [id, choices]));
  const ends = new Set<string>(ENDS.map(({ id }) => id));
  /** Every way from a question, as the ids that are pressed. */
  const ways = (id: string, gone: readonly string[] = []): readonly (readonly string[])[] => {
    if (gone.includes(id)) throw new Error(`The questions go in a circle at ${id}.`);
    const choices = questions.get(id);
    return choices === undefined
      ? [[id]]
      : choices.flatMap((next) => ways(next, [...gone, id]).map((way) => [id, ...way]));
  };
  const all = ways('decide-start').map(([, ...pressed]) => pressed);

  it('end after at most four presses, never in a circle', () => {
    expect(all.length).toBeGreaterThan(10);
    for (const pressed of all) {
      expect(pressed.length, pressed.join(' > ')).toBeLessThanOrEqual(MOST_PRESSES);
      expect(ends.has(pressed.at(-1) ?? ''), pressed.join(' > ')).toBe(true);
    }
  });

  it('are all asked, and each answer can be reached', () => {
    const pressed = new Set(['decide-start', ...all.flat()]);
    expect([...questions.keys(), ...ends].filter((id) => !pressed.has(id))).toEqual([]);
  });

  it('name one person and one way at the end', () => {
    for (const { id } of ENDS) {
      const facts = topicOf(id).blocks.flatMap((block) => (block.type === 'facts' ? block.facts : []));
      expect(
        facts.map(({ texts = [] }) => texts.length),
        id,
      ).toEqual([1, 1]);
      const links = topicOf(id).blocks.flatMap((block) => (block.type === 'links' ? block.links : []));
      expect(links.length, id).toBeLessThanOrEqual(1);
    }
  });

  it('offer two to five choices, no two with the same words', () => {
    for (const [id, choices] of questions) {
      expect(choices.length, id).toBeGreaterThanOrEqual(2);
      expect(choices.length, id).toBeLessThanOrEqual(5);
      expect(twice(choices.map((choice) => text('en', topicOf(choice).title))), id).toEqual([]);
    }
  });
});
