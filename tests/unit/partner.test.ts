import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PARTNER_CENTER_CLIENT_ID, PERSONAL_SIGN_IN_CLIENT_ID, partnerFromAddress } from '../../src/core/partner';

const ENTRA = 'https://login.microsoftonline.com/common/oauth2/authorize';
const LIVE = 'https://login.live.com/oauth20_authorize.srf';
const OURS = PARTNER_CENTER_CLIENT_ID;
const OTHER = '00000003-0000-0ff1-ce00-000000000000';
const BACK = 'https://partner.microsoft.com/aad/authPostGateway';

/** The answer for an address with these parameters, in this order. */
function ask(base: string, ...parameters: readonly (readonly [string, string])[]) {
  const url = new URL(base);
  for (const [name, value] of parameters) url.searchParams.append(name, value);
  return partnerFromAddress(url);
}

describe('a work-account sign-in', () => {
  it('is for Partner Center in the documented form', () => {
    const address = `${ENTRA}?client_id=4990cffe-04e8-4e8b-808a-1175604b879f&response_mode=form_post&response_type=code+id_token&scope=openid+profile&state=OpenIdConnect.AuthenticationProperties%3dx&nonce=1&redirect_uri=https%3a%2f%2fpartner.microsoft.com%2faad%2fauthPostGateway&resource=797f4846-ba00-4fd7-ba43-dac1f8f63013&mkt=en-US`;
    expect(partnerFromAddress(new URL(address))).toBe('yes');
  });

  test.each([
    ['our application', [['client_id', OURS]], 'yes'],
    ['our application in capitals', [['client_id', OURS.toUpperCase()]], 'yes'],
    ['our return address', [['redirect_uri', BACK]], 'yes'],
    [
      'our return address under another application',
      [
        ['client_id', OTHER],
        ['redirect_uri', BACK],
      ],
      'yes',
    ],
    ['another application', [['client_id', OTHER]], 'no'],
    ['another return address', [['redirect_uri', 'https://other-app.example/signed-in']], 'no'],
    ['a program that returns to itself', [['redirect_uri', 'msauth://com.example.app/x']], 'no'],
    [
      'our application returning elsewhere',
      [
        ['client_id', OURS],
        ['redirect_uri', 'https://evil.tld/'],
      ],
      'unknown',
    ],
    [
      'two applications',
      [
        ['client_id', OURS],
        ['client_id', OTHER],
      ],
      'unknown',
    ],
    [
      'two return addresses',
      [
        ['redirect_uri', BACK],
        ['redirect_uri', 'https://evil.tld/'],
      ],
      'unknown',
    ],
    [
      'the same value twice',
      [
        ['client_id', OURS],
        ['client_id', OURS],
      ],
      'yes',
    ],
    [
      'two applications and our return address',
      [
        ['client_id', OURS],
        ['client_id', OTHER],
        ['redirect_uri', BACK],
      ],
      'unknown',
    ],
    ['no parameter', [], 'unknown'],
    ['an empty application', [['client_id', '']], 'unknown'],
    ['an application that is no id', [['client_id', `${OURS}x`]], 'unknown'],
    ['a return address that is none', [['redirect_uri', '//partner.microsoft.com/aad']], 'unknown'],
    ['a return address encoded twice', [['redirect_uri', encodeURIComponent(BACK)]], 'unknown'],
    ['the resource, which is not ours alone', [['resource', '797f4846-ba00-4fd7-ba43-dac1f8f63013']], 'unknown'],
    [
      'our values under other names',
      [
        ['state', OURS],
        ['login_hint', BACK],
        ['fci', OURS],
      ],
      'unknown',
    ],
  ] as const)('with %s', (_name, parameters, answer) => {
    expect(ask(ENTRA, ...parameters)).toBe(answer);
  });

  test.each([
    'http://partner.microsoft.com/aad/authPostGateway',
    'https://partner.microsoft.com:8443/aad/authPostGateway',
    'https://partner.microsoft.com.evil.tld/aad/authPostGateway',
    'https://partner.microsoft.com@evil.tld/aad/authPostGateway',
    'https://someone@partner.microsoft.com/aad/authPostGateway',
    'https://partner.microsoft.com./aad/authPostGateway',
    'https://evil.tld/partner.microsoft.com/aad/authPostGateway',
    'https://evil.tld/?u=https://partner.microsoft.com/',
    'https://evil.tld/#https://partner.microsoft.com/',
    'https://a.partner.microsoft.com/',
    'https://partner-microsoft.com/',
    'https://p\u0430rtner.microsoft.com/',
    'https://storedeveloper.microsoft.com/',
  ])('that returns to %s is not for Partner Center', (address) => {
    expect(ask(ENTRA, ['redirect_uri', address])).toBe('no');
  });

  it('is recognised whatever the case of the host and with the usual port', () => {
    expect(ask(ENTRA, ['redirect_uri', 'HTTPS://PARTNER.Microsoft.com:443/aad'])).toBe('yes');
  });

  it('is not judged by what stands behind the hash', () => {
    expect(partnerFromAddress(new URL(`${ENTRA}#client_id=${OURS}`))).toBe('unknown');
  });
});

