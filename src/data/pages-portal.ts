import type { PageDefinition } from '../core/page';

/**
 * Portal pages by their address. Source: `facts/partner-center-portal.md` sections 2, 3 and 4.4.
 * Case differs from link to link and every path may start with a language. The hash (a tab of the page) takes no part.
 * Where one page is documented in only one of the two account areas, both are accepted (4.4); Tenants is the exception.
 */
const HOSTS = ['partner.microsoft.com'] as const;
const LOCALE = '(?:/[a-z]{2}(?:-[a-z]{2,8})?-[a-z]{2})?';
const AREA = '/dashboard/(?:account/v3|v2/account-settings)';
const ACCOUNT = `${AREA}|/pcv/accountsettings`;
const SUPPORT = '/dashboard/(?:v2/)?support|/pcv/servicerequests';

const HOME = '/dashboard(?:/home|/v2/home|/overview)?';
const OVERVIEW = `${AREA}/overview|/dashboard/v2/account-settings/account-management/home`;
const MY_ACCESS = `${AREA}/myaccess`;
const USER_MANAGEMENT = `${AREA}/usermanagement|/pcv/users`;
const LEGAL_INFO = `${AREA}/organization/legalinfo`;
const PROGRAMS = `${AREA}/settings/programs`;
const AGREEMENTS = `${AREA}/settings/agreements`;
const TENANTS = '/dashboard/account/v3/tenantmanagement';
const ANYWHERE = '/(?:dashboard|pcv|commerce)/(?:.*/)?';
const NOT_FOUND = `${ANYWHERE}(?:page)?notfound|/pagenotfound|/dashboard/account/emailexpired`;
const NOT_AUTHORIZED = `${ANYWHERE}notauthorized|/notauthorized`;

const ERRORS = `${NOT_FOUND}|${NOT_AUTHORIZED}`;
const ACCOUNT_PAGES = [OVERVIEW, MY_ACCESS, USER_MANAGEMENT, LEGAL_INFO, PROGRAMS, AGREEMENTS, TENANTS].join('|');

const exactly = (path: string): RegExp => new RegExp(`^${LOCALE}(?:${path})/?$`, 'i');
/** The path itself and everything below it, but for pages that have an entry of their own. */
const below = (path: string, pages: string, areas = '(?!)'): RegExp =>
  new RegExp(`^${LOCALE}(?!(?:${pages})/?$)(?!(?:${areas})(?:/|$))(?:${path})(?:/|$)`, 'i');

