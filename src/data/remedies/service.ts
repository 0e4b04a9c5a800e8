import type { HelpRemedy } from './table';

/** Not the person and not the password: an app, Microsoft's service, or the company's own servers. */
export const SERVICE_REMEDIES: readonly HelpRemedy[] = [
  {
    id: 'app-approval',
    icon: 'check',
    line: 'r.appApproval.line',
    title: 'r.appApproval.title',
    text: 'r.appApproval.text',
    keywords: 'r.appApproval.keywords',
    steps: [
      { text: 'r.appApproval.step1', more: 'r.appApproval.step1.more' },
      { text: 'r.appApproval.step2' },
      { text: 'r.appApproval.step3' },
    ],
    note: 'r.appApproval.note',
    helpers: [
      { who: 'global-admin', does: 'r.appApproval.does.globalAdmin' },
      { who: 'you', does: 'r.appApproval.does.you' },
    ],
    notThis: ['app-fault', 'pages-missing'],
  },
  {
    id: 'app-fault',
    icon: 'page',
    line: 'r.appFault.line',
    title: 'r.appFault.title',
    text: 'r.appFault.text',
    keywords: 'r.appFault.keywords',
    steps: [{ text: 'r.appFault.step1' }, { text: 'r.appFault.step2' }, { text: 'r.appFault.step3' }],
    helpers: [{ who: 'you' }, { who: 'global-admin', does: 'r.appFault.does.globalAdmin' }, { who: 'microsoft' }],
    links: ['partnerCenter'],
    notThis: ['app-approval', 'other-organisation', 'start-again'],
  },
  {
    id: 'microsoft-trouble',
    icon: 'info',
    line: 'r.microsoftTrouble.line',
    title: 'r.microsoftTrouble.title',
    text: 'r.microsoftTrouble.text',
    keywords: 'r.microsoftTrouble.keywords',
    stop: 'r.microsoftTrouble.stop',
    steps: [
      { text: 'r.microsoftTrouble.step1' },
      { text: 'r.microsoftTrouble.step2' },
      { text: 'r.microsoftTrouble.step3' },
    ],
    note: 'r.microsoftTrouble.note',
    helpers: [
      { who: 'you' },
      { who: 'microsoft', does: 'r.microsoftTrouble.does.microsoft' },
      { who: 'global-admin', does: 'r.microsoftTrouble.does.globalAdmin' },
    ],
    notThis: ['start-again', 'company-server', 'portal-trouble'],
  },
  {
    id: 'company-server',
    icon: 'building',
    line: 'r.companyServer.line',
    title: 'r.companyServer.title',
    text: 'r.companyServer.text',
    keywords: 'r.companyServer.keywords',
    steps: [
      { text: 'r.companyServer.step1' },
      { text: 'r.companyServer.step2' },
      { text: 'r.companyServer.step3' },
      { text: 'r.companyServer.step4' },
    ],
    note: 'r.companyServer.note',
    helpers: [{ who: 'global-admin', does: 'r.companyServer.does.globalAdmin' }, { who: 'you' }],
    notThis: ['password-not-accepted', 'microsoft-trouble'],
  },
];
