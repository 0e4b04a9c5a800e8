import type { Link } from '../../core/topic';
import { LINKS, type LinkId } from '../links';

/** What stands elsewhere in the cloud of the US Government (`facts/sign-in-pages.md` section 2). */
const INSTEAD: Readonly<Partial<Record<LinkId, LinkId>>> = { workReset: 'workResetUs' };

/** The links of the walks, as they lead for somebody on a page of that cloud. */
export const LINKS_US: readonly Link[] = LINKS.map((link) => ({
  ...(LINKS.find(({ id }) => id === INSTEAD[link.id]) ?? link),
  id: link.id,
}));
