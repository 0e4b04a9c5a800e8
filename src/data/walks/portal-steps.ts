import type { LinkId } from '../links';
import type { PageId } from '../pages';
import type { TopicId } from '../topic-id';
import type { HelpPlace, HelpStep, HelpWay } from './table';

/**
 * Steps that several walks share, and where in the portal they take place. Both generations of an address are one page.
 * Nobody has seen the live markup: all ways are hypotheses of `facts/partner-center-portal.md` section 4.
 */
const places = (...pages: readonly PageId[]): readonly HelpPlace[] => pages.map((page) => ({ page }));

/**
 * Pages of the portal outside the account area. Those that refuse are among them: the gear is there too, and whoever
 * looks for a role often begins there.
 */
export const OUTSIDE_ACCOUNT: readonly HelpPlace[] = [
  ...places(
    'portal-home',
    'portal-workspace',
    'portal-support',
    'portal-mail-expired',
    'portal-enrolment',
    'portal-enrolment-error',
  ),
  ...places('portal-not-authorized', 'portal-not-found').map((place) => ({ ...place, refuses: true as const })),
];

/** Pages with the menu of the account area but for the overview, which is told apart for the picture (`switch.ts`). */
const ACCOUNT_BUT_OVERVIEW = places(
  'portal-legal-info',
  'portal-programs',
  'portal-agreements',
  'portal-tenants',
  'portal-account-settings',
  'portal-user-details',
);
const OVERVIEW = places('portal-account-overview');
export const MY_ACCESS = places('portal-my-access');
export const USERS = places('portal-user-management');
const ACCOUNT_MENU = [...OVERVIEW, ...ACCOUNT_BUT_OVERVIEW];

/** Every page on which the bar at the top is complete: on the overview the picture is reported to be missing (3.2). */
export const WITH_PICTURE = [...OUTSIDE_ACCOUNT, ...ACCOUNT_BUT_OVERVIEW, ...MY_ACCESS, ...USERS];

/**
 * The details of a person. Their address is not known: a page below User management counts as theirs, another page of the
 * account area for whoever was to open the person, and they may as well be drawn over the list without an address.
 */
export const USER_DETAILS: readonly HelpPlace[] = [
  { page: 'portal-user-details', own: true },
  { page: 'portal-account-settings', after: 'person' },
  ...USERS,
];

const TAILS = ['', ...['button', 'btn', 'menu', 'trigger'].flatMap((tail) => [tail, `-${tail}`, `_${tail}`])];
const named = (words: readonly string[]): string =>
  ['id', 'testid'].flatMap((by) => words.flatMap((word) => TAILS.map((tail) => `[${by}="${word}${tail}" i]`))).join();
/**
 * A button of the bar that opens a menu and is called by one of these words. An id that only contains the word can be that
 * of another one: the settings of the notifications, the help of an account.
 */
export const menuButton = (...words: readonly string[]): HelpWay => ({
  css: `[aria-haspopup]:is(${named(words)})`,
  area: 'bar',
});

const GEAR_MENU = ':is([role="menu"], [role="dialog"]):has([href*="mypreferences" i])';
const TO_OVERVIEW = ':is([href*="/account/v3/overview" i], [href*="/account-settings/" i])';

/** The gear, and Account settings in the menu that it opens. */
export const gearSteps = (link: LinkId, otherwise: readonly TopicId[]): readonly HelpStep[] => [
  {
    id: 'gear',
    title: 'walk.portal.gear.title',
    text: 'walk.portal.gear.text',
    on: OUTSIDE_ACCOUNT,
    // Sections 4.4.6 and 5: markup unknown, only the name is. The second way is for a page whose language is not known.
    find: [{ label: 'settings', area: 'bar' }, menuButton('settings')],
    link,
    otherwise,
  },
  {
    id: 'account',
    title: 'walk.portal.account.title',
    text: 'walk.portal.account.text',
    on: OUTSIDE_ACCOUNT,
    // Only in a menu: the home page can have a link of the same name. By the address only beside "My preferences", since
    // "My profile" in the menu of the picture leads to the same one (3.1, 4.2).
    find: [{ label: 'accountSettings', area: 'bar' }, { css: `${GEAR_MENU} ${TO_OVERVIEW}` }],
    inMenu: true,
    link,
    otherwise,
  },
];

/** The entry in the menu of the account area: a link with an address, or a custom element with a name (4.1, 4.4.4). */
export const usersStep = (otherwise: readonly TopicId[]): HelpStep => ({
  id: 'users',
  title: 'walk.portal.users.title',
  text: 'walk.portal.users.text',
  on: [...ACCOUNT_MENU, ...MY_ACCESS],
  find: [{ link: '/usermanagement' }, { label: 'userManagement' }],
  link: 'userManagement',
  otherwise,
});

export const ACCOUNT_MENU_BUT_MY_ACCESS = [...ACCOUNT_MENU, ...USERS];

const HE_GRID = 'accexp_he-data-grid, v6_he-data-grid, he-data-grid';
const GRID = `:is(${HE_GRID}, [role="grid"], [role="treegrid"])`;
const searchOver = (table: string): HelpWay => ({
  css: `input[type="search"]:is(:has(${table}), :has(${table}) *)`,
  area: 'main',
});

/**
 * The search above the table, not the one in the bar (4.2, 4.4.5), nor one of the page that has no table below it. The tag
 * of each area has a prefix of its own, which a selector cannot leave open.
 */
export const SEARCH_ABOVE_TABLE: readonly HelpWay[] = [
  { css: 'accexp_he-search-box, v6_he-search-box, he-search-box', area: 'main' },
  searchOver(`~ ${GRID}`),
  searchOver(`~ * ${GRID}`),
  { label: 'search', area: 'main' },
];

/** The whole table: grids of the account area (4.1), then one with heads of columns and links in its rows (4.2). */
export const TABLE: readonly HelpWay[] = [
  { css: HE_GRID, area: 'main' },
  {
    css: ':is([role="grid"], [role="treegrid"]):has([role="columnheader"]):has(:is([role="row"], tr) a)',
    area: 'main',
  },
];

/**
 * The head of a column by the name of its field, else the table. The pattern of the id was seen on another grid (4.1);
 * the names of the fields of this one are not known (5).
 */
export const column = (field: 'name' | 'role'): readonly HelpWay[] => [
  { css: `[id^="cell-"][id*="${field}" i][id$="-column-header"]`, area: 'main' },
  { css: `[role="columnheader"][id*="${field}" i]`, area: 'main' },
  ...TABLE,
];
