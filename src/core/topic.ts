import type { ContactKind } from './contacts';

/** The shape of the help: topics made of blocks, blocks made of message keys. No prose, no HTML. */

export type IconName =
  | 'question'
  | 'password'
  | 'pause'
  | 'hash'
  | 'people'
  | 'page'
  | 'gift'
  | 'signpost'
  | 'person'
  | 'building'
  | 'blocked'
  | 'phone'
  | 'list'
  | 'info'
  | 'stop'
  | 'check'
  | 'language'
  | 'open'
  | 'hidden'
  | 'search'
  | 'gear'
  | 'close'
  | 'minimize'
  | 'expand'
  | 'forward'
  | 'back'
  | 'copy'
  | 'pin-off';

export type NoteTone = 'neutral' | 'stop' | 'good';

/** `K` is a message key, `L` a link id, `T` a topic id: the data tables fix them, the interface does not care. */
export type Block<K extends string = string, L extends string = string, T extends string = string> =
  | { readonly type: 'text'; readonly text: K }
  | { readonly type: 'note'; readonly tone: NoteTone; readonly text: K }
  | { readonly type: 'steps'; readonly heading?: K; readonly steps: readonly { readonly text: K; readonly more?: K }[] }
  | { readonly type: 'list'; readonly heading?: K; readonly items: readonly K[] }
  | { readonly type: 'links'; readonly heading?: K; readonly links: readonly L[] }
  | {
      readonly type: 'people';
      readonly heading?: K;
      readonly people: readonly Person<K>[];
    }
  | { readonly type: 'rows'; readonly heading?: K; readonly topics: readonly T[] }
  /** What was asked, and the topic in which it was chosen: the way to ask something else. */
  | { readonly type: 'asked'; readonly task: K; readonly change: T }
  /** Short answers, each under a small heading of its own. `roles`: names as the portal shows them. `path`: labels in order. */
  | { readonly type: 'facts'; readonly facts: readonly Fact<K>[] }
  /** A ready letter to whoever can give access: what is needed, the steps for the reader, a link. One a topic at most. */
  | {
      readonly type: 'request';
      readonly heading: K;
      /** The name of the role, if it is one. */
      readonly role?: K;
      /** Another name that the reader may see in its place. */
      readonly former?: K;
      /** What the person wants to do with it. */
      readonly task?: K;
      /** What is asked of whom it goes to, where that is more than the role. */
      readonly need?: K;
      /** In place of the usual one. */
      readonly subject?: K;
      readonly fill?: LineToFill<K>;
      /** How it is done: one or two sentences addressed to the giver. */
      readonly how: K;
      readonly link?: L;
      /** To whom it goes, if the person has contacts of their own. */
      readonly to: readonly ContactKind[];
    }
  /** Own contacts of these kinds, in this order; left out where there are none. */
  | { readonly type: 'contacts'; readonly heading?: K; readonly kinds: readonly ContactKind[] }
  /** Where the details for support stand, if the topic is about the problem of the page. */
  | { readonly type: 'details'; readonly heading: K };

/** Somebody who can help, and what for. `contacts`: own contacts of these kinds stand before, in this order. */
export interface Person<K extends string = string> {
  readonly icon: IconName;
  readonly who: K;
  readonly does: K;
  readonly contacts?: readonly ContactKind[];
}

/** A line of a letter with a place in it, `{gap}`, that the person fills in. */
export interface LineToFill<K extends string = string> {
  readonly line: K;
  /** What stands there until then. */
  readonly gap: K;
}

export type RequestBlock = Extract<Block, { readonly type: 'request' }>;

export interface Fact<K extends string = string> {
  readonly heading: K;
  readonly roles?: readonly K[];
  /** To whom a role of these is offered, where that is not everybody. */
  readonly only?: Readonly<Partial<Record<K, K>>>;
  readonly texts?: readonly K[];
  /** Ids of the label table: the way through the page's menus. */
  readonly path?: readonly string[];
}

export interface Topic<K extends string = string, L extends string = string, T extends string = string> {
  readonly id: T;
  readonly icon: IconName;
  /** The reader's own words, as the row on the home view and the title of the topic. */
  readonly title: K;
  /** One line under the title in search results and lists. */
  readonly summary: K;
  /** Words that people search for and that the text does not contain; separated by spaces or commas. */
  readonly keywords: K;
  /** Of what has names that people read elsewhere: each of them, looked for in English too. */
  readonly names?: readonly K[];
  readonly blocks: readonly Block<K, L, T>[];
}

export interface Link<K extends string = string, L extends string = string> {
  readonly id: L;
  /** https only; shown to the reader whole. */
  readonly url: string;
  readonly text: K;
}

/** One group of rows on the home view. */
export interface HomeGroup<K extends string = string, T extends string = string> {
  readonly heading: K;
  readonly topics: readonly T[];
}
