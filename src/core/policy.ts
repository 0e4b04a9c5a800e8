import {
  CONTACT_KINDS,
  type Company,
  type ContactKind,
  type Contacts,
  joinContacts,
  NO_CONTACTS,
  parsePage,
} from './contacts';
import { LANGUAGES, type LanguageTag } from './languages';
import { matchLanguage } from './locale';
import { type Choices, readChange, type Settings } from './settings';
import { CHOICE_NAMES, SETTINGS_CATALOGUE } from './settings-catalogue';
import {
  entriesOf,
  type FieldProblem,
  type Fields,
  fieldOf,
  firstFields,
  nameUnknown,
  ownFields,
  pathTo,
  textOf,
} from './settings-problem';

/** A text in some languages; `default` is for all others. */
export type Texts = Readonly<Partial<Record<LanguageTag | 'default', string>>>;

export interface PolicyLink {
  readonly texts: Texts;
  readonly url: string;
}

/** What the organisation set. */
export interface PolicyValues {
  readonly choices: Partial<Choices>;
  readonly contacts: Contacts;
  readonly message: Texts;
  readonly links: readonly PolicyLink[];
}

/** The organisation's policy as far as it is right, and what is wrong in it. */
export interface Policy {
  readonly values: PolicyValues;
  readonly problems: readonly FieldProblem[];
  /** The browser could not say whether there is one. */
  readonly unreadable: boolean;
}

export const NO_POLICY: Policy = {
  values: { choices: {}, contacts: NO_CONTACTS, message: {}, links: [] },
  problems: [],
  unreadable: false,
};

const MOST_UNKNOWN = 100;

/** Far more languages than there are here; a record of more was made by a mistake. */
const MOST_TEXTS = 50;

/** The longest address of a link. */
const ADDRESS_LIMIT = 500;

/**
 * In: the managed values as the browser gives them, of any shape; `undefined` when there are none.
 * Out: the right ones, and every wrong one with its path and the reason. A wrong value is ignored alone. Never throws.
 */
export function parsePolicy(raw: unknown): Policy {
  if (raw === undefined) return NO_POLICY;
  const fields = ownFields(raw);
  if (fields === undefined) return { ...NO_POLICY, problems: [{ path: '', reason: 'not-an-object' }] };
  const problems: FieldProblem[] = [];
  const { contacts, ...choices } = readChange(fields, problems);
  const message = fieldOf(fields, 'message');
  const links = fieldOf(fields, 'links');
  const values = {
    choices,
    contacts: { ...NO_CONTACTS, ...contacts },
    message: message === undefined ? {} : readTexts(message, 'message', SETTINGS_CATALOGUE.message.limit, problems),
    links: links === undefined ? [] : readLinks(links, problems),
  };
  nameUnknown(fields, Object.keys(SETTINGS_CATALOGUE), '', problems);
  return { values, problems: withFewUnknown(problems), unreadable: false };
}

/** Read at each answer of the worker, so unknown fields are named up to a bound: whoever has mended these sees the next. */
function withFewUnknown(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const unknown = problems.filter(({ reason }) => reason === 'unknown-field');
  const left = new Set(unknown.slice(MOST_UNKNOWN));
  return problems.filter((one) => !left.has(one));
}

/** The settings in force: the organisation's over the person's; its contacts stand before theirs. */
export function effectiveSettings(own: Settings, { choices, contacts }: PolicyValues): Settings {
  return { ...own, ...choices, contacts: joinContacts(contacts, own.contacts) };
}

/**
 * What of the settings may stand in a page.
 * In: the settings in force and what they are made of. Out: them with the organisation's contacts only, and the kinds of
 * which the person has contacts of their own: a page can read what stands in it (`SECURITY.md`).
 */
export function settingsForPages({
  settings,
  own,
  policy,
}: {
  readonly settings: Settings;
  readonly own: Settings;
  readonly policy: Policy;
}): { readonly settings: Settings; readonly keptBack: readonly ContactKind[] } {
  return {
    settings: { ...settings, contacts: policy.values.contacts },
    keptBack: CONTACT_KINDS.filter((kind) => own.contacts[kind].length > 0),
  };
}

/** The choices that the person cannot make. To contacts they can always add their own. */
export function managedChoices({ choices }: PolicyValues): readonly (keyof Choices)[] {
  return CHOICE_NAMES.filter((name) => choices[name] !== undefined);
}

