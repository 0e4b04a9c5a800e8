import { describe, expect, it } from 'vitest';
import { ALL_TOPICS } from '../../src/background/topics';
import { RESET_LINKS } from '../../src/data/links';
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
      // The two addresses of the reset are one way, each in its cloud.
      const links = topicOf(id).blocks.flatMap((block) => (block.type === 'links' ? block.links : []));
      expect(links.filter((link) => link !== RESET_LINKS.us).length, id).toBeLessThanOrEqual(1);
    }
  });

  it('send an indirect reseller to its provider before Microsoft, also where somebody can still sign in', () => {
    // `facts/roles-and-routes.md` section 3, third row.
    const gone = all.filter((pressed) => pressed.some((id) => id === 'decide-still-in' || id === 'decide-nobody-can'));
    for (const asked of ['decide-still-in', 'decide-nobody-can']) {
      const led = gone.filter((pressed) => pressed.includes(asked)).map((pressed) => pressed.at(-1) ?? '');
      expect(led, asked).toContain('decide-reseller');
      const others = led.filter((id) => id !== 'decide-reseller');
      expect(others.length, asked).toBeGreaterThan(0);
      for (const id of others) expect(text('en', topicOf(id).title), id).toMatch(/\bno\b|not|Nobody/);
    }
  });

  it('name the Global admin too where the company’s check is open', () => {
    // `facts/roles-and-routes.md` section 3, last row.
    const { blocks } = topicOf('decide-company-check');
    expect(blocks.find(({ type }) => type === 'contacts')).toMatchObject({ kinds: ['globalAdmin', 'helpDesk'] });
    expect(text('en', 'decide.who.complianceAdmin')).toContain('Global admin');
  });

  it('lead on whatever is missing, also where My access lists it', () => {
    expect(questions.get('decide-missing')).toContain('decide-about-other');
    expect(questions.get('decide-about-other')).toEqual(['decide-about-listed', 'decide-about-unlisted']);
    const rows = topicOf('decide-about-listed').blocks.flatMap((block) => (block.type === 'rows' ? block.topics : []));
    expect(rows).toContain('find-role');
  });

  it('offer two to five choices, no two with the same words', () => {
    for (const [id, choices] of questions) {
      expect(choices.length, id).toBeGreaterThanOrEqual(2);
      expect(choices.length, id).toBeLessThanOrEqual(5);
      expect(twice(choices.map((choice) => text('en', topicOf(choice).title))), id).toEqual([]);
    }
  });
});
