import type { HelpRemedy } from './table';

/** The reset that the page refuses. Who sets a new password then: `facts/roles-and-routes.md` section 3.1. */
export const RESET_REMEDIES: readonly HelpRemedy[] = [
  {
    id: 'reset-off',
    icon: 'password',
    line: 'hint.resetRefused.line',
    title: 'r.resetOff.title',
    text: 'r.resetOff.text',
    keywords: 'r.resetOff.keywords',
    steps: [{ text: 'r.resetOff.step1' }, { text: 'r.resetOff.step2' }, { text: 'r.resetOff.step3' }],
    note: 'r.resetOff.note',
    helpers: [
      { who: 'global-admin', does: 'passwordReseller.does.own' },
      { who: 'provider', does: 'passwordReseller.does.provider' },
      { who: 'microsoft', does: 'passwordReseller.does.microsoft' },
    ],
    notThis: ['reset-too-few-ways', 'reset-not-verified', 'new-password-refused'],
  },
  {
    id: 'reset-too-few-ways',
    icon: 'phone',
    line: 'r.resetTooFewWays.line',
    title: 'r.resetTooFewWays.title',
    text: 'r.resetTooFewWays.text',
    keywords: 'r.resetTooFewWays.keywords',
    steps: [{ text: 'r.resetOff.step1' }, { text: 'r.resetTooFewWays.step2' }],
    helpers: [
      { who: 'global-admin', does: 'passwordReseller.does.own' },
      { who: 'provider', does: 'passwordReseller.does.provider' },
      { who: 'microsoft', does: 'passwordReseller.does.microsoft' },
    ],
    links: ['securityInfo'],
    notThis: ['reset-off', 'reset-not-verified'],
  },
  {
    id: 'reset-not-verified',
    icon: 'question',
    line: 'r.resetNotVerified.line',
    title: 'r.resetNotVerified.title',
    text: 'r.resetNotVerified.text',
    keywords: 'r.resetNotVerified.keywords',
    stop: 'r.resetNotVerified.stop',
    steps: [
      { text: 'r.resetNotVerified.step1' },
      { text: 'resetMine.refused.tries' },
      { text: 'r.resetNotVerified.step3' },
    ],
    note: 'r.resetNotVerified.note',
    helpers: [
      { who: 'you' },
      { who: 'global-admin', does: 'r.resetNotVerified.does.globalAdmin' },
      { who: 'provider', does: 'passwordReseller.does.provider' },
      { who: 'microsoft', does: 'passwordReseller.does.microsoft' },
    ],
    notThis: ['reset-off', 'reset-too-few-ways'],
    searchOnly: 'The reset page says it by a sentence, without a number (`facts/sign-in-pages.md` section 10.1).',
  },
];
