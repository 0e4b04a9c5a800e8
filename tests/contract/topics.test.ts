import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_TOPICS as TOPICS } from '../../src/background/topics';
import type { Block } from '../../src/core/topic';
import { HINTS } from '../../src/data/hints';
import { HOME } from '../../src/data/home';
import { ENTRY_LINKS, LINKS } from '../../src/data/links';
import { PAGES } from '../../src/data/pages';
import { VIEWS } from '../../src/data/views';
import { KEYS } from './support/locales';
import { source } from './support/sources';

const ids: readonly string[] = TOPICS.map(({ id }) => id);
const twice = (list: readonly string[]): readonly string[] => list.filter((item, at) => list.indexOf(item) !== at);
const rowsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'rows' ? block.topics : []));
const linksOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'links' ? block.links : []));
const hints = [...Object.values(HINTS.views), ...Object.values(HINTS.pages)];

describe('the topics', () => {
  it('are one for each id of the list, each once', () => {
    const written = ['src/data/topic-id.ts', 'src/data/roles/ids.ts'].map(source).join('\n');
    const listed = Array.from(written.matchAll(/'([a-z-]+)'/g), ([, id = '']) => id);
    expect(twice(ids)).toEqual([]);
    expect([...ids].sort()).toEqual(listed.sort());
  });

  it('lead on to topics that exist, never to themselves and never twice', () => {
    for (const { id, blocks } of TOPICS) {
      const rows = rowsOf(blocks);
      expect(
        rows.filter((row) => !ids.includes(row) || row === id),
        id,
      ).toEqual([]);
      expect(twice(rows), id).toEqual([]);
    }
  });

  it('are all reached from home in at most three steps', () => {
    const home: readonly string[] = HOME.flatMap(({ topics }) => topics);
    expect(twice(home)).toEqual([]);
    const reached = new Set(home);
    for (let step = 2; step <= 3; step += 1) {
      const open = TOPICS.filter(({ id }) => reached.has(id));
      for (const row of open.flatMap(({ blocks }) => rowsOf(blocks))) reached.add(row);
    }
    // The questions of “Who can help me?” are counted by themselves (`decisions.test.ts`).
    expect(ids.filter((id) => !reached.has(id) && !id.startsWith('decide-'))).toEqual([]);
  });

  it('end nowhere without a next action', () => {
    expect(TOPICS.filter(({ blocks }) => rowsOf(blocks).length + linksOf(blocks).length === 0)).toEqual([]);
  });

  it('have a title of their own', () => {
    expect(twice(TOPICS.map(({ title }) => title))).toEqual([]);
  });
});

describe('the links', () => {
  it('have one id and one address each', () => {
    expect(twice(LINKS.map(({ id }) => id))).toEqual([]);
    expect(twice(LINKS.map(({ url }) => url))).toEqual([]);
  });

  it('are https, written as the browser writes them, to hosts of Microsoft', () => {
    for (const { id, url } of LINKS) {
      const { protocol, href, hostname, username, port } = new URL(url);
      expect({ protocol, href, username, port }, id).toEqual({ protocol: 'https:', href: url, username: '', port: '' });
      expect(hostname, id).toMatch(/(?:^|\.)(?:microsoft\.com|microsoftonline\.(?:com|us)|live\.com|azure\.com)$/);
    }
  });

  it('leave the language to the site', () => {
    expect(LINKS.filter(({ url }) => /\/[a-z]{2}-[a-z]{2}(?:\/|$)/i.test(url))).toEqual([]);
  });

  it('to the reset of a work account stand with that of the US Government, which works for the accounts there only', () => {
    // `facts/sign-in-pages.md` sections 2 and 10.1; which of them is shown: `core/cloud.ts`.
    const lists = TOPICS.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.type === 'links' ? [{ id, links: block.links }] : [])),
    );
    const one = lists.filter(({ links: [...ids] }) => ids.includes('workReset') !== ids.includes('workResetUs'));
    expect(one.map(({ id }) => id)).toEqual([]);
  });

  it('are all shown, in a topic or as an entry point', () => {
    const shown = new Set([...TOPICS.flatMap(({ blocks }) => linksOf(blocks)), ...ENTRY_LINKS.map(({ id }) => id)]);
    expect(LINKS.filter(({ id }) => !shown.has(id))).toEqual([]);
    expect([...shown].filter((id) => !LINKS.some((link) => link.id === id))).toEqual([]);
    expect(ENTRY_LINKS.map(({ id }) => id)).toEqual(['partnerCenter', 'workReset', 'personalReset']);
  });
});

describe('the hints', () => {
  it('are for pages and views that exist', () => {
    const views: readonly string[] = VIEWS.map(({ id }) => id);
    const pages: readonly string[] = PAGES.map(({ id }) => id);
    const pairs = Object.keys(HINTS.views).map((key) => key.split(' '));
    expect(pairs.filter((pair) => pair.length > 1 && !pages.includes(pair[0] ?? ''))).toEqual([]);
    expect(pairs.map((pair) => pair.at(-1) ?? '').filter((id) => !views.includes(id))).toEqual([]);
    expect(Object.keys(HINTS.pages).filter((id) => !pages.includes(id))).toEqual([]);
  });

  it('lead to topics that exist', () => {
    expect(hints.length).toBeGreaterThan(30);
    expect(hints.filter((hint) => hint?.topic !== undefined && !ids.includes(hint.topic))).toEqual([]);
  });
});

describe('the document of sources', () => {
  const DOCUMENT = 'docs/content-sources.md';
  /** What the interface says about itself needs no source. */
  const OF_THE_INTERFACE = /^(?:manifest|launcher|ui|search|page|options|home)\./;
  const rows = existsSync(DOCUMENT)
    ? Array.from(readFileSync(DOCUMENT, 'utf8').matchAll(/^\| *([A-Za-z][\w.]*\*?) *\|/gm), ([, cell = '']) => cell)
    : [];
  const covered = (key: string): boolean =>
    rows.some((row) => (row.endsWith('.*') ? key.startsWith(row.slice(0, -1)) : row === key));

  it('names every statement of the help', () => {
    const content = KEYS.filter((key) => !OF_THE_INTERFACE.test(key));
    expect(content.length).toBeGreaterThan(200);
    expect(content.filter((key) => !covered(key))).toEqual([]);
  });

  it('names no message that is gone', () => {
    const keys = rows.filter((row) => row.includes('.'));
    expect(keys.filter((row) => !KEYS.some((key) => key === row || key.startsWith(row.replace(/\*$/, ''))))).toEqual(
      [],
    );
  });
});
