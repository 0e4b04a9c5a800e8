import { faultOf } from '../fault';
import { SITE_HOSTS } from '../hosts';
import { html, type Markup, type Piece } from '../html';
import { document200, jsonAnswer, type Route, redirect, type SiteRequest } from '../http';
import { marketOf } from '../language';
import { personOf } from '../people';
import { SECRET } from '../secrets';
import { banner } from '../sign-in/frame';
import { type Say, sayIn } from '../strings';

/**
 * Self-service reset of a work account. No element of the real pages is known (`facts/sign-in-pages.md` section 10.1):
 * only generic structure is played, no ids. Steps change without a reload below the route `/passwordreset#!/`.
 */

const field = (name: string, type: string, label: string): Markup =>
  html`<label class="field"><span>${label}</span><input name="${name}" type="${type}" autocomplete="off"></label>`;

const buttons = (say: Say, ...inner: readonly Piece[]): Markup =>
  html`<div class="buttons">${inner}<button type="button" class="button" data-practice-leave>${say('cancel')}</button></div>`;

const submit = (text: string): Markup => html`<button type="submit" class="button primary">${text}</button>`;

const wizard = (say: Say, step: string): Markup => html`<h1>${say('resetTitle')}</h1><p class="wizard">${step}</p>`;

const choice = (value: string, text: string, checked = false): Markup =>
  html`<label class="choice"><input type="radio" name="contact" value="${value}" ${checked ? 'checked' : ''}> <span>${text}</span></label>`;

/** Numbers that say the same: not switched on (`facts/sign-in-pages.md` section 10.1). */
const NOT_ENABLED: ReadonlySet<string> = new Set(['SSPR_0009', 'SSPR_0011', 'SSPR_0013']);

/** A refusal; its number, if it has one, stands beside the support code (`facts/sign-in-errors.md` section 3 E). */
const refusal = (say: Say, text: string, number: string | undefined): Markup => html`
<div><h1>${say('resetTitle')}</h1><p dir="ltr">${SECRET.userName}</p><p role="alert">${text}</p>${number ? html`<p dir="ltr">${number}</p>` : ''}
<p><a href="#">${say('contactAdmin')}</a></p>
<p class="support">${say('supportCode')}: <span dir="ltr">${number ? `${number} ` : ''}6f0a4c2e-91d3-4b57-8a0f-3e2c5d7b9a10</span></p>
${buttons(say)}</div>`;

