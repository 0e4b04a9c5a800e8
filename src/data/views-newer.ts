import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';
import {
  NEWER_PASSWORD,
  NEWER_PASSWORD_ERROR,
  NEWER_USERNAME,
  NEWER_USERNAME_ERROR,
  NO_TELLING_NUMBER,
  PASSWORD_FIELD,
  PASSWORD_NUMBERS,
  UNKNOWN_NAME_NUMBERS,
  USERNAME_FIELD,
  WRONG_PASSWORD_NUMBERS,
} from './view-selectors';

/**
 * The newer interface. Seen on personal accounts only, expected on every sign-in host (`facts/sign-in-pages.md`
 * section 7). No PageID and no view numbers are known here; a test id decides, and never together with a classic field.
 */
const SECTION_7 = 'facts/sign-in-pages.md section 7';
const CLASSIC_FIELDS = [...USERNAME_FIELD, ...PASSWORD_FIELD] as const;
const NEWER = { pages: ['msa-sign-in', 'entra-sign-in'], without: CLASSIC_FIELDS, source: SECTION_7 } as const;

const CODE = [
  '[data-testid="codeEntry"]',
  '[data-testid="codeInputWrapper"]',
  'form[name="OneTimeCodeViewForm"]',
  '#oneTimeCodeDescription',
] as const;
const CODE_ERROR = 'form:has([data-testid="codeEntry"]) [role="alert"]:not(:empty)';
/** The list of ways is shown to somebody whose name is known; the same tiles without a name could be a list of accounts. */
const WAYS = 'body:has([data-testid="identityBanner"]) [data-testid="tile"]';
const ACCEPT = 'form:has(input[name="DontShowAgain"]) #acceptButton';

const BY_PASSWORD = {
  ...NEWER,
  markers: NEWER_PASSWORD_ERROR,
  without: [...CLASSIC_FIELDS, ...NEWER_USERNAME],
  confidence: 'M',
} as const;
const BY_USERNAME = {
  ...NEWER,
  markers: NEWER_USERNAME_ERROR,
  without: [...CLASSIC_FIELDS, ...NEWER_PASSWORD],
  confidence: 'M',
} as const;
const PASSWORD_SHOWN = new Set<string>([...NEWER_PASSWORD_ERROR, ...NEWER_PASSWORD]);
const USERNAME_SHOWN = new Set<string>([...NEWER_USERNAME_ERROR, ...NEWER_USERNAME]);

/** A refusal that its number names: under the password, or under the user name. */
const numbered = <const V extends string, const N extends readonly [string, ...string[]]>(id: V, errorCodes: N) =>
  [
    { ...BY_PASSWORD, id, errorCodes, examples: [{ errorCode: errorCodes[0], visible: PASSWORD_SHOWN }] },
    { ...BY_USERNAME, id, errorCodes, examples: [{ errorCode: errorCodes[0], visible: USERNAME_SHOWN }] },
  ] as const;

/** Messages. Where the number is not known the place says what the message is about: name or password. */
const ERRORS = [
  ...numbered('locked', ['50053']),
  ...numbered('disabled', ['50057']),
  ...numbered('timed-out', ['50089']),
  ...numbered('personal-locked', ['80041011']),
  ...numbered('username-unknown', [...UNKNOWN_NAME_NUMBERS, 'CFFFFC15', '80041034']),
  {
    ...BY_PASSWORD,
    id: 'password-old',
    errorCodes: ['50054'],
    examples: [{ errorCode: '50054', visible: PASSWORD_SHOWN }],
  },
  {
    ...BY_PASSWORD,
    id: 'password-expired',
    errorCodes: ['50055'],
    examples: [{ errorCode: '50055', visible: PASSWORD_SHOWN }],
  },
  {
    ...BY_PASSWORD,
    id: 'password-wrong',
    errorCodes: [...NO_TELLING_NUMBER, ...WRONG_PASSWORD_NUMBERS, '50056'],
    examples: [{ visible: PASSWORD_SHOWN }, { errorCode: '80041012', visible: PASSWORD_SHOWN }],
  },
  {
    ...BY_USERNAME,
    id: 'username-refused',
    errorCodes: [...NO_TELLING_NUMBER, ...PASSWORD_NUMBERS],
    examples: [{ visible: USERNAME_SHOWN }, { errorCode: '50126', visible: USERNAME_SHOWN }],
  },
  { ...BY_PASSWORD, id: 'sign-in-error', examples: [{ errorCode: '130500', visible: PASSWORD_SHOWN }] },
  { ...BY_USERNAME, id: 'sign-in-error', examples: [{ errorCode: '500200', visible: USERNAME_SHOWN }] },
  {
    ...NEWER,
    id: 'mfa-code-wrong',
    markers: [CODE_ERROR],
    confidence: 'M',
    examples: [{ visible: new Set([CODE_ERROR, ...CODE]) }],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];

const STATES = [
  {
    // The second and third selector: the classic build of personal accounts.
    ...NEWER,
    id: 'stay-signed-in',
    markers: ['[data-testid="kmsiVideo"]', '#kmsiTitle', ACCEPT],
    confidence: 'M',
    examples: [
      { visible: new Set(['[data-testid="kmsiVideo"]']) },
      { visible: new Set(['#kmsiTitle', ACCEPT]) },
      { visible: new Set([ACCEPT]) },
    ],
  },
  {
    ...NEWER,
    id: 'passkey-offer',
    markers: ['[data-testid="biometricVideo"]', '[data-testid="registrationImg"]'],
    confidence: 'M',
    examples: [{ visible: new Set(['[data-testid="biometricVideo"]']) }],
  },
  {
    ...NEWER,
    id: 'authenticator',
    markers: ['div[data-testid="displaySign"]'],
    confidence: 'H',
    examples: [{ visible: new Set(['div[data-testid="displaySign"]']) }],
  },
  {
    ...NEWER,
    id: 'mfa-code',
    markers: CODE,
    confidence: 'H',
    examples: [{ visible: new Set(['[data-testid="codeEntry"]', '#oneTimeCodeDescription']) }],
  },
  {
    ...NEWER,
    id: 'proof-confirm',
    markers: ['[data-testid="proof-confirmation"]'],
    confidence: 'M',
    examples: [{ visible: new Set(['[data-testid="proof-confirmation"]']) }],
  },
  {
    ...NEWER,
    id: 'password',
    markers: NEWER_PASSWORD,
    without: [...CLASSIC_FIELDS, ...NEWER_USERNAME],
    confidence: 'H',
    examples: [{ visible: new Set(NEWER_PASSWORD) }],
  },
  {
    ...NEWER,
    id: 'username',
    markers: NEWER_USERNAME,
    without: [...CLASSIC_FIELDS, ...NEWER_PASSWORD],
    confidence: 'H',
    examples: [{ visible: new Set(NEWER_USERNAME) }],
  },
  {
    ...NEWER,
    id: 'other-ways',
    markers: [WAYS],
    without: [...CLASSIC_FIELDS, ...NEWER_USERNAME, ...NEWER_PASSWORD],
    confidence: 'L',
    examples: [{ visible: new Set([WAYS]) }],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];

export const NEWER_VIEWS = [...ERRORS, ...STATES] as const;
