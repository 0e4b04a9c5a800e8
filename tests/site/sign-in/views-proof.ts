import { html, type Markup, type Piece } from '../html';
import { answerIn, UNDER_PASSWORD } from './answers';
import { alert, alertIf, buttons, heading, identity, primary, type Screen, secondary, tile, type View } from './screen';

/** Password and what can stand in its place: `facts/sign-in-pages.md` section 6. */

/** The answer to the last post; with a link where the password is wrong. Personal accounts have none. */
function postError(s: Screen, answer: string | undefined): Markup | undefined {
  if (answer === undefined) return undefined;
  return alert(
    'passwordError',
    s.errorCode === '50126'
      ? html`${answer} <a id="idA_IL_ForgotPassword0" href="${s.addresses.resetWork}">${s.say('resetItNow')}</a>`
      : answer,
  );
}

/** The password view; `extra` is what personal accounts add below the links. */
export const passwordWith = (s: Screen, extra: Piece): Markup => {
  const answer = answerIn(s, 'password', UNDER_PASSWORD);
  return html`
${identity(s, 'username')}
<div data-viewid="2" data-showidentitybanner="true" data-practice-submit="password" class="pagination-content">
  ${heading(s.say('enterPassword'))}
  <input type="text" name="loginfmt" autocomplete="username" class="moveOffScreen" tabindex="-1" aria-hidden="true" value="${s.user}" data-practice-person>
  <div class="row"><div class="form-group col-md-24">
    <div data-practice-error>${postError(s, answer)}</div>
    <div class="placeholderContainer"><input name="passwd" type="password" id="i0118" autocomplete="current-password" class="form-control input ext-input text-box ext-text-box ${answer === undefined ? '' : 'has-error ext-has-error'}" aria-required="true" aria-describedby="loginHeader passwordError" aria-label="${s.say('passwordOf')}" placeholder="${s.say('password')}"></div>
  </div></div>
  <div class="row"><div class="text-block-body">
    <div class="form-group"><a id="idA_PWD_ForgotPassword" role="link" href="${s.addresses.resetWork}">${s.say('forgotPassword')}</a></div>
    <div class="form-group"><a id="idA_PWD_SwitchToCredPicker" href="#" data-practice-to="other-ways">${s.say('otherWays')}</a></div>
    ${extra}
  </div></div>
  ${buttons(primary(s.say('signIn')))}
  ${s.flow.brand === 'none' ? '' : html`<div id="idBoilerPlateText" class="row boilerplate-text ext-boilerplate-text"><p>${s.say('brandText')}</p></div>`}
</div>`;
};

export const password: View = (s) => passwordWith(s, '');

export const otherWays: View = (s) => html`
${identity(s, 'password')}
<div data-viewid="24" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('chooseWay'))}
  <div class="form-group"><div role="list" class="tile-container" id="credentialPicker">
    ${tile(html`data-value="fido" data-practice-to="passkey"`, s.say('wayPasskey'))}
    ${tile(html`data-value="remoteNGC" data-practice-to="authenticator"`, s.say('wayApp'))}
    ${tile(html`data-value="accessPass" data-practice-to="temporary-pass"`, s.say('wayPass'))}
    ${tile(html`data-value="password" data-practice-to="password"`, s.say('wayPassword'))}
  </div></div>
  ${buttons(secondary(s.say('back'), html`data-practice-to="password"`))}
</div>`;

export const authenticator: View = (s) => html`
${identity(s, 'username')}
<div data-viewid="4" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('approveSignIn'))}
  <div id="idDiv_RemoteNGC_PollingDescription" class="row text-body">${s.say('numberInApp')}</div>
  <div id="idRemoteNGC_DisplaySign" class="displaySign">42</div>
  <div class="row"><a id="idA_PWD_SwitchToPassword" href="#" data-practice-to="password">${s.say('usePassword')}</a></div>
</div>`;

export const passkey: View = (s) => html`
${identity(s, 'username')}
<div data-viewid="23" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('passkeyTitle'))}
  <div class="row text-body">${s.say('passkeyText')}</div>
  <div class="row"><a id="idA_PWD_SwitchToCredPicker" href="#" data-practice-to="other-ways">${s.say('otherWays')}</a></div>
  ${buttons(secondary(s.say('back'), html`data-practice-to="username"`))}
</div>`;

export const temporaryPass: View = (s) => html`
${identity(s, 'username')}
<div data-viewid="56" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('passTitle'))}
  <input type="text" name="loginfmt" autocomplete="off" class="moveOffScreen" tabindex="-1" aria-hidden="true" value="${s.user}" data-practice-person>
  ${alertIf(undefined, answerIn(s, 'temporary-pass', {}, 'passRefused'))}
  <div class="form-group"><input name="accesspass" type="password" id="accesspass" autocomplete="off" class="form-control input ext-input" aria-label="${s.say('passTitle')}" placeholder="${s.say('passTitle')}"></div>
  ${buttons(primary(s.say('signIn')))}
</div>`;

/** A code that came by mail or message, in place of the password (number 3). */
export const oneTimeCode: View = (s) => html`
${identity(s, 'username')}
<div data-viewid="3" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('enterCode'))}
  <input type="text" name="loginfmt" autocomplete="off" class="moveOffScreen" tabindex="-1" aria-hidden="true" value="${s.user}" data-practice-person>
  <div class="row text-body">${s.say('contactSent', { place: 'an********@fabrikam.example' })}</div>
  ${alertIf(undefined, answerIn(s, 'one-time-code', {}, 'codeWrong'))}
  <div class="form-group"><input name="otc" type="tel" maxlength="8" autocomplete="one-time-code" class="form-control input ext-input" aria-label="${s.say('code')}" placeholder="${s.say('code')}"></div>
  <div class="row"><a id="idA_PWD_SwitchToPassword" href="#" data-practice-to="password">${s.say('usePassword')}</a></div>
  ${buttons(primary(s.say('signIn')))}
</div>`;