/** One template per step. `data-practice-next` is the step after a submit. */
function steps(say: Say, number: string): Readonly<Record<string, Markup>> {
  const form = (next: string, ...inner: readonly Piece[]): Markup =>
    html`<form novalidate data-practice-next="${next}"><input type="hidden" name="ctx" value="${SECRET.context}">${inner}</form>`;
  return {
    'reset-who': form(
      'lookup',
      html`<h1>${say('resetTitle')}</h1><h2>${say('whoAreYou')}</h2><p>${say('whoText')}</p>`,
      field('userid', 'text', say('emailOrUsername')),
      html`<img src="/practice/characters.svg" alt="CAPTCHA" width="180" height="56" class="captcha">`,
      field('characters', 'text', say('characters')),
      html`<p role="alert" class="problem" data-practice-problem hidden>${say('charactersWrong')}</p>`,
      buttons(say, submit(say('next'))),
    ),
    'reset-split': form(
      'reset-verify',
      html`<h1>${say('resetTitle')}</h1><h2>${say('whyTrouble')}</h2>
<label class="choice"><input type="radio" name="why" value="forgot" checked> <span><strong>${say('iForgotMyPassword')}</strong><br>${say('forgotChoiceText')}</span></label>
<label class="choice"><input type="radio" name="why" value="know"> <span><strong>${say('knowPassword')}</strong><br>${say('knowPasswordText')}</span></label>`,
      buttons(say, submit(say('next'))),
    ),
    'reset-verify': form(
      'reset-verify-code',
      wizard(say, say('stepVerify')),
      html`<fieldset><legend>${say('chooseContact')}</legend>
${choice('email', say('contactEmail'), true)}${choice('text', say('contactText'))}${choice('call', say('contactCall'))}${choice('code', say('contactCode'))}</fieldset>`,
      buttons(say, submit(say('send'))),
    ),
    'reset-verify-code': form(
      'reset-new-password',
      wizard(say, say('stepVerify')),
      html`<fieldset><legend>${say('chooseContact')}</legend>${choice('email', say('contactEmail'), true)}</fieldset>
<p>${say('contactSent', { place: 'an********@fabrikam.example' })}</p>`,
      field('code', 'text', say('code')),
      buttons(say, submit(say('next'))),
    ),
    'reset-new-password': form(
      'reset-done',
      wizard(say, say('stepNew')),
      field('new', 'password', say('enterNew')),
      field('confirm', 'password', say('confirmNew')),
      html`<p role="alert" class="problem" data-practice-problem hidden>${say('newMismatch')}</p>`,
      buttons(say, submit(say('finish'))),
    ),
    'reset-done': html`<div><h1>${say('resetTitle')}</h1><h2>${say('resetDone')}</h2><p>${say('resetDoneText')}</p>
<p><a href="#" data-practice-leave>${say('resetDoneLink')}</a></p></div>`,
    'reset-refused': refusal(say, say(NOT_ENABLED.has(number) ? 'resetRefused' : 'resetRefusedOther'), number),
    'reset-too-many': refusal(say, say('tooManyTries'), undefined),
    'reset-unverified': refusal(say, say('couldNotVerify'), undefined),
    'reset-failed': refusal(say, say('resetFailed'), undefined),
  };
}

/** In: where the person came from. Out: that address if this site plays it, else the start of a sign-in. */
const returnTo = (address: string | null): string =>
  address !== null && URL.canParse(address) && SITE_HOSTS.includes(new URL(address).host)
    ? address
    : 'https://login.microsoftonline.com/';

function lookup(request: SiteRequest): ReturnType<typeof jsonAnswer> {
  const typed = new URLSearchParams(request.body);
  if (typed.get('characters')?.trim().toLowerCase() === 'wrong') return jsonAnswer({ problem: true });
  const { reset: outcome } = personOf(typed.get('userid') ?? '');
  const next = {
    allowed: 'reset-verify',
    refused: 'reset-refused',
    split: 'reset-split',
    'too-many': 'reset-too-many',
    unverified: 'reset-unverified',
  } as const;
  return jsonAnswer({ next: next[outcome] });
}

export const reset: Route = (request) => {
  const { searchParams, pathname } = request.url;
  if (request.method === 'POST') return lookup(request);
  if (pathname === '/') return redirect(`/passwordreset${request.url.search}`);
  const { tag } = marketOf(searchParams.get('mkt'));
  const say = sayIn(tag);
  const { error } = faultOf(searchParams);
  const all = steps(say, error?.startsWith('SSPR_') ? error : 'SSPR_0009');
  const state = searchParams.get('practice-state') ?? 'reset-who';
  return document200(
    request,
    html`<!doctype html>
<html lang="${tag}" dir="${searchParams.get('practice-dir') === 'rtl' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${say('resetTitle')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="stylesheet" href="/practice/reset.css"></head>
<body>${banner({ say })}
${Object.entries(all).map(([name, step]) => html`<template data-step="${name}">${step}</template>`)}
<header class="top">${say('practiceLogo')}</header>
<main aria-live="polite"></main>
<footer class="foot"><a href="#">${say('terms')}</a> <a href="#">${say('privacy')}</a></footer>
<script defer nonce="${request.nonce}" src="/practice/reset.js" data-step="${Object.hasOwn(all, state) ? state : 'reset-who'}" data-back="${returnTo(searchParams.get('ru'))}"></script>
</body></html>`,
    { formTargets: ['https://login.microsoftonline.com'] },
  );
};
