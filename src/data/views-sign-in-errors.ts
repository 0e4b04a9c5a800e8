import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';
import {
  ANY_ERROR,
  CLASSIC_SIGN_IN,
  PASSWORD_ERROR,
  PASSWORD_FIELD,
  USERNAME_ERROR,
  USERNAME_FIELD,
} from './view-selectors';

/**
 * Messages under the user name or the password. After a reload the number decides, because one text stands for several
 * causes; what the page finds by itself has no number (`facts/sign-in-errors.md` sections 1 and 2).
 */
const SECTION_6 = 'facts/sign-in-pages.md section 6';
const ERRORS = 'facts/sign-in-errors.json';
const UNDER_PASSWORD = new Set<string>(['#passwordError', ...PASSWORD_FIELD]);
const UNDER_USERNAME = new Set<string>(['#usernameError', ...USERNAME_FIELD]);
const pageId = 'ConvergedSignIn';

export const SIGN_IN_ERROR_VIEWS = [
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
      { pageId, viewNumber: 1, errorCode: '50089', visible: new Set(['.alert.alert-error', ...USERNAME_FIELD]) },
    ],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'password-old',
    markers: [...PASSWORD_ERROR, '.alert.alert-error'],
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
    markers: [...PASSWORD_ERROR, '.alert.alert-error'],
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
    errorCodes: ['50034', '500341', '500342', '500343', '50128', '50059', '90002'],
    confidence: 'M',
    source: `${SECTION_6}; ${ERRORS}`,
    examples: [
      { pageId, viewNumber: 2, errorCode: '50034', visible: UNDER_PASSWORD },
      { pageId, viewNumber: 1, errorCode: '50128', visible: UNDER_USERNAME },
    ],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'password-wrong',
    viewNumbers: [2],
    markers: [...PASSWORD_ERROR, '.alert.alert-error'],
    without: USERNAME_FIELD,
    errorCodes: ['50126', '50193', '50064', '80041012'],
    confidence: 'H',
    source: `${SECTION_6}; ${ERRORS}`,
    examples: [
      { pageId, viewNumber: 2, errorCode: '50126', visible: UNDER_PASSWORD },
      { pageId, errorCode: '50126', visible: new Set(['.alert.alert-error', ...PASSWORD_FIELD]) },
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
    errorCodes: ['none', '50056'],
    confidence: 'H',
    source: `${SECTION_6}; ${ERRORS}`,
    examples: [
      { pageId, viewNumber: 2, visible: UNDER_PASSWORD },
      { pageId, viewNumber: 2, errorCode: '50058', visible: UNDER_PASSWORD },
      { pageId, viewNumber: 2, errorCode: '50056', visible: UNDER_PASSWORD },
    ],
  },
  {
    // Found without a reload, so the number of an earlier password may still stand in the settings object.
    ...CLASSIC_SIGN_IN,
    id: 'username-unknown',
    viewNumbers: [1],
    markers: USERNAME_ERROR,
    without: PASSWORD_FIELD,
    errorCodes: ['none', '50126', '50054', '50055', '50056'],
    confidence: 'H',
    source: `${SECTION_6}; facts/sign-in-errors.md section 2`,
    examples: [
      { pageId, viewNumber: 1, visible: UNDER_USERNAME },
      { pageId, visible: new Set([USERNAME_ERROR[1], ...USERNAME_FIELD]) },
      { pageId, viewNumber: 1, errorCode: '50126', visible: UNDER_USERNAME },
      { pageId: 'i5030', viewNumber: 1, visible: UNDER_USERNAME },
    ],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];
