import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageFamily } from '../../src/core/page';
import { type DetailsInput, detailsText, supportDetails } from '../../src/core/support-details';
import { factsOfSettings, factsOfText, type SupportFacts } from '../../src/core/support-facts';

/** What must never get in (`facts/sign-in-errors.md` section 9), made up anew for each run. */
const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
const base64 = (min: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9+/_-]{${min},${min + 60}}$`));
const person = fc.constantFrom('anna', 'Anna.Andersson', 'maría', 'CONTOSO\\anna', 'o’brien', 'anna-maria');
const tenant = fc.constantFrom('contoso', 'fabrikam', 'northwind-traders');
const guid = fc.uuid();
const noise = fc.oneof(
  fc.emailAddress(),
  fc.tuple(person, tenant).map(([who, where]) => `${who}@${where}.onmicrosoft.com`),
  person.map((who) => `${who} Andersson`),
  tenant.map((name) => `${name}.onmicrosoft.com`),
  tenant.map((name) => `${name} Aktiebolag (publ)`),
  digits(9).map((number) => `+46 ${number}`),
  digits(10).map((number) => `(${number.slice(0, 3)}) ${number.slice(3, 6)}-${number.slice(6)}`),
  fc.tuple(base64(20), base64(40), base64(43)).map(([a, b, c]) => `eyJ${a}.eyJ${b}.${c}`),
  base64(60),
  base64(60).map((token) => `${token}==`),
  fc.tuple(base64(41), guid).map(([code, state]) => `https://partner.microsoft.com/aad?code=${code}&state=${state}`),
  fc.emailAddress().map((address) => `?login_hint=${encodeURIComponent(address)}`),
  fc.ipV4(),
  fc.ipV6().filter((address) => address.length > 6),
);
/** Ids that are GUIDs: certain places of a page may hold one, and nothing else may. */
const anything = fc.oneof(
  noise,
  guid,
  guid.map((id) => id.toUpperCase()),
  guid.map((id) => `{${id}}`),
);
const label = fc.constantFrom(
  '',
  'Device identifier: ',
  'App id: ',
  'Geräte-ID: ',
  'User: ',
  'IP address: ',
  'Message: AADSTS50020: User account ',
);

const R = '7c2f41d0-5a1e-4c3b-9e77-0b64d2a91f00';
const C = 'e98165ec-2b57-4ef3-9070-697125d353ea';
const HEX = '1f0a5c7e3a514b6d9c520c6f9b7e2a10';
const VECTOR = 'Ab3dEfGh1jKlMn0p.1';
const END = 'Timestamp: 2026-09-14T07:42:11Z';

/** A page as lines, of which those of one block belong together: nothing is planted between them. */
interface Form {
  readonly kind: PageFamily;
  readonly lines: readonly string[];
}
const FORMS: readonly Form[] = [
  { kind: 'entra', lines: ['Sorry', `Request Id: ${R}\nCorrelation Id: ${C}\n${END}`, 'Message: AADSTS50020: no'] },
  { kind: 'entra', lines: [`Correlation ID: ${C}\n${END}`, 'AADSTS50020: no'] },
  {
    kind: 'entra',
    lines: ['Fehler', `Anforderungs-ID: ${R}\nKorrelations-ID: ${C}\nZeitstempel: 2026-09-14T07:42:11Z`],
  },
  { kind: 'entra', lines: ['No access', 'Error Code: 53003', 'Device state: Unregistered'] },
  { kind: 'msa', lines: ['Error Code: 80043490', `Correlation Id: ${HEX}\n${END}`] },
  { kind: 'reset', lines: ['SSPR_0009', `Support code: ${R}`, 'Microsoft'] },
  {
    kind: 'portal',
    lines: ['Sorry', `Correlation ID: ${C}`, `Correlation vector: ${VECTOR}`, 'Time: undefined'],
  },
  { kind: 'portal', lines: ['Reference number: 715-123225', `Transaction ID: ${R}`, 'App server: practice-1'] },
];

const INPUT: DetailsInput = {
  number: 'AADSTS50020',
  facts: {},
  page: 'entra-sign-in',
  view: 'error-page',
  pageLanguage: 'en-US',
  helpLanguage: 'en',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36',
  version: '0.1.0',
  now: new Date('2026-09-14T08:00:00Z'),
  offsetMinutes: 120,
};

