import type { PageDefinition } from '../core/page';

/**
 * Sign-in, reset and security-info pages by their address.
 * Sources: `facts/sign-in-pages.md` sections 2, 6, 7, 9, 10 and `facts/sign-in-errors.md` section 2.
 */
const ENTRA = ['login.microsoftonline.com', 'login.microsoft.com', 'login.microsoftonline.us'] as const;
const RESET = ['passwordreset.microsoftonline.com', 'passwordreset.microsoftonline.us'] as const;
const SECURITY_INFO = ['mysignins.microsoft.com', 'mysignins.microsoft.us'] as const;

export const SIGN_IN_PAGES = [
  {
    id: 'entra-sign-in',
    family: 'entra',
    hosts: ENTRA,
    // The path stays the same across many states and differs by tenant, so it only says what this page is not.
    path: /^(?!\/error\/?$)(?!.*\/(?:cookiesdisabled|logout|uxlogout)\/?$)\//i,
    examples: [
      'https://login.microsoftonline.com/common/oauth2/authorize?client_id=4990cffe-04e8-4e8b-808a-1175604b879f&response_mode=form_post&response_type=code+id_token&scope=openid+profile&redirect_uri=https%3a%2f%2fpartner.microsoft.com%2faad%2fauthPostGateway&resource=797f4846-ba00-4fd7-ba43-dac1f8f63013&mkt=en-US',
      'https://login.microsoftonline.com/common/login',
      'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/login',
      'https://login.microsoftonline.com/common/SAS/ProcessAuth',
      'https://login.microsoftonline.com/kmsi',
      'https://login.microsoftonline.com/appverify',
      'https://login.microsoftonline.com/contoso.example/oauth2/v2.0/authorize?prompt=select_account',
      'https://LOGIN.microsoftonline.com:443/common/oauth2/authorize',
      'https://login.microsoft.com/common/oauth2/authorize',
      'https://login.microsoftonline.us/common/login',
      'https://login.microsoftonline.com/common/oauth2/error',
    ],
    counterExamples: [
      'http://login.microsoftonline.com/common/login',
      'https://login.microsoftonline.com:8443/common/login',
      'https://login.microsoftonline.com./common/login',
      'https://someone@login.microsoftonline.com/common/login',
      'https://login.microsoftonline.com.evil.tld/common/login',
      'https://login.microsoftonline.com@evil.tld/common/login',
      'https://evil.tld/login.microsoftonline.com/common/login',
      'https://evil.tld/?https://login.microsoftonline.com/common/login',
      'https://login-microsoftonline.com/common/login',
      // A Cyrillic letter; the browser turns the host into punycode.
      'https://login.micr\u043esoftonline.com/common/login',
      'https://xn--lgin-5qa.microsoftonline.com/common/login',
      'https://device.login.microsoftonline.com/common/login',
      'https://login.windows.net/common/oauth2/authorize',
      'https://sts.windows.net/common/oauth2/authorize',
      'https://login.partner.microsoftonline.cn/common/login',
      'https://login.microsoftonline.de/common/login',
      'https://autologon.microsoftazuread-sso.com/common/winauth',
      'https://aadcdn.msauth.net/common/login',
    ],
  },
  {
    id: 'entra-sign-out',
    family: 'entra',
    hosts: ENTRA,
    path: /\/(?:logout|uxlogout)\/?$/i,
    examples: [
      'https://login.microsoftonline.com/common/oauth2/logout',
      'https://login.microsoftonline.com/common/oauth2/v2.0/logout?post_logout_redirect_uri=https%3a%2f%2fpartner.microsoft.com',
      'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/oauth2/logout/',
      'https://login.microsoftonline.com/common/uxlogout',
      'https://login.microsoft.com/uxlogout?sid=1',
      'https://login.microsoftonline.us/logout',
    ],
    counterExamples: [
      'https://login.microsoftonline.com/common/oauth2/logoutother',
      'https://login.microsoftonline.com/common/login?next=/logout',
      'https://login.windows.net/common/oauth2/logout',
      'https://partner.microsoft.com/logout',
    ],
  },
  {
    id: 'entra-cookies-disabled',
    family: 'entra',
    hosts: ENTRA,
    path: /\/cookiesdisabled\/?$/i,
    examples: [
      'https://login.microsoftonline.com/cookiesdisabled',
      'https://login.microsoft.com/cookiesdisabled/',
      'https://login.microsoftonline.us/common/CookiesDisabled',
    ],
    counterExamples: ['https://login.live.com/cookiesdisabled', 'https://login.microsoftonline.com/jsdisabled'],
  },
  {
    id: 'msa-sign-in',
    family: 'msa',
    hosts: ['login.live.com'],
    path: /^\/(?:login\.srf|oauth20_authorize\.srf|ppsecure\/post\.srf)$/i,
    examples: [
      'https://login.live.com/login.srf?wa=wsignin1.0',
      'https://login.live.com/oauth20_authorize.srf?client_id=51483342-085c-4d86-bf88-cf50c7252078&estsfed=1&fci=4990cffe-04e8-4e8b-808a-1175604b879f',
      'https://login.live.com/ppsecure/post.srf',
    ],
    counterExamples: [
      'https://login.live.com/oauth20_token.srf',
      'https://login.live.com/login.srf.html',
      'https://login.live.com.evil.tld/login.srf',
      'https://live.com/login.srf',
    ],
  },
  {
    id: 'msa-sign-out',
    family: 'msa',
    hosts: ['login.live.com'],
    path: /^\/logout\.srf$/i,
    examples: ['https://login.live.com/logout.srf?ct=1'],
    counterExamples: ['https://account.live.com/logout.srf', 'https://login.live.com/logout'],
  },
  {
    id: 'msa-reset',
    family: 'msa',
    hosts: ['account.live.com'],
    path: /^\/(?:password\/reset|resetpassword\.aspx)\/?$/i,
    examples: [
      'https://account.live.com/password/reset?wreply=https%3a%2f%2flogin.live.com&mkt=ja-JP',
      'https://account.live.com/ResetPassword.aspx?wreply=&id=&mkt=en-US&lc=1033',
    ],
    counterExamples: ['https://account.live.com/password', 'https://login.live.com/password/reset'],
  },
  {
    id: 'msa-recovery',
    family: 'msa',
    hosts: ['account.live.com'],
    path: /^\/acsr\/?$/i,
    examples: ['https://account.live.com/acsr'],
    counterExamples: ['https://account.live.com/acsrx', 'https://account.microsoft.com/acsr'],
  },
  {
    id: 'msa-password-change',
    family: 'msa',
    hosts: ['account.live.com'],
    path: /^\/password\/change\/?$/i,
    examples: ['https://account.live.com/password/Change'],
    counterExamples: ['https://account.live.com/password/changed'],
  },
  {
    id: 'msa-proofs',
    family: 'msa',
    hosts: ['account.live.com'],
    path: /^\/proofs\//i,
    examples: ['https://account.live.com/proofs/Add', 'https://account.live.com/proofs/manage/additional'],
    counterExamples: ['https://account.live.com/proofs', 'https://account.live.com/proofsx/Add'],
  },
  {
    id: 'work-reset',
    family: 'reset',
    hosts: RESET,
    // The whole host is the reset; its steps are told apart by what they show (section 10.1).
    path: /^\//i,
    examples: [
      'https://passwordreset.microsoftonline.com/?ru=https%3a%2f%2flogin.microsoftonline.com%2fcommon%2freprocess%3fctx%3dx&mkt=en-US&hosted=0',
      'https://passwordreset.microsoftonline.com/passwordreset#!/',
      'https://passwordreset.microsoftonline.com/Default.aspx?whr=contoso.example',
      'https://passwordreset.microsoftonline.us/',
    ],
    counterExamples: [
      'https://passwordreset.activedirectory.windowsazure.cn/',
      'https://passwordreset.microsoftonline.com.evil.tld/passwordreset',
      'https://microsoftonline.com/passwordreset',
      'http://passwordreset.microsoftonline.com/',
    ],
  },
  {
    id: 'security-info-register',
    family: 'security-info',
    hosts: SECURITY_INFO,
    path: /^\/register\/?$/i,
    examples: ['https://mysignins.microsoft.com/register?csrf_token=x', 'https://mysignins.microsoft.us/register'],
    counterExamples: ['https://mysignins.microsoft.com/', 'https://mysignins.microsoft.com/registered'],
  },
  {
    id: 'security-info',
    family: 'security-info',
    hosts: SECURITY_INFO,
    path: /^\/security-info\/?$/i,
    examples: ['https://mysignins.microsoft.com/security-info', 'https://mysignins.microsoft.us/security-info/'],
    counterExamples: ['https://myaccount.microsoft.com/security-info', 'https://mysignins.microsoft.com/security'],
  },
  {
    id: 'password-change',
    family: 'security-info',
    hosts: SECURITY_INFO,
    path: /^\/security-info\/password\/change\/?$/i,
    examples: [
      'https://mysignins.microsoft.com/security-info/password/change',
      'https://mysignins.microsoft.us/security-info/password/change',
    ],
    counterExamples: [
      'https://account.activedirectory.windowsazure.com/ChangePassword.aspx',
      'https://mysignins.microsoft.com/security-info/password',
    ],
  },
] as const satisfies readonly PageDefinition[];
