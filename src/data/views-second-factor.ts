import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';

const SECTION_6 = 'facts/sign-in-pages.md section 6';
const SECOND_FACTOR = { pages: ['entra-sign-in'], pageIds: ['ConvergedTFA'] } as const;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * The second factor (`facts/sign-in-pages.md` section 6). View numbers differ here and only 6 was seen (section 14.7), so
 * the elements decide.
 */
export const SECOND_FACTOR_VIEWS = [
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
    markers: [
      '#idSpan_SAOTCC_Error_OTC',
      'input[name="otc"].has-error:not(.moveOffScreen)',
      'form:has(#idTxtBx_SAOTCC_OTC:not(.moveOffScreen)) .alert-error',
    ],
    confidence: 'M',
    source: 'facts/sign-in-errors.md section 2',
    examples: [
      { pageId: 'ConvergedTFA', visible: new Set(['#idSpan_SAOTCC_Error_OTC', '#idDiv_SAOTCC_Title']) },
      { pageId: 'ConvergedTFA', visible: new Set(['input[name="otc"].has-error:not(.moveOffScreen)']) },
    ],
  },
  {
    // Not completed, a limit of calls or messages, trouble of the service: the number says which.
    ...SECOND_FACTOR,
    id: 'sign-in-error',
    markers: ['.alert.alert-error'],
    errorCodes: ['500121', '50086', '50087', '50088'],
    confidence: 'M',
    source: 'facts/sign-in-errors.json',
    examples: [
      { pageId: 'ConvergedTFA', errorCode: '50088', visible: new Set(['.alert.alert-error', '#idDiv_SAOTCS_Title']) },
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
