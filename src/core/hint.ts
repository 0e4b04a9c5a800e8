/** What the "On this page" card says about one state, and the launcher's line if the state is a problem. */
export interface Hint<K extends string = string, T extends string = string, L extends string = string> {
  readonly title: K;
  readonly text: K;
  /** The topic that helps; left out where the sentence itself is the help. */
  readonly topic?: T;
  /** The place to go on, where that is all that is to be done. */
  readonly link?: L;
  /** Given only for a problem: the launcher then carries this line. */
  readonly line?: K;
  /** A number on the page says more than the state does. */
  readonly byNumber?: true;
}

type Table<V> = Readonly<Record<string, V | undefined>>;

/** The hints by view, by page where no view is recognised, and by number. */
export interface HintTables {
  readonly views: Table<Hint>;
  readonly pages: Table<Hint>;
  /** The topic by error number; `msa 80041034` where a number means something else on personal pages. */
  readonly numbers: Table<string>;
  /** What the remedies say of themselves, by topic. */
  readonly remedies: Table<Hint>;
  /** For a number that no table knows: by kind of page, `any` for all others. */
  readonly unknownNumber?: Table<Hint>;
  /** Given where a sign-in does not lead to Partner Center: what is then said instead of anything but a problem. */
  readonly elsewhere?: Hint;
}

/** What is known of the page in front of the person. */
export interface SeenState {
  readonly page: string;
  readonly family?: string | undefined;
  readonly view?: string | undefined;
  /** As in the tables, see `ProblemNumber`. */
  readonly number?: string | undefined;
}

/**
 * The hint for a state: that of the view on this very page, else that of the view, else that of the page; where one of
 * them leaves it to the number, or there is none, that of the remedy for the number. The same view means another thing
 * on another page: a user name asked for a personal account, say. A number that no table knows changes nothing but that
 * there is general help for it: never a guess (`facts/sign-in-errors.md` section 1).
 */
export function hintFor(state: SeenState, tables: HintTables): Hint | undefined {
  const hint = hintOf(state, tables);
  return tables.elsewhere !== undefined && hint?.line === undefined ? tables.elsewhere : hint;
}

function hintOf(state: SeenState, tables: HintTables): Hint | undefined {
  const { page, view } = state;
  const ofView = view === undefined ? undefined : (own(tables.views, `${page} ${view}`) ?? own(tables.views, view));
  const base = ofView ?? own(tables.pages, page);
  if (state.number === undefined || (base?.line !== undefined && base.byNumber !== true)) return base;
  const topic = topicOfNumber(state.number, state.family, tables);
  const remedy = topic === undefined ? undefined : own(tables.remedies, topic);
  if (remedy !== undefined) return remedy;
  const unknown = tables.unknownNumber ?? {};
  const general = base?.line === undefined ? (own(unknown, state.family ?? '') ?? own(unknown, 'any')) : base;
  // On the way to another service a number leads to no help that is left out there: the view speaks for itself.
  if (general === undefined || topic === undefined || tables.elsewhere !== undefined) return general ?? base;
  return { ...general, topic };
}

/** The topic for a number on a kind of page; undefined for a number that no table knows. */
export function topicOfNumber(
  number: string,
  family: string | undefined,
  { numbers }: Pick<HintTables, 'numbers'>,
): string | undefined {
  return own(numbers, `${family} ${number}`) ?? own(numbers, number);
}

/** Tables come over a message too, and a page names its own views: nothing that every object has counts. */
function own<V>(table: Table<V>, id: string): V | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
