/** The shape of what is known about pages. Tables: `src/data/pages.ts`, `src/data/views.ts`. */

/** Which service a page belongs to. `portal` pages are always ours; the others only on the way to Partner Center. */
export type PageFamily = 'entra' | 'msa' | 'reset' | 'security-info' | 'portal';

export interface PageDefinition<P extends string = string> {
  readonly id: P;
  readonly family: PageFamily;
  /** Exact host names, lower case. */
  readonly hosts: readonly string[];
  /** Tested against the path, case-insensitively (`facts/partner-center-portal.md` section 2). */
  readonly path: RegExp;
  /** Addresses that are this page and no other definition's. */
  readonly examples: readonly string[];
  /** Addresses that look alike and are not this page. */
  readonly counterExamples: readonly string[];
}

/** What the content script saw of a page. Nothing in it comes from a field or names a person. */
export interface PageSignals {
  readonly page: string;
  /** `meta[name=PageID]`, if there. */
  readonly pageId?: string;
  /** `div[data-viewid]` of the sign-in box, if there. */
  readonly viewNumber?: number;
  /** The selectors, of those the view table names for this page, that match a visible element. */
  readonly visible: ReadonlySet<string>;
  /** Error number from the page's settings object or the error page; never 50058, which is no error. */
  readonly errorCode?: string;
}

/** What decides at run time whether a view is in front of the person. */
export interface ViewRule<V extends string = string, P extends string = string> {
  readonly id: V;
  readonly pages: readonly P[];
  /** If given: the page's PageID must be one of these. */
  readonly pageIds?: readonly string[];
  /** If given: the view number must be one of these, or unknown while a marker decides. */
  readonly viewNumbers?: readonly number[];
  /** At least one of these must match a visible element (empty: PageID and number suffice). */
  readonly markers: readonly string[];
  /** None of these may be visible. */
  readonly without?: readonly string[];
  /** If given: the error number must be one of these; `none` means that the page gives no number. */
  readonly errorCodes?: readonly string[];
}

export interface ViewDefinition<V extends string = string, P extends string = string> extends ViewRule<V, P> {
  /** H, M, L as in `facts/sign-in-pages.md`; nobody has checked any of them on the live page. */
  readonly confidence: 'H' | 'M' | 'L';
  /** Where the fact stands. */
  readonly source: string;
  readonly examples: readonly Omit<PageSignals, 'page'>[];
}

/** Where the person is: the page by its address, the view of it if recognised. */
export interface PageState<P extends string = string, V extends string = string> {
  readonly page: P;
  readonly view?: V;
}
