import type { HelpRole } from './table';

/** Roles of the partner program, of referrals, incentives, reports and support requests: `facts/roles-and-routes.md` sections 2.2 to 2.4. */
export const MEMBERSHIP_ROLES: readonly HelpRole[] = [
  // `facts/roles-and-routes.md` section 2.2, 2.7 and 6.
  {
    id: 'role-partner-admin',
    program: 'membership',
    name: 'role.partnerAdmin.name',
    former: 'role.partnerAdmin.former',
    allows: 'role.partnerAdmin.allows',
    keywords: 'role.partnerAdmin.keywords',
    rank: 40,
    scope: 'find.scope.organisation',
    givers: ['account-admin', 'global-admin', 'user-admin'],
    notes: ['role.partnerAdmin.note', 'role.partnerAdmin.givers'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'role-account-admin',
    program: 'membership',
    name: 'role.accountAdmin.name',
    allows: 'role.accountAdmin.allows',
    keywords: 'role.accountAdmin.keywords',
    rank: 50,
    scope: 'find.scope.organisation',
    givers: ['user-admin', 'global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'role-compliance-admin',
    program: 'membership',
    besides: ['csp'],
    name: 'role.complianceAdmin.name',
    allows: 'role.complianceAdmin.allows',
    keywords: 'role.complianceAdmin.keywords',
    rank: 30,
    scope: 'find.scope.organisation',
    givers: ['global-admin'],
    notes: ['role.complianceAdmin.note'],
    see: ['verify-account'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'role-executive-viewer',
    program: 'insights',
    name: 'role.executiveViewer.name',
    allows: 'role.executiveViewer.allows',
    keywords: 'role.executiveViewer.keywords',
    rank: 15,
    scope: 'find.scope.locations',
    givers: ['account-admin', 'global-admin', 'user-admin'],
    notes: ['role.executiveViewer.note', 'role.asOthers.note'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'role-report-viewer',
    program: 'insights',
    name: 'role.reportViewer.name',
    allows: 'role.reportViewer.allows',
    keywords: 'role.reportViewer.keywords',
    rank: 10,
    scope: 'find.scope.locations',
    givers: ['account-admin', 'global-admin', 'user-admin'],
    notes: ['role.asOthers.note'],
  },
  // `facts/roles-and-routes.md` section 2.2.
  {
    id: 'role-support-requests',
    program: 'support',
    name: 'role.supportRequests.name',
    allows: 'role.supportRequests.allows',
    keywords: 'role.supportRequests.keywords',
    rank: 10,
    givers: ['account-admin', 'global-admin', 'user-admin'],
    notes: ['role.supportRequests.note', 'role.asOthers.note'],
  },
  // `facts/roles-and-routes.md` section 2.3 and 3.
  {
    id: 'role-referrals-admin',
    program: 'referrals',
    name: 'role.referralsAdmin.name',
    allows: 'role.referralsAdmin.allows',
    keywords: 'role.referralsAdmin.keywords',
    rank: 25,
    scope: 'find.scope.locations',
    givers: ['account-admin', 'global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.3 and 3.
  {
    id: 'role-referrals-user',
    program: 'referrals',
    name: 'role.referralsUser.name',
    allows: 'role.referralsUser.allows',
    keywords: 'role.referralsUser.keywords',
    rank: 15,
    scope: 'find.scope.locations',
    givers: ['account-admin', 'global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.3 and 3.
  {
    id: 'role-business-profile',
    program: 'referrals',
    name: 'role.businessProfile.name',
    allows: 'role.businessProfile.allows',
    keywords: 'role.businessProfile.keywords',
    rank: 20,
    givers: ['account-admin', 'global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.3 and 3.
  {
    id: 'role-co-sell',
    program: 'referrals',
    name: 'role.coSell.name',
    allows: 'role.coSell.allows',
    keywords: 'role.coSell.keywords',
    rank: 20,
    givers: ['account-admin', 'global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.4.
  {
    id: 'role-incentives-admin',
    program: 'incentives',
    name: 'role.incentivesAdmin.name',
    allows: 'role.incentivesAdmin.allows',
    keywords: 'role.incentivesAdmin.keywords',
    rank: 25,
    scope: 'find.scope.locations',
    givers: ['account-admin', 'global-admin'],
  },
  // `facts/roles-and-routes.md` section 2.4.
  {
    id: 'role-incentives-user',
    program: 'incentives',
    name: 'role.incentivesUser.name',
    allows: 'role.incentivesUser.allows',
    keywords: 'role.incentivesUser.keywords',
    rank: 15,
    scope: 'find.scope.locations',
    givers: ['account-admin', 'global-admin'],
  },
];
