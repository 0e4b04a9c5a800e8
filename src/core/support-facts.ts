import type { PageFamily } from './page';
import { settingsText, valuesOf } from './page-settings';

/** What support asks for and a page may show. Nothing here names a person, a company or a device. */
export interface SupportFacts {
  readonly requestId?: string;
  readonly correlationId?: string;
  /** `2026-09-14T07:42:11Z`. */
  readonly timestamp?: string;
  /** At the foot of the reset page. */
  readonly supportCode?: string;
  readonly vector?: string;
  readonly server?: string;
  /** `715-123225`. */
  readonly reference?: string;
  readonly transactionId?: string;
  readonly pageId?: string;
}

type Fact = keyof SupportFacts;

/** How much of a text is looked at, in characters. */
export const SUPPORT_TEXT_LIMIT = 20_000;

const GUID = '[\\da-fA-F]{8}-(?:[\\da-fA-F]{4}-){3}[\\da-fA-F]{12}';
/** Personal accounts write their ids without dashes. */
const HEX = '[\\da-fA-F]{32}';
const TIME = '20\\d{2}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,7})?Z';
/** 16 or 22 signs of base 64 in both cases, then counters: no name and no token looks so. */
const VECTOR =
  '(?=[^.\\s]{0,22}[a-z])(?=[^.\\s]{0,22}[A-Z])[A-Za-z0-9+/]{16}(?:[A-Za-z0-9+/]{6})?(?:\\.\\d{1,10}){1,9}';
/** One word with a number in it, in short parts: no address (it has no dots), no token, no GUID. */
const SERVER = `(?!${GUID})(?![\\w-]{41})(?=[A-Za-z_-]{1,39}\\d)[A-Za-z][A-Za-z0-9]{0,14}(?:[_-][A-Za-z0-9]{1,15}){0,5}`;
const REFERENCE = '715-\\d{6}';
/** `facts/sign-in-pages.md` section 4; a new value is left out rather than guessed at. */
const PAGE_ID = '(?:Converged|Kmsi|Cmsi|Bsso)[A-Z][A-Za-z]{1,30}|i\\d{4}';

const whole = (shape: string): RegExp => new RegExp(`^(?:${shape})$`);

/** The allow-list. What is not in it does not get in, wherever it comes from. */
const SHAPES: readonly (readonly [Fact, RegExp])[] = [
  ['requestId', whole(GUID)],
  ['correlationId', whole(`${GUID}|${HEX}`)],
  ['timestamp', whole(TIME)],
  ['supportCode', whole(GUID)],
  ['vector', whole(VECTOR)],
  ['server', whole(SERVER)],
  ['reference', whole(REFERENCE)],
  ['transactionId', whole(GUID)],
  ['pageId', whole(PAGE_ID)],
];

/**
 * In: anything that a message can carry. Out: the facts of the list above that have their shape; everything else is
 * dropped. Never throws.
 */
export function parseFacts(raw: unknown): SupportFacts {
  const facts: { -readonly [K in Fact]?: string } = {};
  if (typeof raw !== 'object' || raw === null) return facts;
  for (const [fact, shape] of SHAPES) {
    const given: unknown = Object.hasOwn(raw, fact) ? Reflect.get(raw, fact) : undefined;
    if (typeof given !== 'string' || !shape.test(given)) continue;
    const kept = fact === 'timestamp' ? secondOf(given) : given;
    if (kept !== undefined) facts[fact] = kept;
  }
  return facts;
}

function secondOf(time: string): string | undefined {
  const moment = new Date(time.replace(' ', 'T'));
  return Number.isNaN(moment.getTime()) ? undefined : `${moment.toISOString().slice(0, 19)}Z`;
}

/** A line of a block: a short label, one value, nothing else. */
const line = (shape: string): RegExp => new RegExp(`^([^\\d@]{0,40})(?<![\\w-])(${shape})$`);
const ID_LINE = line(GUID);
const PERSONAL_ID_LINE = line(HEX);
const TIME_LINE = line(TIME);

const BELOW_ITS_LABEL = /:[^\S\n]{0,9}\n\s{0,9}/g;
const ENGLISH_LABEL = /[^\S\n]{1,9}(?=(?:(?:request|trace|correlation) id|timestamp)\b)/gi;
const AFTER_TIMESTAMP = new RegExp(`(timestamp:?\\s{0,9}${TIME})\\s`, 'gi');

const ENGLISH: readonly (readonly [Fact, RegExp])[] = [
  ['requestId', /^(?:request|trace) id\b/i],
  ['correlationId', /^correlation id\b/i],
];
/** Ids of something else that stand in the same block; the names of some are the same in many languages. */
const OTHER_ID = /\b(?:app|client|device|object|tenant|user)/i;
const meant = (label: string): Fact | undefined => ENGLISH.find(([, shape]) => shape.test(label))?.[0];

