import type { HelpTask } from './table';

/** What people want to do, in their words (customers, billing, security); roles by how little they open. */
export const CSP_TASKS: readonly HelpTask[] = [
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-find-customer',
    area: 'area-customers',
    title: 'task.findCustomer.title',
    keywords: 'task.findCustomer.keywords',
    roles: ['role-helpdesk-agent', 'role-sales-agent', 'role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1; Admin agent: customers as a whole.
  {
    id: 'task-edit-customer',
    area: 'area-customers',
    title: 'task.editCustomer.title',
    keywords: 'task.editCustomer.keywords',
    roles: ['role-helpdesk-agent', 'role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-subscriptions',
    area: 'area-customers',
    title: 'task.subscriptions.title',
    keywords: 'task.subscriptions.keywords',
    roles: ['role-sales-agent', 'role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1; Admin agent: customers as a whole.
  {
    id: 'task-relationship',
    area: 'area-customers',
    title: 'task.relationship.title',
    keywords: 'task.relationship.keywords',
    roles: ['role-sales-agent', 'role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1; Admin agent: customers as a whole.
  {
    id: 'task-customer-agreement',
    area: 'area-customers',
    title: 'task.customerAgreement.title',
    keywords: 'task.customerAgreement.keywords',
    roles: ['role-sales-agent', 'role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-delegated-rights',
    area: 'area-customers',
    title: 'task.delegatedRights.title',
    keywords: 'task.delegatedRights.keywords',
    roles: ['role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-act-for-customer',
    area: 'area-customers',
    title: 'task.actForCustomer.title',
    keywords: 'task.actForCustomer.keywords',
    roles: ['role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-customer-requests',
    area: 'area-customers',
    title: 'task.customerRequests.title',
    keywords: 'task.customerRequests.keywords',
    roles: ['role-helpdesk-agent', 'role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-customer-devices',
    area: 'area-customers',
    title: 'task.customerDevices.title',
    keywords: 'task.customerDevices.keywords',
    roles: ['role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-register-reseller',
    area: 'area-customers',
    title: 'task.registerReseller.title',
    keywords: 'task.registerReseller.keywords',
    roles: ['role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-invoices',
    area: 'area-billing',
    title: 'task.invoices.title',
    keywords: 'task.invoices.keywords',
    roles: ['role-billing-admin', 'role-admin-agent', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1; Global admin: everything.
  {
    id: 'task-reconciliation',
    area: 'area-billing',
    title: 'task.reconciliation.title',
    keywords: 'task.reconciliation.keywords',
    roles: ['role-billing-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1 (inference).
  {
    id: 'task-billing-profile',
    area: 'area-billing',
    title: 'task.billingProfile.title',
    keywords: 'task.billingProfile.keywords',
    roles: ['role-billing-admin', 'role-global-admin'],
    notes: ['task.billingProfile.note'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-customer-billing',
    area: 'area-billing',
    title: 'task.customerBilling.title',
    keywords: 'task.customerBilling.keywords',
    roles: ['role-helpdesk-agent', 'role-admin-agent'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-prices',
    area: 'area-billing',
    title: 'task.prices.title',
    keywords: 'task.prices.keywords',
    roles: ['role-sales-agent', 'role-billing-admin', 'role-admin-agent', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-cancel-azure',
    area: 'area-billing',
    title: 'task.cancelAzure.title',
    keywords: 'task.cancelAzure.keywords',
    roles: ['role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-security-score',
    area: 'area-security',
    title: 'task.securityScore.title',
    keywords: 'task.securityScore.keywords',
    roles: ['role-security-reader', 'role-security-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-mfa-statistics',
    area: 'area-security',
    title: 'task.mfaStatistics.title',
    keywords: 'task.mfaStatistics.keywords',
    roles: ['role-security-reader', 'role-security-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'task-handle-alerts',
    area: 'area-security',
    title: 'task.handleAlerts.title',
    keywords: 'task.handleAlerts.keywords',
    roles: ['role-security-admin'],
  },
];
