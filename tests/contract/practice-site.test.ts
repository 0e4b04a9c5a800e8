import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages';
import { matchPage } from '../../src/core/match-page';
import { readPageSettings } from '../../src/core/page-settings';
import { partnerFromAddress } from '../../src/core/partner';
import { PAGES } from '../../src/data/pages';
import { type Fetched, openPage } from '../site/fetch';
import { SCENARIOS, scenarioUrl } from '../site/scenarios';
import { SECRET, SECRETS } from '../site/secrets';
import { type Site, startSite } from '../site/server';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const open = (address: string): Promise<Fetched> => openPage(site, address);
const policyOf = ({ headers }: Fetched): string => String(headers['content-security-policy']);
const settingsOf = ({ text }: Fetched): string => /\$Config=(.*);\n\/\/\]\]>/.exec(text)?.[1] ?? '';
const FIRST_VIEW = /data-view="([\w-]+)" data-message/;

/** PageID and view number that `facts/sign-in-pages.md` sections 4 and 5 give for a view. */
const FACTS: Readonly<Record<string, readonly [string, number | undefined]>> = {
  username: ['ConvergedSignIn', 1],
  'username-unknown': ['ConvergedSignIn', 1],
  password: ['ConvergedSignIn', 2],
  'password-wrong': ['ConvergedSignIn', 2],
  locked: ['ConvergedSignIn', 2],
  disabled: ['ConvergedSignIn', 2],
  authenticator: ['ConvergedSignIn', 4],
  'account-type': ['ConvergedSignIn', 7],
  redirecting: ['ConvergedSignIn', 8],
  'account-picker': ['ConvergedSignIn', 12],
  'reset-choice': ['ConvergedSignIn', 19],
  passkey: ['ConvergedSignIn', 23],
  'other-ways': ['ConvergedSignIn', 24],
  'tenant-choice': ['ConvergedSignIn', 50],
  'temporary-pass': ['ConvergedSignIn', 56],
  'one-time-code': ['ConvergedSignIn', 3],
  'phone-choice': ['ConvergedSignIn', 5],
  'more-info': ['ConvergedSignIn', 10],
  'confirm-send': ['ConvergedSignIn', 13],
  'device-code': ['ConvergedSignIn', 14],
  'terms-of-use': ['ConvergedSignIn', 17],
  passing: ['ConvergedSignIn', 18],
  'new-account': ['ConvergedSignIn', 27],
  'passkey-offer': ['ConvergedSignIn', 37],
  'organisation-page': ['ConvergedSignIn', 41],
  'proof-confirm': ['ConvergedSignIn', 44],
  captcha: ['ConvergedSignIn', 48],
  'account-conflict': ['ConvergedSignIn', 51],
  'login-error': ['ConvergedSignIn', 62],
  'organisation-search': ['ConvergedSignIn', 63],
  'risky-session': ['ConvergedProofUpRedirect', 33],
  'device-needed': ['ConvergedConditionalAccess', 35],
  'mfa-approve': ['ConvergedTFA', 6],
  'mfa-code': ['ConvergedTFA', undefined],
  'stay-signed-in': ['KmsiInterrupt', 20],
  'app-confirm': ['CmsiInterrupt', 43],
  'security-info-needed': ['ConvergedProofUpRedirect', 32],
  'password-expired': ['ConvergedChangePassword', 22],
  consent: ['ConvergedConsent', 25],
  'access-blocked': ['ConvergedConditionalAccess', 36],
  'error-page': ['ConvergedError', 26],
};

const entra = SCENARIOS.filter(({ state }) => state.page === 'entra-sign-in');
/** Where a number is asked for, it decides the state, and the newer interface has no numbers of views. */
const plain = entra.filter(({ url }) => !/practice-(?:error|then)=|practice-build=fluent/.test(url));

