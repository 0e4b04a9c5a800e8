import type { ContactKind } from './contacts';
import type { Block, IconName, Topic } from './topic';

/** Who can put a problem right (`facts/sign-in-errors.md` section 8, "Who can fix it"). */
export type Helper = 'you' | 'global-admin' | 'other-admin' | 'provider' | 'microsoft';

/**
 * What to do about one kind of problem: what happened, what not to do, what to do now, who can fix it.
 * `K` is a message key, `L` a link id, `T` a topic id.
 */
export interface Remedy<K extends string = string, L extends string = string, T extends string = string> {
  readonly id: T;
  readonly icon: IconName;
  /** The launcher's line: a short question, at most about 28 characters. */
  readonly line: K;
  readonly title: K;
  /** What happened, in plain words: one or two sentences. Also the card on the home view and the line in search. */
  readonly text: K;
  /** Words that people search for and that the text does not contain. */
  readonly keywords: K;
  /** What makes it worse. */
  readonly stop?: K;
  readonly steps: readonly { readonly text: K; readonly more?: K }[];
  /** What is good to know, and no step. */
  readonly note?: K;
  /** In the order to try. `does` says what this helper does here; left out where the usual words say it. */
  readonly helpers: readonly { readonly who: Helper; readonly does?: K }[];
  readonly links?: readonly L[];
  /** Topics for the case that it is something else. */
  readonly notThis: readonly T[];
  /** Given where no page says so in a way that we can read: found by search and from other topics. Says why. */
  readonly searchOnly?: string;
}

/** How a helper is named, what he usually does, and the topic that says how to reach him. */
export interface HelperWords<K extends string = string, T extends string = string> {
  readonly icon: IconName;
  readonly who: K;
  readonly does: K;
  readonly topic?: T;
  /** Own contacts of these kinds stand before, in this order. */
  readonly contacts?: readonly ContactKind[];
}

export interface RemedyHeadings<K extends string = string> {
  readonly steps: K;
  readonly helpers: K;
  readonly notThis: K;
  readonly links: K;
  readonly details: K;
}

/**
 * A remedy as a topic of the help, in the order of reading: what happened, what not to do, what to do now, who can fix
 * it and how to reach them, details for support, what else it may be.
 */
export function remedyTopic<K extends string, L extends string, T extends string>(
  remedy: Remedy<K, L, T>,
  words: Readonly<Record<Helper, HelperWords<K, T>>>,
  headings: RemedyHeadings<K>,
): Topic<K, L, T> {
  const { id, icon, title, text, keywords, stop, steps, note, helpers, links = [], notThis } = remedy;
  const people = helpers.map(({ who, does }, place) => {
    const { icon: face, who: name, does: usually, contacts = [] } = words[who];
    const before = helpers.slice(0, place).flatMap((one) => words[one.who].contacts ?? []);
    const own = contacts.filter((kind) => !before.includes(kind));
    return { icon: face, who: name, does: does ?? usually, ...(own.length > 0 && { contacts: own }) };
  });
  const reach = [...new Set(helpers.flatMap(({ who }) => words[who].topic ?? []))].filter((topic) => topic !== id);
  const blocks: readonly (Block<K, L, T> | undefined)[] = [
    { type: 'text', text },
    stop === undefined ? undefined : { type: 'note', tone: 'stop', text: stop },
    { type: 'steps', heading: headings.steps, steps },
    note === undefined ? undefined : { type: 'note', tone: 'neutral', text: note },
    links.length === 0 ? undefined : { type: 'links', heading: headings.links, links },
    { type: 'people', heading: headings.helpers, people },
    reach.length === 0 ? undefined : { type: 'rows', topics: reach },
    { type: 'details', heading: headings.details },
    notThis.length === 0 ? undefined : { type: 'rows', heading: headings.notThis, topics: notThis },
  ];
  return { id, icon, title, summary: text, keywords, blocks: blocks.filter((block) => block !== undefined) };
}
