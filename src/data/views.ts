import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';
import { ELSEWHERE_VIEWS } from './views-elsewhere';
import { INTERRUPT_VIEWS } from './views-interrupts';
import { NEWER_VIEWS } from './views-newer';
import { RESET_VIEWS } from './views-reset';
import { SECOND_FACTOR_VIEWS } from './views-second-factor';
import { SIGN_IN_VIEWS } from './views-sign-in';
import { SIGN_IN_ERROR_VIEWS } from './views-sign-in-errors';

/**
 * Every state of a page that is recognised, the most telling first: the first entry that fits wins. A view may have
 * several entries, one for each build or page that shows it. What fits no entry gets general help.
 * `errorCodes` may name `none`: the page gives no number.
 */
export const VIEWS = [
  ...SECOND_FACTOR_VIEWS,
  ...INTERRUPT_VIEWS,
  ...SIGN_IN_ERROR_VIEWS,
  ...SIGN_IN_VIEWS,
  ...RESET_VIEWS,
  ...ELSEWHERE_VIEWS,
  ...NEWER_VIEWS,
] as const satisfies readonly ViewDefinition<string, PageId>[];

export type ViewId = (typeof VIEWS)[number]['id'];
