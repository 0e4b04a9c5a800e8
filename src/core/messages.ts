import type { Company, Contacts } from './contacts';
import type { HintTables } from './hint';
import type { ShownLabel } from './label';
import { LANGUAGES, type LanguageTag } from './languages';
import type { PageFamily, ViewRule } from './page';
import { type PanelView, parsePanelView } from './panel-view';
import type { PartnerAnswer } from './partner';
import type { Policy } from './policy';
import { type ProblemNumber, parseProblemNumber } from './problem';
import { type Choices, parseChange, type Settings, type SettingsChange } from './settings';
import type { FieldProblem } from './settings-problem';
import { parseFacts, type SupportFacts } from './support-facts';
import type { HomeGroup, Link, Topic } from './topic';
import type { TreeElement } from './tree';
import type { WalkPlace, Way } from './walk';
import { parseWalkAct, type WalkAct } from './walk-act';

/** What the content script asks of the worker. It is untrusted there: nothing in these can do harm. */
export type ContentRequest =
  /** On arrival. `partner`: what the page itself says; where it does not know, the worker's memory of the tab decides. */
  | { readonly type: 'boot'; readonly page: string; readonly pageLanguage: string; readonly partner: PartnerAnswer }
  /** On opening, and with each step in it: the panel, drawn. What is said of the page decides what it shows. */
  | {
      readonly type: 'panel';
      readonly shows: PanelView;
      /** Back leads to a topic. */
      readonly fromTopic: boolean;
      readonly page: string;
      readonly view?: string;
      readonly number?: ProblemNumber;
      readonly pageLanguage: string;
      /** False on the way to another service. */
      readonly partner: boolean;
      /** Where the details for support are in sight. */
      readonly facts?: SupportFacts;
      /** The page is one of Microsoft's cloud for the US Government, or of the usual one; left out where it is of none. */
      readonly us?: boolean;
    }
  /** A guided walk in this tab: what the person did, on which page. `at`: the page shows that another step is due. */
  | {
      readonly type: 'walk';
      readonly act: WalkAct;
      readonly page: string;
      readonly view?: string;
      readonly pageLanguage: string;
    }
  /** Toolbar mode: what the page shows, for the mark on the toolbar button; not `on`: the mark goes. */
  | {
      readonly type: 'mark';
      readonly on: boolean;
      readonly page: string;
      readonly view?: string;
      readonly number?: ProblemNumber;
      readonly pageLanguage: string;
    }
  /** Not again in this tab: the launcher on a page (`dismissed`), or that the help opens there by itself (`closed`). */
  | { readonly type: 'unwanted'; readonly what: 'dismissed' | 'closed'; readonly page: string }
  /** The page itself says that it belongs to another service: what is remembered of this tab's sign-in is over. */
  | { readonly type: 'elsewhere' }
  | { readonly type: 'language'; readonly language: 'auto' | LanguageTag }
  /** Opens our own settings page. */
  | { readonly type: 'options' };

/** What our own pages may ask besides. */
export type PageRequest =
  | { readonly type: 'help'; readonly pageLanguage: string }
  | { readonly type: 'settings' }
  /** Starts a guided walk in a tab, from the popup. */
  | { readonly type: 'begin'; readonly walk: string; readonly tab: number }
  /** Only what was chosen: what stands in the page besides may be older than what is stored. */
  | { readonly type: 'save'; readonly change: SettingsChange };

export type Request = ContentRequest | PageRequest;

/** What the popup asks of the content script of the active tab. */
export interface StateRequest {
  readonly type: 'state';
  /** With what support asks for: the person looks at the details. */
  readonly facts?: true;
}

/** What the popup tells the content script of the active tab: a walk has begun in it. */
export interface WalkBegun {
  readonly type: 'walk-begun';
}

/**
 * Style, hints and the views of the page come with the answer, so that the injected code stays small: on the shared
 * hosts most pages belong to another service and need none of it.
 */