const value = (label: string, shape: string): RegExp =>
  new RegExp(`(?<![\\w-])(?:${label})[\\s:]{1,9}(${shape})(?=[.,;]?(?:\\s|$))`, 'g');

/** The portal's technical lines are English in every language (`facts/sign-in-errors.md` section 3 G). */
const PORTAL: readonly (readonly [Fact, RegExp])[] = [
  ['correlationId', value('Correlation ID|correlationId', GUID)],
  ['vector', value('Correlation vector', VECTOR)],
  ['server', value('App server', SERVER)],
  ['timestamp', value('Time', TIME)],
  ['reference', value('Reference number', REFERENCE)],
  ['transactionId', value('Transaction ID', GUID)],
];

const FREE_GUID = new RegExp(`(?<![\\w=/&?#@.-])(${GUID})(?![\\w@-])`, 'g');

const setting = (key: string, shape: string): RegExp => new RegExp(`"${key}"\\s?:\\s?"(${shape})"`, 'g');

const SETTINGS: readonly (readonly [Fact, RegExp])[] = [
  ['requestId', setting('sessionId', GUID)],
  ['correlationId', setting('correlationId', GUID)],
  ['pageId', setting('pgid', PAGE_ID)],
];

/** Every expression that reads a page, for the test that holds them to linear time. */
export const supportExpressions = (): readonly RegExp[] => [
  ...[...SHAPES, ...ENGLISH, ...PORTAL, ...SETTINGS].map(([, expression]) => expression),
  ...[ID_LINE, PERSONAL_ID_LINE, TIME_LINE, BELOW_ITS_LABEL, ENGLISH_LABEL, AFTER_TIMESTAMP, FREE_GUID, OTHER_ID],
];

/**
 * In: the visible text of one part of a page, and the kind of page. Out: what support asks for, and nothing else of the
 * text; a value that could as well be something else is left out. Never fails.
 * Device, app and tenant ids are GUIDs too, so a GUID counts by its place only (`facts/sign-in-errors.md` section 3):
 * A, B on sign-in pages: one or two right before the only time; C personal pages: the same without dashes; E reset: the
 * only one of the page; G portal: after its label.
 */
export function factsOfText(text: string, kind: PageFamily): SupportFacts {
  const part = text.slice(0, SUPPORT_TEXT_LIMIT);
  switch (kind) {
    case 'entra':
      return parseFacts(blockOf(part, ID_LINE, ['requestId', 'correlationId']));
    case 'msa':
      return parseFacts(blockOf(part, PERSONAL_ID_LINE, ['correlationId']));
    case 'reset':
      return parseFacts({ supportCode: onlyOne(part, FREE_GUID) });
    case 'portal':
      return parseFacts(namedIn(part, PORTAL));
    case 'security-info':
      return {};
  }
}

/**
 * Three keys of the settings object of a work sign-in page. `sessionId` is what people are shown as Request Id
 * (`facts/sign-in-pages.md` section 3). In: the text of a script element. Out: what stands there in its shape, and
 * nothing of a key that stands twice and disagrees. Never fails.
 */
export function factsOfSettings(scriptText: string): SupportFacts {
  const config = settingsText(scriptText);
  return config === undefined ? {} : parseFacts(namedIn(config, SETTINGS));
}

function onlyOne(text: string, expression: RegExp): string | undefined {
  const [first, ...others] = new Set(valuesOf(text, expression));
  return others.length === 0 ? first : undefined;
}

type Found = Partial<Record<Fact, string | undefined>>;

const namedIn = (text: string, table: readonly (readonly [Fact, RegExp])[]): Found =>
  Object.fromEntries(table.map(([fact, expression]) => [fact, onlyOne(text, expression)]));

function blockOf(text: string, idLine: RegExp, names: readonly Fact[]): Found {
  const lines = text
    .replace(BELOW_ITS_LABEL, ': ')
    .replace(ENGLISH_LABEL, '\n')
    .replace(AFTER_TIMESTAMP, '$1\n')
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const [at, ...others] = lines.flatMap((one, place) => (TIME_LINE.test(one) ? place : []));
  if (at === undefined || others.length > 0) return {};
  const timestamp = TIME_LINE.exec(lines[at] ?? '')?.[2];
  const start = lines.slice(0, at).findLastIndex((one) => !idLine.test(one)) + 1;
  const run = lines.slice(start, at).map((one) => {
    const [, label = '', id = ''] = idLine.exec(one) ?? [];
    return { fact: meant(label), told: meant(label) !== undefined || OTHER_ID.test(label), id };
  });
  // Where one label is understood, each must say what it is; in other languages the place says it.
  const facts = run.some(({ told }) => told) ? run.map(({ fact }) => fact) : names.slice(-run.length);
  const sure = new Set(facts).size === run.length && facts.every((fact) => fact !== undefined && names.includes(fact));
  const ids: Found = sure ? Object.fromEntries(run.map(({ id }, place) => [facts[place], id])) : {};
  return { ...ids, timestamp };
}
