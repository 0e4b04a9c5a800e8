import type { HelpBlock, HelpTopic } from './table';

/** Seed 004 (2020), still valid in substance: `facts/localization.md` section 4.3; labels: `facts/sign-in-pages.md` 10.1. */
const RESET_STEPS: HelpBlock = {
  type: 'steps',
  heading: 'forgotPassword.steps',
  steps: [
    { text: 'forgotPassword.step1', more: 'forgotPassword.step1.more' },
    { text: 'forgotPassword.step2', more: 'forgotPassword.step2.more' },
    { text: 'forgotPassword.step3', more: 'forgotPassword.step3.more' },
    { text: 'forgotPassword.step4', more: 'forgotPassword.step4.more' },
  ],
};

const PARTNER_KINDS: HelpBlock = {
  type: 'rows',
  heading: 'kinds.password',
  topics: ['password-member', 'password-csp', 'password-reseller', 'password-marketplace', 'contact-support'],
};

/** `facts/roles-and-routes.md` section 3.1, row "not enabled". */
const ADMIN_STEPS: HelpBlock = {
  type: 'steps',
  heading: 'adminReset.steps',
  steps: [
    { text: 'adminReset.step1' },
    { text: 'adminReset.step2' },
    { text: 'adminReset.step3', more: 'adminReset.step3.more' },
  ],
};

/** Whom the person knows that can set a new password. */
const CONTACTS: HelpBlock = { type: 'contacts', kinds: ['globalAdmin', 'helpDesk'] };

const ONLY_GLOBAL_ADMIN: HelpBlock = { type: 'note', tone: 'neutral', text: 'adminReset.globalAdmin' };

/** A forgotten password: by oneself, then by somebody else, one topic for each kind of partner. */
export const PASSWORD_TOPICS: readonly HelpTopic[] = [
  {
    id: 'forgot-password',
    icon: 'question',
    title: 'forgotPassword.title',
    summary: 'forgotPassword.summary',
    keywords: 'forgotPassword.keywords',
    blocks: [
      { type: 'text', text: 'forgotPassword.intro' },
      RESET_STEPS,
      { type: 'links', heading: 'forgotPassword.links', links: ['workReset', 'workResetUs', 'personalReset'] },
      PARTNER_KINDS,
    ],
  },
  {
    id: 'reset-my-password',
    icon: 'signpost',
    title: 'resetMine.title',
    summary: 'resetMine.summary',
    keywords: 'resetMine.keywords',
    blocks: [
      RESET_STEPS,
      { type: 'links', heading: 'forgotPassword.links', links: ['workReset', 'workResetUs'] },
      {
        type: 'list',
        heading: 'resetMine.refused',
        items: [
          'resetMine.refused.off',
          'resetMine.refused.methods',
          'resetMine.refused.tries',
          'resetMine.refused.word',
          'resetMine.refused.code',
        ],
      },
      CONTACTS,
      {
        type: 'rows',
        heading: 'common.more',
        topics: ['reset-off', 'reset-too-few-ways', 'reset-not-verified', 'password-expired', 'new-password-refused'],
      },
      PARTNER_KINDS,
      { type: 'links', heading: 'common.read', links: ['helpResetMine', 'helpWorkReset'] },
    ],
  },
  {
    id: 'password-member',
    icon: 'people',
    title: 'passwordMember.title',
    summary: 'passwordMember.summary',
    keywords: 'passwordMember.keywords',
    blocks: [
      { type: 'text', text: 'passwordMember.intro' },
      CONTACTS,
      ADMIN_STEPS,
      ONLY_GLOBAL_ADMIN,
      { type: 'rows', heading: 'common.more', topics: ['whom-to-ask', 'only-admin', 'contact-support'] },
      { type: 'links', heading: 'common.read', links: ['helpResetUser'] },
    ],
  },
  {
    id: 'password-csp',
    icon: 'building',
    title: 'passwordCsp.title',
    summary: 'passwordCsp.summary',
    keywords: 'passwordCsp.keywords',
    blocks: [
      { type: 'text', text: 'passwordCsp.intro' },
      CONTACTS,
      { type: 'note', tone: 'neutral', text: 'passwordCsp.tenants' },
      ADMIN_STEPS,
      ONLY_GLOBAL_ADMIN,
      { type: 'rows', heading: 'common.more', topics: ['whom-to-ask', 'only-admin', 'contact-support'] },
      { type: 'links', heading: 'common.read', links: ['helpResetUser'] },
    ],
  },
  {
    id: 'password-reseller',
    icon: 'building',
    title: 'passwordReseller.title',
    summary: 'passwordReseller.summary',
    keywords: 'passwordReseller.keywords',
    blocks: [
      { type: 'text', text: 'passwordReseller.intro' },
      {
        type: 'people',
        people: [
          { icon: 'people', who: 'people.globalAdmin', does: 'passwordReseller.does.own', contacts: ['globalAdmin'] },
          {
            icon: 'building',
            who: 'people.provider',
            does: 'passwordReseller.does.provider',
            contacts: ['provider'],
          },
          { icon: 'person', who: 'people.microsoft', does: 'passwordReseller.does.microsoft' },
        ],
      },
      { type: 'list', heading: 'passwordReseller.ways', items: ['passwordReseller.way1', 'passwordReseller.way2'] },
      { type: 'note', tone: 'neutral', text: 'passwordReseller.condition' },
      ADMIN_STEPS,
      ONLY_GLOBAL_ADMIN,
      { type: 'rows', heading: 'common.more', topics: ['only-admin', 'contact-support'] },
    ],
  },
  {
    id: 'password-marketplace',
    icon: 'building',
    title: 'passwordMarketplace.title',
    summary: 'passwordMarketplace.summary',
    keywords: 'passwordMarketplace.keywords',
    blocks: [
      { type: 'text', text: 'passwordMarketplace.work' },
      CONTACTS,
      ADMIN_STEPS,
      { type: 'text', text: 'passwordMarketplace.personal' },
      { type: 'links', heading: 'forgotPassword.links', links: ['personalReset'] },
      { type: 'rows', heading: 'common.more', topics: ['work-or-personal', 'only-admin', 'contact-support'] },
    ],
  },
  {
    id: 'reset-user-password',
    icon: 'password',
    title: 'resetUser.title',
    summary: 'resetUser.summary',
    keywords: 'resetUser.keywords',
    blocks: [
      { type: 'text', text: 'resetUser.intro' },
      ADMIN_STEPS,
      ONLY_GLOBAL_ADMIN,
      { type: 'note', tone: 'neutral', text: 'resetUser.government' },
      { type: 'rows', heading: 'common.more', topics: ['only-admin'] },
      { type: 'links', heading: 'common.open', links: ['userManagement', 'userManagementNew'] },
      { type: 'links', heading: 'common.read', links: ['helpResetUser'] },
    ],
  },
];
