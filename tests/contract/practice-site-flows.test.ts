import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownLabel } from '../../src/core/label';
import { LANGUAGES } from '../../src/core/languages';
import { readPageSettings } from '../../src/core/page-settings';
import { partnerFromAddress } from '../../src/core/partner';
import { LABELS } from '../../src/data/labels';
import { type Fetched, fetchPage, openPage } from '../site/fetch';
import { MARKETS } from '../site/language';
import { type AfterPassword, PEOPLE } from '../site/people';
import { SCENARIOS, scenarioUrl } from '../site/scenarios';
import { type Site, startSite } from '../site/server';
import { textsIn } from '../site/strings';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const open = (address: string, cookies = ''): Promise<Fetched> => openPage(site, address, cookies);
const settingsOf = ({ text }: Fetched): string => /\$Config=(.*);\n\/\/\]\]>/.exec(text)?.[1] ?? '';
const viewOf = ({ text }: Fetched): string | undefined => /data-view="([\w-]+)" data-message/.exec(text)?.[1];

/** The view that stands first after a right password; errors stand in the password view. */
const FIRST: Partial<Record<AfterPassword, string>> = {
  locked: 'password',
  disabled: 'password',
  'password-old': 'password',
  'timed-out': 'password',
  'mfa-denied': 'mfa-approve',
  'mfa-no-answer': 'mfa-approve',
};

describe('walking through it', () => {
  const flow = (app: string, user: string): Record<string, string> => ({
    'practice-flow': `practice-app=${app}&mkt=ja-JP&practice-user=${user}`,
  });
  const post = (path: string, body: Record<string, string>): Promise<Fetched> =>
    fetchPage(site, `https://login.microsoftonline.com${path}`, { body });
  const pageId = ({ text }: Fetched): string | undefined => /name="PageID" content="(\w+)"/.exec(text)?.[1];

  it.each(PEOPLE.filter(({ lookup }) => lookup === 'password').map((one) => [one.name, one] as const))(
    '%s gets the outcome that the start page promises',
    async (name, { after }) => {
      const page = await post('/common/login', { ...flow('partner', ''), loginfmt: name, passwd: 'right' });
      expect(viewOf(page)).toBe(FIRST[after] ?? after);
      expect(page.text).toContain('lang="ja"');
      expect(page.text).toContain(`mkt=${MARKETS.ja.mkt}`);
    },
  );

  it('refuses the password "wrong" and never sends a password back', async () => {
    const wrong = await post('/common/login', {
      ...flow('partner', ''),
      loginfmt: 'anna@contoso.example',
      passwd: 'wrong',
    });
    expect(settingsOf(wrong)).toContain('"sErrorCode":"50126"');
    const right = await post('/common/login', {
      ...flow('partner', ''),
      loginfmt: 'x@contoso.example',
      passwd: 'hunter-2',
    });
    expect(pageId(right)).toBe('KmsiInterrupt');
    expect(right.text).not.toContain('hunter-2');
  });

  it.each([
    ['partner', 'https://partner.microsoft.com/aad/authPostGateway'],
    ['other', 'https://other-app.example/signed-in'],
    ['none', 'https://practice.signpost.example/'],
  ])('ends at the application it began for: %s', async (app, target) => {
    const page = await post('/kmsi', flow(app, 'anna@contoso.example'));
    expect(page.text).toContain(`action="${target}"`);
  });

  it('lands on the portal home in the language of the sign-in, and remembers the session', async () => {
    const gate = 'https://partner.microsoft.com/aad/authPostGateway';
    const answer = await fetchPage(site, gate, { body: { mkt: 'it-IT', code: 'practice' } });
    expect(answer.headers.location).toBe('/dashboard/home');
    const cookies = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    const home = await open('https://partner.microsoft.com/dashboard', cookies);
    expect(home.text).toContain('<html lang="it"');
  });

  it('sends a signed-out visitor of the portal to the sign-in for Partner Center', async () => {
    const first = await fetchPage(site, 'https://partner.microsoft.com/sv-se/dashboard');
    const second = await fetchPage(site, `https://partner.microsoft.com${first.headers.location}`);
    const target = new URL(String(second.headers.location));
    expect(partnerFromAddress(target)).toBe('yes');
    expect(target.searchParams.get('mkt')).toBe('sv-SE');
  });
});

describe('languages', () => {
  it.each(LANGUAGES)('%s: sign-in, reset and portal say which language they are in', async (tag) => {
    const signIn = await open(scenarioUrl('sign-in', tag));
    const { mkt, lcid, prefix } = MARKETS[tag];
    expect(signIn.text).toMatch(new RegExp(`<html dir="ltr" class="" lang="${tag}">`));
    expect(signIn.text).toContain(`<meta name="LocLC" content="${mkt}">`);
    expect(signIn.text).toContain(`<meta name="ReqLC" content="${lcid}">`);
    expect(readPageSettings(signIn.text).locale).toBe(mkt);
    const label = shownLabel(LABELS.cantAccessAccount, tag).text.replaceAll("'", '&#39;');
    expect(signIn.text).toContain(label);
    expect((await open(scenarioUrl('reset-who', tag))).text).toContain(`<html lang="${tag}"`);
    expect(scenarioUrl('portal-home', tag)).toContain(`/${prefix}/dashboard/home`);
    expect((await open(scenarioUrl('portal-home', tag))).text).toContain(`<html lang="${tag}"`);
    expect((await open(scenarioUrl('start', tag))).text).toContain(`<html lang="${tag}"`);
  });

  it.each(LANGUAGES)('%s: every text is there and keeps its placeholders', (tag) => {
    const names = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    const english = textsIn('en');
    for (const [id, text] of Object.entries(textsIn(tag))) {
      expect(text, id).not.toBe('');
      expect(names(text), id).toEqual(names(english[id] ?? ''));
    }
  });

  it('can be forced from right to left', async () => {
    expect((await open(scenarioUrl('right-to-left'))).text).toContain('<html dir="rtl"');
  });
});

describe('the server', () => {
  it('writes down what it served and refuses every other host', async () => {
    site.reset();
    await fetchPage(site, 'https://login.microsoftonline.com/common/login?mkt=en-US');
    expect(site.served).toEqual(['GET login.microsoftonline.com /common/login']);
    await expect(fetchPage(site, 'https://example.org/')).rejects.toThrow('example.org');
    expect(site.refused).toEqual(['example.org:443']);
  });

  it('keeps the reports about the policy', async () => {
    site.reset();
    await fetchPage(site, 'https://partner.microsoft.com/csp-report', { body: '{"csp-report":{}}' });
    expect(site.reports).toEqual(['{"csp-report":{}}']);
    site.reset();
    expect(site.reports).toEqual([]);
  });

  it('lists every scenario on the start page, in the chosen language and theme', async () => {
    const { text } = await open('https://practice.signpost.example/?lang=ja&theme=dark');
    const links = new Set([...text.matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&')));
    const missing = SCENARIOS.filter(({ name }) => {
      const url = new URL(scenarioUrl(name, 'ja'));
      if (url.host === 'partner.microsoft.com') url.searchParams.set('theme', 'dark');
      return !links.has(url.href);
    });
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
