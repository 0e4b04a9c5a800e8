import { describe, expect, it, test } from 'vitest';
import { ALL_TOPICS as TOPICS } from '../../src/background/topics';
import { type HintTables, hintFor, topicOfNumber } from '../../src/core/hint';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { HINTS } from '../../src/data/hints';
import { PAGES } from '../../src/data/pages';
import { REMEDIES } from '../../src/data/remedies';
import { VIEWS } from '../../src/data/views';

const VIEW = { title: 'view.title', text: 'view.text' };
const PAGE = { title: 'page.title', text: 'page.text' };
const OWN = { title: 'own.title', text: 'own.text' };
const PROBLEM = { ...VIEW, line: 'view.line', topic: 'locked-short' };
const OPEN = { ...PROBLEM, byNumber: true } as const;
const REMEDY = { title: 'remedy.title', text: 'remedy.text', line: 'remedy.line', topic: 'other' };
const UNKNOWN = { title: 'unknown.title', text: 'unknown.text', line: 'unknown.line' };
const TABLES: HintTables = {
  views: { calm: VIEW, locked: PROBLEM, refused: OPEN, 'msa-reset calm': OWN },
  pages: { 'portal-home': PAGE, 'entra-sign-in': PAGE },
  numbers: { 1: 'other', 'msa 1': 'personal', 2: 'no-remedy' },
  remedies: { other: REMEDY },
  unknownNumber: { any: UNKNOWN },
};

