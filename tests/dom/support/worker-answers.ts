import en from '../../../locales/en.json';
import sv from '../../../locales/sv.json';
import { ALL_TOPICS as TOPICS } from '../../../src/background/topics';
import { NO_CONTACTS } from '../../../src/core/contacts';
import { shownLabel } from '../../../src/core/label';
import type { BootAnswer, HelpAnswer } from '../../../src/core/messages';
import { HINT_TABLES } from '../../../src/data/hint-tables';
import { HOME, PORTAL_HOME } from '../../../src/data/home';
import { LABELS } from '../../../src/data/labels';
import { LINKS } from '../../../src/data/links';
import { VIEWS } from '../../../src/data/views';
import { drawBare } from './drawing';

export type Shown = Extract<BootAnswer, { show: true }>;

export const ENGLISH: Readonly<Record<string, string>> = en;
export const SWEDISH: Readonly<Record<string, string>> = sv;

/** A message in English; fails for a key that is none. */
export function text(key: string): string {
  const message = ENGLISH[key];
  if (message === undefined) throw new Error(`There is no message ${key}`);
  return message;
}

/** All the help in English, with parts of it replaced. */
export const helpAnswer = (over: Partial<HelpAnswer> = {}): HelpAnswer => ({
  language: 'en',
  dir: 'ltr',
  launcher: 'plate',
  choice: 'auto',
  messages: ENGLISH,
  topics: TOPICS,
  links: LINKS,
  groups: HOME,
  portalGroups: PORTAL_HOME,
  labels: Object.fromEntries(Object.entries(LABELS).map(([id, label]) => [id, shownLabel(label, 'en')])),
  words: Object.fromEntries(Object.entries(LABELS).map(([id, { texts }]) => [id, texts.en])),
  walks: [],
  version: '1.2.3',
  contacts: NO_CONTACTS,
  english: ENGLISH,
  ...over,
});

/** What the worker says of a page of ours, with parts of it replaced. */
export const bootAnswer = (over: Partial<Shown> = {}): Shown => ({
  show: true,
  partner: true,
  walking: false,
  views: VIEWS,
  launcher: 'plate',
  corner: 'end',
  language: 'en',
  dir: 'ltr',
  dismissed: [],
  opening: 'press',
  closed: [],
  style: '.our-style{}',
  hints: HINT_TABLES,
  texts: ENGLISH,
  bare: { failed: drawBare(helpAnswer(), 'failed'), updated: drawBare(helpAnswer(), 'updated') },
  ...over,
});