export type BootAnswer =
  /** `views` where the page is ours but nothing is to stand in it: the popup still asks what it shows. */
  | {
      readonly show: false;
      readonly partner: boolean;
      readonly walking: boolean;
      readonly views: readonly ViewRule[];
      readonly hints: HintTables;
      /** Only for a guided walk: nothing else stands in the page then. */
      readonly style: string;
    }
  | {
      readonly show: true;
      /** False where the person wants the help on other sign-ins too. */
      readonly partner: boolean;
      /** A guided walk is under way in this tab. */
      readonly walking: boolean;
      readonly views: readonly ViewRule[];
      readonly launcher: 'plate' | 'tab';
      readonly corner: Settings['corner'];
      readonly language: string;
      readonly dir: 'ltr' | 'rtl';
      /** Pages of this tab on which the person does not want the launcher. */
      readonly dismissed: readonly string[];
      /** Whether the help opens by itself where a problem is seen, and where it does not do so again. */
      readonly opening: Settings['opening'];
      readonly closed: readonly string[];
      /** How launcher and panel look. */
      readonly style: string;
      readonly hints: HintTables;
      /** The few texts that stand in the page before anything is opened. */
      readonly texts: Readonly<Record<string, string>>;
      /** The panel for the case that the worker is not to be reached later. */
      readonly bare: { readonly failed: TreeElement | undefined; readonly updated: TreeElement | undefined };
    };

/** One step as it can be shown on this page. */
export interface WalkStepAnswer {
  readonly step: number;
  readonly find: readonly Way[];
  /** The names of the labels that `find` asks for, in the language of the page. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly inMenu: boolean;
  readonly aside: boolean;
  /** The only label that the card quotes: its word is read on the element itself. */
  readonly quotes?: string;
  readonly card: TreeElement;
  /** What it says, without the words of the page: a card is said to those who do not see it once, as it reads there. */
  readonly said: string;
}

/** What stands in the page of a walk that is under way: steps of this page, or a card without one. */
export interface WalkAnswer {
  readonly walking: true;
  readonly step: number;
  readonly steps: readonly WalkStepAnswer[];
  readonly card?: TreeElement;
  readonly said?: string;
}

export interface PanelAnswer {
  readonly tree: TreeElement;
}

export interface HelpAnswer {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** Where the help shows: the popup offers the other way. */
  readonly launcher: Settings['launcher'];
  /** What the person chose, for the mark in the list of languages. */
  readonly choice: 'auto' | LanguageTag;
  readonly messages: Readonly<Record<string, string>>;
  readonly topics: readonly Topic[];
  readonly links: readonly Link[];
  readonly groups: readonly HomeGroup[];
  /** The same for somebody who is signed in. */
  readonly portalGroups: readonly HomeGroup[];
  readonly labels: Readonly<Record<string, ShownLabel>>;
  /** The same labels in the language of the help. */
  readonly words: Readonly<Record<string, string>>;
  /** Guided walks: the topics in which each can be begun, the places where it can, and an address of one. */
  readonly walks: readonly {
    readonly id: string;
    readonly title: string;
    readonly topics: readonly string[];
    readonly start: string;
    readonly places: readonly WalkPlace[];
  }[];
  /** Ours, for the details that support asks for. */
  readonly version: string;
  /** Own contacts: the company's first, then the person's. */
  readonly contacts: Contacts;
  /** A word of the company and links of its own, by policy. */
  readonly company?: Company;
  /** Choices that the organisation made: the person is not offered another. */
  readonly managed?: readonly (keyof Choices)[];
  /** The messages of a request in English, whatever the language of the help. */
  readonly english: Readonly<Record<string, string>>;
}

export interface SettingsAnswer {
  /** In force: the organisation's values over the person's. */
  readonly settings: Settings;
  /** What the person chose. */
  readonly own: Settings;
  readonly policy: Policy;
  /** What was wrong in what the person's browser stored. */
  readonly problems: readonly FieldProblem[];
}

export interface SaveAnswer {
  readonly saved: boolean;
  /** Not saved because the organisation set one of the values. */
  readonly managed?: true;
}

export interface StateAnswer {
  /** Whether this page leads to Partner Center. */
  readonly partner: 'yes' | 'no' | 'unknown';
  readonly page?: string;
  /** The kind of page: a number can mean another thing on another kind. */
  readonly family?: PageFamily;
  readonly view?: string;
  /** The number by which the page names a problem. */
  readonly number?: ProblemNumber;
  /** What support asks for and the page shows. */
  readonly facts?: SupportFacts;
  readonly pageLanguage: string;
  readonly dismissed: boolean;
}

const PARTNER_ANSWERS: readonly PartnerAnswer[] = ['yes', 'no', 'unknown'];

