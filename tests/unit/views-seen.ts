import { resolveView } from '../../src/core/match-view';
import type { ViewDefinition } from '../../src/core/page';
import { VIEWS } from '../../src/data/views';

export const views: readonly ViewDefinition[] = VIEWS;

/** The view for what a page shows, by the real table. */
export const seen = (
  page: string,
  pageId: string,
  viewNumber: number | undefined,
  visible: string[],
  errorCode?: string,
) =>
  resolveView(
    {
      page,
      pageId,
      visible: new Set(visible),
      ...(viewNumber === undefined ? {} : { viewNumber }),
      ...(errorCode === undefined ? {} : { errorCode }),
    },
    views,
  )?.id;
export const signIn = (viewNumber: number | undefined, visible: string[], errorCode?: string) =>
  seen('entra-sign-in', 'ConvergedSignIn', viewNumber, visible, errorCode);

export const USERNAME = ['#i0116:not(.moveOffScreen)', 'input[name="loginfmt"]:not(.moveOffScreen)'];
export const NAME_MESSAGE = 'form:has(#i0116:not(.moveOffScreen)) .alert.alert-error';
export const PASSWORD_MESSAGE = 'form:has(#i0118:not(.moveOffScreen)) .alert.alert-error';
export const NEWER_MESSAGES = [
  'form:has(#usernameEntry) [role="alert"]:not(:empty)',
  'form:has([data-testid="passwordEntry"]) [role="alert"]:not(:empty)',
];
export const PASSWORD = ['#i0118:not(.moveOffScreen)', 'input[name="passwd"]:not(.moveOffScreen)'];
