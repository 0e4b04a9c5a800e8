import { html, type Markup } from '../html';
import { answerIn, UNDER_NAME } from './answers';
import { alert, alertIf, buttons, heading, primary, type Screen, secondary, tile, type View } from './screen';

/** Views before the password: `facts/sign-in-pages.md` sections 5 and 6. */

const placeholder = ({ flow, say }: Screen): string =>
  flow.brand === 'none' ? say('usernamePlaceholder') : say('brandUserName');

/** The answer to the last post, where the page comes back with the user name. */
export const nameAnswer = (s: Screen): string | undefined => answerIn(s, 'username', UNDER_NAME);

export const username: View = (s) => html`
<div data-viewid="1" data-showfedcredbutton="true" data-practice-submit="name" class="pagination-content">
  ${heading(s.say('signIn'))}
  <div class="row"><div class="form-group col-md-24">
    <div data-practice-error>${alertIf('usernameError', nameAnswer(s))}</div>
    <div class="placeholderContainer"><input type="email" name="loginfmt" id="i0116" maxlength="113" lang="en" class="form-control ltr_override input ext-input text-box ext-text-box ${nameAnswer(s) === undefined ? '' : 'has-error ext-has-error'}" aria-required="true" aria-describedby="loginHeader usernameError" aria-label="${placeholder(s)}" placeholder="${placeholder(s)}" autocomplete="username" value="${s.user}"></div>
    <div id="usernameProgress" class="progress" role="progressbar" aria-label="${s.say('pleaseWait')}" hidden></div>
  </div></div>
  <input type="password" name="passwd" id="i0118" autocomplete="off" class="moveOffScreen" tabindex="-1" aria-hidden="true">
  <div class="row"><div class="text-block-body">
    ${s.flow.brand === 'none' ? html`<div class="form-group">${s.say('noAccount')} <a href="#" id="signup" role="link">${s.say('createOne')}</a></div>` : ''}
    <div class="form-group"><a id="cantAccessAccount" name="cannotAccessAccount" href="#" data-practice-to="reset-choice">${s.say('cantAccessAccount')}</a></div>
  </div></div>
  ${buttons(secondary(s.say('back'), html`data-practice-href="${s.addresses.cancel}"`), primary(s.say('next')))}
  ${s.flow.brand === 'none' ? '' : html`<div id="idBoilerPlateText" class="row boilerplate-text ext-boilerplate-text"><p>${s.say('brandText')}</p></div>`}
</div>`;

export const accountPicker: View = (s) => html`
<div data-viewid="12" class="pagination-content">
  ${heading(s.say('pickAccount'))}
  ${alertIf(undefined, answerIn(s, 'account-picker', {}, 'pickedRefused'))}
  <div class="form-group"><div id="tilesHolder" role="list" class="tile-container">
    ${tile(html`data-test-id="${s.user}" data-practice-name="${s.user}" data-practice-to="password"`, s.user, s.say('signedIn'))}
    ${tile(html`data-test-id="anna@outlook.example" data-practice-name="anna@outlook.example" data-practice-href="${s.addresses.personal}"`, 'anna@outlook.example', '')}
    ${tile(html`id="otherTile" data-practice-to="username"`, s.say('useAnotherAccount'), '', 'otherTileText')}
  </div></div>
  ${buttons(secondary(s.say('back'), html`data-practice-href="${s.addresses.cancel}"`))}
</div>`;

export const accountType: View = (s) => html`
<div data-viewid="7" class="pagination-content">
  ${heading(s.say('whichAccount'))}
  <div class="row text-body">${s.say('whichAccountText')}</div>
  <div class="form-group"><div role="list" class="tile-container">
    ${tile(html`id="aadTile" data-practice-to="password"`, s.say('workOrSchoolAccount'), s.say('createdByIt'), 'aadTileTitle')}
    ${tile(html`id="msaTile" data-practice-href="${s.addresses.personal}"`, s.say('personalAccount'), s.say('createdByYou'), 'msaTileTitle')}
  </div></div>
  ${buttons(secondary(s.say('back'), html`data-practice-to="username"`))}
</div>`;

export const tenantChoice: View = (s) => html`
<div data-viewid="50" class="pagination-content">
  ${heading(s.say('pickToContinue'))}
  <div class="form-group"><div role="list" class="tile-container">
    ${tile(html`data-practice-to="password"`, 'Contoso', 'contoso.example')}
    ${tile(html`data-practice-to="password"`, 'Fabrikam', 'fabrikam.example')}
  </div></div>
  ${buttons(secondary(s.say('back'), html`data-practice-to="username"`))}
</div>`;

export const redirecting: View = (s) => html`
<div data-viewid="8" class="pagination-content">
  ${heading(s.say('goingToOrganization'))}
  <div class="row progress-container"><div class="progress" role="progressbar" aria-label="${s.say('pleaseWait')}"></div></div>
  <div class="row"><a id="redirectCancelLink" href="#" data-practice-to="username">${s.say('cancel')}</a></div>
</div>`;

/** "Can't access your account?": number 19, only where both kinds of account may sign in. */
export const resetChoice: View = (s) => html`
<div data-viewid="19" class="pagination-content">
  ${heading(s.say('whichNeedsHelp'))}
  <div class="form-group"><div role="list" class="tile-container">
    ${tile(html`data-practice-href="${s.addresses.resetWork}" data-value="aad"`, s.say('workOrSchoolAccount'), s.say('createdByIt'))}
    ${tile(html`data-practice-href="${s.addresses.resetPersonal}" data-value="msa"`, s.say('personalAccount'), s.say('createdByYou'))}
  </div></div>
  ${buttons(secondary(s.say('cancel'), html`data-practice-to="username"`))}
</div>`;

/** Letters to copy, for programs that try names (number 48). */
export const captcha: View = (s) => html`
<div data-viewid="48" class="pagination-content">
  ${heading(s.say('captchaTitle'))}
  <input type="text" name="loginfmt" autocomplete="off" class="moveOffScreen" tabindex="-1" aria-hidden="true" value="${s.user}" data-practice-person>
  <div class="form-group"><img src="/practice/characters.svg" alt="CAPTCHA" width="180" height="56">
    <input type="text" name="characters" id="wlspispSolutionElement7f3a" autocomplete="off" class="form-control input ext-input" aria-label="${s.say('characters')}" placeholder="${s.say('characters')}"></div>
  ${buttons(secondary(s.say('back'), html`data-practice-to="username"`), primary(s.say('next')))}
</div>`;

/** Errors that the page finds by itself: no reload, no number. Each becomes a template of its own. */
export const nameErrors = ({ say }: Screen): Readonly<Record<string, Markup>> => ({
  'error-unknown-user': alert('usernameError', say('unknownUser')),
  'error-unknown-domain': alert(
    'usernameError',
    html`${say('unknownDomain')} <a id="idA_PWD_SignUp" href="#">${say('createAccount')}</a>`,
  ),
  'error-name-format': alert('usernameError', say('nameFormat')),
  'error-lookup': alert('usernameError', say('lookupFailed')),
  'error-personal-refused': alert('usernameError', say('personalRefused')),
  'error-password-empty': alert('passwordError', say('passwordEmpty')),
});
