import type { HelpRemedy } from './table';

/** A password that is refused, locked out, expired or too weak. Errors: `facts/sign-in-errors.json`. */
export const PASSWORD_REMEDIES: readonly HelpRemedy[] = [
  {
    // One sentence of the page stands for a wrong name and a wrong password: `facts/sign-in-errors.md` section 1.
    id: 'password-not-accepted',
    icon: 'password',
    line: 'hint.passwordWrong.line',
    title: 'notAccepted.title',
    text: 'notAccepted.intro',
    keywords: 'notAccepted.keywords',
    stop: 'notAccepted.stop',
    steps: [
      { text: 'notAccepted.step1' },
      { text: 'notAccepted.step2' },
      { text: 'notAccepted.step3' },
      { text: 'notAccepted.step4' },
    ],
    helpers: [
      { who: 'you' },
      { who: 'global-admin', does: 'passwordReseller.does.own' },
      { who: 'provider', does: 'passwordReseller.does.provider' },
    ],
    notThis: ['forgot-password', 'locked-short', 'work-or-personal'],
  },
  {
    // The short lock only. The other "locked" is account-disabled: `facts/sign-in-errors.md` section 6.
    id: 'locked-short',
    icon: 'pause',
    line: 'hint.locked.line',
    title: 'hint.locked.title',
    text: 'r.lockedShort.text',
    keywords: 'r.lockedShort.keywords',
    stop: 'locked.short.stop',
    steps: [{ text: 'locked.short.step1' }, { text: 'locked.short.step2' }, { text: 'locked.short.step3' }],
    helpers: [{ who: 'you' }, { who: 'global-admin', does: 'r.lockedShort.does.globalAdmin' }, { who: 'provider' }],
    links: ['workReset', 'workResetUs'],
    notThis: ['account-disabled', 'risk-blocked', 'password-not-accepted'],
  },
  {
    id: 'password-expired',
    icon: 'password',
    line: 'r.passwordExpired.line',
    title: 'r.passwordExpired.title',
    text: 'r.passwordExpired.text',
    keywords: 'r.passwordExpired.keywords',
    steps: [
      { text: 'r.passwordExpired.step1', more: 'r.passwordExpired.step1.more' },
      { text: 'r.passwordExpired.step2', more: 'r.passwordExpired.step2.more' },
      { text: 'r.passwordExpired.step3' },
    ],
    note: 'r.passwordExpired.note',
    helpers: [
      { who: 'you' },
      { who: 'global-admin', does: 'passwordReseller.does.own' },
      { who: 'provider', does: 'passwordReseller.does.provider' },
    ],
    links: ['workReset', 'workResetUs', 'securityInfo'],
    notThis: ['new-password-refused', 'forgot-password'],
  },
  {
    id: 'new-password-refused',
    icon: 'password',
    line: 'r.newPasswordRefused.line',
    title: 'r.newPasswordRefused.title',
    text: 'r.newPasswordRefused.text',
    keywords: 'r.newPasswordRefused.keywords',
    steps: [{ text: 'r.newPasswordRefused.step1' }, { text: 'r.newPasswordRefused.step2' }],
    helpers: [{ who: 'you' }, { who: 'global-admin', does: 'r.newPasswordRefused.does.globalAdmin' }],
    notThis: ['password-expired', 'reset-off'],
  },
];
