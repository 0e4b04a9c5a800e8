import { afterReset, resetBegins } from './sign-in-places';
import type { HelpWalk } from './table';

/**
 * A new password by oneself. Ids of the sign-in pages: `facts/sign-in-pages.md` sections 6 and 7. Of the reset pages
 * none is known (10.1): they are found by their structure, as in `views-reset.ts`, and no field for a password is ever
 * pointed at.
 */
const TEXT_FIELD = 'input:is([type="text"], [type="email"], :not([type]))';
/** The field for the name stands before the picture with the characters, the field for the characters after it. */
const BEFORE_PICTURE = ':has(~ img, ~ * img)';
const NAME_FIELD = `:is(${TEXT_FIELD}${BEFORE_PICTURE}, ${BEFORE_PICTURE} ${TEXT_FIELD})`;
const METHOD_LIST = ':is(form, main, [role="main"]) :is(ul, [role="list"]):has(button, [role="button"])';

/** The account-type tiles, and the list of accounts: somebody may begin before the field. */
const LISTS_BEFORE = [{ css: '#aadTile' }, { css: '#tilesHolder' }] as const;

const WORK: HelpWalk = {
  id: 'reset-work-password',
  topic: 'forgot-password',
  also: ['reset-my-password', 'password-not-accepted', 'locked-short', 'password-expired'],
  title: 'walk.resetWorkPassword.title',
  start: 'workReset',
  begins: 'walk.ui.begins.reset',
  steps: [
    {
      id: 'begin',
      title: 'walk.reset.begin.title',
      text: 'walk.resetWorkPassword.begin.text',
      on: resetBegins('entra-sign-in'),
      // A company can hide either link (section 3): the address then leads on.
      find: [
        { css: '#cantAccessAccount' },
        { css: '#idA_PWD_ForgotPassword' },
        { css: '[name="cannotAccessAccount"]' },
        { css: '#idA_IL_ForgotPassword0' },
        { label: 'cantAccessAccount' },
        { label: 'forgotPassword' },
        ...LISTS_BEFORE,
      ],
      causes: ['walk.ui.missing.hidden'],
      link: 'workReset',
      otherwise: ['forgot-password', 'whom-to-ask'],
    },
    {
      id: 'choice',
      title: 'walk.resetWorkPassword.choice.title',
      text: 'walk.resetWorkPassword.choice.text',
      // Only where the sign-in takes both kinds of account (section 6, view 19); else the page goes on by itself.
      on: [
        { page: 'entra-sign-in', views: ['reset-choice'] },
        { page: 'msa-sign-in', views: ['reset-choice'] },
      ],
      // The ids are those of the other choice between the two kinds (view 7); else both tiles together.
      find: [
        { css: '#aadTile' },
        { label: 'workOrSchoolAccount' },
        { css: '[data-viewid="19"] :is([role="list"], .tile-container)' },
      ],
      link: 'workReset',
      otherwise: ['work-or-personal', 'forgot-password'],
    },
    {
      id: 'who',
      title: 'walk.resetWorkPassword.who.title',
      text: 'walk.resetWorkPassword.who.text',
      on: [{ page: 'work-reset', views: ['reset-who'] }],
      find: [{ css: `form ${NAME_FIELD}` }, { css: `:is(main, [role="main"]) ${NAME_FIELD}` }],
      link: 'workReset',
      otherwise: ['reset-my-password', 'account-not-found'],
    },
    {
      // A refusal is the dead end of this step: nothing to point at, and the people who can help.
      id: 'verify',
      title: 'walk.resetWorkPassword.verify.title',
      text: 'walk.resetWorkPassword.verify.text',
      on: [{ page: 'work-reset', views: ['reset-split', 'reset-verify', 'reset-refused'] }],
      refused: ['reset-refused'],
      find: [
        { css: ':is(fieldset, [role="radiogroup"]):has([type="radio"], [role="radio"])' },
        { css: 'form:has([type="radio"], [role="radio"])' },
        { css: METHOD_LIST },
      ],
      link: 'workReset',
      otherwise: ['reset-off', 'reset-too-few-ways', 'reset-not-verified', 'whom-to-ask'],
    },
    {
      id: 'newPassword',
      title: 'walk.reset.newPassword.title',
      text: 'walk.resetWorkPassword.newPassword.text',
      on: [{ page: 'work-reset', views: ['reset-new-password'] }],
      find: [{ css: 'form:has([type="password"]) [type="submit"]' }, { label: 'finish' }],
      link: 'workReset',
      otherwise: ['new-password-refused', 'reset-my-password'],
    },
    {
      id: 'signIn',
      title: 'walk.reset.signIn.title',
      text: 'walk.reset.signIn.text',
      // The page that says it is done proves it; a sign-in page can be one that nobody left.
      on: [{ page: 'work-reset', views: ['reset-done'] }, afterReset('entra-sign-in')],
      find: [],
      leadsOut: true,
      link: 'partnerCenter',
      otherwise: ['password-not-accepted'],
    },
  ],
  done: 'walk.resetWorkPassword.done',
};

