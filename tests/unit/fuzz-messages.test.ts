import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isStateRequest, isWalkBegun, parseRequest, type Request } from '../../src/core/messages';
import { classifySender, type Sender } from '../../src/core/sender';
import { HOSTS } from '../../src/data/hosts';
import { corpus } from '../trust/corpus';
import { anyText, prove } from '../trust/tried';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));
const { route } = await import('../../src/background/router');

/** One of each kind, with all that it may carry. A new kind of message joins here. */
const GOOD: readonly Request[] = [
  { type: 'boot', page: 'entra-sign-in', pageLanguage: 'ja-JP', partner: 'unknown' },
  {
    type: 'panel',
    shows: { name: 'topic', id: 'locked-short' },
    fromTopic: true,
    page: 'entra-sign-in',
    view: 'locked',
    number: { key: '50053', shown: 'AADSTS50053' },
    pageLanguage: 'sv',
    partner: true,
    facts: { pageId: 'ConvergedError' },
  },
  { type: 'walk', act: { name: 'to', step: 3 }, page: 'portal-home', view: 'username', pageLanguage: 'en' },
  { type: 'mark', on: true, page: 'entra-sign-in', view: 'locked', number: { key: '50053' }, pageLanguage: 'en' },
  { type: 'unwanted', what: 'closed', page: 'portal-home' },
  { type: 'elsewhere' },
  { type: 'language', language: 'it' },
  { type: 'options' },
  { type: 'help', pageLanguage: 'nl' },
  { type: 'settings' },
  { type: 'begin', walk: 'check-roles', tab: 7 },
  { type: 'save', change: { language: 'auto', launcher: 'off', corner: 'start', reach: 'every', opening: 'problem' } },
];
const good = fc.constantFrom(...GOOD);
const SECRET = 'anna@contoso.example?code=0.AXoAsecret';
const strange = fc.oneof(
  anyText,
  fc.constantFrom(SECRET, null, true, -1, 1e21, 0.5, {}, [], [[]], { name: 'home' }, { __proto__: null }),
  fc.nat({ max: 50_000 }).map((times) => 'x'.repeat(times)),
  fc.object({ maxDepth: 3 }),
);
const name = fc.oneof(
  fc.constantFrom(...new Set(GOOD.flatMap((request) => Object.keys(request)))),
  fc.constantFrom('url', 'user', '__proto__', 'constructor', 'then', 'toJSON'),
  anyText,
);

/** A message with some of its fields, also deep ones, put in the place of others. */
const changed = fc.tuple(good, fc.array(fc.tuple(name, strange), { maxLength: 4 })).map(([request, others]) => {
  const copy: unknown = JSON.parse(JSON.stringify(request));
  for (const [key, value] of others) {
    Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
});

describe('messages that were found or are known to be nasty', () => {
  it.each(corpus('messages'))('are nobody’s question: $why', ({ given }) => {
    expect(parseRequest(given)).toBeUndefined();
    expect(isStateRequest(given)).toBe(false);
    expect(isWalkBegun(given)).toBe(false);
  });
});

describe('whatever a message holds', () => {
  it('it is read without failing, and what is read is a request that reads the same again', (test) => {
    const any = fc.oneof(
      changed,
      strange,
      fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
    );
    prove(
      test,
      fc.property(any, (raw) => {
        const request = parseRequest(raw);
        if (request === undefined) return;
        expect(parseRequest(request)).toEqual(request);
        expect(parseRequest(JSON.parse(JSON.stringify(request)))).toEqual(request);
        expect(JSON.stringify(request).length).toBeLessThan(1_500);
      }),
      600,
    );
  });

  it('fields that do not belong into it do not get in', (test) => {
    const extra = fc.array(
      fc.tuple(fc.constantFrom('url', 'href', 'user', 'password', 'code', 'title', '__proto__'), strange),
    );
    prove(
      test,
      fc.property(good, extra, (request, others) => {
        const raw: unknown = JSON.parse(JSON.stringify(request));
        for (const [key, value] of others)
          Object.defineProperty(raw, key, { value, enumerable: true, configurable: true });
        expect(parseRequest(raw)).toEqual(request);
      }),
    );
  });

  it('no user name, address or token of a page gets through in any field', (test) => {
    prove(
      test,
      fc.property(good, name, (request, key) => {
        const raw: unknown = JSON.parse(JSON.stringify(request));
        Object.defineProperty(raw, key, { value: SECRET, enumerable: true, configurable: true });
        expect(JSON.stringify(parseRequest(raw) ?? null)).not.toContain('contoso');
      }),
    );
  });
});

describe('contacts of the settings page', () => {
  const contacts = { helpDesk: [{ name: 'Anna Andersson', mail: 'anna@contoso.example' }] };
  const nobody: Sender = { kind: 'stranger' };
  const content: Sender = { kind: 'content', tab: 7 };

  it('contacts get through in one kind of message, which a page of ours alone may send', (test) => {
    const save = { type: 'save', change: { contacts } };
    expect(JSON.stringify(parseRequest(save))).toContain('contoso');
    for (const sender of [nobody, content]) expect(route(save, sender)).toBeUndefined();
    const others = GOOD.filter(({ type }) => type !== 'save');
    prove(
      test,
      fc.property(fc.constantFrom(...others), name, (request, key) => {
        const raw: unknown = JSON.parse(JSON.stringify(request));
        for (const at of [key, 'contacts', 'change'])
          Object.defineProperty(raw, at, { value: contacts, enumerable: true, configurable: true });
        expect(JSON.stringify(parseRequest(raw) ?? null)).not.toContain('contoso');
      }),
    );
  });
});

describe('whoever sends it', () => {
  const origins = new Set(HOSTS.map(({ host }) => `https://${host}`));
  const own = { id: 'abc', origin: 'chrome-extension://abc' };
  const url = fc.oneof(
    anyText,
    fc.constantFrom(
      'chrome-extension://abc/popup.html',
      'https://login.live.com/x?code=1',
      'https://evil.example/',
      'null',
      'about:blank',
    ),
  );

  it('is one of ours only with our id, and then from a page of ours or from the top of a tab at a host of the list', (test) => {
    const tab = fc.option(
      fc.record({ id: fc.option(fc.nat(), { nil: undefined }), openerTabId: fc.option(fc.nat(), { nil: undefined }) }),
      { nil: undefined },
    );
    const sender = fc.record({
      id: fc.oneof(fc.constantFrom('abc', undefined, 'abd'), anyText),
      frameId: fc.constantFrom(0, 1, -1, undefined),
      url,
      tab,
    });
    prove(
      test,
      fc.property(sender, (raw) => {
        const found = classifySender(raw, own, origins);
        if (found.kind === 'stranger') return;
        expect(raw.id).toBe('abc');
        if (found.kind === 'page') expect(raw.url).toMatch(/^chrome-extension:\/\/abc(?:[/?#]|$)/);
        else
          expect([raw.frameId, raw.tab?.id, origins.has(new URL(String(raw.url)).origin)]).toEqual([
            0,
            found.tab,
            true,
          ]);
        expect(JSON.stringify(found)).not.toContain('code=');
      }),
      600,
    );
  });
});
