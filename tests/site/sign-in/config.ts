import { CLIENT, PARTNER_REPLY, personalAddress, REPLY, withQuery } from '../addresses';
import type { Flow } from '../flow';
import { OTHER_ORIGIN } from '../hosts';
import { SECRET } from '../secrets';
import type { Screen } from './screen';

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

export const GUIDS = {
  correlation: '1f0a5c7e-3a51-4b6d-9c52-0c6f9b7e2a10',
  session: '7d2f6b90-8e14-4f0b-a2d7-51b3c4e8f600',
} as const;

/** The sentence of the full error page; what follows the number is not settled in any language, so it stays English. */
export const errorSentence = (code: string | undefined): string =>
  `AADSTS${code}: The practice site made this sentence up; only its number means something.`;

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
 * may be read. In: the PageID and the screen. Out: the object; a fresh page carries 50058, which is no error.
 */
export function settings(pageId: EntraPage, screen: Screen): Readonly<Record<string, unknown>> {
  const { flow, say, errorCode } = screen;
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
    urlLogin: '/common/reprocess',
    urlPost: '/common/login',
    fCBShowSignUp: true,
    arrSessions: [],
    staticTenantBranding: branding(flow, say('brandUserName'), say('brandText')),
    sPOST_Username: screen.user,
    sFT: SECRET.flowToken,
    sFTName: 'flowToken',
    sCtx: SECRET.context,
    canary: SECRET.canary,
    apiCanary: SECRET.apiCanary,
    sCanaryTokenName: 'canary',
    ...(errorCode ? { sErrorCode: errorCode } : fresh ? { sErrorCode: '50058' } : {}),
    ...(errorCode ? { arrValErrs: [errorCode], sErrTxt: '' } : {}),
    ...(pageId === 'ConvergedError'
      ? {
          iErrorCode: Number(errorCode),
          strMainMessage: say('troubleSigningIn'),
          strServiceExceptionMessage: errorSentence(errorCode),
        }
      : {}),
    ...(pageId === 'ConvergedConditionalAccess'
      ? { iErrorTitle: 2, iErrorDescription: 6, sDeviceId: SECRET.device, sDeviceState: 'Unregistered' }
      : {}),
    ...(pageId === 'ConvergedTFA'
      ? {
          arrUserProofs: [
            {
              authMethodId: 'PhoneAppNotification',
              data: 'PhoneAppNotification',
              display: '+XX XXXXXXX42',
              isDefault: true,
            },
            { authMethodId: 'PhoneAppOTP', data: 'PhoneAppOTP', display: '+XX XXXXXXX42' },
            { authMethodId: 'OneWaySMS', data: 'OneWaySMS', display: '+XX XXXXXXX42' },
          ],
          urlBeginAuth: 'https://login.microsoftonline.com/common/SAS/BeginAuth',
          urlEndAuth: 'https://login.microsoftonline.com/common/SAS/EndAuth',
          iRememberMfaDuration: 14,
        }
      : {}),
    ...(pageId === 'ConvergedProofUpRedirect' ? { iRemainingDaysToSkipMfaRegistration: 14 } : {}),
    ...(pageId === 'CmsiInterrupt' ? { sAppName: 'Microsoft Partner' } : {}),
    correlationId: GUIDS.correlation,
    sessionId: GUIDS.session,
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
