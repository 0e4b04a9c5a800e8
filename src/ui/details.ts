import type { DetailsLine } from '../core/support-details';
import { supportDetails } from '../core/support-details';
import type { SupportFacts } from '../core/support-facts';

/** What the page in front of the person is, and what support asks for of it. */
export interface DetailsOfPage {
  readonly page: string;
  readonly view: string | undefined;
  readonly pageLanguage: string;
  readonly facts: SupportFacts;
}

/** The lines for support, of this moment and this browser. */
export function detailsNow(
  of: DetailsOfPage,
  number: string | undefined,
  help: { readonly language: string; readonly version: string },
): readonly DetailsLine[] {
  const now = new Date();
  return supportDetails({
    ...of,
    number,
    helpLanguage: help.language,
    version: help.version,
    userAgent: navigator.userAgent,
    now,
    offsetMinutes: -now.getTimezoneOffset(),
  });
}
