import type { StateAnswer } from '../core/messages';
import type { Recognised } from './recognise';
import type { SeenPage } from './state';
import { readSupportFacts } from './support';

/**
 * What the popup is told of the page in front of the person.
 * `remembered`: the worker answered that the tab leads to Partner Center, where the page itself does not say so.
 * `withFacts`: somebody looks at the details for support; they are read for nobody else.
 */
export function stateAnswer(
  document: Document,
  found: Recognised | undefined,
  { view, number }: SeenPage,
  {
    remembered,
    dismissed,
    withFacts,
  }: { readonly remembered: boolean; readonly dismissed: ReadonlySet<string>; readonly withFacts: boolean },
): StateAnswer {
  if (found === undefined) return { partner: 'no', pageLanguage: '', dismissed: false };
  const { page, family, pageLanguage } = found;
  return {
    partner: found.partner === 'unknown' && remembered ? 'yes' : found.partner,
    page,
    family,
    pageLanguage,
    dismissed: dismissed.has(page),
    ...(withFacts ? { facts: readSupportFacts(document, page, family) } : {}),
    ...(view === undefined ? {} : { view }),
    ...(number === undefined ? {} : { number }),
  };
}
