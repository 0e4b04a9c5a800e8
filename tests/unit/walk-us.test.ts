import { beforeEach, describe, expect, it, vi } from 'vitest';
import { classifySender, type Sender } from '../../src/core/sender';
import { HOSTS } from '../../src/data/hosts';
import { LINKS } from '../../src/data/links';
import { LINKS_US } from '../../src/data/walks/links-us';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH } from '../dom/support/worker-answers';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { route } = await import('../../src/background/router');

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const ORIGINS = new Set(HOSTS.map(({ host }) => `https://${host}`));
const on = (host: string): Sender =>
  classifySender({ id: 'abc', frameId: 0, url: `https://${host}/x?y=z`, tab: { id: 7 } }, OWN, ORIGINS);
const begin = async (host: string, view: string): Promise<string> => {
  const act = { name: 'begin', walk: 'reset-work-password' };
  const answer = await route({ type: 'walk', act, page: 'entra-sign-in', view, pageLanguage: 'en' }, on(host));
  return JSON.stringify(answer);
};

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
});

describe('the cloud of the US Government', () => {
  it('is told by the host of the page, and nothing else of the address is kept', () => {
    expect(on('login.microsoftonline.us')).toEqual({ kind: 'content', tab: 7, us: true });
    expect(on('mysignins.microsoft.us')).toMatchObject({ us: true });
    for (const { host } of HOSTS.filter((one) => !one.host.endsWith('.us')))
      expect(on(host)).toEqual({ kind: 'content', tab: 7 });
  });

  it('has its own page for the reset, at the field and where the page has no link', async () => {
    for (const view of ['username', 'mfa-code']) {
      const there = await begin('login.microsoftonline.us', view);
      expect(there).toContain('https://passwordreset.microsoftonline.us/');
      expect(there).not.toContain('passwordreset.microsoftonline.com');
      const here = await begin('login.microsoftonline.com', view);
      expect(here).toContain('https://passwordreset.microsoftonline.com/');
      expect(here).not.toContain('passwordreset.microsoftonline.us');
    }
  });

  it('shares every other link', () => {
    const differing = LINKS_US.filter(({ url }, at) => url !== LINKS[at]?.url);
    expect(differing.map(({ id }) => id)).toEqual(['workReset']);
    expect(LINKS_US.map(({ id }) => id)).toEqual(LINKS.map(({ id }) => id));
  });
});
