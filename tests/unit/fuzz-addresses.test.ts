import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPage } from '../../src/core/match-page';
import { answerOfReturn, PARTNER_CENTER_HOST, partnerFromAddress } from '../../src/core/partner';
import { classifySender } from '../../src/core/sender';
import { parseUrl } from '../../src/core/url';
import { HOSTS } from '../../src/data/hosts';
import { PAGES } from '../../src/data/pages';
import { corpus } from '../trust/corpus';
import { anyText, prove, tried } from '../trust/tried';
import { staysWithin } from './backtracks';

const pageAt = (address: string): string | undefined => {
  const url = parseUrl(address);
  return url === undefined ? undefined : matchPage(url, PAGES)?.id;
};

const hosts = HOSTS.map(({ host }) => host);
const host = fc.constantFrom(...hosts);
/** An address of ours: the host, and the rest of it with its first slash. */
const ours = fc
  .constantFrom(...PAGES.flatMap(({ id, examples }) => examples.map((address) => ({ id, url: new URL(address) }))))
  .map(({ id, url }) => ({ id, host: url.host, rest: `${url.pathname}${url.search}${url.hash}` }));

const label = fc.constantFrom('evil', 'login', 'com', 'microsoft', 'xn--80ak6aa92e', 'a-b', '1', 'www');
const top = fc.constantFrom('example', 'com', 'net', 'co.uk', 'us', 'xn--p1ai', 'internal');
/** Signs that look like one of a host name and are none, or that split and join names. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['o', '\u043e'],
  ['a', '\u0430'],
  ['e', '\u0435'],
  ['c', '\u0441'],
  ['i', '\u0131'],
  ['l', '1'],
  ['m', 'rn'],
  ['o', '0'],
  ['.', '-'],
  ['.', ''],
  ['n', 'n\u0307'],
  ['s', '\u0455'],
  ['t', '\u03c4'],
  ['.', '%2f'],
  ['.', '/'],
  ['.', '#'],
  ['.', '?'],
  ['.', '\\'],
];
const alike = fc.constantFrom(...ALIKE);

/** A host that is not the given one, however much it looks like it. */
const lookAlike = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(label, top).map(([one, end]) => `${name}.${one}.${end}`),
    label.map((one) => `${one}.${name}`),
    label.map((one) => `${one}${name}`),
    label.map((one) => `${one}-${name}`),
    fc.constant(`${name}.`),
    fc.tuple(label, top).map(([one, end]) => `${name}@${one}.${end}`),
    fc.tuple(label, top).map(([one, end]) => `${name}:443@${one}.${end}`),
    fc.integer({ min: 1, max: 65_535 }).map((port) => `${name}:${port === 443 ? 444 : port}`),
    alike.filter(([plain]) => name.includes(plain)).map(([plain, other]) => name.replace(plain, other)),
    fc.nat({ max: name.length - 1 }).map((at) => `${name.slice(0, at)}${name.slice(at + 1)}`),
  );
const away = ours.chain((one) => lookAlike(one.host).map((other) => ({ ...one, other })));
/** Ways to write the very host. */
const sameHost = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(name.toUpperCase()),
    fc.constant(`${name}:443`),
    fc.constant(`${name}:`),
    fc.constant(name.replaceAll('.', '\u3002')),
    fc.constant(name.replace('o', '\uff4f')),
    fc.constant(name.replace('o', '%6f')),
    fc.nat({ max: name.length }).map((at) => `${name.slice(0, at)}\t${name.slice(at)}`),
    fc.constant(name.replace('i', 'i\u00ad')),
  );

describe('addresses that were found or are known to be nasty', () => {
  it.each(corpus('addresses'))('$why: $given', ({ given, wanted }) => {
    const found = pageAt(String(given));
    if (wanted === 'any') expect(() => found).not.toThrow();
    else expect(found).toBe(wanted);
  });
});

