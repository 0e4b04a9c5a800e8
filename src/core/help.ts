import { message } from './catalogue';
import { type Inline, type InlineValues, parseInline, plainText } from './inline';
import type { ShownLabel } from './label';
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
  /** Ours. */
  readonly version: string;
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
  return {
    /** Tag of the language that the texts are in. */
    language: content.language,
    dir: content.dir,
    groups: content.groups,
    /** A message in parts, for drawing. */
    inline,
    /** A label of the page, in the page's language. */
    label,
    /** A message as plain text, with its labels in words. */
    text: (key: string, values?: InlineValues): string => plainText(inline(key, values), (id) => label(id).text),
    topic: (id: string): Topic | undefined => topics.get(id),
    link: (id: string): Link | undefined => links.get(id),
  };
}

/** Everything a component may know: the texts, the labels and the content. */
export type Help = ReturnType<typeof createHelp>;
