import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { ALL_TOPICS as TOPICS } from '../../src/background/topics';
import { hintFor } from '../../src/core/hint';
import { LANGUAGES, type LanguageTag } from '../../src/core/languages';
import { ERRORS } from '../../src/data/errors';
import { HINT_TABLES, tablesFor } from '../../src/data/hint-tables';
import { LINKS } from '../../src/data/links';
import { PAGES } from '../../src/data/pages';
import { VIEWS } from '../../src/data/views';

const tables = tablesFor(false);
const { elsewhere } = tables;
const HINTS = Object.values({ ...tables.views, ...tables.pages, ...tables.remedies });
/** The help that is offered then. */
const OFFERED = new Set(HINTS.flatMap((hint) => hint?.topic ?? []));
const BLOCKS = TOPICS.filter(({ id }) => OFFERED.has(id)).flatMap(({ id, blocks }) =>
  blocks.map((block) => ({ id, block })),
);
/** Every state of every page on the way to a service. */
const STATES = PAGES.filter(({ family }) => family !== 'portal').flatMap(({ id: page, family }) =>
  [undefined, ...new Set(VIEWS.map(({ id }) => id))].map((view) => ({ page, family, view })),
);
/** `facts/glossary.tsv`, partner_center. */
const NAMES: Readonly<Record<LanguageTag, string>> = {
  en: 'Partner Center',
  sv: 'Partnercenter',
  nl: 'Partner Center',
  ja: 'パートナー センター',
  'zh-TW': '合作夥伴中心',
  it: 'Centro per i partner',
};

describe('somebody who signs in to another service', () => {
  it('hears of every problem whose remedy holds everywhere, and of nothing else on any page', () => {
    for (const state of STATES) {
      const plain = hintFor(state, HINT_TABLES);
      const holds = plain?.line !== undefined && OFFERED.has(plain.topic ?? '');
      expect(hintFor(state, tables), `${state.page} ${state.view}`).toBe(holds ? plain : elsewhere);
    }
    const problems = STATES.map((state) => hintFor(state, tables)).filter((hint) => hint !== elsewhere);
    expect(new Set(problems.map((hint) => hint?.topic)).size).toBeGreaterThan(10);
  });

  it('is not alarmed by the page itself, and has help to go on with', () => {
    expect(elsewhere).toBeDefined();
    expect(elsewhere).not.toHaveProperty('line');
    expect(OFFERED).toContain(elsewhere?.topic);
    expect(tablesFor(true)).toBe(HINT_TABLES);
    expect(HINT_TABLES).not.toHaveProperty('elsewhere');
  });

  it('is not led elsewhere where a number says more than the view', () => {
    const numbers = [...ERRORS.flatMap(({ entry, numbers }) => [entry, ...numbers]), '99999'];
    const led = new Set<string>();
    for (const state of STATES) {
      for (const number of numbers) {
        const hint = hintFor({ ...state, number }, tables);
        if (!OFFERED.has(hint?.topic ?? '')) led.add(`${state.page} ${state.view} ${number}: ${hint?.topic}`);
        if (hint?.link !== undefined) led.add(`${state.page} ${state.view} ${number}: ${hint.link}`);
      }
    }
    expect([...led]).toEqual([]);
  });

  it('does not hear of a work account what is meant for a personal one', () => {
    const hint = hintFor({ page: 'msa-sign-in', family: 'msa', view: 'password-wrong' }, tables);
    expect(hint?.title).toBe(elsewhere?.title);
    const number = { page: 'msa-sign-in', family: 'msa', view: 'error-page', number: '80041034' };
    expect(hintFor(number, tables)).toBe(elsewhere);
    const work = hintFor({ page: 'entra-sign-in', family: 'entra', view: 'password-wrong' }, tables);
    expect(work?.topic).toBe('password-not-accepted');
  });

  it('is led to the remedy for a number that has one for every sign-in; else the view speaks for itself', () => {
    const hint = (number: string, view: string) =>
      hintFor({ page: 'entra-sign-in', family: 'entra', view, number }, tables);
    expect(hint('50057', 'error-page')?.topic).toBe('account-disabled');
    expect(hint('53003', 'access-blocked')?.topic).toBe('access-rule');
    expect(hint('65001', 'access-blocked')?.topic).toBe('sign-in-blocked');
    expect(hint('65001', 'error-page')).toBe(elsewhere);
    expect(hint('99999', 'error-page')).toBe(elsewhere);
  });

  test.each(LANGUAGES)('reads nothing of Partner Center in what is said to him then (%s)', (language) => {
    const messages: Readonly<Record<string, string>> = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
    // It says itself that the sign-in may lead to another service.
    const own = HINTS.filter((hint) => hint?.title !== elsewhere?.title);
    const said = own.flatMap((hint) => [hint?.title, hint?.text, hint?.line]);
    const done = BLOCKS.flatMap(({ block }) => {
      if (block.type === 'text' || block.type === 'note') return block.text;
      return block.type === 'steps' ? block.steps.flatMap(({ text, more }) => [text, more]) : [];
    });
    const keys = [...said, ...done].filter((key) => key !== undefined);
    expect(keys.length).toBeGreaterThan(150);
    const named = (message = ''): boolean =>
      [NAMES[language], 'partner.microsoft.com'].some((name) => message.toLowerCase().includes(name.toLowerCase()));
    expect(keys.filter((key) => messages[key] === undefined || named(messages[key]))).toEqual([]);
    expect(Object.values(messages).filter((message) => named(message)).length).toBeGreaterThan(20);
  });

  it('gets no address of Partner Center with a remedy', () => {
    const ours = LINKS.filter(({ url }) => new URL(url).host === 'partner.microsoft.com').map(({ id }) => id);
    expect(ours.length).toBeGreaterThan(3);
    const given = BLOCKS.flatMap(({ id, block }) =>
      block.type === 'links' ? block.links.map((link) => ({ id, link })) : [],
    );
    expect(given.length).toBeGreaterThan(2);
    expect(given.filter(({ link }) => ours.some((id) => id === link))).toEqual([]);
  });
});
