import { REPLY, withQuery } from '../addresses';
import { faultOf } from '../fault';
import { type Flow, flowOfQuery, readFlow } from '../flow';
import { OTHER_ORIGIN, PORTAL_ORIGIN, START_ORIGIN } from '../hosts';
import { html, type Markup } from '../html';
import { document200, jsonAnswer, type Route, redirect, type SiteAnswer, type SiteRequest } from '../http';
import { type AfterPassword, personOf, WRONG_CODE, WRONG_PASSWORD } from '../people';
import { SECRET } from '../secrets';
import { banner } from '../sign-in/frame';
import { entraPage, stateOf, type Then, thenOf } from '../sign-in/page';
import { sayIn } from '../strings';

/** Work-account sign-in: login.microsoftonline.com and its other names. */

const page = (request: SiteRequest, flow: Flow, id: string, then?: Then): SiteAnswer =>
  entraPage(request, flow, stateOf(id) ?? { view: 'username' }, then);

/** A page as its address asks for it: the state, and what is wrong in it. */
const asked = (request: SiteRequest, flow: Flow, id: string): SiteAnswer => {
  const query = request.url.searchParams;
  return entraPage(request, flow, { ...(stateOf(id) ?? { view: 'username' }), ...faultOf(query) }, thenOf(query));
};

const WAITS: Partial<Record<AfterPassword, Then>> = {
  'mfa-approve': { afterMs: 4000 },
  'mfa-denied': { view: 'mfa-denied', afterMs: 3000 },
  'mfa-no-answer': { view: 'mfa-no-answer', afterMs: 5000 },
};

/** The answer to a name and a password. */
function signIn(request: SiteRequest, flow: Flow): SiteAnswer {
  const { after } = personOf(flow.user);
  const typed = request.form.get('passwd') ?? request.form.get('passwordEntry');
  if (typed === WRONG_PASSWORD) return page(request, flow, 'password-wrong');
  const waits = WAITS[after];
  return waits ? page(request, flow, 'mfa-approve', waits) : page(request, flow, after);
}

/** The last page of a sign-in: a form that posts itself to the application (`response_mode=form_post`). */
export function backToApplication(request: SiteRequest, flow: Flow): SiteAnswer {
  const say = sayIn(flow.market.tag);
  const target = flow.app === 'none' ? `${START_ORIGIN}/` : REPLY[flow.app];
  const body: Markup = html`<!doctype html>
<html lang="${flow.market.tag}" dir="${flow.rtl ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${say('working')}</title></head>
<body>${banner({ say })}
<form method="POST" name="hiddenform" action="${target}">
  <input type="hidden" name="code" value="${SECRET.portalToken}"><input type="hidden" name="id_token" value="${SECRET.portalToken}">
  <input type="hidden" name="state" value="practice"><input type="hidden" name="mkt" value="${flow.market.mkt}">
  <noscript><p>${say('working')}</p><input type="submit" value="${say('continue')}"></noscript>
</form><script nonce="${request.nonce}">document.forms[0].submit();</script></body></html>`;
  return document200(request, body, { formTargets: [PORTAL_ORIGIN, OTHER_ORIGIN, START_ORIGIN] });
}

function posted(request: SiteRequest, path: string): SiteAnswer {
  const flow = readFlow(request.form.get('practice-flow'));
  const user = request.form.get('loginfmt')?.trim() || flow.user;
  const now = { ...flow, user };
  if (path.endsWith('/sas/processauth')) {
    return page(request, now, request.form.get('otc') === WRONG_CODE ? 'mfa-code-wrong' : 'stay-signed-in');
  }
  if (path === '/common/login/proofup') {
    return redirect(
      withQuery('https://mysignins.microsoft.com/register', { mkt: flow.market.mkt, 'practice-app': flow.app }),
    );
  }
  if (path === '/kmsi' || path === '/appverify') return backToApplication(request, now);
  if (path === '/common/login/change' || path === '/common/consent/set') return page(request, now, 'stay-signed-in');
  return signIn(request, now);
}

/** What the page asks for after the user name. The answer says which view comes next, or which error. */
function lookup(request: SiteRequest): SiteAnswer {
  const asked: unknown = JSON.parse(request.body || '{}');
  const name = typeof asked === 'object' && asked !== null && 'Username' in asked ? String(asked.Username) : '';
  const person = personOf(name);
  const error = { 'unknown-user': 'error-unknown-user', 'unknown-domain': 'error-unknown-domain' } as const;
  const missing = person.lookup === 'unknown-user' || person.lookup === 'unknown-domain';
  return jsonAnswer({
    Username: name,
    IfExistsResult: missing ? 1 : 0,
    ...(missing ? { Error: error[person.lookup === 'unknown-user' ? 'unknown-user' : 'unknown-domain'] } : {}),
    View: person.lookup === 'slow' ? 'password' : person.lookup,
    DelayMs: person.lookup === 'slow' ? 5000 : 250,
  });
}

/** Pages without a settings object of their own: plain sentences, as far as anybody knows. */
function plain(request: SiteRequest, flow: Flow, title: string, text: string): SiteAnswer {
  const say = sayIn(flow.market.tag);
  return document200(
    request,
    html`<!doctype html>
<html lang="${flow.market.tag}" dir="${flow.rtl ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="stylesheet" href="/practice/sign-in.css"><link rel="stylesheet" href="/practice/sign-in-views.css"></head>
<body class="cb">${banner({ say })}<div class="plain"><h1>${title}</h1><p>${text}</p></div></body></html>`,
  );
}

export const entra: Route = (request) => {
  const path = request.url.pathname.toLowerCase();
  const query = request.url.searchParams;
  if (path.endsWith('/getcredentialtype')) return lookup(request);
  if (request.method === 'POST') return posted(request, path);
  const context = /^practice\.([\w-]+)$/.exec(query.get('ctx') ?? '')?.[1];
  const flow = context ? readFlow(Buffer.from(context, 'base64url').toString('utf8')) : flowOfQuery(query);
  const say = sayIn(flow.market.tag);
  if (path === '/cookiesdisabled') return plain(request, flow, say('cookiesTitle'), say('cookiesText'));
  if (path === '/jsdisabled') return plain(request, flow, say('scriptTitle'), say('scriptText'));
  if (path === '/error') return plain(request, flow, say('lookupTitle'), say('lookupText'));
  const state = query.get('practice-state');
  if (/\/logout$/.test(path) || path === '/uxlogout') {
    return asked(request, flow, state === 'sign-out-choice' ? state : 'signed-out');
  }
  return asked(request, flow, state ?? (query.get('prompt') === 'select_account' ? 'account-picker' : 'username'));
};
