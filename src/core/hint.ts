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
}

/** The hints by view, and by page where no view is recognised. */
export interface HintTables {
  readonly views: Readonly<Record<string, Hint | undefined>>;
  readonly pages: Readonly<Record<string, Hint | undefined>>;
}

/**
 * The hint for a state: that of the view on this very page, else that of the view, else that of the page.
 * The same view means another thing on another page: a user name asked for a personal account, say.
 */
export function hintFor(
  state: { readonly page: string; readonly view?: string | undefined },
  tables: HintTables,
): Hint | undefined {
  const own = (table: HintTables['views'], id: string): Hint | undefined =>
    Object.hasOwn(table, id) ? table[id] : undefined;
  const ofView =
    state.view === undefined
      ? undefined
      : (own(tables.views, `${state.page} ${state.view}`) ?? own(tables.views, state.view));
  return ofView ?? own(tables.pages, state.page);
}