/** A page or view id: short, plain, ours to define. */
const ID = /^[a-z][a-z-]{0,39}$/;
/** A language tag as a page may write it. */
const TAG = /^[A-Za-z0-9_-]{0,35}$/;

/**
 * A message as a request, or nothing.
 * In: anything. Out: a request made of the known fields only; undefined for every other value. Never throws.
 */
export function parseRequest(raw: unknown): Request | undefined {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'type')) return undefined;
  const type: unknown = 'type' in raw ? raw.type : undefined;
  const pageLanguage = own(raw, 'pageLanguage');
  const page = own(raw, 'page');
  switch (type) {
    case 'boot': {
      const partner = PARTNER_ANSWERS.find((known) => known === own(raw, 'partner'));
      return isText(page, ID) && isText(pageLanguage, TAG) && partner !== undefined
        ? { type, page, pageLanguage, partner }
        : undefined;
    }
    case 'help':
      return isText(pageLanguage, TAG) ? { type, pageLanguage } : undefined;
    case 'panel':
      return isText(page, ID) && isText(pageLanguage, TAG) ? parsePanelRequest(raw, page, pageLanguage) : undefined;
    case 'begin': {
      const act = parseWalkAct({ name: 'begin', walk: own(raw, 'walk') });
      const tab = own(raw, 'tab');
      const known = act?.name === 'begin' && typeof tab === 'number' && Number.isInteger(tab) && tab >= 0;
      return known ? { type, walk: act.walk, tab } : undefined;
    }
    case 'walk': {
      const act = parseWalkAct(own(raw, 'act'));
      const view = own(raw, 'view');
      if (act === undefined || !isText(page, ID) || !isText(pageLanguage, TAG)) return undefined;
      return { type, act, page, pageLanguage, ...(isText(view, ID) ? { view } : {}) };
    }
    case 'mark': {
      const on = own(raw, 'on');
      if (!isText(page, ID) || !isText(pageLanguage, TAG) || typeof on !== 'boolean') return undefined;
      return { type, on, page, pageLanguage, ...stateOf(raw) };
    }
    case 'unwanted': {
      const what = own(raw, 'what');
      return isText(page, ID) && (what === 'dismissed' || what === 'closed') ? { type, what, page } : undefined;
    }
    case 'language': {
      const language = languageChoice(own(raw, 'language'));
      return language === undefined ? undefined : { type, language };
    }
    case 'elsewhere':
    case 'options':
    case 'settings':
      return { type };
    case 'save': {
      const change = parseChange(own(raw, 'change'));
      return change === undefined ? undefined : { type, change };
    }
    default:
      return undefined;
  }
}

function parsePanelRequest(raw: object, page: string, pageLanguage: string): ContentRequest | undefined {
  const shows = parsePanelView(own(raw, 'shows'));
  const [fromTopic, partner] = [own(raw, 'fromTopic'), own(raw, 'partner')];
  if (shows === undefined || typeof fromTopic !== 'boolean' || typeof partner !== 'boolean') return undefined;
  const [facts, us] = [own(raw, 'facts'), own(raw, 'us')];
  return {
    type: 'panel',
    shows,
    fromTopic,
    page,
    pageLanguage,
    partner,
    ...stateOf(raw),
    ...(facts === undefined ? {} : { facts: parseFacts(facts) }),
    ...(typeof us === 'boolean' ? { us } : {}),
  };
}

/** True for the popup's word that a walk has begun. */
export function isWalkBegun(raw: unknown): raw is WalkBegun {
  return typeof raw === 'object' && raw !== null && own(raw, 'type') === 'walk-begun';
}

/** The view and the number that a page shows, where they have their shape. */
function stateOf(raw: object): { readonly view?: string; readonly number?: ProblemNumber } {
  const view = own(raw, 'view');
  const number = parseProblemNumber(own(raw, 'number'));
  return { ...(isText(view, ID) ? { view } : {}), ...(number === undefined ? {} : { number }) };
}

/** True for the popup's question to the content script. */
export function isStateRequest(raw: unknown): raw is StateRequest {
  return typeof raw === 'object' && raw !== null && own(raw, 'type') === 'state';
}

function own(from: object, key: string): unknown {
  return Object.hasOwn(from, key) ? Reflect.get(from, key) : undefined;
}

function isText(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value);
}

function languageChoice(value: unknown): 'auto' | LanguageTag | undefined {
  return value === 'auto' ? 'auto' : LANGUAGES.find((tag) => tag === value);
}
