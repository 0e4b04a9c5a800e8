import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PageFamily } from '../../src/core/page';
import {
  factsOfSettings,
  factsOfText,
  parseFacts,
  SUPPORT_TEXT_LIMIT,
  supportExpressions,
} from '../../src/core/support-facts';
import { nestsRepetition } from './linear-time';

const R = '7c2f41d0-5a1e-4c3b-9e77-0b64d2a91f00';
const C = 'E98165EC-2b57-4ef3-9070-697125d353ea';
const D = 'ab5e1fd0-a7c2-4b84-8f11-3d9e40b7a653';
const HEX = '1f0a5c7e3a514b6d9c520c6f9b7e2a10';
const VECTOR = 'Ab3dEfGh1jKlMn0p.12.3';

describe('the forms of the pages give what support asks for', () => {
  const timestamp = '2018-01-30T18:18:21Z';
  const all = { requestId: R, correlationId: C, timestamp };
  test.each<[string, PageFamily, string, object]>([
    ['A', 'entra', `Request Id: ${R}\nCorrelation Id: ${C}\nTimestamp: ${timestamp}\nMessage: AADSTS90012: no`, all],
    [
      'A, ids below their labels',
      'entra',
      `Request Id:\n${R}\nCorrelation Id:\n  ${C}\n\nTimestamp:\n${timestamp}\n`,
      all,
    ],
    [
      'A, older',
      'entra',
      `We received a bad request.\nCorrelation ID: ${C}\nTimestamp: 2017-01-06 19:53:30Z\nAADSTS50020: User account`,
      { correlationId: C, timestamp: '2017-01-06T19:53:30Z' },
    ],
    [
      'A, as answered to programs, in one line',
      'entra',
      `AADSTS700016: Application with identifier '${D}' was not found. Trace ID: ${R} Correlation ID: ${C} Timestamp: 2018-01-30 18:18:21Z`,
      all,
    ],
    [
      'A, in another language',
      'entra',
      `Anforderungs-ID: ${R}\nKorrelations-ID: ${C}\nZeitstempel: ${timestamp}\nMeldung: AADSTS90012`,
      all,
    ],
    ['A, in Japanese', 'entra', `要求 ID:${R}\n関連付け ID:${C}\nタイムスタンプ:${timestamp}`, all],
    ['A, in Italian', 'entra', `ID richiesta: ${R}\nID correlazione: ${C}\nTimestamp: ${timestamp}`, all],
    [
      'B',
      'entra',
      `Error Code: 53003\nRequest Id: ${R}\nCorrelation Id: ${C}\nTimestamp: 2018-01-30T18:18:21.231Z\nApp name: Microsoft Partner\nApp id: ${D}\nIP address: 203.0.113.24\nDevice identifier: ${D}\nDevice platform: Windows 10\nDevice state: Unregistered`,
      all,
    ],
    [
      'B, with one id',
      'entra',
      `Error Code: 53003\nRequest Id / Correlation Id: ${C}\nTimestamp: ${timestamp}\nApp name`,
      { correlationId: C, timestamp },
    ],
    [
      'B, with the request alone',
      'entra',
      `Error Code: 53003\nRequest Id: ${R}\nTimestamp: ${timestamp}`,
      { requestId: R, timestamp },
    ],
    [
      'C',
      'msa',
      `Error Code: 80043490\nCorrelation Id: ${HEX}\nTimestamp: 2018-01-30T18:18:21.1234567Z`,
      { correlationId: HEX, timestamp },
    ],
    ['D', 'entra', 'Contact your admin and report the following error: 80041317', {}],
    ['E', 'reset', `You cannot reset your own password. SSPR_0009\nSupport code: ${R}`, { supportCode: R }],
    ['E, in another language', 'reset', `SSPR_0014\nサポート コード:${R}。`, { supportCode: R }],
    ['F', 'portal', '?error=access_denied&error_description=AADSTS65004%3a+no&state=abc', {}],
    [
      'G',
      'portal',
      `Sorry, something went wrong\nCorrelation ID: ${C}\nCorrelation vector: ${VECTOR}\nApp server: practice-1\nTime: ${timestamp}`,
      { correlationId: C, vector: VECTOR, server: 'practice-1', timestamp },
    ],
    [
      'G, in one line',
      'portal',
      `Correlation ID: ${C} Correlation vector: ${VECTOR} App server: WebRole_IN_0 Time: ${timestamp}`,
      { correlationId: C, vector: VECTOR, server: 'WebRole_IN_0', timestamp },
    ],
    [
      'G, lost',
      'portal',
      'Correlation ID: undefined\nCorrelation vector: undefined\nApp server: undefined\nTime: undefined',
      {},
    ],
    ['G, newer', 'portal', `出现了问题。请再试一次。correlationId: ${C}`, { correlationId: C }],
    ['G, newer, lost', 'portal', 'Something went wrong. Please try again. correlationId : undefined', {}],
    [
      'G, enrolment',
      'portal',
      `your request was blocked.\nReference number: 715-123225\nTransaction ID: ${R}\nCorrelation ID: ${C}`,
      { reference: '715-123225', transactionId: R, correlationId: C },
    ],
  ])('%s', (_name, kind, text, facts) => {
    expect(factsOfText(text, kind)).toEqual(facts);
  });
});

