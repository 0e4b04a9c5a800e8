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

export const ACCOUNT_TILES = ['#tilesHolder', '#otherTile', '#otherTileText'] as const;
export const ACCOUNT_TYPES = ['#aadTile', '#msaTile', '#aadTileTitle', '#msaTileTitle'] as const;

/** Work-account sign-in and the classic personal one: same script, same ids, same numbers (sections 4, 5, 7). */
export const CLASSIC_SIGN_IN = {
  pages: ['entra-sign-in', 'msa-sign-in'],
  pageIds: ['ConvergedSignIn', 'i5030', 'i4416'],
} as const;
