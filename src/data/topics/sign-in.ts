import type { HelpTopic } from './table';

/** Trouble at the sign-in itself: password refused, locked, numbers, second step, rules, the wrong account. */
export const SIGN_IN_TOPICS: readonly HelpTopic[] = [
  {
    // The two meanings of "locked" are kept apart: `facts/sign-in-errors.md` section 6.
    id: 'account-locked',
    icon: 'pause',
    title: 'locked.title',
    summary: 'locked.summary',
    keywords: 'locked.keywords',
    blocks: [
      { type: 'text', text: 'locked.intro' },
      { type: 'note', tone: 'stop', text: 'locked.short.stop' },
      {
        type: 'steps',
        heading: 'locked.short',
        steps: [{ text: 'locked.short.step1' }, { text: 'locked.short.step2' }, { text: 'locked.short.step3' }],
      },
      { type: 'links', links: ['workReset', 'workResetUs'] },
      { type: 'list', heading: 'locked.off', items: ['locked.off.wait', 'locked.off.ask', 'locked.off.provider'] },
      {
        type: 'rows',
        heading: 'common.more',
        topics: ['account-disabled', 'forgot-password', 'whom-to-ask', 'only-admin', 'locked-short'],
      },
    ],
  },
  {
    id: 'error-number',
    icon: 'hash',
    title: 'errorNumber.title',
    summary: 'errorNumber.summary',
    keywords: 'errorNumber.keywords',
    blocks: [
      { type: 'text', text: 'errorNumber.intro' },
      {
        type: 'list',
        heading: 'errorNumber.where',
        items: ['errorNumber.where.page', 'errorNumber.where.blocked', 'errorNumber.where.details'],
      },
      {
        type: 'list',
        heading: 'errorNumber.meaning',
        items: [
          'errorNumber.50126',
          'errorNumber.50053',
          'errorNumber.50057',
          'errorNumber.50020',
          'errorNumber.50105',
          'errorNumber.50076',
          'errorNumber.53003',
        ],
      },
      { type: 'text', text: 'errorNumber.other' },
      {
        type: 'rows',
        heading: 'common.more',
        topics: [
          'name-not-accepted',
          'account-not-found',
          'organisation-not-found',
          'start-again',
          'microsoft-trouble',
          'app-approval',
          'password-not-accepted',
          'account-locked',
          'sign-in-blocked',
          'work-or-personal',
          'whom-to-ask',
        ],
      },
      { type: 'links', heading: 'common.open', links: ['partnerCenter', 'errorLookup'] },
    ],
  },
  {
    id: 'second-factor',
    icon: 'phone',
    title: 'secondFactor.title',
    summary: 'secondFactor.summary',
    keywords: 'secondFactor.keywords',
    blocks: [
      { type: 'text', text: 'secondFactor.intro' },
      { type: 'note', tone: 'stop', text: 'secondFactor.deny' },
      {
        type: 'steps',
        heading: 'common.whatToDo',
        steps: [{ text: 'secondFactor.step1' }, { text: 'secondFactor.step2' }, { text: 'secondFactor.step3' }],
      },
      { type: 'note', tone: 'neutral', text: 'secondFactor.later' },
      { type: 'links', links: ['securityInfo'] },
      {
        type: 'rows',
        heading: 'common.more',
        topics: [
          'second-factor-needed',
          'second-factor-failed',
          'code-not-accepted',
          'method-off',
          'whom-to-ask',
          'only-admin',
          'password-reseller',
        ],
      },
    ],
  },
  {
    id: 'sign-in-blocked',
    icon: 'blocked',
    title: 'blocked.title',
    summary: 'blocked.summary',
    keywords: 'blocked.keywords',
    blocks: [
      { type: 'text', text: 'blocked.intro' },
      {
        type: 'steps',
        heading: 'common.whatToDo',
        steps: [{ text: 'blocked.step1' }, { text: 'blocked.step2' }, { text: 'blocked.step3' }],
      },
      {
        type: 'rows',
        heading: 'common.more',
        topics: [
          'access-rule',
          'device-not-allowed',
          'browser-hides-device',
          'app-not-allowed',
          'risk-blocked',
          'registration-blocked',
          'network-restricted',
          'error-number',
          'whom-to-ask',
          'only-admin',
        ],
      },
    ],
  },
  {
    // Which account for which program: `facts/roles-and-routes.md` section 3.3.
    id: 'work-or-personal',
    icon: 'people',
    title: 'accounts.title',
    summary: 'accounts.summary',
    keywords: 'accounts.keywords',
    blocks: [
      { type: 'text', text: 'accounts.intro' },
      {
        type: 'people',
        heading: 'accounts.which',
        people: [
          { icon: 'building', who: 'accounts.work', does: 'accounts.work.for' },
          { icon: 'person', who: 'accounts.personal', does: 'accounts.personal.for' },
        ],
      },
      {
        type: 'steps',
        heading: 'accounts.switch',
        steps: [
          { text: 'accounts.step1' },
          { text: 'accounts.step2', more: 'accounts.step2.more' },
          { text: 'accounts.step3' },
        ],
      },
      { type: 'note', tone: 'neutral', text: 'accounts.newDeveloper' },
      { type: 'links', heading: 'common.open', links: ['partnerCenter', 'storeDeveloper'] },
      {
        type: 'rows',
        heading: 'common.more',
        topics: [
          'personal-not-allowed',
          'other-organisation',
          'personal-not-accepted',
          'personal-locked',
          'switch-account',
          'forgot-password',
          'offer-missing',
          'pages-missing',
        ],
      },
    ],
  },
];
