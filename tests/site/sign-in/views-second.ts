import { html, type Markup, type Piece } from '../html';
import { answerIn } from './answers';
import { alertIf, buttons, heading, identity, primary, type Screen, secondary, tile, type View } from './screen';

/**
 * The second factor (PageID ConvergedTFA). Only number 6 was ever seen here (`facts/sign-in-pages.md` section 5); the
 * others are made up, and meant to collide with numbers of ConvergedSignIn, so that nobody trusts a number alone.
 */
const view = (number: number, s: Screen, ...inner: readonly Piece[]): Markup => html`
${identity(s)}
<div data-viewid="${number}" data-showidentitybanner="true" class="pagination-content">${inner}
  <input type="hidden" name="request" value="practice"><input type="hidden" name="mfaAuthMethod" value="PhoneAppNotification">
</div>`;

const trouble = ({ say }: Screen): Markup => html`
<div id="idDiv_SAOTCS_HavingTrouble" class="row">${say('havingTrouble')} <a id="signInAnotherWay" href="#" data-practice-to="mfa-methods">${say('anotherWay')}</a></div>`;

export const mfaMethods: View = (s) =>
  view(
    1,
    s,
    heading(s.say('verifyIdentity'), 'idDiv_SAOTCS_Title'),
    alertIf(undefined, answerIn(s, 'mfa-methods', { '50088': 'phoneLimit' })),
    html`<div id="idDiv_SAOTCS_Proofs" role="list" class="tile-container">
    ${tile(html`data-value="PhoneAppNotification" data-practice-to="mfa-approve"`, s.say('methodApp'))}
    ${tile(html`data-value="PhoneAppOTP" data-practice-to="mfa-code"`, s.say('methodCode'))}
    ${tile(html`data-value="OneWaySMS" data-practice-to="mfa-code"`, s.say('methodText', { number: '+XX XXXXXXX42' }))}
  </div>`,
    html`<div class="row"><a id="moreInfoUrl" href="#">${s.say('moreInformation')}</a></div>`,
    buttons(secondary(s.say('cancel'), html`data-practice-href="${s.addresses.cancel}"`)),
  );

export const mfaApprove: View = (s) =>
  view(
    6,
    s,
    heading(s.say('approveRequest'), 'idDiv_SAOTCAS_Title'),
    html`<div id="idDiv_SAOTCAS_Description" class="row text-body">${s.say('numberInApp')}</div>
  <div id="idRichContext_DisplaySign" class="displaySign">17</div>
  <div class="row checkbox"><label><input type="checkbox" id="idChkBx_SAOTCAS_TD" name="rememberMFA" value="true"> <span>${s.say('remember', { days: 14 })}</span></label></div>`,
    trouble(s),
  );

export const mfaDenied: View = (s) =>
  view(
    7,
    s,
    heading(s.say('requestDenied'), 'idDiv_SAASDS_Title'),
    html`<div id="idDiv_SAASDS_Description" class="row text-body">${s.say('deniedText')}</div>
  <div class="row"><a id="idA_SAASDS_Resend" href="#" data-practice-to="mfa-approve">${s.say('sendAgain')}</a></div>`,
    trouble(s),
  );

export const mfaNoAnswer: View = (s) =>
  view(
    8,
    s,
    heading(s.say('noAnswer'), 'idDiv_SAASTO_Title'),
    html`<div id="idDiv_SAASTO_Description" class="row text-body">${s.say('noAnswerText')}</div>
  <div class="row"><a id="idA_SAASTO_Resend" href="#" data-practice-to="mfa-approve">${s.say('sendAgain')}</a></div>`,
    trouble(s),
  );

export const mfaCode: View = (s) => {
  const answer = answerIn(s, 'mfa-code', {}, 'codeWrong');
  return view(
    2,
    s,
    heading(s.say('enterCode'), 'idDiv_SAOTCC_Title'),
    html`<div id="idDiv_SAOTCC_Description" class="row text-body">${s.say('codeText')}</div>
  <div class="form-group"><div data-practice-error>${alertIf('idSpan_SAOTCC_Error_OTC', answer)}</div>
    <input name="otc" type="tel" id="idTxtBx_SAOTCC_OTC" maxlength="6" autocomplete="one-time-code" class="form-control input ext-input ${answer === undefined ? '' : 'has-error ext-has-error'}" aria-label="${s.say('code')}" placeholder="${s.say('code')}"></div>
  <div class="row checkbox"><label><input type="checkbox" id="idChkBx_SAOTCC_TD" name="rememberMFA" value="true"> <span>${s.say('remember', { days: 14 })}</span></label></div>`,
    trouble(s),
    buttons(
      secondary(s.say('cancel'), html`data-practice-href="${s.addresses.cancel}"`),
      html`<input type="submit" id="idSubmit_SAOTCC_Continue" class="button primary ext-primary" value="${s.say('verify')}">`,
    ),
  );
};

/** Security info must be registered (PageID ConvergedProofUpRedirect, number 32). */
export const securityInfoNeeded: View = (s) => html`
${identity(s)}
<div data-viewid="32" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('keepSecure'), 'heading')}
  <div class="row text-body">${s.say('keepSecureText')}</div>
  <div class="row"><a id="cancelLink" href="${s.addresses.signIn}">${s.say('differentAccount')}</a></div>
  <div class="row"><a id="moreInfoLink" href="#">${s.say('moreInformation')}</a></div>
  <div class="row"><a id="skipMfaRegistrationLink" href="#" data-practice-post>${s.say('skip', { days: 14 })}</a></div>
  ${buttons(html`<input type="submit" id="idSubmit_ProofUp_Redirect" class="button primary ext-primary" value="${s.say('next')}">`)}
</div>`;

/** Where `ConvergedProofUpRedirect` lands when the account or the session looks taken over (number 33). */
export const riskySession: View = (s) => html`
${identity(s)}
<div data-viewid="33" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('riskyTitle'), 'heading')}
  <div class="row text-body">${s.say('riskyText')}</div>
  <div class="row"><a id="cancelLink" href="${s.addresses.signIn}">${s.say('differentAccount')}</a></div>
  ${buttons(primary(s.say('next')))}
</div>`;

/** "Stay signed in?" (PageID KmsiInterrupt, number 20): the heading has no id, "No" has the arrow's id. */
export const staySignedIn: View = (s) => html`
${identity(s)}
<div data-viewid="20" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('staySignedIn'), '')}
  <div id="KmsiDescription" class="row text-body">${s.say('stayText')}</div>
  <div class="row checkbox"><label id="KmsiCheckboxLabel"><input type="checkbox" id="KmsiCheckboxField" name="DontShowAgain" value="true" aria-describedby="KmsiDescription"> <span>${s.say('dontAskAgain')}</span></label></div>
  ${buttons(
    html`<input type="submit" id="idBtn_Back" class="button secondary ext-secondary" value="${s.say('no')}">`,
    primary(s.say('yes'), html`aria-describedby="KmsiDescription"`),
  )}
</div>`;
