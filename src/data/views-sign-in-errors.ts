import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';
import {
  ANY_ERROR,
  CLASSIC_SIGN_IN,
  NO_TELLING_NUMBER,
  PASSWORD_ERROR,
  PASSWORD_FIELD,
  PASSWORD_NUMBERS,
  UNKNOWN_NAME_NUMBERS,
  USERNAME_ERROR,
  USERNAME_FIELD,
  WRONG_PASSWORD_NUMBERS,
} from './view-selectors';

/**
 * Messages under the user name or the password. After a reload the number decides, because one text stands for several
 * causes; what the page finds by itself has no number (`facts/sign-in-errors.md` sections 1 and 2).
 */
const SECTION_5 = 'facts/sign-in-pages.md section 5';
const SECTION_6 = 'facts/sign-in-pages.md section 6';
const ERRORS = 'facts/sign-in-errors.json';
const UNDER_PASSWORD = new Set<string>(['#passwordError', ...PASSWORD_FIELD]);
const UNDER_USERNAME = new Set<string>(['#usernameError', ...USERNAME_FIELD]);
const pageId = 'ConvergedSignIn';
const MESSAGE = '.alert.alert-error';
const MESSAGE_BY_PASSWORD = [...PASSWORD_ERROR, MESSAGE] as const;
/** Leads to what Microsoft says about a device or a way to sign in that is refused for now. */
const REFUSED_LINK = 'a[href*="linkid=2317517" i]';
/** The link to a new account, inside of the message about the name. */
const OFFERS_ACCOUNT = ['#usernameError #idA_PWD_SignUp'] as const;
/** The numbers of the two views are said by the structure here: 77 asks for the same code to recover an account. */
const CODE_ERROR = [
  '[data-viewid="3"] .alert-error',
  '[data-viewid="77"] .alert-error',
  'input[name="otc"].has-error:not(.moveOffScreen)',
] as const;