describe('a personal sign-in on behalf of the work-account service', () => {
  const own = ['client_id', PERSONAL_SIGN_IN_CLIENT_ID] as const;
  const service = ['redirect_uri', 'https://login.microsoftonline.com/common/federation/oauth2msa'] as const;

  test.each([
    ['names Partner Center', [own, ['fci', OURS], service], 'yes'],
    ['names another application', [own, ['fci', OTHER], service], 'no'],
    ['names another application by address', [own, ['fci', 'https://app.example/saml']], 'no'],
    ['names none', [own, service], 'unknown'],
    ['names nonsense', [own, ['fci', 'x']], 'unknown'],
    ['names two', [own, ['fci', OURS], ['fci', OTHER]], 'unknown'],
    ['names another beside an application of its own', [own, ['client_id', OTHER], ['fci', OURS]], 'unknown'],
  ] as const)('that %s', (_name, parameters, answer) => {
    expect(ask(LIVE, ...parameters)).toBe(answer);
  });
});

it('never fails, and says yes only where our id or our host is named', () => {
  const value = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.uuid(),
    fc.constantFrom(OURS, BACK, OTHER, PERSONAL_SIGN_IN_CLIENT_ID),
  );
  const name = fc.oneof(fc.constantFrom('client_id', 'redirect_uri', 'fci'), fc.string());
  fc.assert(
    fc.property(fc.constantFrom(ENTRA, LIVE), fc.array(fc.tuple(name, value), { maxLength: 6 }), (base, parameters) => {
      const answer = ask(base, ...parameters);
      const named = parameters.some(
        ([key, text]) => /^(client_id|redirect_uri|fci)$/.test(key) && (text === OURS || text === BACK),
      );
      expect(['yes', 'no', 'unknown']).toContain(answer);
      if (!named) expect(answer).not.toBe('yes');
    }),
    { numRuns: 1000 },
  );
});

it('survives any query, however it is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const url = new URL(ENTRA);
      url.search = query;
      expect(['no', 'unknown']).toContain(partnerFromAddress(url));
    }),
    { numRuns: 500 },
  );
});

describe('older ways to sign in', () => {
  it.each([
    ['https://login.live.com/login.srf?wreply=https%3a%2f%2foutlook.live.com%2fowa', 'no'],
    ['https://login.microsoftonline.com/common/wsfed?wa=wsignin1.0&wtrealm=https%3a%2f%2fapp.contoso.example%2f', 'no'],
    ['https://login.live.com/login.srf?wreply=https%3a%2f%2fpartner.microsoft.com%2faad', 'yes'],
    ['https://login.live.com/login.srf?wtrealm=urn%3afederation%3aMicrosoftOnline', 'unknown'],
    ['https://account.live.com/password/reset?wreply=https%3a%2f%2flogin.live.com%2f', 'unknown'],
  ])('%s: %s', (address, answer) => {
    expect(partnerFromAddress(new URL(address))).toBe(answer);
  });
});
