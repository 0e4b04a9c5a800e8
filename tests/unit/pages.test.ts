import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { matchPage } from '../../src/core/match-page';
import type { PageDefinition } from '../../src/core/page';
import { HOSTS } from '../../src/data/hosts';
import { PAGES } from '../../src/data/pages';
import { nestsRepetition } from './linear-time';

const pages: readonly PageDefinition[] = PAGES;
const examples = pages.flatMap((page) => page.examples.map((address) => ({ id: page.id, address })));
const hosts = HOSTS.map(({ host }) => host);
const is = (page: PageDefinition, address: string): boolean => matchPage(new URL(address), [page]) !== undefined;

describe.each(pages.map((page) => [page.id, page] as const))('%s', (_id, page) => {
  test.each(examples)('is $id: $address', ({ id, address }) => {
    expect(is(page, address)).toBe(id === page.id);
  });

  test.each(page.counterExamples)('is not %s', (address) => {
    expect(is(page, address)).toBe(false);
  });

  it('has an example on each of its hosts, and counter-examples', () => {
    const shown = new Set(page.examples.map((address) => new URL(address).hostname));
    expect(page.hosts.filter((host) => !shown.has(host))).toEqual([]);
    expect(page.counterExamples).not.toEqual([]);
  });

  it('ignores case and is tested without memory of the last test', () => {
    expect(page.path.flags).toBe('i');
  });

  it('takes linear time for any path', () => {
    expect(nestsRepetition(page.path.source)).toBe(false);
  });
});

describe('the table of pages', () => {
  it('names every page once', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  test.each(examples)('finds $id for $address', ({ id, address }) => {
    expect(matchPage(new URL(address), PAGES)?.id).toBe(id);
  });

  it('names the same page with another query or another tab of the page', () => {
    for (const { id, address } of examples) {
      const url = new URL(address);
      url.search = '?mkt=ja-JP&x=/dashboard/account/v3/usermanagement';
      url.hash = '#!/password/reset';
      expect(matchPage(url, PAGES)?.id, url.href).toBe(id);
    }
  });

  test.each(examples.filter(({ id }) => id.startsWith('portal-')))(
    'finds $id under a language: $address',
    (example) => {
      const url = new URL(example.address);
      if (/^\/[a-z-]{5,}\/(?:dashboard|pcv|commerce)\b/i.test(url.pathname))
        url.pathname = url.pathname.replace(/^\/[^/]+/, '');
      for (const language of ['en-us', 'en-US', 'zh-hant-tw', 'sr-latn-rs']) {
        const there = new URL(url);
        there.pathname = `/${language}${url.pathname}`;
        expect(matchPage(there, PAGES)?.id, there.href).toBe(example.id);
      }
    },
  );
});

test.each([
  ['(a+)+', true],
  ['(?:.*x)*', true],
  ['((?:a|b+)c){2,}', true],
  ['(?:a+)?b', false],
  ['[(+]+[^)]*x', false],
  ['\\(a+\\)+', false],
])('the check for linear time judges %s', (source, nests) => {
  expect(nestsRepetition(source)).toBe(nests);
});

describe('an address nobody listed', () => {
  const host = fc.constantFrom(...hosts);
  const path = fc.webPath().map((text) => (text === '' ? '/' : text));

  it('never fails, and fits one page at most', () => {
    fc.assert(
      fc.property(
        host,
        fc.oneof(
          path,
          fc.string().map((text) => `/${text}`),
        ),
        (name, text) => {
          const url = new URL(`https://${name}${text}`);
          const found = pages.filter((page) => matchPage(url, [page]) !== undefined);
          expect(found.length).toBeLessThanOrEqual(1);
          expect(matchPage(url, PAGES)).toBe(found[0]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is no page on a host that only looks like one of ours', () => {
    const alike = host.chain((name) =>
      fc.oneof(
        fc.domain().map((other) => `https://${name}.${other}`),
        fc.domain().map((other) => `https://${name}@${other}`),
        fc.domain().map((other) => `https://${other}/${name}`),
        fc.domain().map((other) => `https://${other.split('.')[0]}.${name}`),
        fc
          .integer({ min: 1, max: 65_535 })
          .filter((port) => port !== 443)
          .map((port) => `https://${name}:${port}`),
        fc.constantFrom(
          `http://${name}`,
          `https://${name}.`,
          `https://a@${name}`,
          `https://:b@${name}`,
          `https://${name.replace('o', '\u043e')}`,
          `https://${name.replaceAll('.', '-')}`,
          `https://${name.replace('microsoft', 'rnicrosoft').replace('live', '1ive')}`,
          `ftp://${name}`,
        ),
      ),
    );
    const known = examples.map(({ address }) => new URL(address).pathname);
    fc.assert(
      fc.property(alike, fc.constantFrom(...known), (origin, text) => {
        expect(matchPage(new URL(`${origin}${text}`), PAGES)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is the same page in whatever case the host is written, and with the usual port', () => {
    for (const { id, address } of examples) {
      const { hostname, pathname } = new URL(address);
      expect(matchPage(new URL(`HTTPS://${hostname.toUpperCase()}:443${pathname}`), PAGES)?.id).toBe(id);
    }
  });
});
