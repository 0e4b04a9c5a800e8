import type { HelpRole } from './table';

/** Roles of the whole tenant and of CSP. Names and what they open: `facts/roles-and-routes.md` section 2.1. */
export const TENANT_ROLES: readonly HelpRole[] = [
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'role-global-admin',
    program: 'tenant',
    name: 'role.globalAdmin.name',
    allows: 'role.globalAdmin.allows',
    keywords: 'role.globalAdmin.keywords',
    rank: 100,
    givers: ['global-admin'],
    how: 'giver.asAdmin.how',
    notes: ['role.globalAdmin.note'],
    see: ['only-admin'],
  },
  // `facts/roles-and-routes.md` section 2.1 and 2.7.
  {
    id: 'role-user-admin',
    program: 'tenant',
    name: 'role.userAdmin.name',
    elsewhere: 'role.userAdmin.elsewhere',
    allows: 'role.userAdmin.allows',
    keywords: 'role.userAdmin.keywords',
    rank: 60,
    scope: 'role.userAdmin.scope',
    givers: ['global-admin'],
    how: 'giver.asAdmin.how',
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'role-billing-admin',
    program: 'csp',
    name: 'role.billingAdmin.name',
    allows: 'role.billingAdmin.allows',
    keywords: 'role.billingAdmin.keywords',
    rank: 35,
    givers: ['user-admin', 'global-admin'],
    how: 'giver.asAdmin.how',
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'role-admin-agent',
    program: 'csp',
    name: 'role.adminAgent.name',
    allows: 'role.adminAgent.allows',
    keywords: 'role.adminAgent.keywords',
    rank: 45,
    givers: ['user-admin', 'global-admin'],
    how: 'giver.agent.how',
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'role-sales-agent',
    program: 'csp',
    name: 'role.salesAgent.name',
    only: 'role.salesAgent.only',
    allows: 'role.salesAgent.allows',
    keywords: 'role.salesAgent.keywords',
    rank: 30,
    givers: ['user-admin', 'global-admin'],
    how: 'giver.agent.how',
    notes: ['role.salesAgent.note'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'role-helpdesk-agent',
    program: 'csp',
    name: 'role.helpdeskAgent.name',
    allows: 'role.helpdeskAgent.allows',
    keywords: 'role.helpdeskAgent.keywords',
    rank: 20,
    givers: ['user-admin', 'global-admin'],
    how: 'giver.agent.how',
  },
  // `facts/roles-and-routes.md` section 2.1 and 2.7; who gives it is our inference.
  {
    id: 'role-security-admin',
    program: 'csp',
    name: 'role.securityAdmin.name',
    allows: 'role.securityAdmin.allows',
    keywords: 'role.securityAdmin.keywords',
    rank: 45,
    givers: ['global-admin'],
    how: 'giver.securityAdmin.how',
    link: 'azurePortal',
    notes: ['role.securityAdmin.givers', 'role.securityAdmin.note'],
    read: ['helpSecurityRoles'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'role-security-reader',
    program: 'csp',
    name: 'role.securityReader.name',
    allows: 'role.securityReader.allows',
    keywords: 'role.securityReader.keywords',
    rank: 10,
    givers: ['security-admin'],
    notes: ['role.securityAdmin.note'],
    read: ['helpSecurityRoles'],
  },
  // `facts/roles-and-routes.md` section 2.1.
  {
    id: 'role-default-user',
    program: 'tenant',
    name: 'role.defaultUser.name',
    allows: 'role.defaultUser.allows',
    keywords: 'role.defaultUser.keywords',
    rank: 0,
    givers: ['nobody'],
  },
];
