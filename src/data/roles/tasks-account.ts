import type { HelpTask } from './table';

/** What people want to do, in their words (account, company); roles by how little they open. */
export const ACCOUNT_TASKS: readonly HelpTask[] = [
  // `facts/roles-and-routes.md` section 2.1 and 2.7.
  {
    id: 'task-add-users',
    area: 'area-account',
    title: 'task.addUsers.title',
    keywords: 'task.addUsers.keywords',
    roles: ['role-user-admin', 'role-global-admin'],
    notes: ['task.addUsers.note'],
  },
  // `facts/roles-and-routes.md` section 2.2 and 2.7.
  {
    id: 'task-give-roles',
    area: 'area-account',
    title: 'task.giveRoles.title',
    keywords: 'task.giveRoles.keywords',
    roles: ['role-account-admin', 'role-user-admin', 'role-global-admin'],
    notes: ['task.giveRoles.note'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-see-roles',
    area: 'area-account',
    title: 'task.seeRoles.title',
    keywords: 'task.seeRoles.keywords',
    roles: ['role-partner-admin', 'role-account-admin', 'role-user-admin', 'role-global-admin'],
    notes: ['task.seeRoles.note'],
    see: ['whom-to-ask'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'task-reset-colleague',
    area: 'area-account',
    title: 'task.resetColleague.title',
    keywords: 'task.resetColleague.keywords',
    roles: ['role-global-admin'],
    instead: { text: 'task.resetColleague.ask', giver: 'global-admin' },
    see: ['reset-user-password'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-locations',
    area: 'area-account',
    title: 'task.locations.title',
    keywords: 'task.locations.keywords',
    roles: ['role-account-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-enrol-location',
    area: 'area-account',
    title: 'task.enrolLocation.title',
    keywords: 'task.enrolLocation.keywords',
    roles: ['role-account-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-merge-accounts',
    area: 'area-account',
    title: 'task.mergeAccounts.title',
    keywords: 'task.mergeAccounts.keywords',
    roles: ['role-account-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-own-profile',
    area: 'area-account',
    title: 'task.ownProfile.title',
    keywords: 'task.ownProfile.keywords',
    roles: ['role-default-user'],
  },
  // `facts/roles-and-routes.md` section 2.2 and 3.
  {
    id: 'task-company-check',
    area: 'area-company',
    title: 'task.companyCheck.title',
    keywords: 'task.companyCheck.keywords',
    roles: ['role-compliance-admin', 'role-partner-admin', 'role-global-admin'],
    notes: ['task.companyCheck.note'],
    see: ['verify-account'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-legal-profile',
    area: 'area-company',
    title: 'task.legalProfile.title',
    keywords: 'task.legalProfile.keywords',
    roles: ['role-compliance-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-legal-name',
    area: 'area-company',
    title: 'task.legalName.title',
    keywords: 'task.legalName.keywords',
    roles: ['role-account-admin', 'role-global-admin'],
    notes: ['task.legalName.note'],
  },
  // `facts/roles-and-routes.md` section 2.1 and 2.2.
  {
    id: 'task-see-profiles',
    area: 'area-company',
    title: 'task.seeProfiles.title',
    keywords: 'task.seeProfiles.keywords',
    roles: ['role-partner-admin', 'role-account-admin', 'role-user-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-compliance-training',
    area: 'area-company',
    title: 'task.complianceTraining.title',
    keywords: 'task.complianceTraining.keywords',
    roles: ['role-compliance-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-accept-agreement',
    area: 'area-company',
    title: 'task.acceptAgreement.title',
    keywords: 'task.acceptAgreement.keywords',
    roles: ['role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-cpv-profile',
    area: 'area-company',
    title: 'task.cpvProfile.title',
    keywords: 'task.cpvProfile.keywords',
    roles: ['role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2, introduction.
  {
    id: 'task-open-request',
    area: 'area-company',
    title: 'task.openRequest.title',
    keywords: 'task.openRequest.keywords',
    roles: [],
    instead: { text: 'task.openRequest.none' },
    notes: ['task.openRequest.note'],
    see: ['contact-support', 'task-all-requests'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-all-requests',
    area: 'area-company',
    title: 'task.allRequests.title',
    keywords: 'task.allRequests.keywords',
    roles: ['role-support-requests', 'role-global-admin'],
  },
];
