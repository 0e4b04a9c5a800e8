import { describe, expect, it } from 'vitest';
import { ALL_TOPICS as TOPICS } from '../../src/background/topics';
import type { ErrorEntry } from '../../src/core/error-entry';
import type { Helper } from '../../src/core/remedy';
import { ERRORS } from '../../src/data/errors';
import { REMEDIES } from '../../src/data/remedies';
import type { HelpRemedy } from '../../src/data/remedies/table';
import type { TopicId } from '../../src/data/topic-id';
import facts from './error-facts.json';

interface Fact {
  readonly code: string;
  readonly alsoCodes: readonly string[];
  readonly whoCanFix: string;
  readonly thenAsk: readonly string[];
  readonly common: boolean;
}

/** `facts/sign-in-errors.json`, shortened. */
const FACTS: readonly Fact[] = facts;
const byId = new Map<TopicId, HelpRemedy>(REMEDIES.map((remedy) => [remedy.id, remedy]));
const entryOf = new Map(ERRORS.map((entry) => [entry.entry, entry]));
const twice = (list: readonly string[]): readonly string[] => list.filter((item, at) => list.indexOf(item) !== at);

/** A number as the pages show it: without the letters before it, but for the families that count them as part of it. */
const ownNumbers = (code: string): readonly string[] => {
  const bare = /^(?:AADSTS|(?:HR|MSA|PC):)([0-9A-F]{5,8}|715-\d{6})$/.exec(code)?.[1];
  return bare === undefined ? (/^SSPR_\d{4}$/.exec(code) ?? []) : [bare];
};
const FRESH_PAGE = '50058';
const numbersOf = ({ code, alsoCodes }: Fact): readonly string[] =>
  [...ownNumbers(code), ...alsoCodes].filter((number) => number !== FRESH_PAGE);

/** What a page of this family makes of a number: its own meaning first. */
const topicOf = (number: string, family?: ErrorEntry['family']): TopicId | undefined =>
  (
    ERRORS.find((entry) => entry.family === family && entry.numbers.includes(number)) ??
    ERRORS.find((entry) => entry.family === undefined && entry.numbers.includes(number))
  )?.topic;

describe('the table of errors', () => {
  it('has one row for each error that is known, and no other', () => {
    expect(FACTS).toHaveLength(133);
    expect(ERRORS.map(({ entry }) => entry).sort()).toEqual(FACTS.map(({ code }) => code).sort());
  });

  it('leads to topics that exist', () => {
    const known = new Set<string>([...TOPICS, ...REMEDIES].map(({ id }) => id));
    expect(ERRORS.filter(({ topic }) => !known.has(topic))).toEqual([]);
  });

  it('finds the topic of an error by each of its numbers', () => {
    const wrong = FACTS.flatMap((fact) => {
      const entry = entryOf.get(fact.code);
      return numbersOf(fact)
        .filter((number) => entry === undefined || topicOf(number, entry.family) !== entry.topic)
        .map((number) => `${fact.code}: ${number}`);
    });
    expect(FACTS.flatMap(numbersOf).length).toBeGreaterThan(230);
    expect(wrong).toEqual([]);
  });

  it('finds numbers of work accounts on personal pages too, unless they mean something else there', () => {
    const plain = ERRORS.filter(({ family }) => family === undefined).flatMap(({ numbers }) => numbers);
    expect(plain.filter((number) => topicOf(number, 'msa') !== topicOf(number))).toEqual(['80041034']);
  });

  it('has each number in one row only, and once more for personal accounts at most', () => {
    const listed = ERRORS.flatMap(({ numbers, family }) => numbers.map((number) => `${family ?? 'all'} ${number}`));
    expect(twice(listed)).toEqual([]);
  });

  it('has no number that nobody collected', () => {
    const collected = new Set(FACTS.flatMap(numbersOf));
    const more = ERRORS.flatMap(({ numbers }) => numbers).filter((number) => !collected.has(number));
    // A locked personal account: `facts/sign-in-errors.md` section 3 C.
    expect(more).toEqual(['80041011']);
  });

  it('writes numbers as the pages do', () => {
    const form = /^(?:\d{5,8}|[0-9A-F]{8}|SSPR_\d{4}|715-\d{6})$/;
    expect(ERRORS.flatMap(({ numbers }) => numbers).filter((number) => !form.test(number))).toEqual([]);
  });

  it('has no help for the number of a fresh page, nor for one that nobody knows', () => {
    expect([FRESH_PAGE, '53005', '99999', '715-123130'].map((number) => topicOf(number))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leads the personal pages to help for personal accounts, not to the administrator', () => {
    expect(topicOf('80041034')).toBe('company-server');
    expect(topicOf('80041034', 'msa')).toBe('personal-not-accepted');
    expect(topicOf('80041012')).toBeUndefined();
  });
});

describe('who can fix it', () => {
  const HELPERS: Readonly<Record<string, readonly Helper[]>> = {
    user: ['you'],
    'tenant-admin': ['global-admin'],
    'indirect-provider': ['provider'],
    'microsoft-support': ['microsoft'],
    // Whoever made an app is reached through the people who run it.
    developer: ['global-admin', 'microsoft'],
  };
  const helps = (asked: string, helpers: readonly Helper[]): boolean =>
    (HELPERS[asked] ?? []).some((helper) => helpers.includes(helper));
  const withRemedy = FACTS.flatMap((fact) => {
    const entry = entryOf.get(fact.code);
    const remedy = entry === undefined ? undefined : byId.get(entry.topic);
    return remedy === undefined ? [] : [{ ...fact, helpers: remedy.helpers.map(({ who }) => who) }];
  });

  it('is told for all errors but those that have a topic of their own', () => {
    const topics = ERRORS.filter(({ topic }) => !byId.has(topic)).map(({ topic }) => topic);
    expect(withRemedy.length).toBe(FACTS.length - topics.length);
    expect([...new Set(topics)].sort()).toEqual([
      'forgot-password',
      'only-admin',
      'pages-missing',
      'password-reseller',
      'second-factor',
      'work-or-personal',
    ]);
  });

  it('is always among the helpers of the remedy', () => {
    expect(withRemedy.filter(({ whoCanFix, helpers }) => !helps(whoCanFix, helpers))).toEqual([]);
  });

  it('comes first where the error is frequent', () => {
    const common = withRemedy.filter(({ common }) => common);
    expect(common.length).toBeGreaterThan(30);
    expect(common.filter(({ whoCanFix, helpers }) => !helps(whoCanFix, helpers.slice(0, 1)))).toEqual([]);
  });

  it('is named together with everybody who can be asked next', () => {
    const left = withRemedy.flatMap(({ code, thenAsk, helpers }) =>
      thenAsk.filter((asked) => !helps(asked, helpers)).map((asked) => `${code}: ${asked}`),
    );
    expect(left).toEqual([]);
  });
});
