/** One state that the practice site can show at once. Plain data. */
export interface Scenario {
  readonly name: string;
  readonly group: string;
  /** English. */
  readonly title: string;
  readonly url: string;
  /** What the page is and shows; page and view ids of `src/data`. */
  readonly state: { readonly page: string; readonly view?: string };
  /** False: nothing of Signpost may show (another application, or one that is not named). */
  readonly ours: boolean;
  /**
   * What says that it is ours when it is opened directly: its address, only the page's settings object, or only what
   * the tab remembers from earlier (then nothing shows until the tab came from a sign-in to Partner Center).
   */
  readonly evidence: 'address' | 'settings' | 'tab' | 'none';
  /** The view that Signpost takes it for where nothing known tells the true one; empty for none. */
  readonly seenAs?: string;
}

type Extra = Partial<Pick<Scenario, 'ours' | 'evidence' | 'seenAs'>>;

/** Nothing in the page or its address says that it is ours; the tab may remember. */
export const BY_TAB: Extra = { evidence: 'tab' };
/** A message under the name that gives no number: only the person can read which one it is. */
export const NO_NUMBER: Extra = { seenAs: 'username-refused' };
/** Nothing of Signpost may show. */
export const NOT_OURS: Extra = { ours: false, evidence: 'none' };

export type MakeScenario = (
  name: string,
  title: string,
  view: string | undefined,
  url: string,
  extra?: Extra,
) => Scenario;

/** In: a group of the start page, our page id. Out: a maker of its scenarios; they are ours by their address. */
export function scenario(group: string, page: string): MakeScenario {
  return (name, title, view, url, extra = {}) => ({
    name,
    group,
    title,
    url,
    state: view === undefined ? { page } : { page, view },
    ours: true,
    evidence: 'address',
    ...extra,
  });
}