export const SIGN_IN_ERROR_VIEWS = [
  {
    // It comes after the right password and says nothing about it, wherever it stands and in whichever build.
    id: 'personal-refused',
    pages: ['msa-sign-in', 'msa-reset', 'msa-recovery', 'msa-password-change', 'msa-proofs'],
    markers: [REFUSED_LINK],
    confidence: 'M',
    source: `${ERRORS}, MSA:retry-other-device-or-method`,
    examples: [{ visible: new Set([REFUSED_LINK]) }],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'locked',
    markers: ANY_ERROR,
    errorCodes: ['50053'],
    confidence: 'H',
    source: SECTION_6,
    examples: [
      { pageId, viewNumber: 2, errorCode: '50053', visible: UNDER_PASSWORD },
      { pageId, viewNumber: 1, errorCode: '50053', visible: UNDER_USERNAME },
    ],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'disabled',
    markers: ANY_ERROR,
    errorCodes: ['50057'],
    confidence: 'H',
    source: SECTION_6,
    examples: [{ pageId, viewNumber: 2, errorCode: '50057', visible: UNDER_PASSWORD }],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'timed-out',
    markers: ANY_ERROR,
    errorCodes: ['50089'],
    confidence: 'M',
    source: SECTION_6,
    examples: [
      { pageId, viewNumber: 2, errorCode: '50089', visible: UNDER_PASSWORD },
      { pageId, viewNumber: 1, errorCode: '50089', visible: new Set([MESSAGE, ...USERNAME_FIELD]) },
    ],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'password-old',
    markers: MESSAGE_BY_PASSWORD,
    without: USERNAME_FIELD,
    errorCodes: ['50054'],
    confidence: 'M',
    source: SECTION_6,
    examples: [{ pageId, viewNumber: 2, errorCode: '50054', visible: UNDER_PASSWORD }],
  },
  {
    // The page says "incorrect" for an expired password too.
    ...CLASSIC_SIGN_IN,
    id: 'password-expired',
    markers: MESSAGE_BY_PASSWORD,
    without: USERNAME_FIELD,
    errorCodes: ['50055'],
    confidence: 'M',
    source: SECTION_6,
    examples: [{ pageId, viewNumber: 2, errorCode: '50055', visible: UNDER_PASSWORD }],
  },
  {
    // Under the password, too, the page says "incorrect" for an unknown name or organization.
    ...CLASSIC_SIGN_IN,
    id: 'username-unknown',
    markers: ANY_ERROR,
    errorCodes: UNKNOWN_NAME_NUMBERS,
    confidence: 'M',
    source: `${SECTION_6}; ${ERRORS}`,
    examples: [
      { pageId, viewNumber: 2, errorCode: '50034', visible: UNDER_PASSWORD },
      { pageId, viewNumber: 1, errorCode: '50128', visible: UNDER_USERNAME },
    ],
  },
  {
    // Personal accounts only: on a work-account page this number means another thing (`HR:80041317`).
    ...CLASSIC_SIGN_IN,
    pages: ['msa-sign-in'],
    id: 'username-unknown',
    markers: ANY_ERROR,
    errorCodes: ['CFFFFC15', '80041034'],
    confidence: 'M',
    source: `${ERRORS}; facts/sign-in-errors.md section 3`,
    examples: [{ pageId: 'i5030', viewNumber: 1, errorCode: 'CFFFFC15', visible: UNDER_USERNAME }],
  },
  {
    ...CLASSIC_SIGN_IN,
    pages: ['msa-sign-in'],
    id: 'personal-locked',
    markers: ANY_ERROR,
    errorCodes: ['80041011'],
    confidence: 'M',
    source: 'facts/sign-in-errors.md section 3',
    examples: [{ pageId: 'i5030', viewNumber: 2, errorCode: '80041011', visible: UNDER_PASSWORD }],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'password-wrong',
    viewNumbers: [2],
    markers: MESSAGE_BY_PASSWORD,
    without: USERNAME_FIELD,
    errorCodes: WRONG_PASSWORD_NUMBERS,
    confidence: 'H',
    source: `${SECTION_6}; ${ERRORS}`,
    examples: [
      { pageId, viewNumber: 2, errorCode: '50126', visible: UNDER_PASSWORD },
      { pageId, errorCode: '50126', visible: new Set([MESSAGE, ...PASSWORD_FIELD]) },
      { pageId: 'i5030', viewNumber: 2, errorCode: '80041012', visible: UNDER_PASSWORD },
    ],
  },
  {
    // Only where the settings object can be read: on a personal page the message without a number may mean anything.
    ...CLASSIC_SIGN_IN,
    pages: ['entra-sign-in'],
    id: 'password-empty',
    viewNumbers: [2],
    markers: PASSWORD_ERROR,
    without: USERNAME_FIELD,
    errorCodes: [...NO_TELLING_NUMBER, '50056'],
    confidence: 'H',
    source: `${SECTION_6}; ${ERRORS}`,
    examples: [
      { pageId, viewNumber: 2, visible: UNDER_PASSWORD },
      { pageId, viewNumber: 2, errorCode: '50058', visible: UNDER_PASSWORD },
      { pageId, viewNumber: 2, errorCode: '50056', visible: UNDER_PASSWORD },
      { pageId, viewNumber: 2, errorCode: '50076', visible: UNDER_PASSWORD },
    ],
  },
  {
    // A message that offers a new account says that there is none of this name; like all below it has no number.
    ...CLASSIC_SIGN_IN,
    id: 'username-unknown',
    viewNumbers: [1],
    markers: OFFERS_ACCOUNT,
    without: PASSWORD_FIELD,
    errorCodes: [...NO_TELLING_NUMBER, ...PASSWORD_NUMBERS],
    confidence: 'M',
    source: SECTION_6,
    examples: [{ pageId, viewNumber: 1, visible: new Set([...OFFERS_ACCOUNT, ...UNDER_USERNAME]) }],
  },
  {
    // Not in the form of a name, not found, a personal account, an unknown domain or a failed look-up: one element for
    // all. Found without a reload, so the number of an earlier password may still stand in the settings object.
    ...CLASSIC_SIGN_IN,
    id: 'username-refused',
    viewNumbers: [1],
    markers: USERNAME_ERROR,
    without: PASSWORD_FIELD,
    errorCodes: [...NO_TELLING_NUMBER, ...PASSWORD_NUMBERS],
    confidence: 'H',
    source: `${SECTION_6}; facts/sign-in-errors.md section 2; ${ERRORS}`,
    examples: [
      { pageId, viewNumber: 1, visible: UNDER_USERNAME },
      { pageId, visible: new Set([USERNAME_ERROR[1], ...USERNAME_FIELD]) },
      { pageId, viewNumber: 1, errorCode: '50126', visible: UNDER_USERNAME },
      { pageId: 'i5030', viewNumber: 1, visible: UNDER_USERNAME },
    ],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'mfa-code-wrong',
    viewNumbers: [3, 77],
    markers: CODE_ERROR,
    without: [...USERNAME_FIELD, ...PASSWORD_FIELD],
    confidence: 'M',
    source: `${SECTION_5}; facts/sign-in-errors.md section 2`,
    examples: [
      { pageId, viewNumber: 3, visible: new Set(['[data-viewid="3"] .alert-error', MESSAGE]) },
      { pageId: 'i5030', visible: new Set(['input[name="otc"].has-error:not(.moveOffScreen)']) },
    ],
  },
  {
    // The account that was picked is not known to the organisation.
    ...CLASSIC_SIGN_IN,
    id: 'sign-in-error',
    viewNumbers: [12],
    markers: ['[data-viewid="12"] .alert-error'],
    without: [...USERNAME_FIELD, ...PASSWORD_FIELD],
    errorCodes: ['50020', '16000', '16003', '51004', '90072'],
    confidence: 'M',
    source: ERRORS,
    examples: [{ pageId, viewNumber: 12, errorCode: '50020', visible: new Set(['[data-viewid="12"] .alert-error']) }],
  },
  {
    // A pass that was mistyped, has run out, was used or is not allowed: the number says which.
    ...CLASSIC_SIGN_IN,
    id: 'sign-in-error',
    viewNumbers: [56],
    markers: ['[data-viewid="56"] .alert-error'],
    errorCodes: ['130502', '130503', '130504', '130505'],
    confidence: 'M',
    source: `${SECTION_6}; ${ERRORS}`,
    examples: [{ pageId, viewNumber: 56, errorCode: '130504', visible: new Set(['[data-viewid="56"] .alert-error']) }],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];
