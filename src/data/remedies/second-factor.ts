import type { HelpRemedy } from './table';

/** The second step: asked for, failed, a code refused, a way switched off. The lost phone is a topic of its own. */
export const SECOND_FACTOR_REMEDIES: readonly HelpRemedy[] = [
  {
    // A step and no failure: `facts/sign-in-errors.md` section 6.
    id: 'second-factor-needed',
    icon: 'phone',
    line: 'r.secondFactorNeeded.line',
    title: 'r.secondFactorNeeded.title',
    text: 'r.secondFactorNeeded.text',
    keywords: 'r.secondFactorNeeded.keywords',
    steps: [
      { text: 'r.secondFactorNeeded.step1' },
      { text: 'r.secondFactorNeeded.step2', more: 'r.secondFactorNeeded.step2.more' },
      { text: 'r.secondFactorNeeded.step3' },
    ],
    note: 'secondFactor.deny',
    helpers: [{ who: 'you' }, { who: 'global-admin', does: 'r.secondFactorNeeded.does.globalAdmin' }],
    notThis: ['second-factor', 'second-factor-failed', 'registration-blocked'],
  },
  {
    id: 'second-factor-failed',
    icon: 'phone',
    line: 'r.secondFactorFailed.line',
    title: 'r.secondFactorFailed.title',
    text: 'r.secondFactorFailed.text',
    keywords: 'r.secondFactorFailed.keywords',
    stop: 'secondFactor.deny',
    steps: [
      { text: 'r.secondFactorFailed.step1' },
      { text: 'r.secondFactorFailed.step2' },
      { text: 'secondFactor.step1' },
      { text: 'r.secondFactorFailed.step3' },
    ],
    helpers: [
      { who: 'you' },
      { who: 'global-admin', does: 'r.secondFactorFailed.does.globalAdmin' },
      { who: 'provider' },
      { who: 'microsoft' },
    ],
    notThis: ['second-factor', 'code-not-accepted', 'method-off'],
  },
  {
    id: 'code-not-accepted',
    icon: 'hash',
    line: 'hint.mfaCodeWrong.line',
    title: 'hint.mfaCodeWrong.title',
    text: 'r.codeNotAccepted.text',
    keywords: 'r.codeNotAccepted.keywords',
    steps: [
      { text: 'r.codeNotAccepted.step1' },
      { text: 'r.codeNotAccepted.step2' },
      { text: 'r.codeNotAccepted.step3' },
      { text: 'secondFactor.step1' },
    ],
    helpers: [{ who: 'you' }, { who: 'global-admin', does: 'r.secondFactorFailed.does.globalAdmin' }],
    notThis: ['second-factor', 'second-factor-failed', 'method-off'],
  },
  {
    id: 'method-off',
    icon: 'phone',
    line: 'r.methodOff.line',
    title: 'r.methodOff.title',
    text: 'r.methodOff.text',
    keywords: 'r.methodOff.keywords',
    steps: [{ text: 'r.methodOff.step1' }, { text: 'r.methodOff.step2' }, { text: 'r.methodOff.step3' }],
    helpers: [{ who: 'you' }, { who: 'global-admin', does: 'r.methodOff.does.globalAdmin' }],
    notThis: ['second-factor', 'code-not-accepted'],
  },
];
