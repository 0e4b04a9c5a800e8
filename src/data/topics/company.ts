import type { HelpTopic } from './table';

/** People and company: whom to ask, nobody left, verification. Routes: `facts/roles-and-routes.md` section 3. */
export const COMPANY_TOPICS: readonly HelpTopic[] = [
  {
    id: 'whom-to-ask',
    icon: 'person',
    title: 'whom.title',
    summary: 'whom.summary',
    keywords: 'whom.keywords',
    blocks: [
      { type: 'contacts', kinds: ['helpDesk'] },
      {
        type: 'people',
        people: [
          { icon: 'people', who: 'people.globalAdmin', does: 'whom.password', contacts: ['globalAdmin'] },
          { icon: 'people', who: 'people.accountAdmin', does: 'pages.whom.member', contacts: ['accountAdmin'] },
          { icon: 'people', who: 'people.userManagementAdmin', does: 'pages.whom.csp' },
          { icon: 'person', who: 'people.ownerManager', does: 'pages.whom.marketplace' },
          { icon: 'person', who: 'people.primaryOwner', does: 'pages.whom.edge' },
          {
            icon: 'building',
            who: 'people.provider',
            does: 'passwordReseller.does.provider',
            contacts: ['provider'],
          },
        ],
      },
      { type: 'list', heading: 'whom.find', items: ['whom.find.myAccess', 'whom.find.users', 'whom.find.none'] },
      { type: 'links', heading: 'common.open', links: ['myAccess', 'userManagement'] },
      { type: 'rows', heading: 'common.more', topics: ['decide-start', 'find-role', 'only-admin', 'contact-support'] },
    ],
  },
  {
    // Ladder: `facts/roles-and-routes.md` section 3.1. No telephone number: numbers differ by country.
    id: 'only-admin',
    icon: 'person',
    title: 'onlyAdmin.title',
    summary: 'onlyAdmin.summary',
    keywords: 'onlyAdmin.keywords',
    blocks: [
      { type: 'text', text: 'onlyAdmin.another' },
      { type: 'note', tone: 'neutral', text: 'onlyAdmin.reseller' },
      { type: 'contacts', kinds: ['globalAdmin', 'provider', 'helpDesk'] },
      {
        type: 'steps',
        heading: 'onlyAdmin.locked',
        steps: [
          { text: 'onlyAdmin.locked.step1' },
          { text: 'onlyAdmin.locked.step2' },
          { text: 'onlyAdmin.locked.step3', more: 'onlyAdmin.locked.step3.more' },
        ],
      },
      { type: 'links', heading: 'common.open', links: ['businessSupport', 'publicSupport'] },
      {
        type: 'list',
        heading: 'onlyAdmin.left',
        items: ['onlyAdmin.left.remains', 'onlyAdmin.left.signIn', 'onlyAdmin.left.takeover', 'onlyAdmin.left.phone'],
      },
      { type: 'links', heading: 'common.open', links: ['azurePortal'] },
      { type: 'list', heading: 'onlyAdmin.prevent', items: ['onlyAdmin.prevent.two', 'onlyAdmin.prevent.emergency'] },
      { type: 'rows', heading: 'common.more', topics: ['forgot-password', 'contact-support', 'password-reseller'] },
      { type: 'links', heading: 'common.read', links: ['helpNoAdmin', 'helpBecomeAdmin'] },
    ],
  },
  {
    id: 'contact-support',
    icon: 'info',
    title: 'contactSupport.title',
    summary: 'contactSupport.summary',
    keywords: 'contactSupport.keywords',
    blocks: [
      { type: 'contacts', kinds: ['helpDesk'] },
      { type: 'text', text: 'contactSupport.intro' },
      {
        type: 'steps',
        heading: 'common.whatToDo',
        steps: [{ text: 'contactSupport.step1' }, { text: 'contactSupport.step2' }],
      },
      { type: 'links', links: ['publicSupport'] },
      { type: 'text', text: 'contactSupport.phone' },
      { type: 'links', links: ['businessSupport'] },
      {
        // What support asks for: `facts/sign-in-errors.md` section 9.
        type: 'list',
        heading: 'contactSupport.ready',
        items: [
          'contactSupport.ready.company',
          'contactSupport.ready.tenant',
          'contactSupport.ready.error',
          'contactSupport.ready.ids',
          'contactSupport.ready.proof',
        ],
      },
      { type: 'note', tone: 'stop', text: 'contactSupport.never' },
      { type: 'rows', heading: 'common.more', topics: ['only-admin'] },
      { type: 'links', heading: 'common.read', links: ['helpSignIn'] },
    ],
  },
  {
    id: 'verify-account',
    icon: 'check',
    title: 'verify.title',
    summary: 'verify.summary',
    keywords: 'verify.keywords',
    blocks: [
      { type: 'text', text: 'verify.intro' },
      {
        type: 'steps',
        heading: 'common.whatToDo',
        steps: [
          { text: 'verify.step1' },
          { text: 'verify.step2' },
          { text: 'verify.step3', more: 'verify.step3.more' },
        ],
      },
      { type: 'note', tone: 'neutral', text: 'verify.who' },
      { type: 'contacts', kinds: ['globalAdmin', 'helpDesk'] },
      { type: 'note', tone: 'neutral', text: 'verify.mail' },
      {
        type: 'rows',
        heading: 'common.more',
        topics: ['enrolment-blocked', 'sign-up-refused', 'account-suspended', 'whom-to-ask', 'contact-support'],
      },
      { type: 'links', heading: 'common.open', links: ['legalInfo'] },
      { type: 'links', heading: 'common.read', links: ['helpVerify'] },
    ],
  },
];
