import type { PageDefinition } from '../core/page';
import { PORTAL_PAGES } from './pages-portal';
import { SIGN_IN_PAGES } from './pages-sign-in';

/**
 * Every page that the content script knows by its address. An address fits one definition or none; the examples and
 * counter-examples of each are checked against all others. Nobody has checked them on the live pages.
 */
export const PAGES = [...SIGN_IN_PAGES, ...PORTAL_PAGES] as const satisfies readonly PageDefinition[];

export type PageId = (typeof PAGES)[number]['id'];
