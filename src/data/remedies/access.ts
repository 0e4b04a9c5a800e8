import type { HelpRemedy } from './table';

/**
 * Rules of the organisation. Where the rule is about the device, a private window hides it and makes things worse:
 * `facts/sign-in-errors.md` section 6.
 */
export const ACCESS_REMEDIES: readonly HelpRemedy[] = [
  {
    id: 'device-not-allowed',
    icon: 'blocked',
    line: 'r.deviceNotAllowed.line',
    title: 'r.deviceNotAllowed.title',
    text: 'r.deviceNotAllowed.text',
    keywords: 'r.deviceNotAllowed.keywords',
    stop: 'blocked.step2',
    steps: [
      { text: 'blocked.step1' },
      { text: 'r.deviceNotAllowed.step2' },
      { text: 'r.deviceNotAllowed.step3' },
      { text: 'r.deviceNotAllowed.step4' },
    ],
    helpers: [{ who: 'global-admin', does: 'r.deviceNotAllowed.does.globalAdmin' }],
    notThis: ['browser-hides-device', 'access-rule', 'app-not-allowed'],
  },
  {
    id: 'browser-hides-device',
    icon: 'hidden',
    line: 'r.browserHidesDevice.line',
    title: 'r.browserHidesDevice.title',
    text: 'r.browserHidesDevice.text',
    keywords: 'r.browserHidesDevice.keywords',
    stop: 'blocked.step2',
    steps: [
      { text: 'r.browserHidesDevice.step1' },
      { text: 'r.browserHidesDevice.step2' },
      { text: 'r.browserHidesDevice.step3', more: 'r.browserHidesDevice.step3.more' },
    ],
    helpers: [{ who: 'you' }, { who: 'global-admin', does: 'r.browserHidesDevice.does.globalAdmin' }],
    notThis: ['device-not-allowed', 'app-not-allowed'],
  },
  {
    id: 'app-not-allowed',
    icon: 'blocked',
    line: 'r.appNotAllowed.line',
    title: 'r.appNotAllowed.title',
    text: 'r.appNotAllowed.text',
    keywords: 'r.appNotAllowed.keywords',
    steps: [{ text: 'r.appNotAllowed.step1' }, { text: 'r.appNotAllowed.step2' }, { text: 'blocked.step3' }],
    helpers: [{ who: 'global-admin', does: 'r.appNotAllowed.does.globalAdmin' }],
    notThis: ['device-not-allowed', 'access-rule'],
  },
  {
    id: 'access-rule',
    icon: 'blocked',
    line: 'hint.blocked.line',
    title: 'hint.blocked.title',
    text: 'blocked.intro',
    keywords: 'r.accessRule.keywords',
    stop: 'blocked.step2',
    steps: [
      { text: 'r.accessRule.step1' },
      { text: 'blocked.step1' },
      { text: 'r.accessRule.step3' },
      { text: 'blocked.step3' },
    ],
    helpers: [
      { who: 'global-admin', does: 'r.accessRule.does.globalAdmin' },
      { who: 'microsoft', does: 'r.accessRule.does.microsoft' },
    ],
    notThis: ['device-not-allowed', 'risk-blocked', 'network-restricted'],
  },
  {
    id: 'risk-blocked',
    icon: 'blocked',
    line: 'r.riskBlocked.line',
    title: 'r.riskBlocked.title',
    text: 'r.riskBlocked.text',
    keywords: 'r.riskBlocked.keywords',
    stop: 'r.riskBlocked.stop',
    steps: [{ text: 'r.riskBlocked.step1', more: 'r.riskBlocked.step1.more' }, { text: 'r.riskBlocked.step2' }],
    helpers: [
      { who: 'global-admin', does: 'r.riskBlocked.does.globalAdmin' },
      { who: 'provider' },
      { who: 'microsoft' },
    ],
    notThis: ['locked-short', 'account-disabled', 'access-rule'],
  },
  {
    id: 'registration-blocked',
    icon: 'phone',
    line: 'r.registrationBlocked.line',
    title: 'r.registrationBlocked.title',
    text: 'r.registrationBlocked.text',
    keywords: 'r.registrationBlocked.keywords',
    steps: [
      { text: 'r.registrationBlocked.step1' },
      { text: 'r.registrationBlocked.step2' },
      { text: 'blocked.step3' },
    ],
    helpers: [{ who: 'global-admin', does: 'r.registrationBlocked.does.globalAdmin' }],
    notThis: ['second-factor-needed', 'access-rule'],
  },
];
