/** A guided walk as data. Tables: `src/data/walks`. */

/** A part of a page that keeps two things of one name apart: the bar at the top, or what is below it. */
export type Area = 'bar' | 'main';

/**
 * One way to find an element; a step lists several, the surest first. Only what can be seen counts, through open roots.
 * `css`: a selector; with `stop` nothing is pointed at where such an element is in sight, since it could have parts that
 * look like the one of the step. `link`: how the path of a link's address ends, lower case, without query. `label`: an
 * element that can be pressed and whose name reads as this label in the language of the page.
 */
export type Way<B extends string = string> =
  | { readonly css: string; readonly stop?: true; readonly area?: Area }
  | { readonly link: string; readonly area?: Area }
  | { readonly label: B; readonly area?: Area };

/** Where a step takes place: a page, and if the page has several states, one of these views. */
export interface WalkPlace<P extends string = string, V extends string = string, K extends string = string> {
  readonly page: P;
  readonly views?: readonly V[];
  /** Others come to this place too: from an earlier step it is one of this step only after that one, by its id. */
  readonly after?: string;
  /** A walk can be begun here as well: nothing is said of the steps before. */
  readonly begins?: true;
  /** Nothing on this page leads on, the address of the step does: the words that say so. */
  readonly direct?: K;
  /** The page stands in the place of one that did not open: whoever comes here from a later step has not gone back. */
  readonly refuses?: true;
  /** The page is the one of this step: whoever comes here from an earlier one is at it, though others could be nearer. */
  readonly own?: true;
}

export interface WalkStep<
  K extends string = string,
  L extends string = string,
  T extends string = string,
  P extends string = string,
  V extends string = string,
  B extends string = string,
> {
  readonly id: string;
  /** What to do, as a short heading: "Open Account settings". */
  readonly title: K;
  /** How and why, in one or two sentences; names the control and where it is, so that it works without sight. */
  readonly text: K;
  /** What is said instead to whoever was further already and is at this step again. */
  readonly again?: K;
  readonly on: readonly WalkPlace<P, V, K>[];
  /** The real element; empty where there is nothing to point at. */
  readonly find: readonly Way<B>[];
  /** The element stands in a menu that the step before opens: while it is not there, the walk is at that step. */
  readonly inMenu?: true;
  /** Only some come to this step: asked for by Next on another page, the next one of that page stands for it. */
  readonly optional?: true;
  /** What it asks for leads off the pages of the walk: whoever leaves it as the last step has done it. */
  readonly leadsOut?: true;
  /** The step speaks of what stands below the element too, a column say: the card stands at the side of the window. */
  readonly aside?: true;
  /** States in which the page refuses: who can help stands on the card at once. */
  readonly refused?: readonly V[];
  /** The address at which this step can be done, for whoever is elsewhere. */
  readonly link?: L;
  /** Why the element may be missing, besides what holds for every page of its kind (`src/data/walks/causes.ts`). */
  readonly causes?: readonly K[];
  /** Where the element is missing: other ways, and who can help. */
  readonly otherwise: readonly T[];
}

export interface Walk<
  K extends string = string,
  L extends string = string,
  T extends string = string,
  P extends string = string,
  V extends string = string,
  B extends string = string,
> {
  readonly id: string;
  /** The topic that holds the same way in words, and others in which it helps: remedies, for the most part. */
  readonly topic: T;
  readonly also?: readonly T[];
  readonly title: K;
  /** Where the walk begins for somebody who is on none of its pages, and the words that say so. */
  readonly start: L;
  readonly begins: K;
  readonly steps: readonly WalkStep<K, L, T, P, V, B>[];
  /** What is said at the end. */
  readonly done: K;
}
