import type { LinkId } from '../links';

/**
 * The same page in the newer account area; who gets which is not known (`facts/partner-center-portal.md` sections 3.2 and
 * 5), so that both are offered where a step finds nothing.
 */
export const LINKS_NEWER: ReadonlyMap<string, LinkId> = new Map([['userManagement', 'userManagementNew']]);
