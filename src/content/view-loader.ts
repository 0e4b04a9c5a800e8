import { isPanel } from '../core/answers';
import type { BootAnswer } from '../core/messages';
import type { PanelView } from '../core/panel-view';
import type { ContentApi } from '../platform/content-api';
import type { ShownView } from './panel';
import type { Recognised } from './recognise';
import type { SeenPage } from './state';
import { readSupportFacts } from './support';

/** What is known of the page at the moment; undefined where it is none of ours. */
export interface KnownPage {
  readonly at: Recognised;
  readonly seen: SeenPage;
  readonly answer: BootAnswer;
}

/** The details for support are in sight on a view of their own, and with the help for the problem of this page. */
function showsDetails(view: PanelView, { hint }: SeenPage): boolean {
  return view.name === 'details' || (view.name === 'topic' && hint?.line !== undefined && hint.topic === view.id);
}

/**
 * Has the worker draw what the panel shows.
 * Out: the view as it is to be shown; where the worker cannot be reached, what can be said without it; undefined where
 * the page has meanwhile become none of ours. Never rejects.
 */
export function createViewLoader(document: Document, api: ContentApi, known: () => KnownPage | undefined) {
  return async (view: PanelView, fromTopic: boolean): Promise<ShownView | undefined> => {
    const now = known();
    if (now === undefined) return undefined;
    const { at, seen, answer } = now;
    const { page, family, pageLanguage } = at;
    const given = await api.ask({
      type: 'panel',
      shows: view,
      fromTopic,
      page,
      pageLanguage,
      partner: answer.partner,
      ...(seen.view === undefined ? {} : { view: seen.view }),
      ...(seen.number === undefined ? {} : { number: seen.number }),
      ...(family === 'portal' ? {} : { us: document.location.hostname.endsWith('.us') }),
      ...(showsDetails(view, seen) ? { facts: readSupportFacts(document, page, family) } : {}),
    });
    if (isPanel(given)) return { view, tree: given.tree };
    const name = api.alive() ? 'failed' : 'updated';
    const tree = answer.show ? answer.bare[name] : undefined;
    return tree === undefined ? undefined : { view: { name }, tree, wanted: view };
  };
}
