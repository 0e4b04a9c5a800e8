import type { HelpQuestion } from './table';

/** “Who can help me?” as short questions: the ladders of `facts/roles-and-routes.md` sections 3 and 3.1. */
export const QUESTIONS: readonly HelpQuestion[] = [
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-start',
    icon: 'signpost',
    title: 'decide.start.title',
    question: 'decide.start.question',
    choices: ['decide-cannot-sign-in', 'decide-missing', 'decide-admin-gone', 'decide-company-check'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-cannot-sign-in',
    icon: 'question',
    title: 'decide.cannotSignIn.title',
    question: 'decide.cannotSignIn.question',
    choices: ['decide-own-reset', 'decide-need-admin', 'decide-personal-account', 'decide-public-ticket'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-need-admin',
    icon: 'phone',
    title: 'decide.needAdmin.title',
    question: 'decide.needAdmin.question',
    choices: ['decide-admin-can', 'decide-nobody-can'],
  },
  // `facts/roles-and-routes.md` section 3 and 3.1.
  {
    id: 'decide-nobody-can',
    icon: 'stop',
    title: 'decide.nobodyCan.title',
    question: 'decide.nobodyCan.question',
    choices: ['decide-reseller', 'decide-not-reseller', 'decide-unmanaged'],
  },
  // `facts/roles-and-routes.md` section 3.1.
  {
    id: 'decide-admin-gone',
    icon: 'person',
    title: 'decide.adminGone.title',
    question: 'decide.adminGone.question',
    choices: ['decide-other-admin', 'decide-still-in', 'decide-nobody-can'],
  },
  // `facts/roles-and-routes.md` section 3, third row, and section 3.1: a provider is asked before Microsoft.
  {
    id: 'decide-still-in',
    icon: 'person',
    title: 'decide.stillIn.title',
    question: 'decide.nobodyCan.question',
    choices: ['decide-reseller', 'decide-no-provider'],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-missing',
    icon: 'page',
    title: 'decide.missing.title',
    question: 'decide.missing.question',
    choices: [
      'decide-about-membership',
      'decide-about-customers',
      'decide-about-offers',
      'decide-about-edge',
      'decide-about-other',
    ],
  },
  // `facts/roles-and-routes.md` section 3.
  {
    id: 'decide-about-customers',
    icon: 'building',
    title: 'decide.aboutCustomers.title',
    question: 'decide.aboutCustomers.question',
    choices: ['decide-direct', 'decide-reseller-with-admin', 'decide-reseller-alone'],
  },
  // `facts/roles-and-routes.md` section 3 and 2.5.
  {
    id: 'decide-about-offers',
    icon: 'copy',
    title: 'decide.aboutOffers.title',
    question: 'decide.aboutOffers.question',
    choices: ['decide-has-owner', 'decide-has-no-owner'],
  },
  // `facts/roles-and-routes.md` section 3: whom to ask for any workspace stands in My access.
  {
    id: 'decide-about-other',
    icon: 'list',
    title: 'decide.aboutOther.title',
    question: 'decide.aboutOther.question',
    choices: ['decide-about-listed', 'decide-about-unlisted'],
  },
];
