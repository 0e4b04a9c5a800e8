import { type Flow, writeFlow } from '../flow';
import { OTHER_ORIGIN, PORTAL_ORIGIN, START_ORIGIN } from '../hosts';
import { html, json, type Markup } from '../html';
import { document200, type SiteAnswer, type SiteRequest } from '../http';
import { SECRET } from '../secrets';
import { banner, frame } from './frame';
import { screenOf, type Then } from './page';
import { CLASSIC } from './personal-classic';
import { NEWER, newerErrors } from './personal-newer';
import type { Screen } from './screen';
import { nameErrors } from './views-name';

export interface PersonalState {
  readonly view: string;
  readonly error?: string;
  readonly message?: string;
}

/** Our view ids to what the personal page shows for them; others are views by their own name. */
const STATES: Readonly<Record<string, PersonalState>> = {
  'password-wrong': { view: 'password', error: '80041012' },
  'password-empty': { view: 'password', message: 'error-password-empty' },
  'username-unknown': { view: 'username', message: 'error-unknown-user' },
};

export const personalState = (id: string | null): PersonalState =>
  STATES[id ?? ''] ?? { view: id !== null && Object.hasOwn(NEWER, id) ? id : 'username' };

const POST = '/ppsecure/post.srf';

const template = (name: string, inner: Markup): Markup => html`<template data-view="${name}">${inner}</template>\n`;

const hidden = (flow: Flow, view: string): Readonly<Record<string, string>> => ({
  PPFT: SECRET.personalFlow,
  'practice-flow': writeFlow(flow),
  'practice-view': view,
});

function classicTemplates(s: Screen, view: string): readonly Markup[] {
  return [
    template('frame', html`<div>${banner(s)}${frame(s, POST, hidden(s.flow, view), true)}</div>`),
    ...Object.entries(CLASSIC).map(([name, draw]) =>
      template(name, html`<div class="pagination-view">${draw(s)}</div>`),
    ),
    ...Object.entries(nameErrors(s)).map(([name, error]) => template(name, error)),
  ];
}

function newerTemplates(s: Screen, view: string): readonly Markup[] {
  const fields = (name: string): readonly Markup[] =>
    Object.entries(hidden(s.flow, view)).map(
      ([key, value]) => html`<input type="hidden" name="${key}" value="${key === 'practice-view' ? name : value}">`,
    );
  const form = (name: string, inner: Markup): Markup => html`
<form class="view" name="${name === 'mfa-code' ? 'OneTimeCodeViewForm' : 'f1'}" method="post" action="${POST}" novalidate autocomplete="off" data-practice-form>${fields(name)}${inner}</form>`;
  return [
    template(
      'frame',
      html`<div>${banner(s)}<div class="newer-page"><div data-testid="backgroundImage" class="newer-background" role="presentation"></div>
<div id="root" class="newer-box"><div data-testid="backgroundLogo" class="logo">${s.say('practiceLogo')}</div><main class="animate"></main></div>
<footer class="newer-footer"><a href="#">${s.say('terms')}</a> <a href="#">${s.say('privacy')}</a></footer></div></div>`,
    ),
    ...Object.entries(NEWER).map(([name, draw]) => template(name, form(name, draw(s)))),
    ...Object.entries(newerErrors(s)).map(([name, error]) => template(name, error)),
  ];
}

/**
 * One page of the personal-account sign-in (section 7): language as a number, an empty body, a settings object that is
 * minified and must not be used. The newer interface is the one that people meet today.
 */
export function personalPage(request: SiteRequest, flow: Flow, state: PersonalState, then?: Then): SiteAnswer {
  const { mkt, lcid } = flow.market;
  const classic = flow.build === 'classic';
  const user = flow.user || (state.view === 'username' ? '' : SECRET.userName);
  const base = screenOf({ ...flow, brand: 'none', build: 'newer' }, request.nonce, user, state.error);
  const s: Screen = { ...base, flow, addresses: { ...base.addresses, resetWork: base.addresses.resetPersonal } };
  const settings = {
    av: SECRET.userName,
    sFTTag: SECRET.personalFlow,
    aB: [SECRET.apiCanary],
    c: { bt: 0, dl: 50126 },
  };
  return document200(
    request,
    html`<!doctype html>
<html dir="${flow.rtl ? 'rtl' : 'ltr'}" lang="${mkt.toUpperCase()}">
<head>
  <meta charset="utf-8"><title>${s.say('personalTitle')}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  <meta name="PageID" content="i5030"><meta name="SiteID" content="281053"><meta name="ReqLC" content="${lcid}"><meta name="LocLC" content="${lcid}">
  <meta name="robots" content="none">
  <link rel="stylesheet" href="/practice/sign-in.css"><link rel="stylesheet" href="/practice/sign-in-views.css">${classic ? '' : html`<link rel="stylesheet" href="/practice/personal.css">`}
  <script nonce="${request.nonce}">var ServerData=${json(settings)};</script>
  ${classic ? classicTemplates(s, state.view) : newerTemplates(s, state.view)}
  <script defer nonce="${request.nonce}" src="/practice/sign-in.js" data-view="${state.view}" data-message="${state.message ?? ''}" data-then="${then ? 'post' : ''}" data-after="${then?.afterMs ?? ''}" data-lookup="/GetCredentialType.srf?mkt=${mkt}" data-error-class="${classic ? 'has-error ext-has-error' : 'has-error'}"></script>
</head>
<body></body></html>`,
    { formTargets: [PORTAL_ORIGIN, OTHER_ORIGIN, START_ORIGIN] },
  );
}
