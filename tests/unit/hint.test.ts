import { describe, expect, it } from 'vitest';
import { type HintTables, hintFor } from '../../src/core/hint';
import { HINTS } from '../../src/data/hints';
import { PAGES } from '../../src/data/pages';
import { TOPICS } from '../../src/data/topics';
import { VIEWS } from '../../src/data/views';

const VIEW = { title: 'view.title', text: 'view.text' };
const PAGE = { title: 'page.title', text: 'page.text' };
const TABLES: HintTables = { views: { locked: VIEW }, pages: { 'portal-home': PAGE, 'entra-sign-in': PAGE } };

describe('the hint for a state', () => {
  it('is that of the view, else that of the page, else none', () => {
    expect(hintFor({ page: 'entra-sign-in', view: 'locked' }, TABLES)).toBe(VIEW);
    expect(hintFor({ page: 'entra-sign-in', view: 'password' }, TABLES)).toBe(PAGE);
    expect(hintFor({ page: 'portal-home' }, TABLES)).toBe(PAGE);
    expect(hintFor({ page: 'msa-reset', view: undefined }, TABLES)).toBeUndefined();
  });

  it('is none for names that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(hintFor({ page: name, view: name }, TABLES)).toBeUndefined();
    }
  });
});

describe('the tables of hints', () => {
  const hints = [...Object.values(HINTS.views), ...Object.values(HINTS.pages)].filter((hint) => hint !== undefined);

  it('name views and pages that exist', () => {
    const views = new Set<string>(VIEWS.map(({ id }) => id));
    const pages = new Set<string>(PAGES.map(({ id }) => id));
    for (const key of Object.keys(HINTS.views)) {
      const [first = '', second] = key.split(' ');
      if (second !== undefined) expect(pages).toContain(first);
    }
    for (const id of Object.keys(HINTS.views).map((key) => key.split(' ').at(-1))) expect(views).toContain(id);
    for (const id of Object.keys(HINTS.pages)) expect(pages).toContain(id);
  });

  it('lead to topics that exist', () => {
    const topics = new Set<string>(TOPICS.map(({ id }) => id));
    expect(hints.length).toBeGreaterThan(20);
    for (const { topic } of hints) if (topic !== undefined) expect(topics).toContain(topic);
  });
});