export const PORTAL_PAGES = [
  {
    id: 'portal-home',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(HOME),
    examples: [
      'https://partner.microsoft.com/dashboard',
      'https://partner.microsoft.com/dashboard/',
      'https://partner.microsoft.com/dashboard/home',
      'https://partner.microsoft.com/en-us/dashboard/home',
      'https://partner.microsoft.com/ja-JP/Dashboard/Home',
      'https://partner.microsoft.com/zh-hant-tw/dashboard',
      'https://partner.microsoft.com/dashboard/v2/home',
      'https://partner.microsoft.com/dashboard/overview',
    ],
    counterExamples: [
      'https://partner.microsoft.com/',
      'https://partner.microsoft.com/en-us/',
      'https://partner.microsoft.com/en-us/partnership',
      'https://partner.microsoft.com/membership',
      'https://partner.microsoft.com/resources/dashboard',
      'https://partner.microsoft.com/dashboards',
      'https://partner.microsoft.com/english/dashboard/home',
      'https://partner.microsoft.com/aad?action=signin&returnPath=%2fen-us%2fdashboard',
      'https://partner.microsoft.com/en-us/aad?action=signin&returnPath=%2fen-us%2fdashboard',
      'https://partner.microsoft.com/aad/authPostGateway',
      'http://partner.microsoft.com/dashboard/home',
      'https://partner.microsoft.com:444/dashboard/home',
      'https://partner.microsoft.com./dashboard/home',
      'https://someone:secret@partner.microsoft.com/dashboard/home',
      'https://partner.microsoft.com.evil.tld/dashboard/home',
      'https://evil.tld/partner.microsoft.com/dashboard/home',
      'https://partnercenter.microsoft.com/pcv/dashboard/overview',
      'https://partner.partnercenter.microsoftonline.cn/pcv/dashboard/overview',
      'https://storedeveloper.microsoft.com/dashboard/home',
      'https://api.partner.microsoft.com/dashboard/home',
    ],
  },
  {
    id: 'portal-account-overview',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(OVERVIEW),
    examples: [
      'https://partner.microsoft.com/dashboard/account/v3/overview',
      'https://partner.microsoft.com/es-es/dashboard/account/v3/overview',
      'https://partner.microsoft.com/dashboard/v2/account-settings/overview',
      'https://partner.microsoft.com/dashboard/v2/account-settings/account-management/home',
    ],
    counterExamples: ['https://partner.microsoft.com/account/v3/overview'],
  },
  {
    id: 'portal-my-access',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(MY_ACCESS),
    examples: [
      'https://partner.microsoft.com/dashboard/account/v3/myaccess',
      'https://partner.microsoft.com/sv-se/dashboard/v2/account-settings/myaccess',
    ],
    counterExamples: ['https://partner.microsoft.com/myaccess', 'https://myaccess.microsoft.com/'],
  },
  {
    id: 'portal-user-management',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(USER_MANAGEMENT),
    examples: [
      'https://partner.microsoft.com/dashboard/account/v3/usermanagement#users',
      'https://partner.microsoft.com/en-US/dashboard/account/v3/UserManagement#apps',
      'https://partner.microsoft.com/dashboard/v2/account-settings/usermanagement#users',
      'https://partner.microsoft.com/pcv/users',
    ],
    counterExamples: ['https://partner.microsoft.com/usermanagement', 'https://partner.microsoft.com/users'],
  },
  {
    id: 'portal-legal-info',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(LEGAL_INFO),
    examples: [
      'https://partner.microsoft.com/dashboard/account/v3/organization/legalinfo#mpn',
      'https://partner.microsoft.com/it-it/dashboard/account/v3/organization/legalinfo#developer',
    ],
    counterExamples: ['https://partner.microsoft.com/legalinfo'],
  },
  {
    id: 'portal-programs',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(PROGRAMS),
    examples: ['https://partner.microsoft.com/dashboard/v2/account-settings/settings/programs'],
    counterExamples: ['https://partner.microsoft.com/en-us/programs'],
  },
  {
    id: 'portal-agreements',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(AGREEMENTS),
    examples: ['https://partner.microsoft.com/dashboard/account/v3/settings/agreements'],
    counterExamples: ['https://partner.microsoft.com/en-us/agreements'],
  },
  {
    id: 'portal-tenants',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(TENANTS),
    examples: ['https://partner.microsoft.com/nl-nl/dashboard/account/v3/tenantmanagement'],
    counterExamples: ['https://partner.microsoft.com/tenantmanagement'],
  },
  {
    id: 'portal-account-settings',
    family: 'portal',
    hosts: HOSTS,
    path: below(ACCOUNT, `${ACCOUNT_PAGES}|${ERRORS}`),
    examples: [
      'https://partner.microsoft.com/dashboard/account/v3/organization/identity',
      'https://partner.microsoft.com/dashboard/account/v3/companyprofile',
      'https://partner.microsoft.com/dashboard/account/v3/tenants',
      'https://partner.microsoft.com/dashboard/account/v3/appmanagement',
      'https://partner.microsoft.com/dashboard/account/v3/accountsettings/billingprofile#commercial',
      'https://partner.microsoft.com/dashboard/account/v3/enrollment/introduction/partnership',
      'https://partner.microsoft.com/dashboard/account/v3/enrollment/joinnow/basicpartnernetwork/new',
      'https://partner.microsoft.com/dashboard/account/v3/xpu/onboard',
      'https://partner.microsoft.com/dashboard/account/v3/usermanagement/other',
      'https://partner.microsoft.com/dashboard/v2/account-settings/organization/required-verification',
      'https://partner.microsoft.com/dashboard/v2/account-settings/tenantmanagement',
      'https://partner.microsoft.com/dashboard/v2/account-settings',
      'https://partner.microsoft.com/pcv/accountsettings/connectedpartnerprofile',
      'https://partner.microsoft.com/pcv/accountsettings/locationsprofile',
    ],
    counterExamples: ['https://partner.microsoft.com/accountsettings', 'https://partner.microsoft.com/account/v3/'],
  },
  {
    id: 'portal-support',
    family: 'portal',
    hosts: HOSTS,
    path: below(SUPPORT, ERRORS),
    examples: [
      'https://partner.microsoft.com/dashboard/v2/support/',
      'https://partner.microsoft.com/dashboard/v2/support/servicerequests/create?category=csp',
      'https://partner.microsoft.com/dashboard/v2/support/servicerequests/activity?tid=1',
      'https://partner.microsoft.com/dashboard/v2/support/customers/',
      'https://partner.microsoft.com/zh-tw/dashboard/support/servicerequests',
      'https://partner.microsoft.com/dashboard/support/csp/servicerequests',
      'https://partner.microsoft.com/pcv/servicerequests/create',
    ],
    counterExamples: [
      'https://partner.microsoft.com/support/?stage=1',
      'https://partner.microsoft.com/support/v2/?stage=2&topicid=11111111-2222-3333-4444-555555555555',
      'https://partner.microsoft.com/en-us/support?stage=1',
    ],
  },
  {
    id: 'portal-not-found',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(NOT_FOUND),
    examples: [
      'https://partner.microsoft.com/PageNotFound',
      'https://partner.microsoft.com/en-us/dashboard/PageNotFound',
      'https://partner.microsoft.com/dashboard/notfound',
      'https://partner.microsoft.com/dashboard/account/v3/notfound',
      'https://partner.microsoft.com/dashboard/v2/support/notfound',
      'https://partner.microsoft.com/dashboard/Account/EmailExpired',
    ],
    counterExamples: ['https://partner.microsoft.com/en-us/partnership/notfound', 'https://partner.microsoft.com/404'],
  },
  {
    id: 'portal-not-authorized',
    family: 'portal',
    hosts: HOSTS,
    path: exactly(NOT_AUTHORIZED),
    examples: [
      'https://partner.microsoft.com/dashboard/notauthorized',
      'https://partner.microsoft.com/ja-jp/dashboard/account/v3/NotAuthorized',
      'https://partner.microsoft.com/notauthorized',
    ],
    counterExamples: ['https://partner.microsoft.com/en-us/partnership/notauthorized'],
  },
  {
    id: 'portal-workspace',
    family: 'portal',
    hosts: HOSTS,
    path: below('/dashboard|/pcv|/commerce', `${HOME}|${ACCOUNT_PAGES}|${ERRORS}`, `${ACCOUNT}|${SUPPORT}`),
    examples: [
      'https://partner.microsoft.com/dashboard/v2/customers/list',
      'https://partner.microsoft.com/dashboard/v2/customers/granularadminaccess/list',
      'https://partner.microsoft.com/commerce/customers/list',
      'https://partner.microsoft.com/commerce/security/compliance',
      'https://partner.microsoft.com/pcv/sales',
      'https://partner.microsoft.com/pcv/partnership/benefits',
      'https://partner.microsoft.com/dashboard/pricing/pricelist',
      'https://partner.microsoft.com/dashboard/v2/membership/offers',
      'https://partner.microsoft.com/dashboard/mpn/benefits',
      'https://partner.microsoft.com/dashboard/v2/benefits/azure',
      'https://partner.microsoft.com/dashboard/incentives/enrollment/summary',
      'https://partner.microsoft.com/dashboard/v2/earnings/earnings',
      'https://partner.microsoft.com/dashboard/insights/analytics/overview',
      'https://partner.microsoft.com/dashboard/v2/referrals/v3/leads/marketplace',
      'https://partner.microsoft.com/dashboard/marketplace-offers/overview',
      'https://partner.microsoft.com/dashboard/apps-and-games/overview',
      'https://partner.microsoft.com/dashboard/microsoftedge/overview',
      'https://partner.microsoft.com/dashboard/hardware/Search',
      'https://partner.microsoft.com/dashboard/v2/action-center/overview',
      'https://partner.microsoft.com/dashboard/actioncenter/mypreferences',
      'https://partner.microsoft.com/dashboard/account/merger',
      'https://partner.microsoft.com/dashboard/account/usermanagement',
      'https://partner.microsoft.com/dashboard/account/exp/enrollment/welcome?accountProgram=x',
      'https://partner.microsoft.com/dashboard/account/exp/enrollnow/error/microsoftedge/SessionValidationFailed',
      'https://partner.microsoft.com/dashboard/Registration/Hardware',
    ],
    counterExamples: ['https://partner.microsoft.com/commercemarketplace', 'https://partner.microsoft.com/pcvx/users'],
  },
] as const satisfies readonly PageDefinition[];
