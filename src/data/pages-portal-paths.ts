/**
 * Paths of the portal. Source: `facts/partner-center-portal.md` sections 2, 3 and 4.4.
 * Case differs from link to link and every path may start with a language. The hash (a tab of the page) takes no part.
 * Where one page is documented in only one of the two account areas, both are accepted (4.4); Tenants is the exception.
 * The expressions made of these are part of the injected script: they are kept short.
 */
export const HOSTS = ['partner.microsoft.com'] as const;
const LOCALE = '(?:/[a-z]{2}(?:-[a-z]{2,8})?-[a-z]{2})?';
const AREA = '/dashboard/(?:account/v3|v2/account-settings)';
export const ACCOUNT = `${AREA}|/pcv/accountsettings`;
export const SUPPORT = '/dashboard/(?:v2/)?support|/pcv/servicerequests';

export const HOME = '/dashboard(?:/home|/v2/home|/overview)?';
export const OVERVIEW = `${AREA}/overview|/dashboard/v2/account-settings/account-management/home`;
export const MY_ACCESS = `${AREA}/myaccess`;
/** The last one is that of the former portal, outside the account areas. */
export const USER_MANAGEMENT = `${AREA}/usermanagement|/pcv/users`;
export const LEGAL_INFO = `${AREA}/organization/legalinfo`;
export const PROGRAMS = `${AREA}/settings/programs`;
export const AGREEMENTS = `${AREA}/settings/agreements`;
export const TENANTS = '/dashboard/account/v3/tenantmanagement';
/** Those that have an entry of their own; User management has one for what lies below it too. */
export const ACCOUNT_PAGES = [OVERVIEW, MY_ACCESS, LEGAL_INFO, PROGRAMS, AGREEMENTS, TENANTS].join('|');
/** Both generations of the enrolment, and the registration for developer programs (section 3.2). */
export const ENROLMENT = '/dashboard/(?:account/(?:exp|v3)/enroll(?:now|ment)|registration)';
export const ENROLMENT_ERROR = '/dashboard/account/exp/enrollnow/error';

const ANYWHERE = '/(?:dashboard|pcv|commerce)/(?:.*/)?';
export const NOT_FOUND = `${ANYWHERE}(?:page)?notfound|/pagenotfound`;
export const NOT_AUTHORIZED = `${ANYWHERE}notauthorized|/notauthorized`;
export const MAIL_EXPIRED = '/dashboard/account/emailexpired';
/** The two refusals again, for a path that is known to stand in the portal. */
const REFUSED = '.*/(?:(?:page)?notfound|notauthorized)';

export const exactly = (path: string): RegExp => new RegExp(`^${LOCALE}(?:${path})/?$`, 'i');
/** The path itself and everything below it, but for pages and areas that have an entry of their own. */
export const below = (path: string, pages = '', areas = '(?!)'): RegExp =>
  new RegExp(
    `^${LOCALE}(?!(?:${pages === '' ? REFUSED : `${REFUSED}|${pages}`})/?$)(?!(?:${areas})(?:/|$))(?:${path})(?:/|$)`,
    'i',
  );
