import { CLIENT, PARTNER_REPLY, personalAddress, REPLY, withQuery } from '../addresses';
import type { Flow } from '../flow';
import { OTHER_ORIGIN } from '../hosts';
import { SECRET } from '../secrets';
import { errorMessage, traceOf, WRAPPER } from './error-text';
import type { Screen } from './screen';
import { blockTitle } from './views-refused';

/** The PageIDs of `facts/sign-in-pages.md` section 4 with the number that stands in the settings object (section 3). */
export const PAGES = {
  ConvergedSignIn: 1104,
  ConvergedTFA: 1114,
  KmsiInterrupt: 1115,
  CmsiInterrupt: 1116,
  ConvergedProofUpRedirect: 1121,
  ConvergedChangePassword: 1103,
  ConvergedConsent: 1102,
  ConvergedConditionalAccess: 1119,
  ConvergedError: 1107,
  BssoInterrupt: 1101,
} as const;

export type EntraPage = keyof typeof PAGES;

/** The number that stands on a page when nothing is wrong (`facts/sign-in-errors.md` section 6). */
const NO_ERROR: Partial<Record<EntraPage, string>> = {
  ConvergedSignIn: '50058',
  KmsiInterrupt: '50140',
  CmsiInterrupt: '50199',
};

const CANCEL: Readonly<Record<Flow['app'], string>> = {
  partner: `${PARTNER_REPLY}?error=access_denied&error_subcode=cancel`,
  other: `${OTHER_ORIGIN}/signed-in?error=access_denied&error_subcode=cancel`,
  none: '',
};

const branding = ({ brand, market }: Flow, userLabel: string, text: string): readonly unknown[] =>
  brand === 'none'
    ? []
    : [
        {
          Locale: market.lcid,
          BannerLogo: '/practice/brand.svg',
          BackgroundColor: '#31475a',
          BoilerPlateText: text,
          UserIdLabel: userLabel,
          KeepMeSignedInDisabled: false,
          UseTransparentLightBox: false,
          LayoutTemplateConfig: {
            layoutType: brand === 'split' ? 1 : 0,
            horizontalPosition: brand === 'split' ? 2 : 1,
            verticalPosition: 1,
            showHeader: brand === 'split',
            showFooter: true,
            hideAccessRecovery: false,
            hideSignInOptions: true,
          },
        },
      ];

/** What the page was answered, and how the error and the block page write it (section 3, `strMainMessage` and others). */
function problemKeys(pageId: EntraPage, screen: Screen): Readonly<Record<string, unknown>> {
  const { say, form } = screen;
  // The eight digits of an organization's own sign-in are no number of this service.
  const errorCode = form === 'federated' ? undefined : screen.errorCode;
  const number = errorCode ?? NO_ERROR[pageId];
  return {
    ...(number ? { sErrorCode: number } : {}),
    ...(errorCode ? { arrValErrs: [errorCode], sErrTxt: say('answerRefused') } : {}),
    ...(pageId === 'ConvergedError'
      ? {
          // Which of several numbers stands here is not known; the wrapper is the harder case.
          ...(errorCode ? { iErrorCode: Number(form === 'several' ? WRAPPER : errorCode) } : {}),
          strMainMessage: say('troubleSigningIn'),
          strServiceExceptionMessage: errorMessage(screen),
        }
      : {}),
    ...(pageId === 'ConvergedConditionalAccess'
      ? {
          iErrorTitle: blockTitle(errorCode),
          iErrorDescription: 6,
          sDeviceId: SECRET.device,
          sDeviceState: 'Unregistered',
        }
      : {}),
  };
}

/** Addresses that name the application: on the first page and on its repetition after a post, nowhere later. */
function applicationKeys(flow: Flow): Readonly<Record<string, unknown>> {
  const client = CLIENT[flow.app];
  const tenanted = withQuery('https://login.microsoftonline.com/common/oauth2/authorize', {
    client_id: client,
    response_mode: 'form_post',
    redirect_uri: REPLY[flow.app],
  });
  return {
    urlMsaSignUp: personalAddress(flow.app, { signup: '1', mkt: flow.market.mkt }),
    urlCancel: CANCEL[flow.app],
    ...(flow.app === 'none'
      ? {}
      : {
          urlTenantedEndpointFormat: tenanted.replace('/common/', '/{0}/'),
          urlGoToAADError: personalAddress(flow.app, { mkt: flow.market.mkt }),
        }),
  };
}

/**
 * The settings object of an Entra page (`facts/sign-in-pages.md` section 3), with made-up secrets beside the keys that
 * may be read. In: the PageID and the screen. Out: the object.
 */
export function settings(pageId: EntraPage, screen: Screen): Readonly<Record<string, unknown>> {
  const { flow, say } = screen;
  const trace = traceOf(screen);
  const fresh = pageId === 'ConvergedSignIn';
  return {
    fShowPersistentCookiesWarning: false,
    ...(fresh ? applicationKeys(flow) : {}),
    showCantAccessAccountLink: true,
    iAllowedIdentities: 2,
    isGlobalTenant: flow.brand === 'none',
    urlResetPassword: screen.addresses.resetWork,
    urlMsaResetPassword: screen.addresses.resetPersonal,
    urlGetCredentialType: `https://login.microsoftonline.com/common/GetCredentialType?mkt=${flow.market.mkt}`,
    urlLogin: `/common/reprocess?ctx=${SECRET.query}&username=${SECRET.userName}`,
    urlPost: '/common/login',
    fCBShowSignUp: true,
    arrSessions: [
      { name: SECRET.userName, fullName: SECRET.displayName, id: SECRET.personId, tenantId: SECRET.tenantId },
    ],
    sCompanyDisplayName: SECRET.tenant,
    staticTenantBranding: branding(flow, say('brandUserName'), say('brandText')),
    sPOST_Username: screen.user,
    sFT: SECRET.flowToken,
    sFTName: 'flowToken',
    sCtx: SECRET.context,
    canary: SECRET.canary,
    apiCanary: SECRET.apiCanary,
    sCanaryTokenName: 'canary',
    ...problemKeys(pageId, screen),
    ...(pageId === 'ConvergedTFA'
      ? {
          arrUserProofs: [
            {
              authMethodId: 'PhoneAppNotification',
              data: 'PhoneAppNotification',
              display: SECRET.phone,
              isDefault: true,
            },
            { authMethodId: 'PhoneAppOTP', data: 'PhoneAppOTP', display: SECRET.phone },
            { authMethodId: 'OneWaySMS', data: 'OneWaySMS', display: SECRET.phone },
          ],
          urlBeginAuth: 'https://login.microsoftonline.com/common/SAS/BeginAuth',
          urlEndAuth: 'https://login.microsoftonline.com/common/SAS/EndAuth',
          iRememberMfaDuration: 14,
        }
      : {}),
    ...(pageId === 'ConvergedProofUpRedirect' ? { iRemainingDaysToSkipMfaRegistration: 14 } : {}),
    ...(pageId === 'CmsiInterrupt' ? { sAppName: 'Microsoft Partner' } : {}),
    correlationId: trace.correlation,
    sessionId: trace.session,
    serverDetails: {
      slc: 'ProdSlices',
      dc: 'PRACTICE',
      ri: 'PRCTXXX',
      ver: { v: [2, 1, 24711, 8] },
      rt: '2026-11-03T08:15:42',
      et: 12,
    },
    country: 'SE',
    locale: { mkt: flow.market.mkt, lcid: flow.market.lcid },
    hpgact: 1800,
    hpgid: PAGES[pageId],
    pgid: pageId,
    pid: 'practice',
  };
}