/**
 * Of the page for personal accounts only the first field is known (sections 7 and 10.2): its later states cannot be
 * told apart, so that the person says when a step is done.
 */
const PERSONAL: HelpWalk = {
  id: 'reset-personal-password',
  topic: 'personal-not-accepted',
  title: 'walk.resetPersonalPassword.title',
  start: 'personalReset',
  begins: 'walk.ui.begins.reset',
  steps: [
    {
      id: 'begin',
      title: 'walk.reset.begin.title',
      text: 'walk.resetPersonalPassword.begin.text',
      on: resetBegins('msa-sign-in'),
      // The newer interface gives the link no id: then its address, else the field for the name.
      find: [
        { css: '#idA_PWD_ForgotPassword' },
        { css: '#idA_IL_ForgotPassword0' },
        { link: '/password/reset' },
        { link: '/resetpassword.aspx' },
        { label: 'forgotPassword' },
        { label: 'forgotPersonalPassword' },
        { css: '#i0116:not(.moveOffScreen)' },
        { css: '#usernameEntry' },
        { css: '#tilesHolder' },
      ],
      link: 'personalReset',
      otherwise: ['personal-not-accepted', 'work-or-personal'],
    },
    {
      id: 'who',
      title: 'walk.resetPersonalPassword.who.title',
      text: 'walk.resetPersonalPassword.who.text',
      on: [{ page: 'msa-reset' }],
      find: [{ css: '#iSigninName' }, { css: '[name="iSigninName"]' }],
      link: 'personalReset',
      otherwise: ['personal-not-accepted', 'work-or-personal'],
    },
    {
      id: 'verify',
      title: 'walk.resetPersonalPassword.verify.title',
      text: 'walk.resetPersonalPassword.verify.text',
      on: [{ page: 'msa-reset' }],
      find: [],
      link: 'personalReset',
      otherwise: ['personal-refused', 'personal-locked'],
    },
    {
      id: 'newPassword',
      title: 'walk.reset.newPassword.title',
      text: 'walk.resetPersonalPassword.newPassword.text',
      on: [{ page: 'msa-reset' }],
      find: [],
      link: 'personalReset',
      otherwise: ['new-password-refused'],
    },
    {
      id: 'signIn',
      title: 'walk.reset.signIn.title',
      text: 'walk.reset.signIn.text',
      on: [{ page: 'msa-reset' }, afterReset('msa-sign-in')],
      find: [],
      leadsOut: true,
      link: 'partnerCenter',
      otherwise: ['personal-not-accepted', 'work-or-personal'],
    },
  ],
  done: 'walk.resetPersonalPassword.done',
};

export const RESET_WALKS: readonly HelpWalk[] = [WORK, PERSONAL];
