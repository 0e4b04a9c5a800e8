import { PARTNER_CLIENT } from '../addresses';
import { html, type Markup } from '../html';
import { SECRET } from '../secrets';
import { errorMessage, lines, traceLines, traceOf } from './error-text';
import { heading, identity, type Screen, type View } from './screen';

/** Pages that end a sign-in: `facts/sign-in-errors.md` section 3, forms A, B and D. */

/** The organization's own text, which may talk of errors too (`facts/sign-in-errors.md` section 6). */
const ownText = (s: Screen): Markup | undefined =>
  s.flow.brand === 'none'
    ? undefined
    : html`<div id="idBoilerPlateText" class="row boilerplate-text ext-boilerplate-text"><p>${s.say('brandText')}</p></div>`;

/** Refused because of the device: another title, and the state of the device says why (section 3 B). */
const ABOUT_DEVICES: ReadonlySet<string> = new Set(['53000', '53001', '530001', '530004', '50097', '135011']);

/** Index into the page's fixed list of titles (`facts/sign-in-pages.md` section 8.2). */
export const blockTitle = (number: string | undefined): 2 | 3 => (ABOUT_DEVICES.has(number ?? '') ? 3 : 2);

/** Form B: the number has no AADSTS prefix and stands below "More details". */
export const accessBlocked: View = (s) => {
  const [title, text] =
    blockTitle(s.errorCode) === 3
      ? ([s.say('cantGetThere'), s.say('cantGetThereText')] as const)
      : ([s.say('cannotAccess'), s.say('cannotAccessText')] as const);
  return html`
${identity(s)}
<div data-viewid="36" data-showidentitybanner="true" class="pagination-content">
  ${heading(title, 'heading')}
  <div class="row text-body">${text}</div>
  <div class="row"><a href="${s.addresses.signIn}" id="signOutLink">${s.say('differentAccount')}</a></div>
  <details class="row" id="moreDetails"><summary>${s.say('moreDetails')}</summary>
    <div id="additionalInfo" class="text-body" dir="ltr">${lines([
      [s.say('errorCode'), s.errorCode ?? ''],
      ...traceLines(s),
      [s.say('appName'), 'Microsoft Partner'],
      [s.say('appId'), s.flow.app === 'partner' ? PARTNER_CLIENT : ''],
      [s.say('ipAddress'), SECRET.ipAddress],
      [s.say('deviceIdentifier'), SECRET.device],
      [s.say('devicePlatform'), 'Windows 10'],
      [s.say('deviceState'), 'Unregistered'],
    ])}</div>
  </details>
  ${ownText(s)}
</div>`;
};

/** Form A as newer builds write it. */
const newerError: View = (s) => html`
<div data-viewid="26" class="pagination-content">
  ${heading(s.say('signIn'))}
  <div id="exceptionMessageSubtitle" class="row text-body">${s.say('troubleSigningIn')}</div>
  <div id="exceptionMessageContainer" class="row text-body" dir="ltr">${lines([
    ...traceLines(s),
    [s.say('message'), errorMessage(s)],
  ])}</div>
  ${ownText(s)}
</div>`;

/** Form A as older builds write it: another order, a blank within the time, no word before the number. */
const olderError: View = (s) => {
  const { correlation, time } = traceOf(s);
  return html`
<div data-viewid="26" class="pagination-content">
  ${heading(s.say('troubleSigningIn'), 'login_workload_logo_text')}
  <div class="row text-body">${s.say('badRequest')}</div>
  <div class="row text-body">${s.say('technicalInformation')}</div>
  <div id="service_exception_message" class="row text-body" dir="ltr">
    <div>${s.say('correlationId')}: ${correlation}</div>
    <div>${s.say('timestamp')}: ${time.slice(0, 19).replace('T', ' ')}Z</div>
    <div>${errorMessage(s)}</div>
  </div>
  ${ownText(s)}
</div>`;
};

/** Form D: the number of an organization's own sign-in, also in the source of the page. */
const federatedError: View = (s) => html`
<div data-viewid="26" class="pagination-content">
  ${heading(s.say('troubleSigningIn'), 'login_workload_logo_text')}
  <!-- HR=${s.errorCode} -->
  <div id="idTD_Error" class="row text-body">${errorMessage(s)}</div>
</div>`;

export const errorPage: View = (s) => {
  if (s.form === 'federated') return federatedError(s);
  return s.flow.build === 'older' ? olderError(s) : newerError(s);
};

/** `ConvergedSignIn`, number 62: the sign-in failed before there was a page for it. Only its name is known. */
export const loginError: View = (s) => html`
<div data-viewid="62" class="pagination-content">
  ${heading(s.say('troubleSigningIn'))}
  <div class="row text-body">${s.say('loginErrorText')}</div>
  <div class="row"><a href="${s.addresses.signIn}">${s.say('differentAccount')}</a></div>
</div>`;
