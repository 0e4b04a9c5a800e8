import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PAGE_SETTINGS_EXPRESSIONS, PAGE_SETTINGS_LIMIT, readPageSettings } from '../../src/core/page-settings';
import { PARTNER_CENTER_CLIENT_ID, PERSONAL_SIGN_IN_CLIENT_ID } from '../../src/core/partner';
import { nestsRepetition } from './linear-time';

const OURS = PARTNER_CENTER_CLIENT_ID;
const OTHER = '00000003-0000-0ff1-ce00-000000000000';
const BACK = 'https://partner.microsoft.com/aad/authPostGateway';
const SECRETS = {
  sFT: 'secret-flow-token',
  sCtx: 'secret-context',
  canary: 'secret-canary',
  apiCanary: 'secret-api-canary',
  sPOST_Username: 'anna@contoso.example',
  sDeviceId: 'secret-device',
};

const script = (config: unknown): string => `//<![CDATA[\n$Config=${JSON.stringify(config)};\n//]]>`;
const read = (config: Readonly<Record<string, unknown>>) => readPageSettings(script({ ...SECRETS, ...config }));
const personal = (fci: string): string =>
  `https://login.live.com/oauth20_authorize.srf?client_id=${PERSONAL_SIGN_IN_CLIENT_ID}&estsfed=1&fci=${encodeURIComponent(fci)}`;
const tenanted = (client: string, back: string): string =>
  `https://login.microsoftonline.com/{0}/oauth2/authorize?client_id=${client}&redirect_uri=${encodeURIComponent(back)}`;

describe('where the sign-in leads', () => {
  test.each([
    ['the address that Cancel returns to', { urlCancel: `${BACK}?error=access_denied` }, 'yes'],
    ['that address elsewhere', { urlCancel: 'https://other-app.example/?error=access_denied' }, 'no'],
    ['that address, empty', { urlCancel: '' }, 'unknown'],
    ['that address, not of this form', { urlCancel: null }, 'unknown'],
    ['that address on a host that looks like ours', { urlCancel: 'https://partner.microsoft.com.evil.tld/' }, 'no'],
    ['the application behind the personal sign-up', { urlMsaSignUp: personal(OURS) }, 'yes'],
    ['another one behind it', { urlMsaSignUp: personal(OTHER) }, 'no'],
    ['an address of an application behind it', { urlMsaSignUp: personal('https://app.example/saml') }, 'no'],
    ['the application behind the error page', { urlGoToAADError: personal(OURS) }, 'yes'],
    ['the tenant address', { urlTenantedEndpointFormat: tenanted(OURS, BACK) }, 'yes'],
    ['another tenant address', { urlTenantedEndpointFormat: tenanted(OTHER, 'https://app.example/') }, 'no'],
    [
      'all of them',
      { urlCancel: BACK, urlMsaSignUp: personal(OURS), urlTenantedEndpointFormat: tenanted(OURS, BACK) },
      'yes',
    ],
    [
      'two that disagree',
      { urlCancel: BACK, urlTenantedEndpointFormat: tenanted(OTHER, 'https://app.example/') },
      'unknown',
    ],
    [
      'our application returning elsewhere',
      { urlCancel: 'https://evil.tld/', urlMsaSignUp: personal(OURS) },
      'unknown',
    ],
    ['nothing', {}, 'unknown'],
    ['a key that only resembles', { xurlCancel: BACK, urlCancelled: BACK }, 'unknown'],
    ['words of the company', { staticTenantBranding: [{ BoilerPlateText: `"urlCancel":"${BACK}"` }] }, 'unknown'],
  ])('is told by %s', (_name, config, answer) => {
    expect(read(config).partner).toBe(answer);
  });

  it('is read from an address with its slashes and signs escaped', () => {
    const escaped = '$Config={"urlCancel":"https:\\/\\/partner.microsoft.com\\u002faad\\u0026x=1"};';
    expect(readPageSettings(escaped).partner).toBe('yes');
  });

  it('is unknown where the key stands twice and disagrees', () => {
    expect(readPageSettings(`$Config={"urlCancel":"${BACK}","urlCancel":"https://evil.tld/"};`).partner).toBe(
      'unknown',
    );
  });

  it('is not read from the personal-account page, whose object has other names', () => {
    expect(readPageSettings(`var ServerData={"urlCancel":"${BACK}"};`)).toEqual({ partner: 'unknown' });
  });
});

