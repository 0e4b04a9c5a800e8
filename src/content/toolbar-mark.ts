import type { BootAnswer } from '../core/messages';
import type { ContentApi } from '../platform/content-api';
import type { Recognised } from './recognise';
import type { SeenPage } from './state';

/** In toolbar mode the button of the browser says what the page shows; the mark goes when the mode or the page does. */
export function createMark(api: ContentApi) {
  let marked = false;
  return (at: Recognised | undefined, { hint: _shown, ...state }: SeenPage, answer: BootAnswer | undefined): void => {
    const on = at !== undefined && answer?.show === false && answer.partner;
    if (!on && !marked) return;
    marked = on;
    void api.ask({ type: 'mark', on, page: at?.page ?? 'none', pageLanguage: at?.pageLanguage ?? '', ...state });
  };
}
