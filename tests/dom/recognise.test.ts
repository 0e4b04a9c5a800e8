import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { recognise } from '../../src/content/recognise';
import { readSignals } from '../../src/content/signals';
import { HOSTS } from '../../src/data/hosts';
import { VIEWS } from '../../src/data/views';
import { page } from './support/browser';

const PARTNER = 'client_id=4990cffe-04e8-4e8b-808a-1175604b879f';
const OTHER = 'client_id=00000002-0000-0ff1-ce00-000000000000';
const BACK = 'redirect_uri=https%3A%2F%2Fpartner.microsoft.com%2Faad%2FauthPostGateway';
const AUTHORIZE = 'https://login.microsoftonline.com/common/oauth2/authorize';
const LOGIN = 'https://login.microsoftonline.com/common/login';
const CONFIG = (text: string): string => `<script>$Config={${text}};</script>`;
const TO_PARTNER = '"urlCancel":"https://partner.microsoft.com/x?error=access_denied"';
const TO_OTHER = '"urlCancel":"https://outlook.example/x"';

/** A document that says what was looked at in it. */
function watched(html = '', referrer = '') {
  const looked: string[] = [];
  const document = new Proxy(page(html, referrer), {
    get(target, name) {
      looked.push(String(name));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { document, looked };
}

describe('the address decides first', () => {
  it('another service’s sign-in is told by its address, and the document is not looked at', () => {
    const { document, looked } = watched(CONFIG(TO_PARTNER), `${AUTHORIZE}?${PARTNER}`);
    expect(recognise(document, `${AUTHORIZE}?${OTHER}`)).toMatchObject({ partner: 'no', pageLanguage: '' });
    expect(looked).toEqual([]);
  });

  it('nor on an address that no table knows', () => {
    const { document, looked } = watched(CONFIG(TO_PARTNER));
    for (const address of ['https://example.com/', 'http://partner.microsoft.com/dashboard', 'about:blank', '', '::']) {
      expect(recognise(document, address)).toBeUndefined();
    }
    expect(looked).toEqual([]);
  });

  it('a sign-in for Partner Center is told by application or by return address', () => {
    for (const query of [PARTNER, BACK]) {
      const found = recognise(page(''), `${AUTHORIZE}?${query}`);
      expect(found).toMatchObject({ page: 'entra-sign-in', family: 'entra', partner: 'yes' });
    }
  });

  it('a yes of the address stands, whatever the page says of itself', () => {
    expect(recognise(page(CONFIG(TO_OTHER)), `${AUTHORIZE}?${PARTNER}`)?.partner).toBe('yes');
  });

  it('the portal is always ours, and its scripts are not read', () => {
    const text = vi.spyOn(HTMLScriptElement.prototype, 'textContent', 'get');
    const { document, looked } = watched(CONFIG(`${TO_OTHER},"sErrorCode":"50126"`));
    const found = recognise(document, 'https://partner.microsoft.com/dashboard/home');
    expect(found).toMatchObject({ page: 'portal-home', partner: 'yes', errorCode: undefined });
    expect(looked).not.toContain('scripts');
    expect(text).not.toHaveBeenCalled();
    text.mockRestore();
  });
});

describe('where the address is silent', () => {
  it('the settings object of the page decides, and gives number and language', () => {
    const config = CONFIG(`${TO_PARTNER},"sErrorCode":"50126","locale":{"mkt":"ja-JP"}`);
    expect(recognise(page(config), LOGIN)).toEqual({
      page: 'entra-sign-in',
      family: 'entra',
      partner: 'yes',
      pageLanguage: 'ja-JP',
      errorCode: '50126',
    });
    expect(recognise(page(CONFIG(TO_OTHER)), LOGIN)?.partner).toBe('no');
  });

  it('the page before it decides, if it was on the same host', () => {
    const from = (referrer: string) => recognise(page('', referrer), LOGIN)?.partner;
    expect(from(`${AUTHORIZE}?${PARTNER}`)).toBe('yes');
    expect(from(`${AUTHORIZE}?${OTHER}`)).toBe('no');
    expect(from(`https://evil.example/?${PARTNER}`)).toBe('unknown');
    expect(from(`https://login.microsoft.com/common/oauth2/authorize?${PARTNER}`)).toBe('unknown');
    expect(from('nonsense')).toBe('unknown');
    expect(from('')).toBe('unknown');
  });

  it('the settings object outweighs the page before', () => {
    expect(recognise(page(CONFIG(TO_OTHER), `${AUTHORIZE}?${PARTNER}`), LOGIN)?.partner).toBe('no');
  });

  it('nothing is guessed', () => {
    expect(recognise(page('<p>Partner Center partner.microsoft.com</p>'), LOGIN)?.partner).toBe('unknown');
  });

  it('the answer follows a page that is still being built', () => {
    const document = page('');
    expect(recognise(document, LOGIN)?.partner).toBe('unknown');
    const script = document.createElement('script');
    script.textContent = `$Config={${TO_PARTNER}};`;
    document.head.append(script);
    expect(recognise(document, LOGIN)?.partner).toBe('yes');
  });
});

describe('somebody who wants the help on every sign-in', () => {
  it('has another service’s sign-in recognised like any other, and it stays another service’s', () => {
    const config = CONFIG(`${TO_OTHER},"sErrorCode":"50126","locale":{"mkt":"ja-JP"}`);
    expect(recognise(page(config), `${AUTHORIZE}?${OTHER}`, true)).toEqual({
      page: 'entra-sign-in',
      family: 'entra',
      partner: 'no',
      pageLanguage: 'ja-JP',
      errorCode: '50126',
    });
    expect(recognise(page(CONFIG(TO_PARTNER)), `${AUTHORIZE}?${OTHER}`, true)?.partner).toBe('no');
  });

  it('has no page recognised that no table knows', () => {
    expect(recognise(page(''), 'https://example.com/', true)).toBeUndefined();
  });
});

describe('no page makes it throw', () => {
  it('nor one whose root is gone for a moment', () => {
    const document = page('');
    document.documentElement.remove();
    const at = recognise(document, `${AUTHORIZE}?${PARTNER}`);
    expect(at).toMatchObject({ partner: 'yes', pageLanguage: '' });
    expect(readSignals(document, 'entra-sign-in', undefined, VIEWS).visible.size).toBe(0);
  });

  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string(),
    fc
      .tuple(fc.constantFrom(...HOSTS.map(({ host }) => host)), fc.webPath(), fc.webQueryParameters())
      .map(([host, path, query]) => `https://${host}${path}?${query}`),
  );
  const part = fc.constantFrom(
    '$Config=',
    '{"urlCancel":"',
    '\\u00',
    '"locale":{"mkt":',
    '"sErrorCode":',
    '50126',
    '"}',
    '</script><script>',
    '<meta name="PageID" content="',
    '<meta name="LocLC">',
    '<div data-viewid="9e999"',
    '<input id="i0118"',
    '<template><div id="passwordError">',
    '<svg><script>',
    '<html lang="\u202e',
    '>',
  );
  const html = fc.array(fc.oneof(part, fc.string({ maxLength: 8 })), { maxLength: 24 }).map((parts) => parts.join(''));

  it('neither its address, its markup nor the page before it', () => {
    fc.assert(
      fc.property(address, html, address, (at, markup, before) => {
        const document = page(`<script>${markup}</script>${markup}`, before);
        const found = recognise(document, at);
        if (found !== undefined) readSignals(document, found.page, found.errorCode, VIEWS);
      }),
      { numRuns: 60 },
    );
  });
});