describe('the error number', () => {
  test.each([
    [{ sErrorCode: '50126' }, '50126'],
    [{ sErrorCode: '50058' }, undefined],
    [{ iErrorCode: 50020 }, '50020'],
    [{ iErrorCode: 50058 }, undefined],
    [{ sErrorCode: '50058', iErrorCode: 53003 }, '53003'],
    [{ iErrorCode: 53003, sErrorCode: '50126' }, '50126'],
    [{ sErrorCode: '' }, undefined],
    [{ iErrorCode: 0 }, undefined],
    [{ sErrorCode: '501261234' }, undefined],
    [{ sErrorCode: '12345678' }, '12345678'],
    [{ sErrorCode: '5012' }, undefined],
    [{ iErrorCode: 1604 }, undefined],
    [{ sErrTxt: 'AADSTS50053' }, undefined],
    [{ staticTenantBranding: [{ BoilerPlateText: '"sErrorCode":"50053"' }] }, undefined],
  ])('of %j is %s', (config, code) => {
    expect(read(config).errorCode).toBe(code);
  });
});

describe('the language', () => {
  test.each([
    [{ locale: { mkt: 'en-US', lcid: 1033 } }, 'en-US'],
    [{ locale: { lcid: 1041, mkt: 'ja' } }, 'ja'],
    [{ locale: { mkt: 'zh-Hant-TW' } }, 'zh-Hant-TW'],
    [{ locale: { mkt: '' } }, undefined],
    [{ locale: { mkt: '<b>en</b>' } }, undefined],
    [{ locale: 'en-US' }, undefined],
    [{ mkt: 'en-US' }, undefined],
  ])('of %j is %s', (config, locale) => {
    expect(read(config).locale).toBe(locale);
  });
});

describe('text of any kind', () => {
  const config = fc.dictionary(
    fc.oneof(
      fc.constantFrom('urlCancel', 'urlMsaSignUp', 'sErrorCode', 'iErrorCode', 'locale', 'sFT', 'canary'),
      fc.string(),
    ),
    fc.oneof(fc.string(), fc.webUrl(), fc.integer(), fc.jsonValue(), fc.constantFrom(BACK, personal(OURS))),
  );
  const shape = (text: string) => {
    const { partner, errorCode, locale, ...rest } = readPageSettings(text);
    expect(rest).toEqual({});
    expect(['yes', 'no', 'unknown']).toContain(partner);
    expect(errorCode ?? '12345').toMatch(/^\d{5,8}$/);
    expect(errorCode).not.toBe('50058');
    expect(locale ?? 'en').toMatch(/^[A-Za-z][A-Za-z0-9-]{1,34}$/);
  };

  it('gives the three values in their form and nothing else, well-formed or not', () => {
    fc.assert(fc.property(fc.string(), (text) => shape(text)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => shape(`$Config=${text}`)));
    fc.assert(fc.property(config, fc.nat(), (object, cut) => shape(script(object).slice(0, cut % 400))));
  });

  it('gives no secret of the settings object away', () => {
    fc.assert(
      fc.property(config, (object) => {
        const planted = Object.fromEntries(Object.keys(SECRETS).map((key) => [key, `qX7${key}`]));
        const given = JSON.stringify(readPageSettings(script({ ...object, ...planted })));
        for (const secret of Object.values(planted)) expect(given).not.toContain(secret);
      }),
    );
    const all = JSON.stringify(
      read({ urlCancel: `${BACK}?state=secret-state&username=anna@contoso.example`, sErrorCode: '50126' }),
    );
    expect(all).toBe('{"partner":"yes","errorCode":"50126"}');
  });
});

describe('text of any length', () => {
  const key = `"urlCancel":"${BACK}"`;

  it('is not looked at beyond the limit', () => {
    const at = (length: number): string => `$Config={${' '.repeat(length - '$Config={'.length - key.length)}${key}`;
    expect(readPageSettings(at(PAGE_SETTINGS_LIMIT)).partner).toBe('yes');
    expect(readPageSettings(at(PAGE_SETTINGS_LIMIT + 1)).partner).toBe('unknown');
    expect(readPageSettings(`${'x'.repeat(4_000_000)}$Config={${key}}`).partner).toBe('unknown');
  });

  it('is searched by expressions that take linear time', () => {
    for (const { source } of PAGE_SETTINGS_EXPRESSIONS) {
      expect(nestsRepetition(source), source).toBe(false);
      expect(source, 'every repetition has an end').not.toMatch(/[^\\][*+]/);
    }
  });

  test.each(['"urlCancel":"', '"locale":{"mkt', '"sErrorCode":"1', '\\', '"', '$Config=', '"urlMsaSignUp":"\\'])(
    'gives nothing for megabytes of %s',
    (piece) => {
      expect(readPageSettings(`$Config={${piece.repeat(3_000_000 / piece.length)}`)).toEqual({ partner: 'unknown' });
    },
  );
});
