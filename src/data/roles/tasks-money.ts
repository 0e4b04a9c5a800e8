import type { HelpTask } from './table';

/** What people want to do, in their words (incentives, insights); roles by how little they open. */
export const MONEY_TASKS: readonly HelpTask[] = [
  // `facts/roles-and-routes.md` section 2.4.
  {
    id: 'task-incentive-programs',
    area: 'area-incentives',
    title: 'task.incentivePrograms.title',
    keywords: 'task.incentivePrograms.keywords',
    roles: ['role-incentives-user', 'role-incentives-admin'],
  },
  // `facts/roles-and-routes.md` section 2.4.
  {
    id: 'task-enrol-incentives',
    area: 'area-incentives',
    title: 'task.enrolIncentives.title',
    keywords: 'task.enrolIncentives.keywords',
    roles: ['role-incentives-admin'],
  },
  // `facts/roles-and-routes.md` section 2.4.
  {
    id: 'task-incentive-claim',
    area: 'area-incentives',
    title: 'task.incentiveClaim.title',
    keywords: 'task.incentiveClaim.keywords',
    roles: ['role-incentives-user', 'role-incentives-admin'],
  },
  // `facts/roles-and-routes.md` section 2.4.
  {
    id: 'task-earnings',
    area: 'area-incentives',
    title: 'task.earnings.title',
    keywords: 'task.earnings.keywords',
    roles: ['role-incentives-user', 'role-incentives-admin'],
  },
  // `facts/roles-and-routes.md` section 2.4.
  {
    id: 'task-bank-and-tax',
    area: 'area-incentives',
    title: 'task.bankAndTax.title',
    keywords: 'task.bankAndTax.keywords',
    roles: ['role-incentives-admin'],
  },
  // `facts/roles-and-routes.md` section 2.4.
  {
    id: 'task-dispute',
    area: 'area-incentives',
    title: 'task.dispute.title',
    keywords: 'task.dispute.keywords',
    roles: ['role-incentives-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-reports',
    area: 'area-insights',
    title: 'task.reports.title',
    keywords: 'task.reports.keywords',
    roles: ['role-report-viewer', 'role-executive-viewer'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-revenue-reports',
    area: 'area-insights',
    title: 'task.revenueReports.title',
    keywords: 'task.revenueReports.keywords',
    roles: ['role-executive-viewer'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'task-customer-analytics',
    area: 'area-insights',
    title: 'task.customerAnalytics.title',
    keywords: 'task.customerAnalytics.keywords',
    roles: ['role-partner-admin'],
  },
];
