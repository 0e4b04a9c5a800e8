/** What the "On this page" card says about one state, and the launcher's line if the state is a problem. */
export interface Hint<K extends string = string, T extends string = string> {
  readonly title: K;
  readonly text: K;
  /** The topic that helps; left out where the sentence itself is the help. */
  readonly topic?: T;
  /** Given only for a problem: the launcher then carries this line. */
  readonly line?: K;
}

/** The hints by view, and by page where no view is recognised. */
export interface HintTables {
  readonly views: Readonly<Record<string, Hint | undefined>>;
  readonly pages: Readonly<Record<string, Hint | undefined>>;
}

/** The hint for a state: that of the view if there is one, else that of the page. */
export function hintFor(
  state: { readonly page: string; readonly view?: string | undefined },
  tables: HintTables,
): Hint | undefined {
  const own = (table: HintTables['views'], id: string): Hint | undefined =>
    Object.hasOwn(table, id) ? table[id] : undefined;
  return (state.view === undefined ? undefined : own(tables.views, state.view)) ?? own(tables.pages, state.page);
}