describe('where it is not certain what an id is, it is left out', () => {
  const end = 'Timestamp: 2018-01-30T18:18:21Z';
  const ids = (text: string, kind: PageFamily = 'entra') => {
    const { timestamp: _time, ...others } = factsOfText(text, kind);
    return others;
  };

  test.each([
    ['more than two before the time', `a: ${D}\nb: ${R}\nc: ${C}\n${end}`],
    ['a device before the time', `Device identifier: ${D}\n${end}`],
    ['a device before the one id', `Device identifier: ${D}\nCorrelation Id: ${C}\n${end}`],
    ['a device between id and time', `Request Id: ${R}\nCorrelation Id: ${C}\nDevice identifier: ${D}\n${end}`],
    ['an app before the time, in German', `App-ID: ${D}\nZeitstempel: 2018-01-30T18:18:21Z`],
    ['an id away from the time', `Correlation Id: ${C}\nMore details\n${end}`],
    ['an id after the time', `${end}\nCorrelation Id: ${C}`],
    ['two times', `Correlation Id: ${C}\n${end}\nCorrelation Id: ${R}\n${end}`],
    ['an id within a sentence', `The application ${D} of 3 was not found.\n${end}`],
    ['one name twice', `Correlation Id: ${R}\nCorrelation Id: ${C}\n${end}`],
    ['the form of another kind of page', `Correlation Id: ${HEX}\n${end}`],
  ])('%s', (_name, text) => {
    expect(ids(text)).toEqual({});
  });

  it('two codes on the reset page, or one in an address', () => {
    expect(ids(`SSPR_0009 ${R} ${D}`, 'reset')).toEqual({});
    expect(ids(`https://example.com/?ctx=${D}`, 'reset')).toEqual({});
    expect(ids(`Support code: ${R}\nonce more: ${R}`, 'reset')).toEqual({ supportCode: R });
  });

  it('two ids on a personal page', () => {
    expect(ids(`x: ${HEX}\nCorrelation Id: ${HEX}\n${end}`, 'msa')).toEqual({});
  });

  it('two values behind one label of the portal', () => {
    expect(ids(`Correlation ID: ${R}\nCorrelation ID: ${C}`, 'portal')).toEqual({});
  });

  it('a moment that is none', () => {
    expect(factsOfText(`Correlation Id: ${C}\nTimestamp: 2018-13-41T18:18:21Z`, 'entra')).toEqual({ correlationId: C });
  });

  it('anything on pages that show no such lines', () => {
    expect(factsOfText(`Correlation Id: ${C}\n${end}`, 'security-info')).toEqual({});
  });
});

