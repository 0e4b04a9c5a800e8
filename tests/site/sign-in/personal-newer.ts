import { html, type Markup, type Piece } from '../html';
import { answerIn, UNDER_NAME, UNDER_PASSWORD } from './answers';
import { personalTrace } from './error-text';
import { banner as practiceBanner } from './frame';
import type { Screen, View } from './screen';

/**
 * Newer personal-account views, recognised by `data-testid` (`facts/sign-in-pages.md` section 7). Their fields have ids
 * and test ids only: no source says whether the names of the classic fields are still there.
 */

const title = (text: string): Markup => html`<h1 class="title" data-testid="title">${text}</h1>`;

const banner = (s: Screen): Markup =>
  html`<div data-testid="identityBanner" class="identity-row"><span dir="ltr" data-practice-person>${s.user}</span></div>`;

const primary = (text: string): Markup =>
  html`<button type="submit" data-testid="primaryButton" class="button primary">${text}</button>`;

const secondary = (text: string): Markup =>
  html`<button type="submit" data-testid="secondaryButton" class="button">${text}</button>`;

const footer = (...links: readonly Piece[]): Markup =>
  html`<div data-testid="viewFooter" class="view-footer">${links}</div>`;

const other = (s: Screen): Markup =>
  html`<span role="button" tabindex="0" data-practice-to="other-ways">${s.say('otherWays')}</span>`;

const validation = (text: string): Markup =>
  html`<div role="alert" class="validation" id="field-validation">${text}</div>`;

/** The answer to the last post; no number goes with it. */
const answered = (text: string | undefined): Markup | undefined => (text === undefined ? undefined : validation(text));

const username: View = (s) => html`
<div data-practice-submit="name">
  ${title(s.say('signIn'))}
  <div data-practice-error>${answered(answerIn(s, 'username', UNDER_NAME))}</div>
  <input id="usernameEntry" type="email" class="entry" autocomplete="username" aria-label="${s.say('emailOrPhone')}" placeholder="${s.say('emailOrPhone')}" value="${s.user}">
  <div data-practice-progress class="progress" role="progressbar" aria-label="${s.say('pleaseWait')}" hidden></div>
  ${primary(s.say('next'))}
  ${footer(html`<span>${s.say('noAccount')} <a href="#">${s.say('createOne')}</a></span>`)}
</div>`;

const password: View = (s) => html`
<div data-practice-submit="password">
  ${banner(s)}
  ${title(s.say('enterPassword'))}
  <input type="hidden" name="loginfmt" value="${s.user}" data-practice-person>
  <div data-practice-error>${answered(answerIn(s, 'password', UNDER_PASSWORD))}</div>
  <input id="passwordEntry" data-testid="passwordEntry" name="passwordEntry" type="password" class="entry" autocomplete="current-password" aria-label="${s.say('password')}" placeholder="${s.say('password')}">
  <div><span role="button" tabindex="0" data-practice-href="${s.addresses.resetPersonal}">${s.say('forgotPersonal')}</span></div>
  ${primary(s.say('next'))}
  ${footer(other(s))}
</div>`;

const code: View = (s) => html`
<div>
  ${banner(s)}
  ${title(s.say('enterCode'))}
  <div id="oneTimeCodeDescription" data-testid="subtitle">${s.say('codeText')}</div>
  <div data-practice-error>${answered(answerIn(s, 'mfa-code', {}, 'codeWrong'))}</div>
  <div data-testid="codeInputWrapper"><input data-testid="codeEntry" name="otc" type="tel" maxlength="6" class="entry" autocomplete="one-time-code" aria-label="${s.say('code')}" placeholder="${s.say('code')}"></div>
  ${primary(s.say('verify'))}
  ${footer(other(s))}
</div>`;

const approve: View = (s) => html`
<div>
  ${banner(s)}
  ${title(s.say('approveSignIn'))}
  <div data-testid="subtitle">${s.say('numberInApp')}</div>
  <div data-testid="displaySign" class="display-sign">58</div>
  ${footer(other(s))}
</div>`;

const choice = (target: string, text: string): Markup =>
  html`<div data-testid="tile" class="choice" role="button" tabindex="0" data-practice-to="${target}">${text}</div>`;

const otherWays: View = (s) => html`
<div>
  ${banner(s)}
  ${title(s.say('chooseWay'))}
  ${choice('mfa-approve', s.say('wayApp'))}${choice('mfa-code', s.say('methodCode'))}${choice('password', s.say('wayPassword'))}
</div>`;

