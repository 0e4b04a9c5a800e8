import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import { ALL_TOPICS as TOPICS } from '../../src/background/topics';
import { remedyTopic } from '../../src/core/remedy';
import { ERRORS } from '../../src/data/errors';
import { HINTS } from '../../src/data/hints';
import type { MessageKey } from '../../src/data/message-key';
import { REMEDIES } from '../../src/data/remedies';
import type { HelpRemedy } from '../../src/data/remedies/table';
import { HELPER_WORDS, REMEDY_HEADINGS } from '../../src/data/remedies/words';
import type { TopicId } from '../../src/data/topic-id';

const twice = (list: readonly string[]): readonly string[] => list.filter((item, at) => list.indexOf(item) !== at);

describe('the remedies', () => {
  const text = (key: MessageKey): string => en[key];
  /** What a remedy tells people to do. */
  const advice = ({ steps, note }: HelpRemedy): string =>
    [...steps.flatMap(({ text: step, more }) => [step, more]), note]
      .filter((key) => key !== undefined)
      .map(text)
      .join('\n');
  const remedy = (id: TopicId): HelpRemedy => {
    const found = REMEDIES.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no remedy ${id}.`);
    return found;
  };

  it('are 25 to 40, each once', () => {
    expect(REMEDIES.length).toBeGreaterThanOrEqual(25);
    expect(REMEDIES.length).toBeLessThanOrEqual(40);
    expect(twice(REMEDIES.map(({ id }) => id))).toEqual([]);
  });

  it('are each reached by a number, a view, a page or words of the portal, or say why only by search', () => {
    const hints = [...Object.values(HINTS.views), ...Object.values(HINTS.pages)];
    const byWords = [...readFileSync('src/content/problem.ts', 'utf8').matchAll(/entry: '([^']+)'/g)].map(
      ([, id]) => id,
    );
    const read = ERRORS.filter(({ entry, numbers }) => numbers.length > 0 || byWords.includes(entry));
    const reached = new Set<string | undefined>([
      ...read.map(({ topic }) => topic),
      ...hints.map((hint) => hint?.topic),
    ]);
    const searchOnly = REMEDIES.filter((remedy) => remedy.searchOnly !== undefined);
    expect(REMEDIES.filter(({ id }) => !reached.has(id))).toEqual(searchOnly);
    expect(byWords.length).toBeGreaterThan(0);
    for (const remedy of searchOnly) expect(remedy.searchOnly, remedy.id).toMatch(/`facts\/sign-in-/);
  });

  it('that only search can reach are led to by another topic too', () => {
    const rows = new Set([
      ...TOPICS.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'rows' ? block.topics : []))),
      ...REMEDIES.flatMap(({ notThis }) => notThis),
    ]);
    expect(REMEDIES.filter(({ id, searchOnly }) => searchOnly !== undefined && !rows.has(id))).toEqual([]);
  });

  it('have two to four steps, a helper, and one to three other topics', () => {
    for (const { id, steps, helpers, notThis } of REMEDIES) {
      expect(steps.length, id).toBeGreaterThanOrEqual(2);
      expect(steps.length, id).toBeLessThanOrEqual(4);
      expect(helpers.length, id).toBeGreaterThanOrEqual(1);
      expect(notThis.length, id).toBeGreaterThanOrEqual(1);
      expect(notThis.length, id).toBeLessThanOrEqual(3);
    }
  });

  it('lead on to other topics, each once', () => {
    const known = new Set<string>([...TOPICS, ...REMEDIES].map(({ id }) => id));
    for (const one of REMEDIES) {
      const { id, blocks } = remedyTopic(one, HELPER_WORDS, REMEDY_HEADINGS);
      const rows = blocks.flatMap((block) => (block.type === 'rows' ? block.topics : []));
      expect(twice([id, ...rows]), id).toEqual([]);
      expect(
        rows.filter((row) => !known.has(row)),
        id,
      ).toEqual([]);
    }
  });

  it('have a short question for the launcher, and a title without a number', () => {
    for (const { id, line, title } of REMEDIES) {
      expect(text(line), id).toMatch(/^.{5,27}\?$/u);
      expect(text(title), id).not.toMatch(/\d|`/);
    }
    expect(twice(REMEDIES.map(({ title }) => text(title)))).toEqual([]);
  });

  // `facts/sign-in-errors.md` section 6.
  const DEVICE_RULES: readonly TopicId[] = [
    'device-not-allowed',
    'browser-hides-device',
    'access-rule',
    'app-not-allowed',
    'registration-blocked',
  ];
  const MIX_UPS: readonly TopicId[] = [
    'other-organisation',
    'start-again',
    'account-not-found',
    'personal-not-allowed',
  ];
  const WAITING: readonly TopicId[] = [
    'locked-short',
    'microsoft-trouble',
    'personal-refused',
    'reset-not-verified',
    'second-factor-failed',
  ];

  it.each(DEVICE_RULES)('never send anybody to a private window where a rule about the device blocks (%s)', (id) => {
    expect(advice(remedy(id))).not.toMatch(/private window/i);
  });

  it('warn of a private window where the device has to be seen', () => {
    const warned = REMEDIES.filter(({ stop }) => stop !== undefined && /private window/i.test(text(stop)));
    expect(warned.map(({ id }) => id).sort()).toEqual(['access-rule', 'browser-hides-device', 'device-not-allowed']);
    expect(text('blocked.step2')).toMatch(/^Do not use a private window/);
    expect(text('r.guestAccess.note')).toMatch(/private window does not help/);
  });

  it.each(MIX_UPS)('send people to a private window where accounts got mixed up (%s)', (id) => {
    expect(advice(remedy(id))).toMatch(/private window/i);
  });

  it('tell people to wait only where waiting ends it', () => {
    const waits = REMEDIES.filter((one) => /\bwait\b/i.test(advice(one))).map(({ id }) => id);
    expect(waits.sort()).toEqual([...WAITING].sort());
  });

  it('say that waiting does not end it where an account is switched off', () => {
    expect(text(remedy('account-disabled').text)).toMatch(/waiting does not help/i);
    expect(text(remedy('locked-short').text)).toMatch(/ends by itself/);
  });

  it('keep the two meanings of “locked” one step apart', () => {
    expect(remedy('locked-short').notThis).toContain('account-disabled');
    expect(remedy('account-disabled').notThis).toContain('locked-short');
  });
});
