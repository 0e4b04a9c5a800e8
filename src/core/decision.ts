import type { ContactKind } from './contacts';
import type { Block, IconName, Topic } from './topic';

/** “Who can help me?” as short questions. `K` is a message key, `L` a link id, `T` a topic id, `D` one of these. */
export interface Question<K extends string = string, T extends string = string, D extends T = T> {
  readonly id: D;
  readonly icon: IconName;
  /** Reads as an answer to the question before it, and as the title of this one. */
  readonly title: K;
  readonly question: K;
  readonly choices: readonly [D, D, ...D[]];
}

/** Where the questions end: one person and one way to reach them. */
export interface End<K extends string = string, L extends string = string, T extends string = string, D extends T = T> {
  readonly id: D;
  readonly icon: IconName;
  readonly title: K;
  readonly who: K;
  /** Labels of the menus that lead to this person, if the way is through the portal. */
  readonly path?: readonly string[];
  readonly way: K;
  /** The kinds of own contacts that may be this person; the first fits best. */
  readonly contacts: readonly ContactKind[];
  readonly link?: L;
  /** The same page in the cloud of the US Government, where it has another address there. */
  readonly linkUs?: L;
  readonly see: readonly T[];
}

export interface DecisionHeadings<K extends string = string> {
  readonly who: K;
  readonly way: K;
  readonly contacts: K;
  readonly open: K;
  readonly more: K;
}

/** In: a question. Out: its topic; the choices are its rows. Never fails. */
export function questionTopic<K extends string, T extends string, D extends T>(
  question: Question<K, T, D>,
): Topic<K, never, T> {
  const { id, icon, title, question: text, choices } = question;
  const blocks: readonly Block<K, never, T>[] = [
    { type: 'text', text },
    { type: 'rows', topics: choices },
  ];
  // A question is found by its own words only: it leads to people, it does not say who they are.
  return { id, icon, title, summary: text, keywords: title, blocks };
}

/** In: an end. Out: its topic: own contacts, the person, the way, the page to open, where more is said. Never fails. */
export function endTopic<K extends string, L extends string, T extends string, D extends T>(
  end: End<K, L, T, D>,
  headings: DecisionHeadings<K>,
): Topic<K, L, T> {
  const { id, icon, title, who, path, way, contacts, link, linkUs, see } = end;
  const links = [link, linkUs].filter((one) => one !== undefined);
  const blocks: readonly (Block<K, L, T> | undefined)[] = [
    contacts.length === 0 ? undefined : { type: 'contacts', heading: headings.contacts, kinds: contacts },
    {
      type: 'facts',
      facts: [
        { heading: headings.who, texts: [who] },
        { heading: headings.way, ...(path && { path }), texts: [way] },
      ],
    },
    links.length === 0 ? undefined : { type: 'links', heading: headings.open, links },
    see.length === 0 ? undefined : { type: 'rows', heading: headings.more, topics: see },
  ];
  return { id, icon, title, summary: who, keywords: title, blocks: blocks.filter((block) => block !== undefined) };
}
