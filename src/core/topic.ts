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
      readonly people: readonly { readonly icon: IconName; readonly who: K; readonly does: K }[];
    }
  | { readonly type: 'rows'; readonly heading?: K; readonly topics: readonly T[] }
  /** Where the details for support stand, if the topic is about the problem of the page. */
  | { readonly type: 'details'; readonly heading: K };

export interface Topic<K extends string = string, L extends string = string, T extends string = string> {
  readonly id: T;
  readonly icon: IconName;
  /** The reader's own words, as the row on the home view and the title of the topic. */
  readonly title: K;
  /** One line under the title in search results and lists. */
  readonly summary: K;
  /** Words that people search for and that the text does not contain; separated by spaces or commas. */
  readonly keywords: K;
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
