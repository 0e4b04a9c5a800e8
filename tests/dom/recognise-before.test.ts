import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/content/recognise';
import { page } from './support/browser';

const PARTNER = 'client_id=4990cffe-04e8-4e8b-808a-1175604b879f';
const OTHER = 'client_id=00000002-0000-0ff1-ce00-000000000000';
const AUTHORIZE = 'https://login.microsoftonline.com/common/oauth2/authorize';
const LOGIN = 'https://login.microsoftonline.com/common/login';
const TO_PARTNER = '<script>$Config={"urlCancel":"https://partner.microsoft.com/x?error=access_denied"};</script>';

describe('a sign-in that came back to the portal with an error', () => {
  const PORTAL = 'https://partner.microsoft.com/dashboard/home';
  const returned = (query: string) => recognise(page(''), `${PORTAL}?${query}`)?.returned;

  it('is known by the number in the address, and nothing else of the address is kept', () => {
    const query = 'error=access_denied&error_description=AADSTS65004%3a+User+anna%40contoso.example+declined&state=x';
    expect(returned(query)).toEqual({ key: '65004', shown: 'AADSTS65004' });
    const found = JSON.stringify(recognise(page(''), `${PORTAL}?${query}`));
    for (const word of ['anna', 'contoso', 'declined', 'state', 'access_denied']) expect(found).not.toContain(word);
  });

  it('is known by the specific number where another only wraps it', () => {
    expect(returned('error=x&error_description=AADSTS50126%3a+x+AADSTS70002%3a+y')?.key).toBe('50126');
  });

  it('is known behind the sign # too, where a sign-in can come back as well', () => {
    const found = recognise(page(''), `${PORTAL}#error=access_denied&error_description=AADSTS65004%3a+x&state=y`);
    expect(found?.returned).toEqual({ key: '65004', shown: 'AADSTS65004' });
    const part = (query: string, hash: string) => recognise(page(''), `${PORTAL}?${query}#${hash}`)?.returned;
    expect(part('error=x', 'error_description=AADSTS65004')).toBeUndefined();
    expect(part('error_description=AADSTS65004', 'error=x')).toBeUndefined();
  });

  it.each([
    '',
    'error_description=AADSTS65004%3a+User+declined',
    'error=login_required&error_description=AADSTS50058%3a+not+signed+in',
    'error=AADSTS65004',
    'error_description=',
    'error_description=65004',
    'q=AADSTS65004',
    'error_description=%E0%A4%A',
  ])('is none on an address with “%s”', (query) => {
    expect(returned(query)).toBeUndefined();
  });

  it('is read on the portal only: what a sign-in page shows is looked for on the page', () => {
    const found = recognise(page(''), `${AUTHORIZE}?${PARTNER}&error_description=AADSTS65004`);
    expect(found).not.toHaveProperty('returned');
  });
});

describe('the pages before this one', () => {
  /** A document with a history: the addresses of its tab on this site, and where in it the tab is. */
  function withHistory(earlier: readonly (string | null)[], at = earlier.length, referrer = ''): Document {
    const document = page('', referrer);
    const entries = [...earlier, LOGIN].map((url) => ({ url }));
    const navigation = { entries: () => entries, currentEntry: { index: at } };
    Object.defineProperty(document, 'defaultView', { value: { navigation } });
    return document;
  }
  const partner = (document: Document) => recognise(document, LOGIN)?.partner;
  const YES = `${AUTHORIZE}?${PARTNER}`;
  const NO = `${AUTHORIZE}?${OTHER}`;

  it('say no where this page and its referrer are silent, and never yes: that the worker forgets in time', () => {
    expect(partner(withHistory([NO]))).toBe('no');
    expect(partner(withHistory([LOGIN, NO, LOGIN, LOGIN]))).toBe('no');
    expect(partner(withHistory([YES]))).toBe('unknown');
    expect(partner(withHistory([LOGIN]))).toBe('unknown');
  });

  it('decide by the nearest that says something: a sign-in for Partner Center may have come since', () => {
    expect(partner(withHistory([YES, LOGIN, NO, LOGIN]))).toBe('no');
    expect(partner(withHistory([NO, LOGIN, YES, LOGIN]))).toBe('unknown');
  });

  it('count only as far as the tab has been: going back leaves later ones ahead', () => {
    expect(partner(withHistory([LOGIN, NO], 1))).toBe('unknown');
    expect(partner(withHistory([NO], 0))).toBe('unknown');
    expect(partner(withHistory([NO, LOGIN, YES], 2))).toBe('no');
  });

  it('say nothing on another host, nor where their address is not told', () => {
    const hosts = ['https://login.live.com/x', 'https://evil.example/x', 'https://login.microsoft.com/x'];
    for (const host of hosts) {
      for (const query of [PARTNER, OTHER]) expect(partner(withHistory([`${host}?${query}`]))).toBe('unknown');
    }
    expect(partner(withHistory([null, 'nonsense', '']))).toBe('unknown');
    expect(partner(withHistory([NO, null]))).toBe('no');
  });

  it('come after the referrer, the nearest of all, which may say yes as well', () => {
    expect(partner(withHistory([YES], 1, NO))).toBe('no');
    expect(partner(withHistory([NO], 1, YES))).toBe('yes');
    expect(partner(withHistory([NO], 1, LOGIN))).toBe('no');
    expect(partner(withHistory([YES], 1, LOGIN))).toBe('unknown');
  });

  it.each([[undefined], [null], [{}], ['x'], [{ entries: 'x' }], [{ entries: () => [] }]])(
    'are none where the browser does not tell them (%j)',
    (navigation) => {
      const document = page('');
      Object.defineProperty(document, 'defaultView', { value: { navigation } });
      expect(partner(document)).toBe('unknown');
    },
  );

  it('do not outweigh what the page says of itself', () => {
    const document = page(TO_PARTNER);
    const entries = () => [{ url: NO }];
    Object.defineProperty(document, 'defaultView', { value: { navigation: { entries, currentEntry: { index: 1 } } } });
    expect(recognise(document, LOGIN)?.partner).toBe('yes');
  });
});
