import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';
import { ACCOUNT_TILES, ACCOUNT_TYPES, CLASSIC_SIGN_IN, PASSWORD_FIELD, USERNAME_FIELD } from './view-selectors';

/** The states of the sign-in page that are no error. */
const SECTION_5 = 'facts/sign-in-pages.md section 5';
const SECTION_6 = 'facts/sign-in-pages.md section 6';
const pageId = 'ConvergedSignIn';
const NOTHING: ReadonlySet<string> = new Set();

/** A view that PageID and number name beyond doubt, whatever its content. */
const byNumber = <const V extends string>(id: V, viewNumber: number, confidence: 'H' | 'M', source: string) => ({
  ...CLASSIC_SIGN_IN,
  id,
  viewNumbers: [viewNumber],
  markers: [],
  confidence,
  source,
  examples: [
    { pageId, viewNumber, visible: NOTHING },
    { pageId, viewNumber, errorCode: '50058', visible: NOTHING },
  ],
});

export const SIGN_IN_VIEWS = [
  {
    ...CLASSIC_SIGN_IN,
    id: 'account-lookup',
    viewNumbers: [1],
    markers: ['#usernameProgress'],
    without: PASSWORD_FIELD,
    confidence: 'M',
    source: SECTION_6,
    examples: [{ pageId, viewNumber: 1, visible: new Set(['#usernameProgress', ...USERNAME_FIELD]) }],
  },
  byNumber('account-type', 7, 'H', SECTION_6),
  {
    ...CLASSIC_SIGN_IN,
    id: 'account-type',
    viewNumbers: [7],
    markers: ACCOUNT_TYPES,
    without: [...USERNAME_FIELD, ...PASSWORD_FIELD],
    confidence: 'H',
    source: SECTION_6,
    examples: [{ pageId, visible: new Set(['#aadTile', '#msaTile', '#tilesHolder']) }],
  },
  byNumber('account-picker', 12, 'H', SECTION_6),
  {
    ...CLASSIC_SIGN_IN,
    id: 'account-picker',
    viewNumbers: [12],
    markers: ACCOUNT_TILES,
    without: [...USERNAME_FIELD, ...PASSWORD_FIELD],
    confidence: 'H',
    source: SECTION_6,
    examples: [{ pageId, visible: new Set(['#tilesHolder', '#otherTile']) }],
  },
  byNumber('authenticator', 4, 'H', SECTION_6),
  {
    ...CLASSIC_SIGN_IN,
    id: 'authenticator',
    viewNumbers: [4],
    markers: ['#idRemoteNGC_DisplaySign', '#idDiv_RemoteNGC_PollingDescription'],
    without: [...USERNAME_FIELD, ...PASSWORD_FIELD],
    confidence: 'H',
    source: SECTION_6,
    examples: [{ pageId, visible: new Set(['#idDiv_RemoteNGC_PollingDescription']) }],
  },
  byNumber('redirecting', 8, 'M', SECTION_6),
  byNumber('reset-choice', 19, 'H', SECTION_6),
  byNumber('passkey', 23, 'M', SECTION_6),
  byNumber('other-ways', 24, 'M', SECTION_6),
  byNumber('tenant-choice', 50, 'M', SECTION_6),
  byNumber('temporary-pass', 56, 'M', `${SECTION_6}; ${SECTION_5}`),
  {
    // "Show password" can swap the field for another; the link stays (section 7).
    ...CLASSIC_SIGN_IN,
    id: 'password',
    viewNumbers: [2],
    markers: [...PASSWORD_FIELD, '#idA_PWD_ForgotPassword'],
    without: [...USERNAME_FIELD, ...ACCOUNT_TILES],
    confidence: 'H',
    source: SECTION_6,
    examples: [
      { pageId, viewNumber: 2, errorCode: '50058', visible: new Set([...PASSWORD_FIELD, '#idA_PWD_ForgotPassword']) },
      { pageId: 'i5030', viewNumber: 2, visible: new Set(['#idA_PWD_ForgotPassword']) },
      { pageId, visible: new Set(PASSWORD_FIELD) },
      { pageId, viewNumber: 2, errorCode: '50126', visible: new Set(PASSWORD_FIELD) },
    ],
  },
  {
    ...CLASSIC_SIGN_IN,
    id: 'username',
    viewNumbers: [1],
    markers: USERNAME_FIELD,
    without: [...PASSWORD_FIELD, ...ACCOUNT_TILES],
    confidence: 'H',
    source: SECTION_6,
    examples: [
      { pageId, viewNumber: 1, errorCode: '50058', visible: new Set(USERNAME_FIELD) },
      { pageId: 'i5030', viewNumber: 1, visible: new Set(USERNAME_FIELD) },
      { pageId, visible: new Set([USERNAME_FIELD[1]]) },
    ],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];
