import type { Link } from '../core/topic';
import type { MessageKey } from './message-key';

/**
 * Every address the help can send somebody to. Shown to the reader whole.
 * Sources: `facts/partner-center-portal.md` section 3, `facts/sign-in-pages.md` section 10,
 * `facts/roles-and-routes.md` section 4 (moved articles), `facts/localization.md` section 4.3, the seeds.
 * Articles carry no language in the address: the site then picks the reader's.
 */
export const LINKS = [
  { id: 'partnerCenter', url: 'https://partner.microsoft.com/dashboard/home', text: 'link.partnerCenter' },
  {
    id: 'accountOverview',
    url: 'https://partner.microsoft.com/dashboard/account/v3/overview',
    text: 'link.accountOverview',
  },
  { id: 'myAccess', url: 'https://partner.microsoft.com/dashboard/account/v3/myaccess', text: 'link.myAccess' },
  {
    id: 'userManagement',
    url: 'https://partner.microsoft.com/dashboard/account/v3/usermanagement#users',
    text: 'link.userManagement',
  },
  {
    id: 'userManagementNew',
    url: 'https://partner.microsoft.com/dashboard/v2/account-settings/usermanagement#users',
    text: 'link.userManagementNew',
  },
  {
    id: 'legalInfo',
    url: 'https://partner.microsoft.com/dashboard/account/v3/organization/legalinfo',
    text: 'link.legalInfo',
  },
  {
    id: 'programs',
    url: 'https://partner.microsoft.com/dashboard/v2/account-settings/settings/programs',
    text: 'link.programs',
  },
  { id: 'workReset', url: 'https://passwordreset.microsoftonline.com/', text: 'link.workReset' },
  { id: 'workResetUs', url: 'https://passwordreset.microsoftonline.us/', text: 'link.workResetUs' },
  { id: 'personalReset', url: 'https://account.live.com/password/reset', text: 'link.personalReset' },
  { id: 'securityInfo', url: 'https://mysignins.microsoft.com/security-info', text: 'link.securityInfo' },
  { id: 'publicSupport', url: 'https://partner.microsoft.com/support/?stage=1', text: 'link.publicSupport' },
  {
    id: 'businessSupport',
    url: 'https://learn.microsoft.com/microsoft-365/admin/contact-support-for-business-products',
    text: 'link.businessSupport',
  },
  { id: 'azurePortal', url: 'https://portal.azure.com/', text: 'link.azurePortal' },
  { id: 'storeDeveloper', url: 'https://storedeveloper.microsoft.com/', text: 'link.storeDeveloper' },
  { id: 'errorLookup', url: 'https://login.microsoftonline.com/error', text: 'link.errorLookup' },
  {
    // Medium: copies seen here and one level higher; the final address is not established
    // (`facts/localization.md` section 4.3, `facts/roles-and-routes.md` section 4).
    id: 'helpSignIn',
    url: 'https://learn.microsoft.com/partner-center/account-settings/unable-to-sign-in',
    text: 'link.helpSignIn',
  },
  {
    id: 'helpWorkReset',
    url: 'https://support.microsoft.com/topic/23dde81f-08bb-4776-ba72-e6b72b9dda9e',
    text: 'link.helpWorkReset',
  },
  {
    id: 'helpResetMine',
    url: 'https://learn.microsoft.com/partner-center/account-settings/reset-my-password',
    text: 'link.helpResetMine',
  },
  {
    // Medium: as the seeds have it (2020 and 2021); whether it has moved like its neighbours is not known.
    id: 'helpResetUser',
    url: 'https://learn.microsoft.com/partner-center/reset-a-user-password',
    text: 'link.helpResetUser',
  },
  {
    id: 'helpVerify',
    url: 'https://learn.microsoft.com/partner-center/enroll/verification-responses',
    text: 'link.helpVerify',
  },
  {
    id: 'helpPermissions',
    url: 'https://learn.microsoft.com/partner-center/account-settings/permissions-overview',
    text: 'link.helpPermissions',
  },
  {
    // Medium: the article that the seeds name for this was moved; this one describes the same roles
    // (`facts/roles-and-routes.md`, key UR).
    id: 'helpMarketplaceRoles',
    url: 'https://learn.microsoft.com/partner-center/user-roles',
    text: 'link.helpMarketplaceRoles',
  },
  {
    id: 'helpSwitchAccounts',
    url: 'https://learn.microsoft.com/partner-center/account-settings/switch-accounts',
    text: 'link.helpSwitchAccounts',
  },
  {
    id: 'helpNoAdmin',
    url: 'https://learn.microsoft.com/partner-center/account-settings/no-mpn-admin',
    text: 'link.helpNoAdmin',
  },
  {
    id: 'helpBecomeAdmin',
    url: 'https://learn.microsoft.com/partner-center/enroll/become-global-admin',
    text: 'link.helpBecomeAdmin',
  },
  {
    id: 'agreements',
    url: 'https://partner.microsoft.com/dashboard/account/v3/settings/agreements',
    text: 'link.agreements',
  },
  {
    // `facts/roles-and-routes.md` section 2.5; form of the address: `facts/partner-center-portal.md` section 3.3.
    id: 'newOwner',
    url: 'https://partner.microsoft.com/support/?stage=2&topicid=851db919-c330-d61f-c3ad-6b643755d05c',
    text: 'link.newOwner',
  },
  {
    id: 'helpSecurityRoles',
    url: 'https://learn.microsoft.com/partner-center/security/security-roles',
    text: 'link.helpSecurityRoles',
  },
  {
    id: 'helpWorkspaces',
    url: 'https://learn.microsoft.com/partner-center/account-settings/find-workspaces-roles-admins',
    text: 'link.helpWorkspaces',
  },
] as const satisfies readonly Link<MessageKey>[];

export type LinkId = (typeof LINKS)[number]['id'];

/** The reset of a work password in each cloud. */
export const RESET_LINKS = { usual: 'workReset', us: 'workResetUs' } as const satisfies Record<string, LinkId>;

/** Where to begin when nothing is known: Partner Center and the two resets. */
export const ENTRY_LINKS = LINKS.filter(
  ({ id }) => id === 'partnerCenter' || id === 'workReset' || id === 'personalReset',
);
