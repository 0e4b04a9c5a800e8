import type { PageSignals, ViewRule } from './page';

/** In the error numbers of a view: the page gives no number. */
const NO_NUMBER = 'none';

/** Stands on every fresh sign-in page and is no error (`facts/sign-in-pages.md` section 3). */
const FRESH_PAGE = '50058';

/**
 * The state that a page is in.
 * In: what was seen of the page, and the table of views. Out: the first view of the table that fits, or undefined when
 * none does. Never fails, never guesses.
 * While one view slides out and the next one in, the fields of both are visible and `without` rules both out
 * (`facts/sign-in-pages.md` section 3): silence for a moment, not the wrong help.
 */
export function resolveView<V extends string, P extends string>(
  signals: PageSignals,
  views: readonly ViewRule<V, P>[],
): ViewRule<V, P> | undefined {
  return views.find((view) => fits(signals, view));
}

/**
 * The selectors to look for on a page.
 * In: a page id and the table of views. Out: every selector that a view of this page asks for, each once.
 */
export function markersFor<V extends string, P extends string>(
  page: string,
  views: readonly ViewRule<V, P>[],
): readonly string[] {
  const here = views.filter((view) => isOn(page, view));
  return [...new Set(here.flatMap((view) => [...view.markers, ...(view.without ?? [])]))];
}

function isOn<V extends string, P extends string>(page: string, view: ViewRule<V, P>): boolean {
  return view.pages.some((candidate) => candidate === page);
}

function fits<V extends string, P extends string>(signals: PageSignals, view: ViewRule<V, P>): boolean {
  return (
    isOn(signals.page, view) &&
    (view.pageIds === undefined || (signals.pageId !== undefined && view.pageIds.includes(signals.pageId))) &&
    numberFits(signals.viewNumber, view) &&
    (view.markers.length === 0 || view.markers.some((marker) => signals.visible.has(marker))) &&
    !view.without?.some((marker) => signals.visible.has(marker)) &&
    (view.errorCodes === undefined || view.errorCodes.includes(numberOf(signals)))
  );
}

/** An unknown number rules nothing out, but it proves nothing either: then a marker has to. */
function numberFits<V extends string, P extends string>(seen: number | undefined, view: ViewRule<V, P>): boolean {
  if (view.viewNumbers === undefined) return true;
  return seen === undefined ? view.markers.length > 0 : view.viewNumbers.includes(seen);
}

function numberOf(signals: PageSignals): string {
  return signals.errorCode === undefined || signals.errorCode === FRESH_PAGE ? NO_NUMBER : signals.errorCode;
}