const copied = (over: Partial<DetailsInput>): string =>
  detailsText(supportDetails({ ...INPUT, ...over }), (key) => key).toLowerCase();
const expectNone = (text: string, planted: readonly string[]): void => {
  for (const one of planted) expect(text).not.toContain(one.replace(/[{}]/g, '').toLowerCase());
};
/**
 * A place in a text, out of its correlation vector: that ends in counters, and `Ab3dEfGh1jKlMn0p.10.0.0.1` could as
 * well be one of the portal's own. No page glues an address to it.
 */
function besideVector(text: string, place: number): number {
  const start = text.indexOf(VECTOR);
  return start >= 0 && place > start && place <= start + VECTOR.length ? start : place;
}
/** A planted id may by chance be one of the page's own. */
const planted = anything.filter((one) => !R.includes(one) && !C.includes(one));

describe('nothing of a person, a company, a device or a token gets into the details', () => {
  it('from the text of a page, wherever it stands', () => {
    const form = fc.constantFrom(...FORMS);
    const places = fc.array(fc.tuple(fc.nat(), label, planted), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(form, places, ({ kind, lines }, added) => {
        const all = [...lines];
        for (const [at, before, one] of added) all.splice(at % (all.length + 1), 0, `${before}${one}`);
        expectNone(
          copied({ facts: factsOfText(all.join('\n'), kind) }),
          added.map(([, , one]) => one),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('from the text of a page, in the middle of a line and behind every label of the portal', () => {
    const names = ['Correlation vector', 'App server', 'Time', 'Reference number', 'Correlation ID', 'Transaction ID'];
    fc.assert(
      fc.property(fc.constantFrom(...names), noise, fc.constantFrom(': ', ' : ', ':\n', ' '), (name, one, between) => {
        expectNone(copied({ facts: factsOfText(`Sorry\n${name}${between}${one}\nEnd`, 'portal') }), [one]);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), noise, fc.nat(), ({ kind, lines }, one, at) => {
        const text = lines.join('\n');
        const place = besideVector(text, at % text.length);
        expectNone(copied({ facts: factsOfText(text.slice(0, place) + one + text.slice(place), kind) }), [one]);
      }),
      { numRuns: 400 },
    );
  });

  it('from the settings object', () => {
    const key = fc.constantFrom('sFT', 'sCtx', 'canary', 'apiCanary', 'sPOST_Username', 'sDeviceId', 'urlPost', 'fci');
    fc.assert(
      fc.property(fc.dictionary(key, planted), noise, noise, noise, (others, a, b, c) => {
        const given = { ...others, arrSessions: [others], sessionId: a, correlationId: b, pgid: c };
        const script = `$Config=${JSON.stringify({ ...others, nested: given })};\n//]]>`;
        expectNone(copied({ facts: factsOfSettings(script) }), [...Object.values(others), a, b, c]);
        const good = JSON.stringify({ ...others, sessionId: R, correlationId: C, pgid: 'ConvergedError' });
        const text = copied({ facts: factsOfSettings(`$Config=${good};`) });
        expect(text).toContain(R);
        expectNone(text, Object.values(others));
      }),
    );
  });

  it('from facts that come over a message', () => {
    const ids: readonly (keyof SupportFacts)[] = ['requestId', 'correlationId', 'supportCode', 'transactionId'];
    const others: readonly (keyof SupportFacts)[] = ['timestamp', 'vector', 'server', 'reference', 'pageId'];
    const wrong = fc.oneof(
      fc.dictionary(fc.constantFrom<string>(...ids, ...others, 'user', 'email'), noise),
      fc.dictionary(fc.constantFrom<string>(...others, 'deviceId'), planted),
    );
    fc.assert(
      fc.property(wrong, (facts) => {
        expectNone(copied({ facts }), Object.values(facts));
      }),
      { numRuns: 400 },
    );
  });

  it('from what else is said of page, browser and us', () => {
    const key = fc.constantFrom('number', 'page', 'view', 'pageLanguage', 'helpLanguage', 'version');
    fc.assert(
      fc.property(fc.dictionary(key, planted), planted, (over, one) => {
        const userAgent = `Mozilla/5.0 (${one}) Firefox/153.0 ${one}`;
        const text = copied({ ...over, userAgent });
        expect(text).toContain('firefox 153');
        expectNone(text, [...Object.values(over), one]);
      }),
      { numRuns: 400 },
    );
  });
});