describe('every scenario', () => {
  it('has a name of its own', () => {
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
  });

  it.each(SCENARIOS.map((one) => [one.name, one] as const))('%s answers under a strict policy', async (name) => {
    const page = await open(scenarioUrl(name));
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/^<!doctype html>/);
    expect(page.text).toContain('Practice page, not Microsoft');
    for (const part of [
      "default-src 'none'",
      "script-src 'nonce-",
      "require-trusted-types-for 'script'",
      'report-uri',
    ]) {
      expect(policyOf(page)).toContain(part);
    }
    const nonce = /script-src 'nonce-([^']+)'/.exec(policyOf(page))?.[1];
    const scripts = [...page.text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(page.text).not.toMatch(/ on[a-z]+=/);
  });

  it.each(SCENARIOS.map((one) => [one.name, one] as const))(
    '%s has the address of its page',
    (name, { state, ours }) => {
      for (const language of LANGUAGES) {
        const found = matchPage(new URL(scenarioUrl(name, language)), PAGES)?.id ?? 'none';
        expect(found).toBe(state.page);
      }
      expect(ours && state.page === 'none').toBe(false);
    },
  );

  it.each(SCENARIOS.filter(({ state }) => !state.page.startsWith('portal')).map((one) => [one.name, one] as const))(
    '%s says in its address what it claims to say',
    (name, { ours, evidence }) => {
      const said = partnerFromAddress(new URL(scenarioUrl(name)));
      expect(said === 'yes').toBe(ours && evidence === 'address');
    },
  );

  it('refuses a name that does not exist', () => {
    expect(() => scenarioUrl('no-such-page')).toThrow('no-such-page');
  });
});

describe('the work-account sign-in', () => {
  it.each(plain.map((one) => [one.name, one] as const))('%s shows its state', async (name, { state }) => {
    const page = await open(scenarioUrl(name));
    const [pageId, number] = FACTS[state.view ?? ''] ?? [undefined, undefined];
    if (pageId) expect(page.text).toContain(`<meta name="PageID" content="${pageId}">`);
    if (number !== undefined) {
      const shown = FIRST_VIEW.exec(page.text)?.[1] ?? '';
      const template = page.text.split(`<template data-view="${shown}">`)[1]?.split('</template>')[0];
      expect(template).toContain(`data-viewid="${number}"`);
    }
  });

  it.each(entra.map((one) => [one.name, one] as const))('%s holds secrets that can be told apart', async (name) => {
    const settings: unknown = JSON.parse(settingsOf(await open(scenarioUrl(name))));
    for (const [key, value] of [
      ['sFT', SECRET.flowToken],
      ['sCtx', SECRET.context],
      ['canary', SECRET.canary],
      ['apiCanary', SECRET.apiCanary],
      ['sPOST_Username', SECRET.userName],
    ] as const) {
      expect(settings).toHaveProperty(key, value);
    }
    expect(new Set(SECRETS).size).toBe(SECRETS.length);
  });

  it.each([
    ['password-wrong', '50126'],
    ['locked', '50053'],
    ['disabled', '50057'],
    ['password-old', '50054'],
    ['timed-out', '50089'],
    ['access-blocked', '53003'],
  ])('%s carries its number', async (name, code) => {
    expect(settingsOf(await open(scenarioUrl(name)))).toContain(`"sErrorCode":"${code}"`);
  });

  it('carries 50058 on a fresh page, and on no page that answers a post', async () => {
    expect(settingsOf(await open(scenarioUrl('sign-in')))).toContain('"sErrorCode":"50058"');
    expect(settingsOf(await open(scenarioUrl('stay-signed-in')))).not.toContain('50058');
  });

  it.each([
    ['sign-in', 'yes'],
    ['posted-password-wrong', 'yes'],
    ['posted-mfa-approve', 'unknown'],
    ['posted-stay-signed-in', 'unknown'],
    ['other-sign-in', 'no'],
    ['unknown-sign-in', 'unknown'],
  ])('%s says in its settings: %s', async (name, partner) => {
    const { text } = await open(scenarioUrl(name));
    expect(readPageSettings(text).partner).toBe(partner);
  });

  it('writes what was typed as text, never as markup', async () => {
    const page = await open(`${scenarioUrl('sign-in')}&login_hint=%22%3E%3Cscript%3Ealert(1)%3C/script%3E`);
    expect(page.text).not.toContain('<script>alert');
    expect(page.text).toContain('&quot;&gt;&lt;script&gt;');
  });
});
