import { describe, expect, it, test } from 'vitest';
import { ALL_TOPICS as TOPICS } from '../../src/background/topics';
import { hintFor, topicOfNumber } from '../../src/core/hint';
import type { PageFamily } from '../../src/core/page';
import { ONLY_SHOWN, WRAPPERS } from '../../src/data/error-numbers';
import { ERRORS } from '../../src/data/errors';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { REMEDIES } from '../../src/data/remedies';

const topics = new Set<string>(TOPICS.map(({ id }) => id));
const remedies = new Set<string>(REMEDIES.map(({ id }) => id));
const general = HINT_TABLES.views['error-page'];

/** A page of each kind, in no state that says more than the number does. */
const PAGE_OF: Readonly<Record<PageFamily, string>> = {
  entra: 'entra-sign-in',
  msa: 'msa-sign-in',
  reset: 'work-reset',
  'security-info': 'security-info',
  portal: 'portal-home',
};
const hintOf = (number: string, family: PageFamily) => hintFor({ page: PAGE_OF[family], family, number }, HINT_TABLES);

describe('the tables that travel with the launcher', () => {
  it('know all 133 errors by name: each leads to help that exists', () => {
    const names = ERRORS.map(({ entry, family }) => ({ entry, topic: topicOfNumber(entry, family, HINT_TABLES) }));
    expect(names).toHaveLength(133);
    expect(names.filter(({ topic }) => topic === undefined || !topics.has(topic))).toEqual([]);
    expect(names.map(({ topic }) => topic)).toEqual(ERRORS.map(({ topic }) => topic));
  });

  test.each(ERRORS.flatMap(({ numbers, family, topic }) => numbers.map((number) => ({ number, family, topic }))))(
    'open on the help for $number ($family): $topic',
    ({ number, family, topic }) => {
      const hint = hintOf(number, family ?? (number.startsWith('SSPR') ? 'reset' : 'entra'));
      expect(hint?.topic).toBe(topic);
      expect(topics).toContain(topic);
      expect(hint?.line).toBeDefined();
      expect(hint?.title === general?.title).toBe(!remedies.has(topic));
    },
  );

  it('keep the numbers of personal accounts on the pages of personal accounts', () => {
    const personal = ERRORS.filter(({ family }) => family === 'msa');
    const numbers = personal.flatMap(({ numbers }) => numbers);
    expect(numbers.length).toBeGreaterThan(5);
    for (const { numbers, topic } of personal) {
      for (const number of numbers) {
        expect(hintOf(number, 'msa')?.topic, number).toBe(topic);
        for (const family of ['entra', 'security-info', 'portal'] as const) {
          expect(hintOf(number, family)?.topic, `${number} on ${family}`).not.toBe(topic);
        }
      }
    }
    expect(hintOf('80041034', 'entra')?.topic).toBe('company-server');
  });

  it('have general help, with the number, for one that nobody knows: no remedy', () => {
    for (const number of ['99999', '53005', '715-123130', 'SSPR_9999', '80049999', '50058']) {
      for (const family of ['entra', 'msa', 'portal'] as const) expect(hintOf(number, family)).toBe(general);
    }
    expect(general).toMatchObject({ topic: 'error-number' });
  });

  it('have help with the reset for a refusal of it that nobody knows', () => {
    const refused = hintOf('SSPR_9999', 'reset');
    expect(refused).toMatchObject({ topic: 'reset-my-password', line: 'hint.resetRefused.line' });
    expect(topics).toContain(refused?.topic);
    expect(hintOf('SSPR_0009', 'reset')).not.toEqual(refused);
  });

  it('have nothing for the number of a fresh page', () => {
    expect(topicOfNumber('50058', 'entra', HINT_TABLES)).toBeUndefined();
    expect(topicOfNumber('50058', 'msa', HINT_TABLES)).toBeUndefined();
  });

  it('say of each remedy what it says of itself', () => {
    expect(Object.keys(HINT_TABLES.remedies).sort()).toEqual([...remedies].sort());
    for (const { id, line, title, text } of REMEDIES) {
      expect(HINT_TABLES.remedies[id]).toEqual({ title, text, line, topic: id });
    }
  });

  it('are not emptied or changed by a message', () => {
    expect(structuredClone(HINT_TABLES)).toEqual(HINT_TABLES);
    expect(JSON.parse(JSON.stringify(HINT_TABLES))).toEqual(HINT_TABLES);
  });
});

describe('numbers with a meaning of their own', () => {
  it('that only wrap another one, and those that count only where they are shown, are known by their number', () => {
    const known = new Set(ERRORS.flatMap(({ numbers }) => numbers));
    expect(WRAPPERS).toEqual(['70000', '70002']);
    expect(ONLY_SHOWN).toEqual(['500207', '500208', '500209']);
    expect([...WRAPPERS, ...ONLY_SHOWN].filter((number) => !known.has(number))).toEqual(['70002', '500209']);
  });
});