const passkey: View = (s) => html`
<div>
  ${banner(s)}
  <div data-testid="biometricVideo" class="picture" role="presentation"></div>
  ${title(s.say('passkeyTitle'))}
  <div data-testid="subtitle">${s.say('passkeyText')}</div>
  <div class="pair">${secondary(s.say('skipForNow'))}${primary(s.say('next'))}</div>
</div>`;

const staySignedIn: View = (s) => html`
<div>
  ${banner(s)}
  <div data-testid="kmsiVideo" class="picture" role="presentation"></div>
  ${title(s.say('staySignedIn'))}
  <div data-testid="subtitle">${s.say('stayText')}</div>
  <div class="pair">${secondary(s.say('no'))}${primary(s.say('yes'))}</div>
</div>`;

const locked: View = (s) => html`
<div>
  <h1 class="title" id="serviceAbuseLandingTitle">${s.say('personalLocked')}</h1>
  <div data-testid="subtitle">${s.say('personalLockedText')}</div>
  ${primary(s.say('next'))}
</div>`;

const signedOut: View = (s) =>
  html`<div>${title(s.say('signedOut'))}<div data-testid="subtitle">${s.say('signedOutText')}</div></div>`;

/** Form C of the errors (`facts/sign-in-errors.md` section 3). No element of that page is known. */
const errorPage: View = (s) => html`
<div>
  ${title(s.say('personalErrorTitle'))}
  <div data-testid="subtitle">${s.say('personalErrorText')}</div>
  <div dir="ltr">${personalTrace(s)}</div>
</div>`;

/** After the right password (`facts/sign-in-errors.json`, MSA:retry-other-device-or-method). */
const deviceRefused: View = (s) => html`
<div>
  ${banner(s)}
  ${title(s.say('enterPassword'))}
  ${validation(s.say('deviceRefused'))}
  <div><a href="https://go.microsoft.com/fwlink/?linkid=2317517">${s.say('moreInformation')}</a></div>
  <input id="passwordEntry" data-testid="passwordEntry" type="password" class="entry" autocomplete="current-password" aria-label="${s.say('password')}" placeholder="${s.say('password')}">
  ${footer(other(s))}
</div>`;

export const NEWER: Readonly<Record<string, View>> = {
  username,
  password,
  'mfa-code': code,
  'mfa-approve': approve,
  'other-ways': otherWays,
  passkey,
  'stay-signed-in': staySignedIn,
  'personal-locked': locked,
  'personal-refused': deviceRefused,
  'signed-out': signedOut,
  'error-page': errorPage,
};

/** Errors that the newer page finds by itself. */
export const newerErrors = ({ say }: Screen): Readonly<Record<string, Markup>> => ({
  'error-unknown-user': validation(say('personalUnknown')),
  'error-unknown-domain': validation(say('personalUnknown')),
  'error-name-format': validation(say('nameFormat')),
  'error-lookup': validation(say('lookupFailed')),
  'error-personal-refused': validation(say('personalRefused')),
  'error-password-empty': validation(say('passwordEmpty')),
});

/** Where the form of a view posts to, and what it carries. */
export type PostOf = (view: string) => {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
};

const template = (name: string, inner: Markup): Markup => html`<template data-view="${name}">${inner}</template>\n`;

/** In: the screen, where each view posts to. Out: the templates of the newer interface: its frame, views and errors. */
export function newerTemplates(s: Screen, postOf: PostOf): readonly Markup[] {
  const form = (name: string, inner: Markup): Markup => {
    const { action, hidden } = postOf(name);
    const fields = Object.entries(hidden).map(
      ([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`,
    );
    return html`
<form class="view" name="${name === 'mfa-code' ? 'OneTimeCodeViewForm' : 'f1'}" method="post" action="${action}" novalidate autocomplete="off" data-practice-form>${fields}${inner}</form>`;
  };
  return [
    template(
      'frame',
      html`<div>${practiceBanner(s)}<div class="newer-page"><div data-testid="backgroundImage" class="newer-background" role="presentation"></div>
<div id="root" class="newer-box"><div data-testid="backgroundLogo" class="logo">${s.say('practiceLogo')}</div><main class="animate"></main></div>
<footer class="newer-footer"><a href="#">${s.say('terms')}</a> <a href="#">${s.say('privacy')}</a></footer></div></div>`,
    ),
    ...Object.entries(NEWER).map(([name, draw]) => template(name, form(name, draw(s)))),
    ...Object.entries(newerErrors(s)).map(([name, error]) => template(name, error)),
  ];
}
