import type { HelpRemedy } from './table';

/** Personal accounts. Nobody in a company can open or reset one: `facts/roles-and-routes.md` section 3.3. */
export const PERSONAL_REMEDIES: readonly HelpRemedy[] = [
  {
    id: 'personal-not-accepted',
    icon: 'person',
    line: 'r.personalNotAccepted.line',
    title: 'r.personalNotAccepted.title',
    text: 'r.personalNotAccepted.text',
    keywords: 'r.personalNotAccepted.keywords',
    steps: [
      { text: 'r.personalNotAccepted.step1' },
      { text: 'r.personalNotAccepted.step2' },
      { text: 'r.personalNotAccepted.step3' },
    ],
    helpers: [{ who: 'you' }],
    links: ['partnerCenter', 'personalReset'],
    notThis: ['work-or-personal', 'password-not-accepted', 'personal-locked'],
  },
  {
    id: 'personal-locked',
    icon: 'person',
    line: 'hint.personalLocked.line',
    title: 'hint.personalLocked.title',
    text: 'r.personalLocked.text',
    keywords: 'r.personalLocked.keywords',
    steps: [{ text: 'r.personalLocked.step1' }, { text: 'r.personalLocked.step2' }, { text: 'r.personalLocked.step3' }],
    helpers: [{ who: 'you' }, { who: 'microsoft', does: 'r.personalLocked.does.microsoft' }],
    notThis: ['work-or-personal', 'locked-short', 'personal-refused'],
  },
  {
    id: 'personal-refused',
    icon: 'person',
    line: 'r.personalRefused.line',
    title: 'r.personalRefused.title',
    text: 'r.personalRefused.text',
    keywords: 'r.personalRefused.keywords',
    steps: [
      { text: 'r.personalRefused.step1' },
      { text: 'r.personalRefused.step2' },
      { text: 'r.personalRefused.step3', more: 'r.personalRefused.step3.more' },
    ],
    helpers: [{ who: 'you' }, { who: 'microsoft', does: 'r.signInLoop.does.microsoft' }],
    notThis: ['personal-not-accepted', 'personal-locked'],
  },
];
