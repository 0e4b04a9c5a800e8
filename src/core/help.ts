import { message } from './catalogue';
import { type Company, type ContactKind, type Contacts, NO_CONTACTS } from './contacts';
import { type Inline, type InlineValues, parseInline, plainText } from './inline';
import type { ShownLabel } from './label';
import { REFERENCE_LANGUAGE } from './languages';
import type { Say } from './request';
import type { HomeGroup, Link, Topic } from './topic';

/** Everything that a surface needs to show the help. */
export interface HelpContent {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<string, string>>;
  readonly topics: readonly Topic[];
  readonly links: readonly Link[];
  readonly groups: readonly HomeGroup[];
  readonly labels: Readonly<Record<string, ShownLabel>>;
  /** The same labels in the language of the help; none where no request is shown. */
  readonly words?: Readonly<Record<string, string>>;
  /** Ours. */
  readonly version: string;
  /** Own contacts, a word of the company, the English of requests and names; none where there is no help to be had. */
  readonly contacts?: Contacts;
  /** The kinds of which there are contacts that must not stand in a page. */
  readonly keptBack?: readonly ContactKind[];
  readonly company?: Company;
  readonly english?: Readonly<Record<string, string>>;
}

/**
 * The help, ready to be asked.
 * In: what the worker sent, and a way to read a label on the page itself. Out: texts, labels, topics and links by id.
 * A label that is not known is shown by its id's words, never as a hole.
 */
export function createHelp(content: HelpContent, liveLabel: (id: string) => ShownLabel | undefined = () => undefined) {
  const topics = new Map(content.topics.map((topic) => [topic.id, topic]));
  const links = new Map(content.links.map((link) => [link.id, link]));
  const label = (id: string): ShownLabel =>
    liveLabel(id) ?? (Object.hasOwn(content.labels, id) ? content.labels[id] : undefined) ?? { text: id, lang: 'en' };
  const inline = (key: string, values?: InlineValues): readonly Inline[] =>
    parseInline(message(content.messages, key), values);
  const { words = {} } = content;
  const english = content.language === REFERENCE_LANGUAGE ? undefined : englishOf(content.english);
  return {
    /** Tag of the language that the texts are in. */
    language: content.language,
    dir: content.dir,
    groups: content.groups,
    /** A message in parts, for drawing. */
    inline,
    /** A label of the page, in the page's language. */
    label,
    /** A label of the page in the language of the help, for what is read elsewhere. */
    word: (id: string): string => (Object.hasOwn(words, id) ? words[id] : undefined) ?? id,
    /** A message as plain text, with its labels in words. */
    text: (key: string, values?: InlineValues): string => plainText(inline(key, values), (id) => label(id).text),
    topic: (id: string): Topic | undefined => topics.get(id),
    link: (id: string): Link | undefined => links.get(id),
    contacts: content.contacts ?? NO_CONTACTS,
    keptBack: content.keptBack ?? [],
    company: content.company,
    /** A message of a request in English; undefined where the help is in English, or its English is not to be had. */
    english,
  };
}

function englishOf(messages: Readonly<Record<string, string>> = {}): Say | undefined {
  if (Object.keys(messages).length === 0) return undefined;
  return (key, values) =>
    parseInline(message(messages, key), values).map((part) =>
      part.type === 'label' ? { type: 'quoted', text: part.id } : part,
    );
}

/** Everything a component may know: the texts, the labels and the content. */
export type Help = ReturnType<typeof createHelp>;
