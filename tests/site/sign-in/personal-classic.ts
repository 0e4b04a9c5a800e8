import { html } from '../html';
import { personalTrace } from './error-text';
import { alertIf, buttons, heading, identity, primary, secondary, tile, type View } from './screen';
import { nameAnswer } from './views-name';
import { passwordWith } from './views-proof';

/** Classic personal-account views: same ids as the work account, some of their own (`facts/sign-in-pages.md` section 7). */

const username: View = (s) => html`
<div data-viewid="1" data-practice-submit="name" class="pagination-content">
  ${heading(s.say('signIn'))}
  <div class="form-group"><div data-practice-error>${alertIf('usernameError', nameAnswer(s))}</div>
    <input type="email" name="loginfmt" id="i0116" maxlength="113" class="form-control ltr_override text-box ${nameAnswer(s) === undefined ? '' : 'has-error ext-has-error'}" aria-required="true" aria-label="${s.say('emailOrPhone')}" placeholder="${s.say('emailOrPhone')}" autocomplete="username" value="${s.user}">
    <div id="usernameProgress" class="progress" role="progressbar" aria-label="${s.say('pleaseWait')}" hidden></div></div>
  <input type="password" name="passwd" id="i0118" autocomplete="off" class="moveOffScreen" tabindex="-1" aria-hidden="true">
  <div class="form-group">${s.say('noAccount')} <a href="#" id="signup">${s.say('createOne')}</a></div>
  ${buttons(primary(s.say('next')))}
</div>`;

const password: View = (s) =>
  passwordWith(
    s,
    html`<div class="form-group checkbox"><label><input type="checkbox" id="idChkBx_PWD_KMSI0Pwd" name="KMSI" value="1"> <span>${s.say('keepSignedIn')}</span></label></div>`,
  );

const otherWays: View = (s) => html`
${identity(s, 'password')}
<div data-viewid="24" class="pagination-content">
  ${heading(s.say('chooseWay'))}
  <div role="list" class="tile-container">${tile(html`data-value="password" data-practice-to="password"`, s.say('wayPassword'))}</div>
  ${buttons(secondary(s.say('back'), html`data-practice-to="password"`))}
</div>`;

const staySignedIn: View = (s) => html`
<div class="pagination-content">
  ${heading(s.say('staySignedIn'), 'kmsiTitle')}
  <div id="kmsiDescription" class="row text-body">${s.say('stayText')}</div>
  <div class="row checkbox"><label><input type="checkbox" id="checkboxField" name="DontShowAgain" value="true"> <span>${s.say('dontAskAgain')}</span></label></div>
  ${buttons(
    html`<button type="submit" id="declineButton" class="button secondary">${s.say('no')}</button>`,
    html`<button type="submit" id="acceptButton" class="button primary">${s.say('yes')}</button>`,
  )}
</div>`;

const locked: View = (s) => html`
<div class="pagination-content">
  ${heading(s.say('personalLocked'), 'serviceAbuseLandingTitle')}
  <div class="row text-body">${s.say('personalLockedText')}</div>
  ${buttons(primary(s.say('next')))}
</div>`;

const errorPage: View = (s) => html`
<div class="pagination-content">
  ${heading(s.say('personalErrorTitle'), '')}
  <div class="row text-body">${s.say('personalErrorText')}</div>
  <div class="row text-body" dir="ltr">${personalTrace(s)}</div>
</div>`;

export const CLASSIC: Readonly<Record<string, View>> = {
  username,
  password,
  'other-ways': otherWays,
  'stay-signed-in': staySignedIn,
  'personal-locked': locked,
  'error-page': errorPage,
};
