import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';
import {
  ACCOUNT_TILES,
  ACCOUNT_TYPES,
  CLASSIC_SIGN_IN,
  NO_TELLING_NUMBER,
  PASSWORD_ERROR,
  PASSWORD_FIELD,
  USERNAME_ERROR,
  USERNAME_FIELD,
} from './view-selectors';

/** The states of the sign-in page that are no error, and at the end the errors that no other entry takes. */
const SECTION_5 = 'facts/sign-in-pages.md section 5';
const SECTION_6 = 'facts/sign-in-pages.md section 6';
const UNNAMED = 'facts/sign-in-errors.json; facts/sign-in-errors.md section 5';
const pageId = 'ConvergedSignIn';
const NOTHING: ReadonlySet<string> = new Set();
const FIELDS = [...USERNAME_FIELD, ...PASSWORD_FIELD] as const;
const LOOKUP = '#usernameProgress';
/** A message in the form of the field. The class alone stands in other views too. */
const PASSWORD_MESSAGE = `form:has(${PASSWORD_FIELD[0]}) .alert.alert-error`;
const USERNAME_MESSAGE = `form:has(${USERNAME_FIELD[0]}) .alert.alert-error`;
const PASSWORD_SHOWN = [...PASSWORD_FIELD, '#idA_PWD_ForgotPassword'] as const;

/** A view that PageID and number name beyond doubt, whatever its content. */
const byNumber = <const V extends string>(
  id: V,
  viewNumbers: readonly [number, ...number[]],
  confidence: 'H' | 'M',
  source: string,
) => ({
  ...CLASSIC_SIGN_IN,
  id,
  viewNumbers,
  markers: [],
  confidence,
  source,
  examples: [
    ...viewNumbers.map((viewNumber) => ({ pageId, viewNumber, visible: NOTHING })),
    { pageId, viewNumber: viewNumbers[0], errorCode: '50058', visible: NOTHING },
  ],
});

/**
 * Names of the numbers: section 5. Without a view, and so with general help, stay those whose meaning or PageID is not
 * known: 6, 21, 28, 40, 42, 45, 58, 71 to 73. Other numbers belong to other pages: `views-interrupts.ts`.
 */
const NUMBERED = [
  byNumber('account-type', [7], 'H', SECTION_6),
  byNumber('account-picker', [12], 'H', SECTION_6),
  byNumber('authenticator', [4], 'H', SECTION_6),
  // Nothing to help with, the page goes on by itself: these two have no hint.
  byNumber('redirecting', [8], 'M', SECTION_6),
  byNumber('passing', [16, 18, 55], 'M', SECTION_5),
  byNumber('reset-choice', [19], 'H', SECTION_6),
  byNumber('passkey', [23], 'M', SECTION_6),
  byNumber('passkey-offer', [37], 'M', SECTION_5),
  byNumber('other-ways', [24, 76], 'M', SECTION_6),
  byNumber('one-time-code', [3, 77], 'M', SECTION_5),
  byNumber('confirm-send', [13], 'M', SECTION_5),
  byNumber('proof-confirm', [44], 'M', SECTION_5),
  byNumber('device-code', [14, 15], 'M', SECTION_5),
  byNumber('phone-choice', [5], 'M', SECTION_5),
  byNumber('more-info', [10, 11], 'M', SECTION_5),
  byNumber('terms-of-use', [17], 'M', SECTION_5),
  byNumber('new-account', [27, 57], 'M', SECTION_5),
  byNumber('account-conflict', [30, 38, 51, 54], 'M', SECTION_5),
  byNumber('organisation-page', [41], 'M', SECTION_5),
  byNumber('organisation-search', [63], 'M', SECTION_5),
  byNumber('captcha', [48], 'M', SECTION_5),
  byNumber('login-error', [26, 46, 62], 'M', SECTION_5),
  byNumber('tenant-choice', [50], 'M', SECTION_6),
  byNumber('temporary-pass', [56], 'M', `${SECTION_6}; ${SECTION_5}`),
] as const satisfies readonly ViewDefinition<string, PageId>[];

