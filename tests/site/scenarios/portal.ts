import { PORTAL_ORIGIN } from '../hosts';
import { NOT_OURS, type Scenario, scenario } from './scenario';

const portal = (name: string, title: string, page: string, path: string, ours = true): Scenario =>
  scenario('Partner Center', page)(name, title, undefined, `${PORTAL_ORIGIN}${path}`, ours ? {} : NOT_OURS);
const V3 = '/dashboard/account/v3';
const V2 = '/dashboard/v2/account-settings';
export const PORTAL: readonly Scenario[] = [
  portal('portal-home', 'Home', 'portal-home', '/dashboard/home'),
  portal('portal-home-v2', 'Home, newer address', 'portal-home', '/dashboard/v2/home'),
  portal('portal-home-empty', 'Home without workspaces', 'portal-home', '/dashboard/home?practice-roles=none'),
  portal(
    'clipboard-refused',
    'Home that lets nothing be copied',
    'portal-home',
    '/dashboard/home?practice-clipboard=refused',
  ),
  portal('account-overview', 'Account settings', 'portal-account-overview', `${V3}/overview`),
  portal('account-overview-v2', 'Account settings, newer address', 'portal-account-overview', `${V2}/overview`),
  portal('my-access', 'My access', 'portal-my-access', `${V3}/myaccess`),
  portal('my-access-none', 'My access, nothing granted', 'portal-my-access', `${V3}/myaccess?practice-roles=none`),
  portal(
    'my-access-not-listed',
    'My access that does not list every workspace',
    'portal-my-access',
    `${V3}/myaccess?practice-listed=few`,
  ),
  portal('user-management', 'User management', 'portal-user-management', `${V3}/usermanagement#users`),
  portal(
    'user-management-v2',
    'User management, newer address',
    'portal-user-management',
    `${V2}/usermanagement#users`,
  ),
  portal(
    'user-management-missing',
    'Account settings without User management',
    'portal-account-overview',
    `${V3}/overview?practice-roles=none`,
  ),
  portal('user-details', 'User details', 'portal-user-details', `${V3}/usermanagement/user?id=2`),
  portal('legal-info', 'Legal info', 'portal-legal-info', `${V3}/organization/legalinfo#mpn`),
  portal('identifiers', 'Identifiers', 'portal-account-settings', `${V3}/organization/identity`),
  portal('programs', 'Programs', 'portal-programs', `${V2}/settings/programs`),
  portal('agreements', 'Agreements', 'portal-agreements', `${V3}/settings/agreements`),
  portal('tenants', 'Tenants', 'portal-tenants', `${V3}/tenantmanagement`),
  portal('portal-support', 'Help + support', 'portal-support', '/dashboard/v2/support/servicerequests'),
  portal('customers', 'A workspace: customers', 'portal-workspace', '/dashboard/v2/customers/list'),
  portal('something-went-wrong', 'Something went wrong', 'portal-workspace', '/dashboard/insights/analytics/overview'),
  portal('not-found', 'Page not found', 'portal-not-found', '/dashboard/notfound'),
  portal('not-authorized', 'Not authorized', 'portal-not-authorized', '/dashboard/notauthorized'),
  portal('public-support', 'Public support page: not the portal', 'none', '/support/?stage=1', false),
];