describe('whatever address a page has', () => {
  it('it is recognised without failing, and only on a host of the list, over https, without port and user', (test) => {
    const address = fc.oneof(
      anyText,
      fc
        .tuple(
          fc.constantFrom('https', 'http', 'about', 'file'),
          fc.constantFrom('evil.example', 'x.y', '[::1]', '127.0.0.1', '[', '', 'a..b', '-.com'),
          fc.constantFrom('', '/', '/common/login', '/dashboard/home', '?a=b', '#'),
        )
        .map(([scheme, name, path]) => `${scheme}://${name}${path}`),
      fc
        .tuple(
          fc.constantFrom('https://', 'http://', 'https:', '//', 'https:\\\\', 'wss://', 'blob:https://', ''),
          host,
          anyText,
        )
        .map((parts) => parts.join('')),
      fc
        .tuple(
          host,
          fc.array(
            fc.constantFrom('/', '..', '%2f', '%', ';', '?', '#', '@', ':', 'dashboard', 'common', 'login', '\u202e'),
            { maxLength: 12 },
          ),
        )
        .map(([name, parts]) => `https://${name}/${parts.join('')}`),
    );
    prove(
      test,
      fc.property(address, (given) => {
        const url = parseUrl(given);
        if (url === undefined) return;
        const page = matchPage(url, PAGES);
        partnerFromAddress(url);
        if (page === undefined) return;
        expect(url.origin).toBe(`https://${url.host}`);
        expect(hosts).toContain(url.host);
        expect(url.href).not.toMatch(/^https:\/\/[^/]*@/);
        expect(pageAt(url.href)).toBe(page.id);
      }),
      400,
    );
  });

  it('a host that only looks like one of ours is nobody: no page, no sender, no Partner Center', (test) => {
    const origins = new Set(hosts.map((name) => `https://${name}`));
    const own = { id: 'ours', origin: 'chrome-extension://ours' };
    prove(
      test,
      fc.property(away, ({ other, rest, host: name }) => {
        const address = `https://${other}${rest}`;
        expect(pageAt(address), address).toBeUndefined();
        expect(classifySender({ id: 'ours', frameId: 0, tab: { id: 1 }, url: address }, own, origins).kind).toBe(
          'stranger',
        );
        if (name === PARTNER_CENTER_HOST) expect(answerOfReturn(address)).not.toBe('yes');
      }),
      400,
    );
  });

  it('the very host is recognised however it is written', (test) => {
    const written = ours.chain((one) => sameHost(one.host).map((other) => ({ ...one, other })));
    prove(
      test,
      fc.property(written, ({ id, other, rest }) => {
        expect(pageAt(`https://${other}${rest}`)).toBe(id);
      }),
      300,
    );
  });

  it('user names before the host, and other schemes, make it none of ours', (test) => {
    const user = fc
      .tuple(fc.webFragments(), fc.option(fc.webFragments()))
      .map(([name, word]) => (word === null ? name : `${name}:${word}`));
    const wrong = fc.oneof(
      fc
        .tuple(
          user.filter((one) => !/^:?$/.test(one) && !/[/?#\\]/.test(one)),
          ours,
        )
        .map(([name, at]) => `https://${name}@${at.host}${at.rest}`),
      fc
        .tuple(fc.constantFrom('http', 'ftp', 'ws', 'wss', 'view-source:https', 'filesystem:https'), ours)
        .map(([scheme, at]) => `${scheme}://${at.host}${at.rest}`),
    );
    prove(
      test,
      fc.property(wrong, (address) => {
        expect(pageAt(address), address).toBeUndefined();
      }),
      300,
    );
  });

  it('a sign-in leads to Partner Center only if its return address is that very host', (test) => {
    const back = lookAlike(PARTNER_CENTER_HOST).map((other) => `https://${other}/aad/authPostGateway`);
    const name = fc.constantFrom('redirect_uri', 'wreply', 'wtrealm', 'REDIRECT_URI', 'redirect_uri[]');
    prove(
      test,
      fc.property(back, name, fc.nat({ max: 3 }), (address, parameter, times) => {
        const query = Array.from({ length: times + 1 }, () => `${parameter}=${encodeURIComponent(address)}`).join('&');
        const url = new URL(
          `https://login.microsoftonline.com/common/oauth2/authorize?${query}#redirect_uri=https://${PARTNER_CENTER_HOST}/`,
        );
        expect(partnerFromAddress(url)).not.toBe('yes');
      }),
      300,
    );
  });

  it('the work grows with its length only', (test) => {
    const pieces = [...new Set(PAGES.flatMap(({ path }) => path.source.match(/[\w-]{2,}/g) ?? []))];
    const pump = fc.array(fc.constantFrom(...pieces, '/', '-', 'v1', '..', 'en-us', '%20', '\u00e9'), {
      minLength: 1,
      maxLength: 4,
    });
    prove(
      test,
      fc.property(pump, pump, (start, again) => {
        const path = `/${start.join('')}${again.join('').repeat(400)}`;
        for (const page of PAGES) expect(staysWithin(page.path, path, 20), page.id).toBe(true);
      }),
      60,
    );
    expect(staysWithin(/^(?:\/?[\w-]+)+\/$/, `/${'a'.repeat(60)}`, 20)).toBe(false);
    expect(staysWithin(/[\w-]+!/, 'a'.repeat(3_000), 20)).toBe(false);
    tried(test, 2);
  });
});