describe('the settings object', () => {
  const read = (config: unknown): object => factsOfSettings(`//<![CDATA[\n$Config=${JSON.stringify(config)};\n//]]>`);
  const own = { sessionId: R, correlationId: C, pgid: 'ConvergedError' };

  it('gives three keys and nothing else', () => {
    expect(read({ ...own, sDeviceId: D, sFT: 'token', sPOST_Username: 'anna@contoso.example', arr: [R, D] })).toEqual({
      requestId: R,
      correlationId: C,
      pageId: 'ConvergedError',
    });
  });

  test.each([
    [{ sessionId: '', correlationId: null, pgid: 7 }],
    [{ sessionId: `${R}x`, correlationId: `x${C}`, pgid: 'anna' }],
    [{ xsessionId: R, correlationIds: C, pgids: 'ConvergedError' }],
    [{ a: { sessionId: R }, sessionId: D, text: '"correlationId":"x"' }],
    [{ text: `"correlationId":"${C}"` }],
  ])('gives nothing of %j', (config) => {
    expect(read(config)).toEqual({});
  });

  it('is not looked for in a script without it', () => {
    expect(factsOfSettings(JSON.stringify(own))).toEqual({});
  });
});

describe('what comes over a message', () => {
  it('passes where it has its shape', () => {
    const facts = {
      requestId: R,
      correlationId: HEX,
      timestamp: '2018-01-30T18:18:21Z',
      supportCode: C,
      vector: VECTOR,
      server: 'RD0003FF1E2A3B',
      reference: '715-123225',
      transactionId: D,
      pageId: 'KmsiInterrupt',
    };
    expect(parseFacts(facts)).toEqual(facts);
    expect(parseFacts({ ...facts, user: 'anna', constructor: R })).toEqual(facts);
  });

  it('is dropped otherwise, whatever it is', () => {
    const keys = ['requestId', 'correlationId', 'timestamp', 'supportCode', 'vector', 'server', 'pageId', '__proto__'];
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseFacts(raw)).toEqual({});
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.anything()), (raw) => {
        for (const kept of Object.values(parseFacts(raw))) expect(kept).toBeTypeOf('string');
      }),
    );
    expect(parseFacts(Object.create({ requestId: R }))).toEqual({});
  });
});

describe('text of any length', () => {
  it('is not looked at beyond the limit', () => {
    const at = (length: number): string => `${'x '.repeat((length - R.length) / 2)}${R}`;
    expect(factsOfText(at(SUPPORT_TEXT_LIMIT), 'reset')).toEqual({ supportCode: R });
    expect(factsOfText(at(SUPPORT_TEXT_LIMIT + 2), 'reset')).toEqual({});
  });

  it('is searched by expressions that take linear time', () => {
    expect(supportExpressions().length).toBeGreaterThan(20);
    for (const { source } of supportExpressions()) {
      expect(nestsRepetition(source), source).toBe(false);
      expect(source.replace(/\[(?:\\.|[^\]\\])*\]/g, 'x'), 'every repetition has an end').not.toMatch(/[^\\][*+]/);
    }
  });

  test.each([':\n', ' request id', 'Timestamp: 2018-01-30T18:18:21Z ', `${R} `, 'App server: a1!', '\n', 'Aa+/', ': '])(
    'gives nothing for megabytes of %j',
    (piece) => {
      const text = piece.repeat(3_000_000 / piece.length);
      for (const kind of ['entra', 'msa', 'portal'] as const) expect(factsOfText(text, kind)).toEqual({});
      expect(factsOfSettings(`$Config={"pgid":"${text}`)).toEqual({});
    },
  );

  it('fails on none', () => {
    const kinds = fc.constantFrom<PageFamily>('entra', 'msa', 'reset', 'portal', 'security-info');
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(R, HEX, '\n', ': ', 'Timestamp: 2018-01-30T18:18:21Z', 'Correlation Id', 'App server: '),
    );
    fc.assert(
      fc.property(fc.array(piece), kinds, (pieces, kind) => {
        const facts = factsOfText(pieces.join(''), kind);
        expect(parseFacts(facts)).toEqual(facts);
      }),
    );
  });
});
