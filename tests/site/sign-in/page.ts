import { authorizeAddress, personalAddress, withQuery } from '../addresses';
import type { Fault } from '../fault';
import { type Flow, writeFlow } from '../flow';
import { OTHER_ORIGIN, PORTAL_ORIGIN } from '../hosts';
import { html, json, type Markup } from '../html';
import { document200, type SiteAnswer, type SiteRequest } from '../http';
import { SECRET } from '../secrets';
import { sayIn } from '../strings';
import { type EntraPage, settings } from './config';
import { banner, debugDetails, frame } from './frame';
import { NEWER, newerTemplates } from './personal-newer';
import type { Screen } from './screen';
import { type EntraState, STATES, VIEWS, type ViewName, viewNames } from './views';
import { nameErrors } from './views-name';

/** What the page does by itself after some time: another view, or a post. For people who approve, deny or sleep. */
export interface Then {
  readonly view?: ViewName;
  readonly afterMs: number;
  /** How long both views stand side by side; the real page takes a third of a second. */
  readonly slideMs?: number;
}

/** In: the query of a practice page. Out: the change of view that it asks for (`practice-then`), if any. */
export function thenOf(query: URLSearchParams): Then | undefined {
  const view = viewNames().find((one) => one === query.get('practice-then'));
  const ms = (name: string, otherwise: number): number => {
    const text = query.get(name) ?? '';
    return /^\d{1,5}$/.test(text) ? Number(text) : otherwise;
  };
  return view && { view, afterMs: ms('practice-after', 1500), slideMs: ms('practice-slide', 300) };
}

/** Where each page posts to. The paths are those of `facts/sign-in-pages.md` section 3. */
const POST: Partial<Record<ViewName, string>> = {
  'stay-signed-in': '/kmsi',
  'app-confirm': '/appverify',
  consent: '/common/Consent/Set',
  'password-expired': '/common/login/change',
  'security-info-needed': '/common/login/proofup',
};

export const postOf = (view: ViewName): string =>
  VIEWS[view].page === 'ConvergedTFA' ? '/common/SAS/ProcessAuth' : (POST[view] ?? '/common/login');

const context = (flow: Flow): string => `practice.${Buffer.from(writeFlow(flow)).toString('base64url')}`;

/** The part of a state that a screen needs. */
type Shown = Fault & { readonly view: string };

/** In: the flow, the name to show, what is shown first. Out: the screen that every view is drawn from. */
export function screenOf(flow: Flow, nonce: string, user: string, shown: Shown): Screen {
  const { view, error, form } = shown;
  const { mkt } = flow.market;
  const back = withQuery('https://login.microsoftonline.com/common/reprocess', { ctx: context(flow) });
  const host = flow.app === 'other' ? OTHER_ORIGIN : PORTAL_ORIGIN;
  return {
    flow,
    nonce,
    user,
    say: sayIn(flow.market.tag),
    first: view,
    ...(error === undefined ? {} : { errorCode: error }),
    ...(form === undefined ? {} : { form }),
    addresses: {
      resetWork: withQuery('https://passwordreset.microsoftonline.com/', { ru: back, mkt, hosted: '0' }),
      resetPersonal: withQuery('https://account.live.com/password/reset', {
        wreply: personalAddress(flow.app, { mkt }),
        mkt,
      }),
      personal: personalAddress(flow.app, { mkt }),
      signIn: authorizeAddress(flow.app, { mkt, prompt: 'select_account' }),
      cancel: `${host}/`,
    },
  };
}

/** What the newer interface has no view for is drawn as ever. */
const isFluent = ({ build }: Flow, view: ViewName): boolean =>
  build === 'fluent' && view !== 'error-page' && Object.hasOwn(NEWER, view);

/** The newer interface draws all its views by itself, and its box is empty until then. */
function fluentTemplates(s: Screen, view: ViewName): readonly Markup[] {
  const known = (name: string): ViewName => viewNames().find((one) => one === name) ?? view;
  return [
    ...newerTemplates(s, (name) => ({ action: postOf(known(name)), hidden: hiddenFields(s, name) })),
    template('debug', debugDetails(s)),
  ];
}