const BY_ELEMENT = [
  {
    // Nothing to help with either: no hint.
    ...CLASSIC_SIGN_IN,
    id: 'account-lookup',
    viewNumbers: [1],
    markers: [LOOKUP],
    without: PASSWORD_FIELD,
    confidence: 'M',
    source: SECTION_6,
    examples: [{ pageId, viewNumber: 1, visible: new Set([LOOKUP, ...USERNAME_FIELD]) }],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'account-type',
    viewNumbers: [7],
    markers: ACCOUNT_TYPES,
    without: FIELDS,
    confidence: 'H',
    source: SECTION_6,
    examples: [{ pageId, visible: new Set(['#aadTile', '#msaTile', '#tilesHolder']) }],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'account-picker',
    viewNumbers: [12],
    markers: ACCOUNT_TILES,
    without: FIELDS,
    confidence: 'H',
    source: SECTION_6,
    examples: [{ pageId, visible: new Set(['#tilesHolder', '#otherTile']) }],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'authenticator',
    viewNumbers: [4],
    markers: ['#idRemoteNGC_DisplaySign', '#idDiv_RemoteNGC_PollingDescription'],
    without: FIELDS,
    confidence: 'H',
    source: SECTION_6,
    examples: [{ pageId, visible: new Set(['#idDiv_RemoteNGC_PollingDescription']) }],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];

/** "Show password" can swap the field for another; the link stays (section 7). */
const PASSWORD = {
  ...CLASSIC_SIGN_IN,
  id: 'password',
  viewNumbers: [2],
  markers: PASSWORD_SHOWN,
  without: [...USERNAME_FIELD, ...ACCOUNT_TILES],
  confidence: 'H',
  source: SECTION_6,
} as const;
const USERNAME = {
  ...CLASSIC_SIGN_IN,
  id: 'username',
  viewNumbers: [1],
  markers: USERNAME_FIELD,
  without: [...PASSWORD_FIELD, ...ACCOUNT_TILES],
  confidence: 'H',
  source: SECTION_6,
} as const;

/**
 * The two fields. A message without a telling number says no more than the state it stands in; with any other number
 * the number decides, known or not; and a number without a message in sight is that of an earlier answer.
 */
const BY_FIELD = [
  {
    ...PASSWORD,
    markers: [...PASSWORD_SHOWN, ...PASSWORD_ERROR],
    errorCodes: NO_TELLING_NUMBER,
    examples: [
      { pageId, viewNumber: 2, errorCode: '50058', visible: new Set(PASSWORD_SHOWN) },
      { pageId: 'i5030', viewNumber: 2, visible: new Set(['#idA_PWD_ForgotPassword']) },
      { pageId, visible: new Set(PASSWORD_FIELD) },
      { pageId, viewNumber: 2, errorCode: '50158', visible: new Set([PASSWORD_MESSAGE, ...PASSWORD_FIELD]) },
    ],
  },
  {
    ...USERNAME,
    errorCodes: NO_TELLING_NUMBER,
    examples: [
      { pageId, viewNumber: 1, errorCode: '50058', visible: new Set(USERNAME_FIELD) },
      { pageId: 'i5030', viewNumber: 1, visible: new Set(USERNAME_FIELD) },
      { pageId, visible: new Set([USERNAME_FIELD[1]]) },
      { pageId, viewNumber: 1, visible: new Set([USERNAME_MESSAGE, ...USERNAME_FIELD]) },
    ],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'sign-in-error',
    viewNumbers: [2],
    markers: [...PASSWORD_ERROR, PASSWORD_MESSAGE],
    without: USERNAME_FIELD,
    confidence: 'M',
    source: UNNAMED,
    examples: [
      { pageId, viewNumber: 2, errorCode: '130500', visible: new Set(['#passwordError', ...PASSWORD_FIELD]) },
      {
        pageId: 'i5030',
        viewNumber: 2,
        errorCode: '80043490',
        visible: new Set([PASSWORD_MESSAGE, ...PASSWORD_FIELD]),
      },
    ],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'sign-in-error',
    viewNumbers: [1],
    markers: [...USERNAME_ERROR, USERNAME_MESSAGE],
    without: PASSWORD_FIELD,
    confidence: 'M',
    source: UNNAMED,
    examples: [{ pageId, viewNumber: 1, errorCode: '500200', visible: new Set(['#usernameError', ...USERNAME_FIELD]) }],
  },
  { ...PASSWORD, examples: [{ pageId, viewNumber: 2, errorCode: '50126', visible: new Set(PASSWORD_FIELD) }] },
  { ...USERNAME, examples: [{ pageId, viewNumber: 1, errorCode: '50126', visible: new Set(USERNAME_FIELD) }] },
] as const satisfies readonly ViewDefinition<string, PageId>[];

export const SIGN_IN_VIEWS = [...NUMBERED, ...BY_ELEMENT, ...BY_FIELD] as const;
