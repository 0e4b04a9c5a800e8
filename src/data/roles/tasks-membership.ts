import type { HelpTask } from './table';

/** What people want to do, in their words (membership, referrals); roles by how little they open. */
export const MEMBERSHIP_TASKS: readonly HelpTask[] = [
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-membership-offers',
    area: 'area-membership',
    title: 'task.membershipOffers.title',
    keywords: 'task.membershipOffers.keywords',
    roles: ['role-partner-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-membership-invoices',
    area: 'area-membership',
    title: 'task.membershipInvoices.title',
    keywords: 'task.membershipInvoices.keywords',
    roles: ['role-partner-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2 and 4.
  {
    id: 'task-designations',
    area: 'area-membership',
    title: 'task.designations.title',
    keywords: 'task.designations.keywords',
    roles: ['role-partner-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-benefits',
    area: 'area-membership',
    title: 'task.benefits.title',
    keywords: 'task.benefits.keywords',
    roles: ['role-partner-admin', 'role-global-admin'],
    see: ['offer-missing'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-skills',
    area: 'area-membership',
    title: 'task.skills.title',
    keywords: 'task.skills.keywords',
    roles: ['role-partner-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-export-learning',
    area: 'area-membership',
    title: 'task.exportLearning.title',
    keywords: 'task.exportLearning.keywords',
    roles: ['role-partner-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-own-learning',
    area: 'area-membership',
    title: 'task.ownLearning.title',
    keywords: 'task.ownLearning.keywords',
    roles: ['role-default-user'],
  },
  // `facts/roles-and-routes.md` section 2.3 and 2.1.
  {
    id: 'task-leads',
    area: 'area-referrals',
    title: 'task.leads.title',
    keywords: 'task.leads.keywords',
    roles: ['role-referrals-admin', 'role-sales-agent'],
  },
  // `facts/roles-and-routes.md` section 2.3.
  {
    id: 'task-team-deals',
    area: 'area-referrals',
    title: 'task.teamDeals.title',
    keywords: 'task.teamDeals.keywords',
    roles: ['role-referrals-user', 'role-referrals-admin'],
  },
  // `facts/roles-and-routes.md` section 2.3.
  {
    id: 'task-create-deal',
    area: 'area-referrals',
    title: 'task.createDeal.title',
    keywords: 'task.createDeal.keywords',
    roles: ['role-referrals-user', 'role-referrals-admin'],
  },
  // `facts/roles-and-routes.md` section 2.3.
  {
    id: 'task-all-deals',
    area: 'area-referrals',
    title: 'task.allDeals.title',
    keywords: 'task.allDeals.keywords',
    roles: ['role-referrals-admin'],
  },
  // `facts/roles-and-routes.md` section 2.3.
  {
    id: 'task-register-deal',
    area: 'area-referrals',
    title: 'task.registerDeal.title',
    keywords: 'task.registerDeal.keywords',
    roles: ['role-referrals-admin'],
  },
  // `facts/roles-and-routes.md` section 2.3.
  {
    id: 'task-deal-team',
    area: 'area-referrals',
    title: 'task.dealTeam.title',
    keywords: 'task.dealTeam.keywords',
    roles: ['role-referrals-admin'],
  },
  // `facts/roles-and-routes.md` section 2.3.
  {
    id: 'task-business-profile',
    area: 'area-referrals',
    title: 'task.businessProfile.title',
    keywords: 'task.businessProfile.keywords',
    roles: ['role-business-profile', 'role-referrals-admin'],
  },
  // `facts/roles-and-routes.md` section 2.3.
  {
    id: 'task-co-sell-solution',
    area: 'area-referrals',
    title: 'task.coSellSolution.title',
    keywords: 'task.coSellSolution.keywords',
    roles: ['role-co-sell'],
  },
];
