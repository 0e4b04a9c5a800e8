/**
 * Selectors that several views share. Two for each thing where builds vary (`facts/sign-in-pages.md` section 14.12).
 * The content script counts an element only when it is visible: not `.moveOffScreen`, not inside `aria-hidden`, and
 * with a box (section 1). None of them asks for the value of a field.
 */

/** The user-name view holds a hidden password field and the other way round (section 3), hence `.moveOffScreen`. */
export const USERNAME_FIELD = ['#i0116:not(.moveOffScreen)', 'input[name="loginfmt"]:not(.moveOffScreen)'] as const;
export const PASSWORD_FIELD = ['#i0118:not(.moveOffScreen)', 'input[name="passwd"]:not(.moveOffScreen)'] as const;

/** Section 6 and `facts/sign-in-errors.md` section 2. */
export const USERNAME_ERROR = ['#usernameError', 'input[name="loginfmt"].has-error:not(.moveOffScreen)'] as const;
export const PASSWORD_ERROR = ['#passwordError', 'input[name="passwd"].has-error:not(.moveOffScreen)'] as const;
/** Only beside an error number: the class alone does not say what the message is about. */
export const ANY_ERROR = [...USERNAME_ERROR, ...PASSWORD_ERROR, '.alert.alert-error'] as const;

/** The sign-in box, newer and older build (section 3). Proves only that the page has been drawn. */
export const BOX = ['#lightbox', '.sign-in-box', '.inner'] as const;

/** Newer personal-account interface (section 7). */
export const NEWER_USERNAME = ['#usernameEntry'] as const;
export const NEWER_PASSWORD = ['[data-testid="passwordEntry"]'] as const;
/** A message beside the field, in the same form. An empty one waits for its text and means nothing yet. */
export const NEWER_USERNAME_ERROR = ['form:has(#usernameEntry) [role="alert"]:not(:empty)'] as const;
export const NEWER_PASSWORD_ERROR = ['form:has([data-testid="passwordEntry"]) [role="alert"]:not(:empty)'] as const;

export const ACCOUNT_TILES = ['#tilesHolder', '#otherTile', '#otherTileText'] as const;
export const ACCOUNT_TYPES = ['#aadTile', '#msaTile', '#aadTileTitle', '#msaTileTitle'] as const;

/**
 * Numbers of the next step, no failures: they stand in the settings object of a page that offers that step
 * (`facts/sign-in-errors.md` section 6). 50058, which is on every fresh page, counts as no number anyway.
 */
export const STEP_NUMBERS = ['50072', '50074', '50076', '50079', '50125', '50140', '50158', '50199'] as const;
/** A message without a number that would say more about it. */
export const NO_TELLING_NUMBER = ['none', ...STEP_NUMBERS] as const;
/** Still in the settings object when the page itself then finds something, without a reload. */
export const PASSWORD_NUMBERS = ['50126', '50054', '50055', '50056'] as const;
/** Name or organization unknown, whatever the message says (`facts/sign-in-errors.md` section 1). */
export const UNKNOWN_NAME_NUMBERS = ['50034', '500341', '500342', '500343', '50128', '50059', '90002'] as const;
export const WRONG_PASSWORD_NUMBERS = ['50126', '50193', '50064', '80041012'] as const;

/** Work-account sign-in and the classic personal one: same script, same ids, same numbers (sections 4, 5, 7). */
export const CLASSIC_SIGN_IN = {
  pages: ['entra-sign-in', 'msa-sign-in'],
  pageIds: ['ConvergedSignIn', 'i5030', 'i4416'],
} as const;
