import type { HelpEnd } from './table';

/** Where the questions end: one person, one way to reach them. */
export const ENDS: readonly HelpEnd[] = [
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-own-reset',
    icon: 'password',
    title: 'decide.ownReset.title',
    who: 'decide.who.you',
    way: 'decide.way.reset',
    contacts: [],
    link: 'workReset',
    see: ['forgot-password'],
  },
  // `facts/roles-and-routes.md` section 3.1 and 3.3.
  {
    id: 'decide-personal-account',
    icon: 'person',
    title: 'decide.personalAccount.title',
    who: 'decide.who.you',
    way: 'decide.way.personal',
    contacts: [],
    link: 'personalReset',
    see: ['work-or-personal'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-public-ticket',
    icon: 'page',
    title: 'decide.publicTicket.title',
    who: 'people.microsoft',
    way: 'decide.way.publicTicket',
    contacts: ['helpDesk'],
    link: 'publicSupport',
    see: ['contact-support'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-admin-can',
    icon: 'people',
    title: 'decide.adminCan.title',
    who: 'people.globalAdmin',
    way: 'decide.way.outside',
    contacts: ['globalAdmin', 'helpDesk'],
    see: ['reset-user-password', 'password-member'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-reseller',
    icon: 'building',
    title: 'decide.reseller.title',
    who: 'people.provider',
    way: 'decide.way.provider',
    contacts: ['provider'],
    see: ['special-no-admin', 'password-reseller'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-not-reseller',
    icon: 'info',
    title: 'decide.notReseller.title',
    who: 'people.microsoft',
    way: 'decide.way.phone',
    contacts: ['helpDesk'],
    link: 'businessSupport',
    see: ['only-admin', 'contact-support'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-unmanaged',
    icon: 'blocked',
    title: 'decide.unmanaged.title',
    who: 'decide.who.domainOwner',
    way: 'decide.way.takeover',
    contacts: ['helpDesk'],
    link: 'helpBecomeAdmin',
    see: ['only-admin'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-other-admin',
    icon: 'people',
    title: 'decide.otherAdmin.title',
    who: 'people.globalAdmin',
    path: ['settings', 'accountSettings', 'userManagement'],
    way: 'decide.way.filter',
    contacts: ['globalAdmin', 'helpDesk'],
    link: 'userManagement',
    see: ['only-admin', 'role-global-admin'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-still-in',
    icon: 'person',
    title: 'decide.stillIn.title',
    who: 'people.microsoft',
    way: 'decide.way.azure',
    contacts: ['helpDesk'],
    link: 'azurePortal',
    see: ['only-admin'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-company-check',
    icon: 'check',
    title: 'decide.companyCheck.title',
    who: 'decide.who.complianceAdmin',
    path: ['settings', 'accountSettings', 'legalInfo'],
    way: 'decide.way.legal',
    contacts: ['helpDesk'],
    link: 'legalInfo',
    see: ['area-company', 'verify-account', 'role-compliance-admin'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-about-membership',
    icon: 'gift',
    title: 'decide.aboutMembership.title',
    who: 'decide.who.accountAdmin',
    path: ['settings', 'accountSettings', 'myAccess'],
    way: 'giver.globalAdmin.find',
    contacts: ['accountAdmin', 'globalAdmin'],
    link: 'myAccess',
    see: ['area-membership', 'area-referrals', 'area-incentives'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-direct',
    icon: 'building',
    title: 'decide.direct.title',
    who: 'decide.who.userAdmin',
    path: ['settings', 'accountSettings', 'myAccess'],
    way: 'giver.globalAdmin.find',
    contacts: ['globalAdmin'],
    link: 'myAccess',
    see: ['area-customers', 'area-billing'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-reseller-with-admin',
    icon: 'people',
    title: 'decide.resellerWithAdmin.title',
    who: 'people.globalAdmin',
    path: ['settings', 'accountSettings', 'myAccess'],
    way: 'giver.globalAdmin.find',
    contacts: ['globalAdmin'],
    link: 'myAccess',
    see: ['area-customers', 'area-billing', 'roles-reseller'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-reseller-alone',
    icon: 'person',
    title: 'decide.resellerAlone.title',
    who: 'people.provider',
    way: 'decide.way.provider',
    contacts: ['provider'],
    see: ['special-no-admin', 'area-customers', 'area-billing'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-has-owner',
    icon: 'people',
    title: 'decide.hasOwner.title',
    who: 'people.ownerManager',
    path: ['settings', 'accountSettings', 'userManagement'],
    way: 'decide.way.owner',
    contacts: ['helpDesk'],
    link: 'userManagement',
    see: ['area-marketplace', 'area-apps', 'area-hardware'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'decide-has-no-owner',
    icon: 'stop',
    title: 'decide.hasNoOwner.title',
    who: 'people.microsoft',
    way: 'decide.way.newOwner',
    contacts: ['helpDesk'],
    link: 'newOwner',
    see: ['special-no-owner', 'area-marketplace', 'area-apps'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-about-edge',
    icon: 'page',
    title: 'decide.aboutEdge.title',
    who: 'people.primaryOwner',
    path: ['settings', 'accountSettings', 'userManagement'],
    way: 'giver.primaryOwner.find',
    contacts: ['helpDesk'],
    link: 'userManagement',
    see: ['area-edge', 'special-edge'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-about-unlisted',
    icon: 'blocked',
    title: 'decide.aboutUnlisted.title',
    who: 'decide.who.nobody',
    path: ['settings', 'accountSettings', 'programs'],
    way: 'decide.way.programs',
    contacts: ['globalAdmin'],
    link: 'programs',
    see: ['special-not-listed'],
  },
];
