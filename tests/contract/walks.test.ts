import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { ALL_TOPICS } from '../../src/background/topics';
import { topicsWith, walksFor } from '../../src/background/walk-topics';
import { LANGUAGES } from '../../src/core/languages';
import type { Block } from '../../src/core/topic';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { HOME, PORTAL_HOME } from '../../src/data/home';
import { LABELS } from '../../src/data/labels';
import { LINKS } from '../../src/data/links';
import { PAGES } from '../../src/data/pages';
import { VIEWS } from '../../src/data/views';
import { WALKS } from '../../src/data/walks';
import type { HelpWalk } from '../../src/data/walks/table';
import { KEYS, text } from './support/locales';

const topics: ReadonlySet<string> = new Set(ALL_TOPICS.map(({ id }) => id));
const rowsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'rows' ? block.topics : []));
const steps = WALKS.flatMap((walk) => walk.steps.map((step) => ({ ...step, of: walk.id })));
const has =
  (table: readonly { readonly id: string }[]) =>
  (id: string): boolean =>
    table.some((entry) => entry.id === id);

describe('the topic of a walk', () => {
  test.each(WALKS)('is there, and leads back to it, and so is every other in which it can be begun ($id)', (walk) => {
    expect(topicsWith(walk)[0]).toBe(walk.topic);
    for (const topic of topicsWith(walk)) {
      expect(topics, topic).toContain(topic);
      if (topic !== 'pages-missing') expect(walksFor(topic), topic).toEqual([walk]);
    }
  });

  it('has one walk, but for what is missing: there are three ways to a page', () => {
    const all = WALKS.flatMap(topicsWith);
    expect(all.filter((topic, at) => all.indexOf(topic) !== at)).toEqual(['pages-missing', 'pages-missing']);
    const ids = (topic: string): readonly string[] => walksFor(topic).map(({ id }) => id);
    expect(ids('pages-missing')).toEqual(['check-roles', 'find-role-giver', 'give-role']);
    for (const other of ['only-admin', 'no-such-topic', '', 'constructor']) expect(ids(other)).toEqual([]);
  });

  test.each(WALKS)('is reached from home in two presses at most ($id)', (walk) => {
    for (const home of [HOME, PORTAL_HOME]) {
      const first: readonly string[] = home.flatMap((group) => group.topics);
      const second = ALL_TOPICS.filter(({ id }) => first.includes(id)).flatMap(({ blocks }) => rowsOf(blocks));
      const reached = new Set([...first, ...second]);
      expect(topicsWith(walk).filter((topic) => reached.has(topic))).not.toEqual([]);
    }
  });
});

describe('a problem that is seen on a page', () => {
  const { views, pages, remedies } = HINT_TABLES;
  const problems = [views, pages, remedies]
    .flatMap((table) => Object.values(table))
    .flatMap((hint) => (hint?.line === undefined || hint.topic === undefined ? [] : [hint.topic]));
  const numbers = Object.values(HINT_TABLES.numbers).map((topic) => `${topic}`);
  const led = (walk: HelpWalk): readonly string[] => {
    const seen = new Set([...problems, ...numbers]);
    return topicsWith(walk).filter((topic) => seen.has(topic));
  };

  test.each(WALKS)('leads to every walk, in the help that opens for it ($id)', (walk) => {
    expect(problems.length).toBeGreaterThan(20);
    expect(led(walk)).not.toEqual([]);
  });

  test.each([
    ['pages-missing', ['check-roles', 'find-role-giver', 'give-role', 'switch-account']],
    ['password-reseller', ['reset-user-password']],
    ['reset-off', ['find-role-giver']],
  ])('of missing roles, and one that an administrator mends, has the walks for it: %s', (topic, walks) => {
    const blocks = ALL_TOPICS.find(({ id }) => id === topic)?.blocks ?? [];
    const led = [topic, ...rowsOf(blocks)].flatMap((one) => walksFor(one).map(({ id }) => id));
    for (const walk of walks) expect(led).toContain(walk);
  });
});

describe('what a walk names', () => {
  it('exists: pages, states, links, labels, topics, messages in every language', () => {
    const wrong: string[] = [];
    const need = (ok: boolean, what: string): void => void (ok || wrong.push(what));
    for (const {
      of,
      on,
      link,
      otherwise,
      find,
      title,
      text: words,
      again = words,
      refused = [],
      causes = [],
    } of steps) {
      for (const { page, views = [] } of on) {
        need(has(PAGES)(page), `${of} ${page}`);
        for (const view of views) need(has(VIEWS)(view), `${of} ${view}`);
      }
      for (const view of refused)
        need(
          on.some(({ views = [] }) => views.includes(view)),
          `${of} ${view}`,
        );
      if (link !== undefined) need(has(LINKS)(link), `${of} ${link}`);
      for (const topic of otherwise) need(topics.has(topic), `${of} ${topic}`);
      for (const way of find) if ('label' in way) need(Object.hasOwn(LABELS, way.label), `${of} ${way.label}`);
      for (const tag of LANGUAGES)
        for (const key of [title, words, again, ...causes]) need(text(tag, key) !== '', `${tag} ${key}`);
    }
    for (const { id, start, title, done } of WALKS) {
      need(has(LINKS)(start), `${id} ${start}`);
      for (const tag of LANGUAGES) for (const key of [title, done]) need(text(tag, key) !== '', `${tag} ${key}`);
    }
    expect(steps.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it('is quoted in each language as in English: the same labels, the same number of them', () => {
    const labelsIn = (message: string): readonly string[] =>
      Array.from(message.matchAll(/\{label:(\w+)\}/g), ([, id = '']) => id).sort();
    const keys = KEYS.filter((key) => key.startsWith('walk.'));
    const differing = keys.flatMap((key) =>
      LANGUAGES.filter((tag) => `${labelsIn(text(tag, key))}` !== `${labelsIn(text('en', key))}`).map(
        (tag) => `${tag} ${key}`,
      ),
    );
    expect(keys.length).toBeGreaterThan(90);
    expect(differing).toEqual([]);
  });
});

describe('the document of sources', () => {
  const rows = Array.from(
    readFileSync('docs/content-sources.md', 'utf8').matchAll(/^\| *(walk\.[\w.]*\*?) *\|([^|]*)\|([^|]*)\|([^|]*)\|/gm),
    ([, key = '', states = '', source = '', doubt = '']) => ({ key, states, source, doubt }),
  );
  const rowFor = (key: string) =>
    rows.find((row) => row.key === key) ??
    rows.find((row) => row.key.endsWith('.*') && key.startsWith(row.key.slice(0, -1)));

  it('has a row of its own for what each step and each end of a walk says', () => {
    const said = [...new Set([...steps.map(({ text: key }) => key), ...WALKS.map(({ done }) => done)])];
    expect(said.filter((key) => rowFor(key) === undefined)).toEqual([]);
    expect(said.filter((key) => rowFor(key)?.key === 'walk.*' || rowFor(key)?.key === 'walk.ui.*')).toEqual([]);
    for (const key of said) {
      const { source = '', doubt = '', states = '' } = rowFor(key) ?? {};
      expect(source, key).toMatch(/facts\/[a-z-]+\.md|seed|errors:|general/);
      expect(doubt.trim(), key).not.toBe('');
      expect(states.trim(), key).not.toBe('-');
    }
  });

  it('has each row once', () => {
    const keys = rows.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