const hiddenFields = (s: Screen, view: string): Readonly<Record<string, string>> => ({
  canary: SECRET.canary,
  ctx: SECRET.context,
  flowToken: SECRET.flowToken,
  'practice-flow': writeFlow(s.flow),
  'practice-view': view,
});

const template = (name: string, inner: Markup): Markup => html`<template data-view="${name}">${inner}</template>\n`;

function templates(s: Screen, page: EntraPage | undefined, view: ViewName): readonly Markup[] {
  const others = viewNames().filter((one) => (page ? VIEWS[one].page === page : VIEWS[one].page === undefined));
  if (isFluent(s.flow, view)) return fluentTemplates(s, view);
  return [
    template('frame', frame(s, postOf(view), hiddenFields(s, view), view !== 'sign-out-choice')),
    template('debug', debugDetails(s)),
    ...others.map((one) =>
      template(one, html`<div class="pagination-view has-identity-banner">${VIEWS[one].view(s)}</div>`),
    ),
    ...(page === 'ConvergedSignIn' ? Object.entries(nameErrors(s)).map(([key, error]) => template(key, error)) : []),
  ];
}

/** Where the forms of a sign-in may end: the two applications, and the services that a sign-in goes through. */
const FORM_TARGETS = [
  PORTAL_ORIGIN,
  OTHER_ORIGIN,
  'https://practice.signpost.example',
  'https://mysignins.microsoft.com',
];

/**
 * One page of the work-account sign-in, as `facts/sign-in-pages.md` section 3 describes it: PageID and language in the
 * head, settings object, a body that is hidden until a script shows it, a form that a script builds.
 */
export function entraPage(request: SiteRequest, flow: Flow, state: EntraState, then?: Then): SiteAnswer {
  const { view } = state;
  const page = VIEWS[view].page;
  const fluent = isFluent(flow, view);
  const user = flow.user || (view === 'username' ? '' : SECRET.userName);
  const s = screenOf(flow, request.nonce, user, state);
  const config = {
    ...settings(page ?? 'ConvergedSignIn', s),
    urlPost: postOf(view),
    sPOST_Username: flow.user || SECRET.userName,
  };
  const { mkt, lcid, tag } = flow.market;
  return document200(
    request,
    html`<!doctype html>
<html dir="${flow.rtl ? 'rtl' : 'ltr'}" class="" lang="${tag}">
<head>
  <meta charset="utf-8"><title>${s.say('signInTitle')}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  ${page ? html`<meta name="PageID" content="${page}">` : ''}
  <meta name="SiteID" content=""><meta name="ReqLC" content="${lcid}"><meta name="LocLC" content="${mkt}">
  <meta name="robots" content="none">
  <noscript><meta http-equiv="Refresh" content="0; URL=/jsdisabled"></noscript>
  <link rel="stylesheet" href="/practice/sign-in.css"><link rel="stylesheet" href="/practice/sign-in-views.css">${fluent ? html`<link rel="stylesheet" href="/practice/personal.css">` : ''}
  <script nonce="${request.nonce}">//<![CDATA[
$Config=${json(config)};
//]]></script>
</head>
<body data-bind="defineGlobals: ServerData, bodyCssClass" class="cb brand-${flow.brand}" style="display: none">
  <script nonce="${request.nonce}">//<![CDATA[
ServerData=$Config;if(self===top){document.body.style.display='block'}else{top.location=self.location}
//]]></script>
  ${fluent ? '' : banner(s)}
  ${templates(s, page, view)}
  <script nonce="${request.nonce}" src="/practice/sign-in.js" data-view="${view}" data-message="${state.message ?? ''}" data-busy="${state.busy ? 'yes' : ''}" data-then="${then ? (then.view ?? 'post') : ''}" data-lookup="/common/GetCredentialType?mkt=${mkt}" data-after="${then?.afterMs ?? ''}" data-slide="${then?.slideMs ?? ''}" data-error-class="${fluent ? '' : 'has-error ext-has-error'}"></script>
</body></html>`,
    { formTargets: FORM_TARGETS },
  );
}

/** In: one of our view ids. Out: the state that shows it, or nothing for an id this page does not have. */
export const stateOf = (id: string | null): EntraState | undefined => (id === null ? undefined : STATES[id]);
