import type { Fault } from '../fault';
import { type Flow, writeFlow } from '../flow';
import { OTHER_ORIGIN, PORTAL_ORIGIN, START_ORIGIN } from '../hosts';
import { html, json, type Markup } from '../html';
import { document200, type SiteAnswer, type SiteRequest } from '../http';
import { SECRET } from '../secrets';
import { banner, frame } from './frame';
import { screenOf, type Then } from './page';
import { CLASSIC } from './personal-classic';
import { NEWER, newerTemplates } from './personal-newer';
import type { Screen } from './screen';
import { nameErrors } from './views-name';

export interface PersonalState extends Fault {
  readonly view: string;
  readonly message?: string;
}

/** Our view ids to what the personal page shows for them; others are views by their own name. */
const STATES: Readonly<Record<string, PersonalState>> = {
  'password-wrong': { view: 'password', error: '80041012' },
  'password-empty': { view: 'password', message: 'error-password-empty' },
  'username-unknown': { view: 'username', message: 'error-unknown-user' },
  'name-format': { view: 'username', message: 'error-name-format' },
  'error-page': { view: 'error-page', error: '80043490' },
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

/**
 * One page of the personal-account sign-in (section 7): language as a number, an empty body, a settings object that is
 * minified and must not be used. The newer interface is the one that people meet today.
 */
export function personalPage(request: SiteRequest, flow: Flow, state: PersonalState, then?: Then): SiteAnswer {
  const { mkt, lcid } = flow.market;
  const classic = flow.build === 'classic';
  const user = flow.user || (state.view === 'username' ? '' : SECRET.userName);
  const base = screenOf({ ...flow, brand: 'none', build: 'newer' }, request.nonce, user, state);
  const s: Screen = { ...base, flow, addresses: { ...base.addresses, resetWork: base.addresses.resetPersonal } };
  const settings = {
    av: SECRET.userName,
    sFTTag: SECRET.personalFlow,
    aB: [SECRET.apiCanary],
    bK: state.error ?? '',
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
  ${classic ? classicTemplates(s, state.view) : newerTemplates(s, (view) => ({ action: POST, hidden: hidden(flow, view) }))}
  <script defer nonce="${request.nonce}" src="/practice/sign-in.js" data-view="${state.view}" data-message="${state.message ?? ''}" data-then="${then ? 'post' : ''}" data-after="${then?.afterMs ?? ''}" data-lookup="/GetCredentialType.srf?mkt=${mkt}" data-error-class="${classic ? 'has-error ext-has-error' : ''}"></script>
</head>
<body></body></html>`,
    { formTargets: [PORTAL_ORIGIN, OTHER_ORIGIN, START_ORIGIN] },
  );
}
