import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';
import { BOX } from './view-selectors';

/**
 * What stands between the password and the portal: second factor, interrupts, blocks, the error page. The PageID tells
 * them apart (`facts/sign-in-pages.md` section 4); the box only proves that the page has been drawn.
 */
const SECTION_6 = 'facts/sign-in-pages.md section 6';
const HERE = { pages: ['entra-sign-in'] } as const;
const SECOND_FACTOR = { ...HERE, pageIds: ['ConvergedTFA'] } as const;
const NOTHING: ReadonlySet<string> = new Set();
const DRAWN: ReadonlySet<string> = new Set(BOX);
const NEWER_BOX = '#lightbox';
const OLDER_BOX = '.inner';

/** View numbers differ here and only 6 was seen (section 14.7), so the elements decide. */
const SECOND_FACTOR_VIEWS = [
  {
    ...SECOND_FACTOR,
    id: 'mfa-denied',
    markers: ['#idDiv_SAASDS_Description', '#idDiv_SAASDS_Title'],
    confidence: 'H',
    source: `${SECTION_6}; facts/sign-in-errors.md section 2`,
    examples: [{ pageId: 'ConvergedTFA', visible: new Set(['#idDiv_SAASDS_Description', '#idDiv_SAASDS_Title']) }],
  },
  {
    ...SECOND_FACTOR,
    id: 'mfa-no-answer',
    markers: ['#idDiv_SAASTO_Description', '#idDiv_SAASTO_Title'],
    confidence: 'H',
    source: `${SECTION_6}; facts/sign-in-errors.md section 2`,
    examples: [{ pageId: 'ConvergedTFA', visible: new Set(['#idDiv_SAASTO_Title']) }],
  },
  {
    ...SECOND_FACTOR,
    id: 'mfa-code-wrong',
    markers: ['#idSpan_SAOTCC_Error_OTC', 'input[name="otc"].has-error:not(.moveOffScreen)'],
    confidence: 'M',
    source: 'facts/sign-in-errors.md section 2',
    examples: [
      { pageId: 'ConvergedTFA', visible: new Set(['#idSpan_SAOTCC_Error_OTC', '#idDiv_SAOTCC_Title']) },
      { pageId: 'ConvergedTFA', visible: new Set(['input[name="otc"].has-error:not(.moveOffScreen)']) },
    ],
  },
  {
    ...SECOND_FACTOR,
    id: 'mfa-code',
    markers: ['#idTxtBx_SAOTCC_OTC:not(.moveOffScreen)', '#idDiv_SAOTCC_Title', '#idDiv_SAOTCC_Description'],
    confidence: 'H',
    source: SECTION_6,
    examples: [
      { pageId: 'ConvergedTFA', visible: new Set(['#idTxtBx_SAOTCC_OTC:not(.moveOffScreen)', '#idDiv_SAOTCC_Title']) },
    ],
  },
  {
    ...SECOND_FACTOR,
    id: 'mfa-methods',
    markers: ['#idDiv_SAOTCS_Proofs', '#idDiv_SAOTCS_Title', '[data-value="PhoneAppOTP"]', '[data-value="OneWaySMS"]'],
    confidence: 'H',
    source: SECTION_6,
    examples: [
      { pageId: 'ConvergedTFA', visible: new Set(['#idDiv_SAOTCS_Proofs', '#idDiv_SAOTCS_Title']) },
      { pageId: 'ConvergedTFA', visible: new Set(['[data-value="PhoneAppOTP"]']) },
    ],
  },
  {
    ...SECOND_FACTOR,
    id: 'mfa-approve',
    markers: ['#idDiv_SAOTCAS_Title', '#idDiv_SAOTCAS_Description', '#idRichContext_DisplaySign'],
    confidence: 'H',
    source: SECTION_6,
    examples: [{ pageId: 'ConvergedTFA', visible: new Set(['#idDiv_SAOTCAS_Title', '#idRichContext_DisplaySign']) }],
  },
  {
    ...SECOND_FACTOR,
    id: 'mfa-approve',
    viewNumbers: [6],
    markers: [],
    confidence: 'H',
    source: 'facts/sign-in-pages.md section 5',
    examples: [{ pageId: 'ConvergedTFA', viewNumber: 6, visible: NOTHING }],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];

const INTERRUPTS = [
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
    // 33 is its landing page for a compromised account or a risky session: another matter (section 5).
    ...HERE,
    id: 'security-info-needed',
    pageIds: ['ConvergedProofUpRedirect'],
    viewNumbers: [32],
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
    ...HERE,
    id: 'consent',
    pageIds: ['ConvergedConsent'],
    viewNumbers: [25],
    markers: BOX,
    confidence: 'M',
    source: SECTION_6,
    examples: [{ pageId: 'ConvergedConsent', viewNumber: 25, visible: DRAWN }],
  },
  {
    ...HERE,
    id: 'access-blocked',
    pageIds: ['ConvergedConditionalAccess'],
    viewNumbers: [34, 35, 36],
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

export const INTERRUPT_VIEWS = [...SECOND_FACTOR_VIEWS, ...INTERRUPTS] as const;
