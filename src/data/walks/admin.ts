import { column, gearSteps, SEARCH_ABOVE_TABLE, USER_DETAILS, USERS, usersStep } from './portal-steps';
import type { HelpStep, HelpWalk, HelpWay } from './table';

/** What can be pressed: a text beside it can carry a telling id too, "last updated" say. */
const PRESSABLE =
  ':is(a[href], button, [role="button"], [type="submit"], [type="button"], accexp_he-button, v6_he-button, he-button)';
const BOX = ':is(accexp_he-checkbox, v6_he-checkbox, he-checkbox, [role="checkbox"], [type="checkbox"])';
/** Several boxes, side by side or each in a part of its own; one alone can be anything. */
const BOXES = [`${BOX} ~ ${BOX}`, ...['label', 'li', 'div', 'span'].map((part) => `${part} ~ ${part} ${BOX}`)].join();
/** Boxes beside a list filter it: the details of a person have no list. */
const LIST =
  'accexp_he-data-grid, v6_he-data-grid, he-data-grid, table, [role="grid"], [role="treegrid"], [role="table"]';
const groupOfBoxes = (css: string): HelpWay => ({ css: `${css}:has(${BOXES})`, area: 'main' });

/** The way to the details of a person, for those who look after others (`facts/roles-and-routes.md` section 1). */
const TO_THE_PERSON: readonly HelpStep[] = [
  ...gearSteps('accountOverview', ['check-roles', 'portal-trouble']),
  usersStep(['check-roles', 'whom-to-ask', 'switch-account']),
  {
    id: 'search',
    title: 'walk.admin.search.title',
    text: 'walk.admin.search.text',
    on: USERS,
    find: SEARCH_ABOVE_TABLE,
    link: 'userManagement',
    otherwise: ['check-roles', 'portal-trouble'],
  },
  {
    id: 'person',
    title: 'walk.admin.person.title',
    text: 'walk.admin.person.text',
    on: USERS,
    find: column('name'),
    aside: true,
    link: 'userManagement',
    otherwise: ['check-roles', 'portal-trouble'],
  },
];

/** What an administrator does for somebody else. */
export const ADMIN_WALKS: readonly HelpWalk[] = [
  {
    id: 'reset-user-password',
    topic: 'reset-user-password',
    // Each of them tells an administrator the same steps.
    also: ['password-member', 'password-csp', 'password-reseller', 'password-marketplace', 'task-reset-colleague'],
    title: 'walk.resetUserPassword.title',
    start: 'partnerCenter',
    begins: 'walk.ui.begins.portal',
    steps: [
      ...TO_THE_PERSON,
      {
        id: 'reset',
        title: 'walk.resetUserPassword.reset.title',
        text: 'walk.resetUserPassword.reset.text',
        on: USER_DETAILS,
        // `facts/partner-center-portal.md` section 4.1: buttons of the area can carry a `testid`; its value is a guess.
        find: [
          { css: `${PRESSABLE}[testid*="reset" i][testid*="password" i]`, area: 'main' },
          { label: 'resetPassword', area: 'main' },
        ],
        link: 'userManagement',
        otherwise: ['reset-user-password', 'only-admin', 'check-roles'],
      },
    ],
    done: 'walk.resetUserPassword.done',
  },
  {
    id: 'give-role',
    topic: 'roles-member',
    also: ['roles-csp', 'task-give-roles', 'pages-missing'],
    title: 'walk.giveRole.title',
    start: 'partnerCenter',
    begins: 'walk.ui.begins.portal',
    steps: [
      ...TO_THE_PERSON,
      {
        id: 'roles',
        title: 'walk.giveRole.roles.title',
        text: 'walk.giveRole.roles.text',
        on: USER_DETAILS,
        // The roles stand in groups of boxes (4.2); a single box could be one of the list of users.
        find: [{ css: LIST, stop: true }, groupOfBoxes('fieldset'), groupOfBoxes('[role="group"]')],
        link: 'userManagement',
        otherwise: ['roles-member', 'roles-csp', 'roles-marketplace', 'verify-account'],
      },
      {
        id: 'save',
        title: 'walk.giveRole.save.title',
        text: 'walk.giveRole.save.text',
        on: USER_DETAILS,
        find: [
          { css: `${PRESSABLE}[testid*="update" i]`, area: 'main' },
          { label: 'update', area: 'main' },
        ],
        link: 'userManagement',
        otherwise: ['roles-member', 'verify-account'],
      },
    ],
    done: 'walk.giveRole.done',
  },
];
