import { AREAS } from './areas';
import { GIVERS } from './givers';
import { PROGRAMS } from './programs';
import { TENANT_ROLES } from './roles-csp';
import { DEVELOPER_ROLES } from './roles-developer';
import { HARDWARE_ROLES } from './roles-hardware';
import { MEMBERSHIP_ROLES } from './roles-membership';
import { SPECIALS } from './specials';
import type { HelpFinder } from './table';
import { ACCOUNT_TASKS } from './tasks-account';
import { CSP_TASKS } from './tasks-csp';
import { DEVELOPER_TASKS } from './tasks-developer';
import { HARDWARE_TASKS } from './tasks-hardware';
import { MEMBERSHIP_TASKS } from './tasks-membership';
import { MONEY_TASKS } from './tasks-money';
import { FINDER_HEADINGS, STUCK } from './words';

export { ENDS } from './decision-ends';
export { QUESTIONS } from './decision-questions';

/** The role finder: the tables together. */
export const FINDER: HelpFinder = {
  programs: PROGRAMS,
  givers: GIVERS,
  roles: [...TENANT_ROLES, ...MEMBERSHIP_ROLES, ...DEVELOPER_ROLES, ...HARDWARE_ROLES],
  areas: AREAS,
  tasks: [...MEMBERSHIP_TASKS, ...CSP_TASKS, ...MONEY_TASKS, ...DEVELOPER_TASKS, ...HARDWARE_TASKS, ...ACCOUNT_TASKS],
  specials: SPECIALS,
  headings: FINDER_HEADINGS,
  stuck: STUCK,
};
