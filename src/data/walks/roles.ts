import {
  ACCOUNT_MENU_BUT_MY_ACCESS,
  column,
  gearSteps,
  MY_ACCESS,
  SEARCH_ABOVE_TABLE,
  TABLE,
  USERS,
  usersStep,
} from './portal-steps';
import type { HelpWalk } from './table';

/**
 * A row of My access: what it is made of is not known, only that it opens and says "Access granted" beside its name
 * (`facts/partner-center-portal.md` section 4.2). Other things of the page can open too, Quick starts say.
 */
const WITH_STATE = 'details:has(> summary > :not(:empty))';
const OPENING_ROW = [
  '[role="row"][aria-expanded]',
  `${WITH_STATE}:has(~ details > summary > :not(:empty)) > summary`,
  `${WITH_STATE} ~ ${WITH_STATE} > summary`,
].join();

/** What am I allowed to do, and who can give me more: `facts/roles-and-routes.md` sections 1 and 3. */
export const ROLE_WALKS: readonly HelpWalk[] = [
  {
    // The topic holds the two shorter ways, for whom User management is missing.
    id: 'check-roles',
    topic: 'check-roles',
    also: ['pages-missing', 'task-see-roles'],
    title: 'walk.checkRoles.title',
    start: 'partnerCenter',
    begins: 'walk.ui.begins.portal',
    steps: [
      ...gearSteps('accountOverview', ['check-roles', 'portal-trouble']),
      usersStep(['check-roles', 'whom-to-ask', 'switch-account']),
      {
        id: 'search',
        title: 'walk.checkRoles.search.title',
        text: 'walk.checkRoles.search.text',
        on: USERS,
        find: SEARCH_ABOVE_TABLE,
        link: 'userManagement',
        otherwise: ['check-roles', 'whom-to-ask', 'portal-trouble'],
      },
      {
        id: 'role',
        title: 'walk.checkRoles.role.title',
        text: 'walk.checkRoles.role.text',
        on: USERS,
        find: column('role'),
        aside: true,
        link: 'userManagement',
        otherwise: ['check-roles', 'whom-to-ask', 'pages-missing'],
      },
    ],
    done: 'walk.checkRoles.done',
  },
  {
    id: 'find-role-giver',
    topic: 'whom-to-ask',
    also: ['find-role', 'pages-missing'],
    title: 'walk.findRoleGiver.title',
    start: 'partnerCenter',
    begins: 'walk.ui.begins.portal',
    steps: [
      ...gearSteps('accountOverview', ['whom-to-ask', 'portal-trouble']),
      {
        id: 'myAccess',
        title: 'walk.findRoleGiver.myAccess.title',
        text: 'walk.findRoleGiver.myAccess.text',
        on: ACCOUNT_MENU_BUT_MY_ACCESS,
        find: [{ link: '/myaccess' }, { label: 'myAccess' }],
        link: 'myAccess',
        otherwise: ['whom-to-ask', 'switch-account'],
      },
      {
        id: 'workspace',
        title: 'walk.findRoleGiver.workspace.title',
        text: 'walk.findRoleGiver.workspace.text',
        on: MY_ACCESS,
        find: [{ css: OPENING_ROW, area: 'main' }, ...TABLE],
        link: 'myAccess',
        otherwise: ['whom-to-ask', 'pages-missing', 'only-admin'],
      },
      {
        id: 'people',
        title: 'walk.findRoleGiver.people.title',
        text: 'walk.findRoleGiver.people.text',
        on: MY_ACCESS,
        find: [],
        link: 'myAccess',
        otherwise: ['whom-to-ask', 'only-admin'],
      },
    ],
    done: 'walk.findRoleGiver.done',
  },
];
