import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';
import { BOX } from './view-selectors';

/**
 * What stands between the password and the portal besides the second factor: interrupts, blocks, the error page. The PageID tells
 * them apart (`facts/sign-in-pages.md` section 4); the box only proves that the page has been drawn.
 */
const SECTION_6 = 'facts/sign-in-pages.md section 6';
const HERE = { pages: ['entra-sign-in'] } as const;
const NOTHING: ReadonlySet<string> = new Set();
const DRAWN: ReadonlySet<string> = new Set(BOX);
const NEWER_BOX = '#lightbox';
const OLDER_BOX = '.inner';

export const INTERRUPT_VIEWS = [
  {
    ...HERE,
    id: 'bsso',
    pageIds: ['BssoInterrupt'],
    markers: [],
    confidence: 'H',
    source: 'facts/sign-in-pages.md section 4',
    examples: [{ pageId: 'BssoInterrupt', visible: NOTHING }],
  },
  {
    ...HERE,
    id: 'stay-signed-in',
    pageIds: ['KmsiInterrupt'],
    viewNumbers: [20],
    markers: ['#KmsiDescription', '#KmsiCheckboxField', ...BOX],
    confidence: 'H',
    source: SECTION_6,
    examples: [
      {
        pageId: 'KmsiInterrupt',
        viewNumber: 20,
        errorCode: '50140',
        visible: new Set(['#KmsiDescription', NEWER_BOX]),
      },
      { pageId: 'KmsiInterrupt', visible: new Set([OLDER_BOX]) },
    ],
  },
  {
    ...HERE,
    id: 'app-confirm',
    pageIds: ['CmsiInterrupt'],
    viewNumbers: [43],
    markers: ['#appConfirmTitle', ...BOX],
    confidence: 'M',
    source: SECTION_6,
    examples: [{ pageId: 'CmsiInterrupt', viewNumber: 43, errorCode: '50199', visible: new Set(['#appConfirmTitle']) }],
  },
  {
    // 1 account compromised, 2 risky session (section 5): not the moment to register anything.
    ...HERE,
    id: 'risky-session',
    pageIds: ['ConvergedProofUpRedirect'],
    viewNumbers: [33],
    markers: [],
    confidence: 'M',
    source: 'facts/sign-in-pages.md section 5',
    examples: [{ pageId: 'ConvergedProofUpRedirect', viewNumber: 33, errorCode: '50072', visible: NOTHING }],
  },
  {
    // 59 and 60 belong to the same registration: more information, and the app's turn.
    ...HERE,
    id: 'security-info-needed',
    pageIds: ['ConvergedProofUpRedirect'],
    viewNumbers: [32, 59, 60],
    markers: ['#idSubmit_ProofUp_Redirect', '#skipMfaRegistrationLink', '#moreInfoLink', ...BOX],
    confidence: 'H',
    source: SECTION_6,
    examples: [
      { pageId: 'ConvergedProofUpRedirect', viewNumber: 32, visible: new Set(['#idSubmit_ProofUp_Redirect']) },
      { pageId: 'ConvergedProofUpRedirect', errorCode: '50072', visible: new Set([OLDER_BOX]) },
    ],
  },
  {
    ...HERE,
    id: 'new-password-refused',
    pageIds: ['ConvergedChangePassword'],
    viewNumbers: [22],
    markers: ['.alert.alert-error'],
    errorCodes: ['120002', '120003', '120004', '120018'],
    confidence: 'M',
    source: 'facts/sign-in-errors.json',
    examples: [
      {
        pageId: 'ConvergedChangePassword',
        viewNumber: 22,
        errorCode: '120002',
        visible: new Set(['.alert.alert-error', '#newPassword']),
      },
    ],
  },
  {
    ...HERE,
    id: 'current-password-wrong',
    pageIds: ['ConvergedChangePassword'],
    viewNumbers: [22],
    markers: ['.alert.alert-error'],
    errorCodes: ['120000'],
    confidence: 'M',
    source: 'facts/sign-in-pages.md section 8.1',
    examples: [
      {
        pageId: 'ConvergedChangePassword',
        viewNumber: 22,
        errorCode: '120000',
        visible: new Set(['.alert.alert-error', '#currentPassword']),
      },
    ],
  },
  {
    ...HERE,
    id: 'password-expired',
    pageIds: ['ConvergedChangePassword'],
    viewNumbers: [22],
    markers: ['#currentPassword', '#newPassword', '#confirmNewPassword', ...BOX],
    confidence: 'H',
    source: SECTION_6,
    examples: [
      { pageId: 'ConvergedChangePassword', viewNumber: 22, visible: new Set(['#currentPassword', '#newPassword']) },
      { pageId: 'ConvergedChangePassword', errorCode: '50055', visible: DRAWN },
    ],
  },
  {
    // The same page says so where only an administrator may decide.
    ...HERE,
    id: 'consent-admin',
    pageIds: ['ConvergedConsent'],
    viewNumbers: [25],
    markers: BOX,
    errorCodes: ['90093', '90094', '900941', '900981', '90095'],
    confidence: 'M',
    source: 'facts/sign-in-errors.json AADSTS90094, AADSTS90095',
    examples: [{ pageId: 'ConvergedConsent', viewNumber: 25, errorCode: '90094', visible: DRAWN }],
  },
  {
    ...HERE,
    id: 'consent',
    pageIds: ['ConvergedConsent'],
    viewNumbers: [25, 29, 65],
    markers: BOX,
    confidence: 'M',
    source: SECTION_6,
    examples: [{ pageId: 'ConvergedConsent', viewNumber: 25, visible: DRAWN }],
  },
  {
    // An app that vouches for the device has to be installed, or the device has to be joined (section 5).
    ...HERE,
    id: 'device-needed',
    pageIds: ['ConvergedConditionalAccess'],
    viewNumbers: [34, 35],
    markers: [],
    confidence: 'M',
    source: 'facts/sign-in-pages.md section 5',
    examples: [
      { pageId: 'ConvergedConditionalAccess', viewNumber: 34, visible: NOTHING },
      { pageId: 'ConvergedConditionalAccess', viewNumber: 35, errorCode: '53000', visible: NOTHING },
    ],
  },
  {
    ...HERE,
    id: 'access-blocked',
    pageIds: ['ConvergedConditionalAccess'],
    viewNumbers: [36],
    markers: BOX,
    confidence: 'M',
    source: SECTION_6,
    examples: [
      { pageId: 'ConvergedConditionalAccess', viewNumber: 36, errorCode: '53003', visible: DRAWN },
      { pageId: 'ConvergedConditionalAccess', visible: new Set([OLDER_BOX]) },
    ],
  },
  {
    ...HERE,
    id: 'error-page',
    pageIds: ['ConvergedError'],
    viewNumbers: [26],
    markers: ['#exceptionMessageContainer', '#service_exception_message', '#idTD_Error', ...BOX],
    confidence: 'H',
    source: SECTION_6,
    examples: [
      {
        pageId: 'ConvergedError',
        viewNumber: 26,
        errorCode: '50020',
        visible: new Set(['#exceptionMessageContainer']),
      },
      { pageId: 'ConvergedError', visible: new Set([NEWER_BOX]) },
    ],
  },
  {
    // Older error pages carry another PageID or none; the elements stand on no other page.
    ...HERE,
    id: 'error-page',
    markers: ['#exceptionMessageContainer', '#service_exception_message'],
    confidence: 'M',
    source: SECTION_6,
    examples: [{ visible: new Set(['#service_exception_message']) }],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];
