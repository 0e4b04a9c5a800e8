import { faultOf } from '../fault';
import { type Flow, flowOfQuery, readFlow } from '../flow';
import { SITE_HOSTS } from '../hosts';
import { html, type Piece } from '../html';
import { document200, jsonAnswer, type Route, type SiteAnswer, type SiteRequest } from '../http';
import { marketOf } from '../language';
import { type AfterPassword, personOf, WRONG_CODE, WRONG_PASSWORD } from '../people';
import { banner } from '../sign-in/frame';
import { personalPage, personalState } from '../sign-in/personal-page';
import { type Say, sayIn, type TextId } from '../strings';
import { backToApplication } from './entra';

/** Personal accounts: login.live.com and account.live.com (`facts/sign-in-pages.md` sections 7 and 10.2). */

const AFTER: Partial<Record<AfterPassword, string>> = {
  locked: 'personal-locked',
  'mfa-code': 'mfa-code',
  'mfa-approve': 'mfa-approve',
};

function posted(request: SiteRequest): SiteAnswer {
  const { form } = request;
  const flow = readFlow(form.get('practice-flow'));
  const now: Flow = { ...flow, user: form.get('loginfmt')?.trim() || flow.user };
  const view = form.get('practice-view');
  const show = (id: string): SiteAnswer =>
    personalPage(request, now, personalState(id), id === 'mfa-approve' ? { afterMs: 4000 } : undefined);
  if (view === 'stay-signed-in') return backToApplication(request, now);
  if (view === 'personal-locked') return show('personal-locked');
  if (view === 'mfa-code') return show(form.get('otc') === WRONG_CODE ? 'mfa-code' : 'stay-signed-in');
  if (view !== 'password') return show('stay-signed-in');
  if ((form.get('passwd') ?? form.get('passwordEntry')) === WRONG_PASSWORD) return show('password-wrong');
  return show(AFTER[personOf(now.user).after] ?? 'stay-signed-in');
}

function lookup(request: SiteRequest): SiteAnswer {
  const asked: unknown = JSON.parse(request.body || '{}');
  const name = typeof asked === 'object' && asked !== null && 'Username' in asked ? String(asked.Username) : '';
  const known = ['personal', 'account-type'].includes(personOf(name).lookup);
  return jsonAnswer(known ? { View: 'password', DelayMs: 250 } : { Error: 'error-unknown-user', DelayMs: 250 });
}

export const personal: Route = (request) => {
  const path = request.url.pathname.toLowerCase();
  if (path === '/getcredentialtype.srf') return lookup(request);
  if (request.method === 'POST') return posted(request);
  const flow = flowOfQuery(request.url.searchParams);
  const wanted = path === '/logout.srf' ? 'signed-out' : request.url.searchParams.get('practice-state');
  return personalPage(request, flow, { ...personalState(wanted), ...faultOf(request.url.searchParams) });
};

const field = (id: string, name: string, type: string, label: string): Piece =>
  html`<div class="form-group"><input id="${id}" name="${name}" type="${type}" autocomplete="off" class="form-control" aria-label="${label}" placeholder="${label}"></div>`;

interface Step {
  readonly title: TextId;
  readonly text?: TextId;
  readonly fields: (say: Say) => Piece;
  readonly next?: string;
}

const newPassword = (say: Say): Piece => [
  field('iPassword', 'newpasswd', 'password', say('newPassword')),
  field('iRetypePassword', 'confirmnewpasswd', 'password', say('confirmPassword')),
];

/** Pages of account.live.com, and the steps of the reset after its first page. Only `#iSigninName` is a known id. */
const STEPS: Readonly<Record<string, Step>> = {
  '/password/reset': {
    title: 'recoverTitle',
    text: 'recoverText',
    fields: (say) => field('iSigninName', 'iSigninName', 'text', say('emailOrPhone')),
    next: 'code',
  },
  code: {
    title: 'enterCode',
    text: 'codeText',
    fields: (say) => field('iOttText', 'iOttText', 'tel', say('code')),
    next: 'new',
  },
  new: { title: 'resetPassword', fields: newPassword, next: 'done' },
  done: { title: 'resetDone', fields: () => '' },
  '/acsr': {
    title: 'recoveryForm',
    text: 'recoveryFormText',
    fields: (say) => field('SigninName', 'SigninName', 'text', say('emailOrPhone')),
  },
  '/password/change': {
    title: 'changePassword',
    fields: (say) => [field('iCurPassword', 'currentpasswd', 'password', say('currentPassword')), newPassword(say)],
  },
  '/proofs/add': {
    title: 'proofsTitle',
    text: 'proofsText',
    fields: (say) => field('iProofEmail', 'proof', 'email', say('email')),
  },
};

/** Only addresses of this site: a practice page must not lead anywhere else. */
const back = (address: string | null): string | undefined =>
  address !== null && URL.canParse(address) && SITE_HOSTS.includes(new URL(address).host) ? address : undefined;

export const personalAccount: Route = (request) => {
  const { searchParams, pathname } = request.url;
  const path = pathname.toLowerCase().replace('/resetpassword.aspx', '/password/reset');
  const step = STEPS[request.form.get('step') ?? path] ?? STEPS['/proofs/add'];
  if (!step) return undefined;
  const { tag, mkt, lcid } = marketOf(searchParams.get('mkt'));
  const say = sayIn(tag);
  const home = back(searchParams.get('wreply'));
  return document200(
    request,
    html`<!doctype html>
<html dir="${searchParams.get('practice-dir') === 'rtl' ? 'rtl' : 'ltr'}" lang="${mkt.toUpperCase()}"><head><meta charset="utf-8"><title>${say(step.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="LocLC" content="${lcid}">
<link rel="stylesheet" href="/practice/sign-in.css"><link rel="stylesheet" href="/practice/sign-in-views.css"></head>
<body class="cb">${banner({ say })}<main class="plain" id="maincontent"><h1 id="iPageTitle">${say(step.title)}</h1>
${step.text ? html`<p>${say(step.text)}</p>` : ''}
<form method="post" autocomplete="off">${step.fields(say)}
<input type="hidden" name="canary" value=""><input type="hidden" name="step" value="${step.next ?? ''}">
<div class="button-container">${home ? html`<a class="button" href="${home}">${say('signIn')}</a>` : ''}${step.next ? html`<input type="submit" id="resetPwdHipAction" class="button primary" value="${say('next')}">` : ''}</div></form></main></body></html>`,
  );
};