describe('the hint for a state', () => {
  it('is that of the view on this page, else that of the view, else that of the page, else none', () => {
    expect(hintFor({ page: 'msa-reset', view: 'calm' }, TABLES)).toBe(OWN);
    expect(hintFor({ page: 'entra-sign-in', view: 'calm' }, TABLES)).toBe(VIEW);
    expect(hintFor({ page: 'entra-sign-in', view: 'password' }, TABLES)).toBe(PAGE);
    expect(hintFor({ page: 'portal-home' }, TABLES)).toBe(PAGE);
    expect(hintFor({ page: 'msa-reset', view: undefined }, TABLES)).toBeUndefined();
  });

  it('is that of the remedy where the number says more than the state', () => {
    expect(hintFor({ page: 'entra-sign-in', view: 'refused', number: '1' }, TABLES)).toBe(REMEDY);
    expect(hintFor({ page: 'entra-sign-in', view: 'calm', number: '1' }, TABLES)).toBe(REMEDY);
    expect(hintFor({ page: 'msa-reset', number: '1' }, TABLES)).toBe(REMEDY);
  });

  it('stays that of a problem which its view tells for certain, whatever the number', () => {
    for (const number of ['1', '2', '99999']) {
      expect(hintFor({ page: 'entra-sign-in', view: 'locked', number }, TABLES)).toBe(PROBLEM);
    }
  });

  it('is general for a number that no table knows, never a guess', () => {
    expect(hintFor({ page: 'entra-sign-in', view: 'refused', number: '99999' }, TABLES)).toBe(OPEN);
    expect(hintFor({ page: 'entra-sign-in', view: 'calm', number: '99999' }, TABLES)).toBe(UNKNOWN);
    expect(hintFor({ page: 'entra-sign-in', number: '99999' }, TABLES)).toBe(UNKNOWN);
  });

  it('leads to the topic of the number where that topic is no remedy', () => {
    expect(hintFor({ page: 'entra-sign-in', number: '2' }, TABLES)).toEqual({ ...UNKNOWN, topic: 'no-remedy' });
  });

  it('keeps a number of personal accounts apart from the same number elsewhere', () => {
    const topic = (family: string) => hintFor({ page: 'msa-reset', family, number: '1' }, TABLES)?.topic;
    expect([topic('msa'), topic('entra')]).toEqual(['personal', 'other']);
  });

  it('says the same of a state whether the number is known or not, where the state leaves nothing open', () => {
    const plain = hintFor({ page: 'entra-sign-in', view: 'locked' }, TABLES);
    expect(plain).toBe(PROBLEM);
    expect(hintFor({ page: 'entra-sign-in', view: 'refused' }, TABLES)).toBe(OPEN);
    expect(hintFor({ page: 'entra-sign-in', view: 'refused', number: '2' }, TABLES)).toEqual({
      ...OPEN,
      topic: 'no-remedy',
    });
  });

  it('of a calm state stays calm where no number is known and nothing general is there to say', () => {
    const { unknownNumber: _none, ...bare } = TABLES;
    expect(hintFor({ page: 'entra-sign-in', view: 'calm', number: '99999' }, bare)).toBe(VIEW);
    expect(hintFor({ page: 'entra-sign-in', view: 'calm', number: '2' }, bare)).toBe(VIEW);
    expect(hintFor({ page: 'entra-sign-in', view: 'calm', number: '1' }, bare)).toBe(REMEDY);
  });

  it('is only that of a problem where the sign-in leads elsewhere', () => {
    const elsewhere = { title: 'elsewhere.title', text: 'elsewhere.text' };
    const tables = { ...TABLES, elsewhere };
    const at = (view: string | undefined, number?: string) => hintFor({ page: 'entra-sign-in', view, number }, tables);
    expect([at('calm'), at(undefined), at('password')]).toEqual([elsewhere, elsewhere, elsewhere]);
    expect(hintFor({ page: 'no-such-page' }, tables)).toBe(elsewhere);
    expect([at('locked'), at('refused', '1'), at('calm', '1')]).toEqual([PROBLEM, REMEDY, REMEDY]);
    expect(at('calm', '99999')).toBe(UNKNOWN);
  });

  it('is found in tables that came over a message, and nothing in them stands for what is missing', () => {
    const odd = '{"title": "odd", "text": "odd", "topic": "odd", "line": "odd"}';
    const table = `{"__proto__": ${odd}, "constructor": ${odd}, "calm": ${odd}}`;
    const sent: HintTables = JSON.parse(
      `{"views": ${table}, "pages": ${table}, "numbers": {"__proto__": "odd", "constructor": "x"}, "remedies": ${table}}`,
    );
    expect(hintFor({ page: 'p', view: 'calm' }, sent)?.title).toBe('odd');
    for (const name of ['toString', 'valueOf', 'title', 'line']) {
      expect(hintFor({ page: name, view: name, number: name, family: name }, sent), name).toBeUndefined();
    }
    expect(topicOfNumber('constructor', undefined, sent)).toBe('x');
    expect(topicOfNumber('toString', 'constructor', sent)).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  it('is none for names that every object has', () => {
    const bare = { views: TABLES.views, pages: TABLES.pages, numbers: TABLES.numbers, remedies: TABLES.remedies };
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(hintFor({ page: name, view: name, number: name, family: name }, bare)).toBeUndefined();
    }
  });
});

describe('the tables of hints', () => {
  const entries = [...Object.entries(HINTS.views), ...Object.entries(HINTS.pages)];
  const hints = entries.flatMap(([, hint]) => hint ?? []);

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

  it('have something to say to every state but those in which the page goes on by itself', () => {
    const passing = new Set(['account-lookup', 'redirecting', 'passing', 'bsso']);
    for (const { id } of VIEWS) expect(Object.hasOwn(HINTS.views, id), id).toBe(!passing.has(id));
  });

  it('never alarm somebody who has signed out or who is on the way', () => {
    for (const id of ['signed-out', 'sign-out-choice', 'stay-signed-in', 'security-info-needed', 'app-confirm']) {
      expect(HINTS.views[id]).toBeDefined();
      expect(HINTS.views[id]?.line, id).toBeUndefined();
    }
  });

  it('open on a topic wherever they name a problem', () => {
    expect(hints.filter(({ line, topic }) => line !== undefined && topic === undefined)).toEqual([]);
  });

  it('lead to topics that exist', () => {
    const topics = new Set<string>([...TOPICS, ...REMEDIES].map(({ id }) => id));
    expect(hints.length).toBeGreaterThan(20);
    for (const { topic } of hints) if (topic !== undefined) expect(topics).toContain(topic);
  });

  it('leave to the number what one state or one sentence cannot tell', () => {
    const open = entries.filter(([, hint]) => hint?.byNumber === true).map(([id]) => id);
    expect(open.sort()).toEqual(
      `access-blocked consent consent-admin device-needed error-page login-error portal-enrolment-error reset-refused sign-in-error
        username-unknown`.split(/\s+/),
    );
  });

  test.each([
    ['username-refused', undefined, 'name-not-accepted'],
    ['username-unknown', '50128', 'organisation-not-found'],
    ['sign-in-error', '500200', 'personal-not-allowed'],
    ['sign-in-error', '130504', 'method-off'],
    ['sign-in-error', '50144', 'password-expired'],
    ['sign-in-error', '50088', 'second-factor-failed'],
    ['sign-in-error', '50020', 'other-organisation'],
    ['error-page', '50020', 'other-organisation'],
    ['error-page', '99999999', 'error-number'],
    ['access-blocked', '53000', 'device-not-allowed'],
    ['access-blocked', '53003', 'access-rule'],
    ['consent', '90094', 'app-approval'],
    ['locked', '50053', 'locked-short'],
    ['disabled', '50057', 'account-disabled'],
  ])('lead somebody at "%s" with the number %s to "%s"', (view, number, topic) => {
    expect(hintFor({ page: 'entra-sign-in', family: 'entra', view, number }, HINT_TABLES)?.topic).toBe(topic);
  });

  test.each([
    ['portal-enrolment-error', '715-123225', 'enrolment-blocked'],
    ['work-reset', 'SSPR_0014', 'reset-too-few-ways'],
    ['work-reset', 'SSPR_0009', 'reset-off'],
  ])('lead somebody on %s with the number %s to "%s"', (page, number, topic) => {
    const view = page === 'work-reset' ? 'reset-refused' : undefined;
    expect(hintFor({ page, view, number }, HINT_TABLES)?.topic).toBe(topic);
  });
});
