import type { HelpRole } from './table';

/** Roles of the marketplace and the developer programs: `facts/roles-and-routes.md` section 2.5. */
export const DEVELOPER_ROLES: readonly HelpRole[] = [
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-owner',
    program: 'developer',
    name: 'role.owner.name',
    allows: 'role.owner.allows',
    keywords: 'role.owner.keywords',
    rank: 60,
    givers: ['owner'],
    notes: ['role.owner.note'],
    see: ['special-no-owner'],
    read: ['helpMarketplaceRoles'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-manager',
    program: 'developer',
    name: 'role.manager.name',
    allows: 'role.manager.allows',
    keywords: 'role.manager.keywords',
    rank: 40,
    givers: ['manager', 'owner'],
    notes: ['role.manager.note'],
    read: ['helpMarketplaceRoles'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-developer',
    program: 'developer',
    name: 'role.developer.name',
    allows: 'role.developer.allows',
    keywords: 'role.developer.keywords',
    rank: 20,
    givers: ['manager', 'owner'],
    read: ['helpMarketplaceRoles'],
  },
  // `facts/roles-and-routes.md` section 2.5 and 6.
  {
    id: 'role-business-contributor',
    program: 'developer',
    name: 'role.businessContributor.name',
    allows: 'role.businessContributor.allows',
    keywords: 'role.businessContributor.keywords',
    rank: 15,
    givers: ['manager', 'owner'],
    notes: ['role.businessContributor.note'],
    read: ['helpMarketplaceRoles'],
  },
  // `facts/roles-and-routes.md` section 2.5 and 6.
  {
    id: 'role-finance-contributor',
    program: 'developer',
    name: 'role.financeContributor.name',
    former: 'role.financeContributor.former',
    allows: 'role.financeContributor.allows',
    keywords: 'role.financeContributor.keywords',
    rank: 25,
    givers: ['manager', 'owner'],
    notes: ['role.financeContributor.note'],
    read: ['helpMarketplaceRoles'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-marketer',
    program: 'developer',
    name: 'role.marketer.name',
    allows: 'role.marketer.allows',
    keywords: 'role.marketer.keywords',
    rank: 10,
    givers: ['manager', 'owner'],
    notes: ['role.marketer.note'],
    read: ['helpMarketplaceRoles'],
  },
];
