import { FINDER } from '../roles';
import type { HelpTopic } from './table';

/** Signed in, but something is missing: roles, whom to ask, offers and benefits, the other account. */
export const CAPABILITY_TOPICS: readonly HelpTopic[] = [
  {
    // Who gives what: `facts/roles-and-routes.md` sections 2.7 and 3.
    id: 'pages-missing',
    icon: 'page',
    title: 'pages.title',
    summary: 'pages.summary',
    keywords: 'pages.keywords',
    blocks: [
      { type: 'text', text: 'pages.intro' },
      {
        type: 'steps',
        heading: 'common.whatToDo',
        steps: [{ text: 'pages.step1' }, { text: 'pages.step2' }, { text: 'pages.step3' }],
      },
      {
        type: 'rows',
        heading: 'common.more',
        topics: [
          'find-role',
          'portal-trouble',
          'portal-address',
          'check-roles',
          'whom-to-ask',
          'work-or-personal',
          'switch-account',
        ],
      },
      // What is missing, by what it is about.
      { type: 'rows', heading: 'find.areas', topics: FINDER.areas.map(({ id }) => id) },
      {
        type: 'rows',
        heading: 'kinds.roles',
        topics: ['roles-member', 'roles-csp', 'roles-reseller', 'roles-marketplace'],
      },
      { type: 'list', heading: 'pages.still', items: ['pages.hour', 'pages.notEnrolled', 'pages.blocked'] },
      { type: 'rows', topics: ['verify-account'] },
      { type: 'links', heading: 'common.open', links: ['myAccess', 'programs'] },
      { type: 'links', heading: 'common.read', links: ['helpPermissions'] },
    ],
  },
  {
    id: 'check-roles',
    icon: 'signpost',
    title: 'checkRoles.title',
    summary: 'checkRoles.summary',
    keywords: 'checkRoles.keywords',
    blocks: [
      {
        type: 'steps',
        heading: 'checkRoles.steps',
        steps: [
          { text: 'checkRoles.step1' },
          { text: 'checkRoles.step2' },
          { text: 'checkRoles.step3' },
          { text: 'checkRoles.step4' },
          { text: 'checkRoles.step5' },
        ],
      },
      { type: 'list', heading: 'checkRoles.other', items: ['checkRoles.other.overview', 'checkRoles.other.myAccess'] },
      {
        type: 'links',
        heading: 'common.open',
        links: ['userManagement', 'userManagementNew', 'accountOverview', 'myAccess'],
      },
      { type: 'rows', heading: 'common.more', topics: ['find-role', 'area-account', 'pages-missing', 'whom-to-ask'] },
    ],
  },
  {
    id: 'roles-member',
    icon: 'people',
    title: 'rolesMember.title',
    summary: 'rolesMember.summary',
    keywords: 'rolesMember.keywords',
    blocks: [
      { type: 'text', text: 'rolesMember.who' },
      { type: 'contacts', kinds: ['globalAdmin', 'accountAdmin', 'helpDesk'] },
      {
        type: 'list',
        heading: 'rolesMember.list',
        items: [
          'rolesMember.accountAdmin',
          'rolesMember.partnerAdmin',
          'rolesMember.referrals',
          'rolesMember.incentives',
          'rolesMember.complianceAdmin',
        ],
      },
      {
        type: 'rows',
        heading: 'common.more',
        topics: ['area-membership', 'area-referrals', 'area-incentives', 'find-role', 'check-roles', 'whom-to-ask'],
      },
      { type: 'links', heading: 'common.read', links: ['helpPermissions'] },
    ],
  },
  {
    id: 'roles-csp',
    icon: 'building',
    title: 'rolesCsp.title',
    summary: 'rolesCsp.summary',
    keywords: 'rolesCsp.keywords',
    blocks: [
      { type: 'text', text: 'rolesCsp.who' },
      { type: 'contacts', kinds: ['globalAdmin', 'helpDesk'] },
      {
        type: 'list',
        heading: 'rolesMember.list',
        items: [
          'rolesCsp.adminAgent',
          'rolesCsp.salesAgent',
          'rolesCsp.helpdeskAgent',
          'rolesCsp.billingAdmin',
          'rolesMember.complianceAdmin',
        ],
      },
      {
        type: 'rows',
        heading: 'common.more',
        topics: ['area-customers', 'area-billing', 'area-security', 'find-role', 'check-roles', 'whom-to-ask'],
      },
      { type: 'links', heading: 'common.read', links: ['helpPermissions'] },
    ],
  },
  {
    id: 'roles-reseller',
    icon: 'building',
    title: 'rolesReseller.title',
    summary: 'rolesReseller.summary',
    keywords: 'rolesReseller.keywords',
    blocks: [
      { type: 'text', text: 'rolesReseller.who' },
      { type: 'note', tone: 'neutral', text: 'rolesReseller.none' },
      { type: 'contacts', kinds: ['globalAdmin', 'provider', 'helpDesk'] },
      {
        type: 'rows',
        heading: 'common.more',
        topics: ['area-customers', 'area-billing', 'find-role', 'check-roles', 'roles-csp', 'only-admin'],
      },
    ],
  },
  {
    // `facts/roles-and-routes.md` section 2.5: nobody but an Owner or Manager; Edge and hardware are special.
    id: 'roles-marketplace',
    icon: 'building',
    title: 'rolesMarketplace.title',
    summary: 'rolesMarketplace.summary',
    keywords: 'rolesMarketplace.keywords',
    blocks: [
      { type: 'text', text: 'rolesMarketplace.who' },
      { type: 'contacts', kinds: ['helpDesk'] },
      {
        type: 'list',
        heading: 'rolesMember.list',
        items: ['rolesMarketplace.owner', 'rolesMarketplace.manager', 'rolesMarketplace.developer'],
      },
      { type: 'note', tone: 'neutral', text: 'rolesMarketplace.noOwner' },
      { type: 'note', tone: 'neutral', text: 'rolesMarketplace.hardware' },
      { type: 'note', tone: 'neutral', text: 'rolesMarketplace.edge' },
      {
        type: 'rows',
        heading: 'common.more',
        topics: [
          'area-marketplace',
          'area-apps',
          'area-hardware',
          'area-edge',
          'find-role',
          'check-roles',
          'work-or-personal',
          'contact-support',
        ],
      },
      { type: 'links', heading: 'common.read', links: ['helpMarketplaceRoles'] },
    ],
  },
  {
    id: 'offer-missing',
    icon: 'gift',
    title: 'offer.title',
    summary: 'offer.summary',
    keywords: 'offer.keywords',
    blocks: [
      { type: 'text', text: 'offer.intro' },
      {
        type: 'steps',
        heading: 'common.whatToDo',
        steps: [{ text: 'offer.step1' }, { text: 'offer.step2' }, { text: 'offer.step3' }, { text: 'offer.step4' }],
      },
      {
        type: 'rows',
        heading: 'common.more',
        topics: ['switch-account', 'work-or-personal', 'pages-missing', 'verify-account'],
      },
      { type: 'links', heading: 'common.open', links: ['partnerCenter'] },
    ],
  },
  {
    // The portal keeps its own session: `facts/partner-center-portal.md` section 4.1.
    id: 'switch-account',
    icon: 'people',
    title: 'switch.title',
    summary: 'switch.summary',
    keywords: 'switch.keywords',
    blocks: [
      { type: 'text', text: 'switch.intro' },
      {
        type: 'steps',
        heading: 'common.whatToDo',
        steps: [{ text: 'switch.step1' }, { text: 'switch.step2' }, { text: 'switch.step3' }],
      },
      { type: 'note', tone: 'neutral', text: 'switch.one' },
      { type: 'rows', heading: 'common.more', topics: ['work-or-personal', 'offer-missing'] },
      { type: 'links', heading: 'common.open', links: ['partnerCenter'] },
      { type: 'links', heading: 'common.read', links: ['helpSwitchAccounts'] },
    ],
  },
];
