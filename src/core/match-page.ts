import type { PageDefinition } from './page';

/**
 * The page that an address is.
 * In: a parsed address and the table of pages. Out: the one definition that fits, or undefined. Never fails.
 * Only https without a port and without user info counts, and the host must be equal, not alike: look-alike pages copy
 * Microsoft's words exactly (`facts/sign-in-errors.md` section 5). Query and hash take no part.
 */
export function matchPage<P extends string>(
  url: URL,
  pages: readonly PageDefinition<P>[],
): PageDefinition<P> | undefined {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return undefined;
  return pages.find((page) => page.hosts.includes(url.hostname) && page.path.test(url.pathname));
}
