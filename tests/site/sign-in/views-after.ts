import { html, type Markup } from '../html';
import { errorSentence, GUIDS } from './config';
import { buttons, heading, identity, primary, secondary, tile, type View } from './screen';

/** Interrupts, refusals and sign-out: `facts/sign-in-pages.md` sections 4 to 6, `facts/sign-in-errors.md` section 3. */

const TIME = '2026-11-03T08:15:42.117Z';

export const appConfirm: View = (s) => html`
${identity(s)}
<div data-viewid="43" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('appConfirm', { app: 'Microsoft Partner' }), 'appConfirmTitle')}
  <div id="appConfirmDescription" class="row text-body">${s.say('appConfirmText')}</div>
  ${buttons(secondary(s.say('cancel'), html`data-practice-href="${s.addresses.cancel}"`), primary(s.say('continue')))}
</div>`;

const newField = (id: string, name: string, text: string): Markup => html`
<div class="form-group"><input type="password" id="${id}" name="${name}" autocomplete="off" class="form-control input ext-input" aria-label="${text}" placeholder="${text}"></div>`;

export const passwordExpired: View = (s) => html`
${identity(s)}
<div data-viewid="22" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('updatePassword'))}
  <div class="row text-body">${s.say('updatePasswordText')}</div>
  ${newField('currentPassword', 'currentpasswd', s.say('currentPassword'))}
  ${newField('newPassword', 'newpasswd', s.say('newPassword'))}
  ${newField('confirmNewPassword', 'confirmnewpasswd', s.say('confirmPassword'))}
  ${buttons(primary(s.say('signIn')))}
</div>`;

export const consent: View = (s) => html`
${identity(s)}
<div data-viewid="25" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('permissionsRequested'), 'consentHeader')}
  <div class="row text-body">Microsoft Partner</div>
  <ul class="scopes"><li>${s.say('permissionProfile')}</li><li>${s.say('permissionAccess')}</li></ul>
  ${buttons(secondary(s.say('cancel'), html`data-practice-href="${s.addresses.cancel}"`), primary(s.say('accept')))}
</div>`;

/** Form B of the errors: the number has no AADSTS prefix and stands below "More details". */
export const accessBlocked: View = (s) => html`
${identity(s)}
<div data-viewid="36" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('cannotAccess'), 'heading')}
  <div class="row text-body">${s.say('cannotAccessText')}</div>
  <div class="row"><a href="${s.addresses.signIn}" id="signOutLink">${s.say('differentAccount')}</a></div>
  <details class="row" id="moreDetails"><summary>${s.say('moreDetails')}</summary>
    <div id="additionalInfo" class="text-body" dir="ltr">
      <div>Error Code: ${s.errorCode}</div>
      <div>Request Id: ${GUIDS.session}</div>
      <div>Correlation Id: ${GUIDS.correlation}</div>
      <div>Timestamp: ${TIME}</div>
      <div>App name: Microsoft Partner</div>
      <div>App id: ${s.flow.app === 'none' ? '' : '4990cffe-04e8-4e8b-808a-1175604b879f'}</div>
      <div>IP address: 203.0.113.24</div>
      <div>Device identifier: ${s.say('notAvailable')}</div>
      <div>Device platform: Windows 10</div>
      <div>Device state: Unregistered</div>
    </div>
  </details>
</div>`;

/** Form A of the errors. */
export const errorPage: View = (s) => html`
<div data-viewid="26" class="pagination-content">
  ${heading(s.say('signIn'))}
  <div id="exceptionMessageSubtitle" class="row text-body">${s.say('troubleSigningIn')}</div>
  <div id="exceptionMessageContainer" class="row text-body" dir="ltr">${errorSentence(s.errorCode)}</div>
</div>`;

export const signedOut: View = (s) => html`
<div class="pagination-content">
  ${heading(s.say('signedOut'), 'login_workload_logo_text')}
  <div id="SignOutStatusMessage" class="row text-body">${s.say('signedOutText')}</div>
</div>`;

/** The same heading as the account picker and nearly the same tiles; no `main` landmark around it (section 6). */
export const signOutChoice: View = (s) => html`
<div class="pagination-content">
  ${heading(s.say('pickAccount'))}
  <div class="row text-body">${s.say('whichToSignOut')}</div>
  <div class="form-group"><div id="tilesHolder" role="list" class="tile-container">
    ${['anna@contoso.example', 'anna@outlook.example'].map((name) =>
      tile(
        html`data-test-id="${name}" aria-label="${s.say('signOut')} ${name}" data-practice-to="signed-out"`,
        name,
        s.say('signedIn'),
      ),
    )}
  </div></div>
</div>`;

/** Nothing to help with: the page goes on by itself. */
export const passingThrough: View = (s) => html`
<div class="pagination-content"><div class="row text-body">${s.say('pleaseWait')}</div></div>`;
