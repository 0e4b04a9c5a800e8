import type { StateAnswer } from '../core/messages';
import type { Recognised } from './recognise';
import type { SeenPage } from './state';
import { readSupportFacts } from './support';

/**
 * What the popup is told of the page in front of the person.
 * `remembered`: the worker answered that the tab leads to Partner Center, where the page itself does not say so.
 */
export function stateAnswer(
  document: Document,
  found: Recognised | undefined,
  { view, number }: SeenPage,
  { remembered, dismissed }: { readonly remembered: boolean; readonly dismissed: ReadonlySet<string> },
): StateAnswer {
  if (found === undefined) return { partner: 'no', pageLanguage: '', dismissed: false };
  const { page, family, pageLanguage } = found;
  return {
    partner: found.partner === 'unknown' && remembered ? 'yes' : found.partner,
    page,
    family,
    pageLanguage,
    facts: readSupportFacts(document, page, family),
    dismissed: dismissed.has(page),
    ...(view === undefined ? {} : { view }),
    ...(number === undefined ? {} : { number }),
  };
}
