import type { HelpSpecial } from './table';

/** Where nobody can give a role, or a role alone does not help: `facts/roles-and-routes.md` sections 2.5, 2.6 and 3. */
export const SPECIALS: readonly HelpSpecial[] = [
  // `facts/roles-and-routes.md` section 3 and 2.6.
  {
    id: 'special-not-listed',
    icon: 'page',
    title: 'special.notListed.title',
    text: 'special.notListed.text',
    keywords: 'special.notListed.keywords',
    contacts: ['globalAdmin', 'helpDesk'],
    steps: ['special.notListed.step1', 'special.notListed.step2', 'special.notListed.step3'],
    links: ['myAccess', 'programs'],
    see: ['switch-account', 'special-not-enrolled'],
  },
  // `facts/roles-and-routes.md` section 3, 2.6 and 5 row 10.
  {
    id: 'special-not-enrolled',
    icon: 'building',
    title: 'special.notEnrolled.title',
    text: 'special.notEnrolled.text',
    keywords: 'special.notEnrolled.keywords',
    contacts: ['globalAdmin', 'helpDesk'],
    steps: ['special.notEnrolled.step1', 'special.notEnrolled.step2', 'special.notEnrolled.step3'],
    links: ['programs', 'agreements'],
    see: ['verify-account', 'enrolment-blocked', 'sign-up-refused'],
  },
  // `facts/roles-and-routes.md` section 2.6.
  {
    id: 'special-guest',
    icon: 'person',
    title: 'special.guest.title',
    text: 'special.guest.text',
    keywords: 'special.guest.keywords',
    // The Global admin that a guest needs is not one of the own company.
    contacts: ['helpDesk'],
    steps: ['special.guest.step1', 'special.guest.step2', 'special.guest.step3'],
    notes: ['special.guest.note'],
    links: ['partnerCenter'],
    see: ['guest-access', 'other-organisation', 'role-partner-admin', 'role-business-profile', 'role-referrals-admin'],
  },
  // `facts/roles-and-routes.md` section 2.5, 3 and 5 row 10.
  {
    id: 'special-edge',
    icon: 'page',
    title: 'special.edge.title',
    text: 'special.edge.text',
    keywords: 'special.edge.keywords',
    giver: 'primary-owner',
    steps: ['special.edge.step1', 'special.edge.step2', 'special.edge.step3'],
    notes: ['special.edge.note'],
    links: ['userManagement'],
    see: ['work-or-personal', 'special-not-enrolled'],
  },
  // `facts/roles-and-routes.md` section 2.6.
  {
    id: 'special-government',
    icon: 'blocked',
    title: 'special.government.title',
    text: 'special.government.text',
    keywords: 'special.government.keywords',
    contacts: ['globalAdmin', 'helpDesk'],
    steps: ['special.government.step1', 'special.government.step2'],
    notes: ['special.government.note'],
    links: ['publicSupport'],
    see: ['decide-start'],
  },
  // `facts/roles-and-routes.md` section 2.6 and 5 row 17.
  {
    id: 'special-blocked',
    icon: 'stop',
    title: 'special.blocked.title',
    text: 'special.blocked.text',
    keywords: 'special.blocked.keywords',
    steps: ['special.blocked.step1', 'special.blocked.step2', 'special.blocked.step3'],
    notes: ['special.blocked.note'],
    links: ['legalInfo', 'programs', 'agreements'],
    see: ['verify-account', 'special-government', 'contact-support'],
  },
  // `facts/roles-and-routes.md` section 2.6 and 5 row 16.
  {
    id: 'special-no-effect',
    icon: 'pause',
    title: 'special.noEffect.title',
    text: 'special.noEffect.text',
    keywords: 'special.noEffect.keywords',
    steps: ['special.noEffect.step1', 'special.noEffect.step2', 'special.noEffect.step3'],
    links: ['accountOverview'],
    see: ['check-roles', 'switch-account', 'special-blocked'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'special-no-owner',
    icon: 'person',
    title: 'special.noOwner.title',
    text: 'special.noOwner.text',
    keywords: 'special.noOwner.keywords',
    steps: ['special.noOwner.step1', 'special.noOwner.step2', 'special.noOwner.step3'],
    links: ['newOwner', 'userManagement'],
    see: ['contact-support'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'special-no-admin',
    icon: 'building',
    title: 'special.noAdmin.title',
    text: 'special.noAdmin.text',
    keywords: 'special.noAdmin.keywords',
    giver: 'provider',
    asks: 'role-global-admin',
    steps: ['special.noAdmin.step1', 'special.noAdmin.step2', 'special.noAdmin.step3'],
    notes: ['special.noAdmin.note'],
    links: [],
    see: ['only-admin', 'password-reseller', 'roles-reseller'],
  },
];
