import { html, type Markup } from '../html';
import { answerIn } from './answers';
import { alertIf, buttons, heading, identity, primary, secondary, tile, type View } from './screen';

/** Interrupts and sign-out: `facts/sign-in-pages.md` sections 4 to 6. */

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
  ${alertIf(undefined, answerIn(s, 'password-expired', {}, 'newRefused'))}
  ${newField('currentPassword', 'currentpasswd', s.say('currentPassword'))}
  ${newField('newPassword', 'newpasswd', s.say('newPassword'))}
  ${newField('confirmNewPassword', 'confirmnewpasswd', s.say('confirmPassword'))}
  ${buttons(primary(s.say('signIn')))}
</div>`;

/** What stands in place of the permissions when only an admin may give them (`facts/sign-in-errors.json`). */
const ONLY_ADMIN = { '90094': 'needApproval', '90095': 'approvalRequired' } as const;

const adminOnly = (code: string | undefined): code is keyof typeof ONLY_ADMIN =>
  code !== undefined && Object.hasOwn(ONLY_ADMIN, code);

const needsApproval: View = (s) => html`
${identity(s)}
<div data-viewid="25" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say(adminOnly(s.errorCode) ? ONLY_ADMIN[s.errorCode] : 'needApproval'), 'consentHeader')}
  <div class="row text-body">Microsoft Partner</div>
  <div class="row text-body">${s.say('needApprovalText')}</div>
  <div class="row"><a href="${s.addresses.signIn}">${s.say('differentAccount')}</a></div>
  ${buttons(secondary(s.say('back'), html`data-practice-href="${s.addresses.cancel}"`))}
</div>`;

const permissions: View = (s) => html`
${identity(s)}
<div data-viewid="25" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('permissionsRequested'), 'consentHeader')}
  <div class="row text-body">Microsoft Partner</div>
  <ul class="scopes"><li>${s.say('permissionProfile')}</li><li>${s.say('permissionAccess')}</li></ul>
  ${buttons(secondary(s.say('cancel'), html`data-practice-href="${s.addresses.cancel}"`), primary(s.say('accept')))}
</div>`;

export const consent: View = (s) => (adminOnly(s.errorCode) ? needsApproval(s) : permissions(s));

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
