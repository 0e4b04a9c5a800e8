import type { HelpTask } from './table';

/** What people want to do, in their words (marketplace, apps); roles by how little they open. */
export const DEVELOPER_TASKS: readonly HelpTask[] = [
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-edit-offer',
    area: 'area-marketplace',
    title: 'task.editOffer.title',
    keywords: 'task.editOffer.keywords',
    roles: ['role-manager', 'role-owner'],
    notes: ['task.editOffer.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-offer-usage',
    area: 'area-marketplace',
    title: 'task.offerUsage.title',
    keywords: 'task.offerUsage.keywords',
    roles: ['role-developer', 'role-manager', 'role-owner'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-marketplace-reports',
    area: 'area-marketplace',
    title: 'task.marketplaceReports.title',
    keywords: 'task.marketplaceReports.keywords',
    roles: ['role-manager', 'role-owner'],
  },
  // `facts/roles-and-routes.md` section 2.5 and 6.
  {
    id: 'task-marketplace-payout',
    area: 'area-marketplace',
    title: 'task.marketplacePayout.title',
    keywords: 'task.marketplacePayout.keywords',
    roles: ['role-owner'],
    notes: ['task.marketplacePayout.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-marketplace-users',
    area: 'area-marketplace',
    title: 'task.marketplaceUsers.title',
    keywords: 'task.marketplaceUsers.keywords',
    roles: ['role-manager', 'role-owner'],
    notes: ['task.marketplaceUsers.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-become-owner',
    area: 'area-marketplace',
    title: 'task.becomeOwner.title',
    keywords: 'task.becomeOwner.keywords',
    roles: ['role-owner'],
    see: ['special-no-owner'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-submit-app',
    area: 'area-apps',
    title: 'task.submitApp.title',
    keywords: 'task.submitApp.keywords',
    roles: ['role-developer', 'role-manager', 'role-owner'],
  },
  // `facts/roles-and-routes.md` section 2.5; Manager and Owner as the larger roles.
  {
    id: 'task-answer-reviews',
    area: 'area-apps',
    title: 'task.answerReviews.title',
    keywords: 'task.answerReviews.keywords',
    roles: ['role-marketer', 'role-manager', 'role-owner'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-app-reports',
    area: 'area-apps',
    title: 'task.appReports.title',
    keywords: 'task.appReports.keywords',
    roles: ['role-marketer', 'role-manager', 'role-owner'],
  },
  // `facts/roles-and-routes.md` section 2.5 and 6.
  {
    id: 'task-app-prices',
    area: 'area-apps',
    title: 'task.appPrices.title',
    keywords: 'task.appPrices.keywords',
    roles: ['role-business-contributor', 'role-manager', 'role-owner'],
    notes: ['task.appPrices.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-app-payout',
    area: 'area-apps',
    title: 'task.appPayout.title',
    keywords: 'task.appPayout.keywords',
    roles: ['role-finance-contributor', 'role-owner'],
  },
  // `facts/roles-and-routes.md` section 2.5, 3.3 and 5 row 9.
  {
    id: 'task-app-users',
    area: 'area-apps',
    title: 'task.appUsers.title',
    keywords: 'task.appUsers.keywords',
    roles: ['role-manager', 'role-owner'],
    notes: ['task.appUsers.note'],
    see: ['work-or-personal'],
  },
];
