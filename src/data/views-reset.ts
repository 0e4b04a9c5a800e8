import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';

/**
 * Steps of the password reset for work accounts. No id and no saved page of this host was found anywhere
 * (`facts/sign-in-pages.md` sections 10.1 and 14.1): the steps are told apart by their generic structure, and this table
 * is meant to change as soon as somebody has seen the page. Confidence is low throughout, but for the SSPR number.
 */
const HERE = { pages: ['work-reset'], confidence: 'L', source: 'facts/sign-in-pages.md section 10.1' } as const;

const PASSWORD = 'input[type="password"]';
/** Two password fields, wherever they stand: somewhere up the tree they, or what holds them, are siblings. */
const TWO_PASSWORDS = `:is(${PASSWORD}, :has(${PASSWORD})) ~ :is(${PASSWORD}, :has(${PASSWORD}))`;
const TEXT_FIELD = 'input:is([type="text"], [type="email"], :not([type]))';
const FORM_WITH_PICTURE = `form:has(${TEXT_FIELD}):has(img)`;
const MAIN_WITH_PICTURE = `:is(main, [role="main"]):has(${TEXT_FIELD}):has(img)`;
const CHOICES = ['input[type="radio"]', '[role="radio"]', '[role="radiogroup"]'] as const;
const METHOD_BUTTONS = ':is(form, main, [role="main"]) :is(ul, [role="list"]) :is(button, [role="button"])';
const DONE = ['[id*="success" i]', '[class*="success" i]'] as const;
/** Both choices of the split are radio buttons as the ways to verify are; only their names could differ. */
const SPLIT = ['[id*="forgotpassword" i]', '[id*="knowpassword" i]', '[name*="forgotpassword" i]'] as const;

export const RESET_VIEWS = [
  {
    ...HERE,
    id: 'reset-refused',
    markers: [],
    errorCodes: [
      'SSPR_0009',
      'SSPR_0010',
      'SSPR_0011',
      'SSPR_0012',
      'SSPR_0013',
      'SSPR_0014',
      'SSPR_0029',
      'SSPR_0030',
    ],
    confidence: 'H',
    examples: [
      { errorCode: 'SSPR_0009', visible: new Set() },
      { errorCode: 'SSPR_0014', visible: new Set([FORM_WITH_PICTURE]) },
    ],
  },
  {
    ...HERE,
    id: 'reset-new-password',
    markers: [TWO_PASSWORDS],
    examples: [{ visible: new Set([TWO_PASSWORDS, PASSWORD]) }],
  },
  {
    ...HERE,
    id: 'reset-split',
    markers: SPLIT,
    without: [PASSWORD],
    examples: [{ visible: new Set(['[id*="forgotpassword" i]', 'input[type="radio"]']) }],
  },
  {
    ...HERE,
    id: 'reset-verify',
    markers: [...CHOICES, METHOD_BUTTONS],
    without: [PASSWORD],
    examples: [
      { visible: new Set(['input[type="radio"]', FORM_WITH_PICTURE]) },
      { visible: new Set([METHOD_BUTTONS]) },
    ],
  },
  {
    ...HERE,
    id: 'reset-who',
    markers: [FORM_WITH_PICTURE, MAIN_WITH_PICTURE],
    without: [PASSWORD],
    examples: [{ visible: new Set([FORM_WITH_PICTURE, MAIN_WITH_PICTURE]) }, { visible: new Set([FORM_WITH_PICTURE]) }],
  },
  {
    ...HERE,
    id: 'reset-done',
    markers: DONE,
    without: [PASSWORD, ...CHOICES, FORM_WITH_PICTURE, MAIN_WITH_PICTURE],
    examples: [{ visible: new Set(['[id*="success" i]']) }],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];
