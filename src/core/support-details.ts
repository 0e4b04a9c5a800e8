import { parseFacts, type SupportFacts } from './support-facts';

/** One line of the details: the message key of its name, and what stands behind it. */
export interface DetailsLine {
  readonly label: string;
  readonly values: readonly string[];
}

export interface DetailsInput {
  /** As the page shows it: `AADSTS50053`, `53003`, `SSPR_0009`, `715-123225`, `80041012`. */
  readonly number?: string | undefined;
  readonly facts: SupportFacts;
  /** Our own names of page and view. */
  readonly page: string;
  readonly view?: string | undefined;
  readonly pageLanguage: string;
  readonly helpLanguage: string;
  readonly userAgent: string;
  readonly version: string;
  readonly now: Date;
  /** Minutes that the person's clock is ahead of UTC: 120 for `+02:00` (`Date` itself counts the other way). */
  readonly offsetMinutes: number;
}

const NUMBER = /^(?:(?:AADSTS)?\d{4,8}|SSPR_\d{4}|715-\d{6}|(?:0x)?[0-9A-F]{8})$/;
const PAGE = /^(?:(?:entra|msa|security-info|portal)-[a-z-]{1,30}|security-info|work-reset|password-change)$/;
const VIEW = /^[a-z][a-z-]{0,39}$/;
const LANGUAGE = /^(?:[A-Za-z]{2}|fil)(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?$/;
/** Never four numbers: that could be an address. */
const VERSION = /^\d{1,5}(?:\.\d{1,5}){1,2}$/;

/** The first one wins: Edge and Opera call themselves Chrome too. */
const BROWSERS = [
  ['Edge', /\bEdg\/(\d{2,3})\.\d/],
  ['Opera', /\bOPR\/(\d{2,3})\.\d/],
  ['Firefox', /\bFirefox\/(\d{2,3})\.\d/],
  ['Chromium', /Chrome\/(\d{2,3})\.\d/],
] as const;

const checked = (text: string | undefined, shape: RegExp): readonly string[] =>
  text !== undefined && shape.test(text) ? [text] : [];

/**
 * What is shown, and copied for support, in this order (`facts/sign-in-errors.md` section 9).
 * In: what is known of the page, the browser and us, trusted or not. Out: lines with at least one value each; a value
 * without its shape is left out, so no name, address, token or device id comes through. Never fails.
 */
export function supportDetails(input: DetailsInput): readonly DetailsLine[] {
  const facts = parseFacts(input.facts);
  const { timestamp } = facts;
  const own = [...checked(input.page, PAGE), ...checked(input.view, VIEW)].join(' ');
  const page = [facts.pageId ?? own, ...checked(input.pageLanguage, LANGUAGE)].filter((part) => part !== '');
  const number = checked(input.number, NUMBER);
  const lines: readonly (readonly [label: string, values: readonly (string | undefined)[]])[] = [
    ['details.number', number],
    ['details.page', [page.join(', ')]],
    ['details.requestId', [facts.requestId]],
    ['details.correlationId', [facts.correlationId]],
    ['details.supportCode', [facts.supportCode]],
    ['details.vector', [facts.vector]],
    ['details.server', [facts.server]],
    ['details.reference', number.includes(facts.reference ?? '') ? [] : [facts.reference]],
    ['details.transactionId', [facts.transactionId]],
    timestamp === undefined
      ? ['details.now', times(input.now.getTime(), input.offsetMinutes)]
      : ['details.time', times(Date.parse(timestamp), input.offsetMinutes)],
    ['details.browser', [browserOf(input.userAgent)]],
    ['details.version', checked(input.version, VERSION)],
    ['details.language', checked(input.helpLanguage, LANGUAGE)],
  ];
  return lines.flatMap(([label, values]) => {
    const known = values.filter((one) => one !== undefined).filter((one) => one !== '');
    return known.length === 0 ? [] : { label, values: known };
  });
}

/** In: the lines and the name of each. Out: the very text that is copied, a line each. */
export function detailsText(lines: readonly DetailsLine[], label: (key: string) => string): string {
  return lines.map((line) => `${label(line.label)}: ${line.values.join(', ')}`).join('\n');
}

function browserOf(userAgent: string): string | undefined {
  for (const [name, shape] of BROWSERS) {
    const [, version] = shape.exec(userAgent) ?? [];
    if (version !== undefined) return `${name} ${version}`;
  }
  return undefined;
}

/** The same moment in UTC and on the person's clock; its day only where that is another one. */
function times(moment: number, offset: number): readonly string[] {
  const utc = partsOf(moment);
  if (utc === undefined) return [];
  const shown = [`${utc.day} ${utc.clock} UTC`];
  const local = partsOf(moment + offset * 60_000);
  if (local === undefined || offset === 0 || !Number.isInteger(offset) || Math.abs(offset) > 14 * 60) return shown;
  const ahead = partsOf(Math.abs(offset) * 60_000)?.clock.slice(0, 5) ?? '';
  const day = local.day === utc.day ? '' : `${local.day} `;
  return [...shown, `${day}${local.clock} ${offset < 0 ? '-' : '+'}${ahead}`];
}

function partsOf(moment: number): { readonly day: string; readonly clock: string } | undefined {
  const date = new Date(moment);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/.exec(text) ?? [];
  return day === undefined || clock === undefined ? undefined : { day, clock };
}
