import { FINDER } from '../roles';
import type { ProgramId } from '../roles/table';
import type { HelpBlock, HelpTopic } from './table';

const rolesOf = (program: ProgramId): HelpBlock => ({
  type: 'rows',
  heading: FINDER.programs[program].name,
  topics: FINDER.roles.filter((role) => role.program === program).map(({ id }) => id),
});

/** The two ways into the role finder: from what somebody wants to do, and from the name of a role. */
export const ROLE_TOPICS: readonly HelpTopic[] = [
  {
    id: 'find-role',
    icon: 'search',
    title: 'find.title',
    summary: 'find.summary',
    keywords: 'find.keywords',
    blocks: [
      { type: 'text', text: 'find.text' },
      { type: 'rows', heading: 'find.areas', topics: FINDER.areas.map(({ id }) => id) },
      { type: 'rows', heading: 'common.more', topics: ['role-list', 'check-roles', 'decide-start'] },
      { type: 'rows', heading: 'find.other', topics: FINDER.specials.map(({ id }) => id) },
      { type: 'links', heading: 'common.read', links: ['helpWorkspaces'] },
    ],
  },
  {
    id: 'role-list',
    icon: 'list',
    title: 'find.list.title',
    summary: 'find.list.summary',
    keywords: 'find.list.keywords',
    blocks: [
      { type: 'text', text: 'find.list.text' },
      rolesOf('membership'),
      rolesOf('csp'),
      rolesOf('referrals'),
      rolesOf('incentives'),
      rolesOf('insights'),
      rolesOf('support'),
      rolesOf('developer'),
      rolesOf('hardware'),
      rolesOf('tenant'),
      // `facts/roles-and-routes.md` section 2.6.
      { type: 'note', tone: 'neutral', text: 'find.list.applications' },
      { type: 'links', heading: 'common.read', links: ['helpPermissions'] },
    ],
  },
];
