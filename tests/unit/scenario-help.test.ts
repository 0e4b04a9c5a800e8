import { describe, expect, it, test } from 'vitest';
import en from '../../locales/en.json';
import { ALL_TOPICS } from '../../src/background/topics';
import { hintFor } from '../../src/core/hint';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { PAGES } from '../../src/data/pages';
import { SCENARIOS } from '../site/scenarios';
import { CALM, expectedOf, PROBLEM_SCENARIOS, PROBLEM_STATES } from '../site/scenarios/expected';

const OURS = SCENARIOS.filter(({ ours }) => ours);
const topics = new Set<string>(ALL_TOPICS.map(({ id }) => id));
const keys = new Set(Object.keys(en));

describe('what is written down of the scenarios', () => {
  it('says of each what the person is to get', () => {
    expect(OURS.length).toBeGreaterThan(200);
    for (const scenario of OURS) expect(() => expectedOf(scenario), scenario.name).not.toThrow();
  });

  it('has no entry that no scenario uses', () => {
    const states = new Set(
      OURS.flatMap(({ state, seenAs }) => {
        const view = seenAs ?? state.view ?? '';
        return [view === '' ? state.page : view, `${state.page} ${view}`];
      }),
    );
    const names = new Set(OURS.map(({ name }) => name));
    expect(Object.keys(PROBLEM_SCENARIOS).filter((name) => !names.has(name))).toEqual([]);
    expect([...Object.keys(PROBLEM_STATES), ...Object.keys(CALM)].filter((key) => !states.has(key))).toEqual([]);
    expect(Object.keys(PROBLEM_STATES).filter((key) => Object.hasOwn(CALM, key))).toEqual([]);
  });

  it('names lines and topics that there are', () => {
    for (const { line, topic } of OURS.map(expectedOf)) {
      if (line !== undefined) expect(keys).toContain(line);
      if (topic !== undefined) expect(topics).toContain(topic);
    }
  });
});

/** Where a problem is seen, the end-to-end tests open the panel and look. */
describe('where nothing is wrong, the card for the page', () => {
  const calm = OURS.filter((scenario) => expectedOf(scenario).line === undefined);
  test.each(calm.map((scenario) => [scenario.name, scenario] as const))(
    'on "%s" offers what fits',
    (_name, scenario) => {
      const { page, view } = scenario.state;
      const seen = scenario.seenAs ?? view;
      const { family } = PAGES.find(({ id }) => id === page) ?? {};
      const hint = hintFor({ page, family, ...(seen ? { view: seen } : {}) }, HINT_TABLES);
      expect({ line: hint?.line, topic: hint?.topic }).toEqual({ line: undefined, topic: expectedOf(scenario).topic });
    },
  );
});
