import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseImport } from '../../src/core/import';
import { LANGUAGES } from '../../src/core/languages';
import { parsePanelView } from '../../src/core/panel-view';
import { parsePolicy } from '../../src/core/policy';
import { parseProblemNumber } from '../../src/core/problem';
import { parseChange, parseSettings, serializeSettings } from '../../src/core/settings';
import { parseFacts } from '../../src/core/support-facts';
import { leadsToPartnerCenter, parseTabMemory as parseMemory, rememberUnwanted } from '../../src/core/tab-memory';
import { parseWalkAct } from '../../src/core/walk-act';
import { locate, parseWalkProgress, positionOf, stepsHere } from '../../src/core/walk-progress';
import { PAGES } from '../../src/data/pages';
import { VIEWS } from '../../src/data/views';
import { WALKS } from '../../src/data/walks';
import { corpus } from '../trust/corpus';
import { anyText, prove } from '../trust/tried';

/** A policy as far as it is right, written as an administrator would. */
function policyAgain(raw: unknown): object {
  const { choices, contacts, message, links } = parsePolicy(raw).values;
  return { ...choices, contacts, message, links };
}

/**
 * Everything that reads what was stored, set by policy, imported or sent, by name. A new parser joins here: all promises
 * below are then held for it.
 */
const PARSERS: Readonly<Record<string, (raw: unknown) => unknown>> = {
  settings: (raw) => parseSettings(raw).settings,
  change: parseChange,
  'settings as stored': (raw) => serializeSettings(parseSettings(raw).settings),
  policy: policyAgain,
  'file of settings': (raw) => parseImport(JSON.stringify(raw, plain) ?? '').values,
  'memory of a tab': (raw) => parseTabMemory(raw),
  'progress of a walk': parseWalkProgress,
  'act in a walk': parseWalkAct,
  'view of the panel': parsePanelView,
  'number of a problem': parseProblemNumber,
  'facts for support': parseFacts,
};
const PAGE_IDS = new Set<string>(PAGES.map(({ id }) => id));
/** What no file of JSON can hold. */
const plain = (_name: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
/** Nothing that is read may be longer, whatever was written. */
const MOST_SIGNS = 6_000;

const parseTabMemory = (raw: unknown) => parseMemory(raw, PAGE_IDS);

const word = fc.oneof(
  fc.constantFrom('auto', 'plate', 'end', 'every', 'problem', 'home', 'begin', 'to', '50053', 'SSPR_0009', '__proto__'),
  fc.constantFrom(...LANGUAGES),
  anyText,
  fc.nat({ max: 20_000 }).map((times) => 'a'.repeat(times)),
);
const key = fc.oneof(
  fc.constantFrom('version', 'language', 'launcher', 'corner', 'reach', 'opening', 'dismissed', 'closed', 'signInAt'),
  fc.constantFrom('contacts', 'message', 'links', 'default', 'globalAdmin', 'helpDesk', 'mail', 'page', 'url', 'texts'),
  fc.constantFrom('portalAt', 'left', 'walk', 'step', 'at', 'name', 'id', 'key', 'shown', 'requestId', 'timestamp'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then'),
  fc.string({ maxLength: 6 }),
);
const leaf = fc.oneof(word, fc.double(), fc.integer(), fc.constantFrom(null, true, false, undefined, -0, 1e21));
/** What a storage can give back: made as JSON makes it, so that `__proto__` is a name like any other. */
const stored = fc.oneof(
  leaf,
  fc
    .array(fc.tuple(key, fc.oneof(leaf, fc.array(word, { maxLength: 80 }), fc.object({ maxDepth: 2 }))))
    .map((fields) => {
      const record: unknown = JSON.parse('{}');
      for (const [name, value] of fields) {
        Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
      }
      return record;
    }),
  fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withBigInt: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
  }),
);

describe.each(Object.entries(PARSERS))('what is read as %s', (_name, parse) => {
  it.each(corpus('stored'))('survives: $why', ({ given }) => {
    const once = parse(given);
    expect(parse(once)).toEqual(once);
  });

  it('is read without failing, is small, and reads the same a second time', (test) => {
    prove(
      test,
      fc.property(stored, (raw) => {
        const once = parse(raw);
        expect((JSON.stringify(once) ?? '').length).toBeLessThan(MOST_SIGNS);
        expect(parse(once)).toEqual(once);
        // As the storage gives it back.
        const back: unknown = once === undefined ? undefined : JSON.parse(JSON.stringify(once));
        expect(parse(back)).toEqual(back);
      }),
    );
  });

  it('leaves every prototype alone', (test) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    prove(
      test,
      fc.property(stored, (raw) => {
        const read = parse(raw);
        expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
        if (typeof read === 'object' && read !== null) expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      }),
      100,
    );
  });
});

describe('a tab, whatever its memory holds', () => {
  it('is remembered by names of pages only: nobody and nothing else can stand there', () => {
    const given = {
      dismissed: ['portal-home', 'anna@contoso.example', 'anna-andersson', 'contoso', 'a'.repeat(50), 7],
      closed: ['../x', 'constructor'],
    };
    expect(parseTabMemory(given)).toEqual({ dismissed: ['portal-home'], closed: [] });
  });

  it('forgets in time, also when the clock was changed', (test) => {
    const stage = fc.constantFrom('portal', 'sign-in', 'beside');
    prove(
      test,
      fc.property(stored, stage, fc.double(), (raw, at, now) => {
        const memory = parseTabMemory(raw);
        const leads = leadsToPartnerCenter(memory, at, now);
        const times = [memory.signInAt, memory.portalAt].filter((time) => time !== undefined);
        if (leads) expect(times.some((time) => now >= time && now - time < 20 * 60 * 1000)).toBe(true);
        expect(rememberUnwanted(memory, 'closed', 'portal-home').closed.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('a walk, whatever is stored of it and whatever page is in front', () => {
  const walk = fc.constantFrom(...WALKS);
  const seen = fc
    .constantFrom(...VIEWS.flatMap(({ id, pages }) => pages.map((page) => ({ page: String(page), view: String(id) }))))
    .chain((one) => fc.constantFrom(one, { page: one.page }, { page: 'none' }));

  it('stands at a step that it has', (test) => {
    const progress = fc.record({ walk: fc.constant('x'), step: fc.nat({ max: 50 }), at: fc.double() });
    prove(
      test,
      fc.property(walk, progress, seen, fc.double(), (one, raw, at, now) => {
        const read = parseWalkProgress(JSON.parse(JSON.stringify(raw)));
        if (read === undefined) return;
        for (const position of [locate(one, read, at, now), positionOf(one, read.step, at)]) {
          if (position.kind === 'finished') continue;
          expect(one.steps[position.step]).toBeDefined();
          const here = stepsHere(one, position.step, at);
          expect(here).toContain(position.step);
          expect(here.every((place) => one.steps[place] !== undefined)).toBe(true);
        }
      }),
    );
  });
});