/**
 * What the company says, in the language of the help.
 * Out: its message and links in that language, else as written for all others; undefined where it says nothing.
 */
export function companyFor({ message, links }: PolicyValues, language: string): Company | undefined {
  const said = inLanguage(message, language);
  const shown = links.flatMap(({ texts, url }) => {
    const text = inLanguage(texts, language);
    return text === undefined ? [] : [{ text, url }];
  });
  if (said === undefined && shown.length === 0) return undefined;
  return { links: shown, ...(said === undefined ? {} : { message: said }) };
}

function inLanguage(texts: Texts, language: string): string | undefined {
  const tag = matchLanguage(language);
  return (tag === undefined ? undefined : texts[tag]) ?? texts.default;
}

/**
 * A text of the organisation as the settings show it.
 * Out: it in this language or as written for all others; where there is neither, all that there are with their
 * languages, since it has come and is in force for those who read them. Never fails.
 */
export function textsToShow(
  texts: Texts,
  language: string,
): readonly { readonly text: string; readonly language?: string }[] {
  const said = inLanguage(texts, language);
  if (said !== undefined) return [{ text: said }];
  return LANGUAGES.flatMap((tag) => (texts[tag] === undefined ? [] : [{ text: texts[tag], language: tag }]));
}

function readTexts(raw: unknown, path: string, limit: number, problems: FieldProblem[]): Texts {
  const fields = firstFields(raw, path, MOST_TEXTS, problems);
  if (fields === undefined) return {};
  const texts: Partial<Record<LanguageTag | 'default', string>> = {};
  /** The name under which the text of a language came. */
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(fields)) {
    const at = pathTo(path, name);
    const tag = name === 'default' ? name : matchLanguage(name);
    const text = textOf(value, at, limit, problems);
    if (tag === undefined) problems.push({ path: at, reason: 'unknown-language' });
    else if (text === '') problems.push({ path: at, reason: 'missing' });
    else if (text !== undefined) {
      const other = names.get(tag);
      // The browser orders the names, so the order tells nothing: the plain one counts before other spellings of it.
      const counts = other === undefined || name === tag;
      if (other !== undefined) problems.push({ path: counts ? pathTo(path, other) : at, reason: 'same-language' });
      if (!counts) continue;
      names.set(tag, name);
      texts[tag] = text;
    }
  }
  return texts;
}

function readLinks(raw: unknown, problems: FieldProblem[]): readonly PolicyLink[] {
  const entries = entriesOf(raw, 'links', SETTINGS_CATALOGUE.links.most, problems) ?? [];
  return entries.flatMap((entry, index) => readLink(entry, `links[${index}]`, problems) ?? []);
}

function readLink(raw: unknown, path: string, problems: FieldProblem[]): PolicyLink | undefined {
  const fields = ownFields(raw);
  if (fields === undefined) {
    problems.push({ path, reason: 'not-an-object' });
    return undefined;
  }
  nameUnknown(fields, ['text', 'texts', 'url'], path, problems);
  const url = readAddress(fields, `${path}.url`, problems);
  const texts = readLinkTexts(fields, path, problems);
  return url === undefined || Object.keys(texts).length === 0 ? undefined : { texts, url };
}

function readAddress(fields: Fields, path: string, problems: FieldProblem[]): string | undefined {
  const given = fieldOf(fields, 'url');
  if (given === undefined) problems.push({ path, reason: 'missing' });
  const text = given === undefined ? undefined : textOf(given, path, ADDRESS_LIMIT, problems);
  return text === undefined ? undefined : parsePage(text, path, ADDRESS_LIMIT, problems);
}

/** `text` is for all languages, `texts` for single ones: a schema of Chromium has no value of two types. */
function readLinkTexts(fields: Fields, path: string, problems: FieldProblem[]): Texts {
  const limit = SETTINGS_CATALOGUE.links.limit;
  const [plain, byLanguage] = [fieldOf(fields, 'text'), fieldOf(fields, 'texts')];
  if (plain === undefined && byLanguage === undefined) problems.push({ path: `${path}.text`, reason: 'missing' });
  const texts = byLanguage === undefined ? {} : readTexts(byLanguage, `${path}.texts`, limit, problems);
  const text = plain === undefined ? undefined : textOf(plain, `${path}.text`, limit, problems);
  if (text === '') problems.push({ path: `${path}.text`, reason: 'missing' });
  return text === undefined || text === '' ? texts : { default: text, ...texts };
}
