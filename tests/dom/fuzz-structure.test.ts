import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPortalProblem, readProblem } from '../../src/content/problem';
import { recognise } from '../../src/content/recognise';
import { readSignals } from '../../src/content/signals';
import { readSupportFacts } from '../../src/content/support';
import { findTarget } from '../../src/content/walk-find';
import { resolveView } from '../../src/core/match-view';
import type { ViewRule } from '../../src/core/page';
import { parseProblemNumber } from '../../src/core/problem';
import { parseFacts } from '../../src/core/support-facts';
import type { Way } from '../../src/core/walk';
import { VIEWS } from '../../src/data/views';
import { WALKS } from '../../src/data/walks';
import { prove, tried } from '../trust/tried';
import './support/browser';

const SECRET = 'hunter2-anna@contoso.example';
const WAYS: readonly Way[] = WALKS.flatMap(({ steps }) => steps.flatMap(({ find }) => [...find]));
const ADDRESSES = [
  'https://login.microsoftonline.com/common/login',
  'https://login.live.com/login.srf',
  'https://passwordreset.microsoftonline.com/',
  'https://mysignins.microsoft.com/security-info',
  'https://partner.microsoft.com/dashboard/home',
  'https://partner.microsoft.com/dashboard/account/v3/usermanagement',
];

/** All that is ever read of a page, at once. Out: what came of it. */
function readAll(address: string) {
  const found = recognise(document, address, true);
  if (found === undefined) return {};
  const { page, family, errorCode } = found;
  const signals = readSignals(document, page, errorCode, VIEWS);
  const view = resolveView(signals, VIEWS)?.id;
  const number = readProblem(document, { page, family, view, errorCode }, { isProblem: true, isKnown: () => true });
  const portal = family === 'portal' ? readPortalProblem(document, page)?.number : undefined;
  const facts = readSupportFacts(document, page, family);
  const target = findTarget(document, WAYS.slice(0, 12), (id) => [String(id), 'Next', 'Settings']);
  return { number, portal, facts, target };
}

/** What the pages are made of, and what breaks a careless reader: doubles, empties, wrong kinds in wrong places. */
const rules: readonly ViewRule[] = VIEWS;
const selector = [...new Set(rules.flatMap(({ markers, without = [] }) => [...markers, ...without]))];
const ids = [...new Set(selector.flatMap((one) => Array.from(one.matchAll(/#([\w-]+)/g), ([, id = '']) => id)))];
const attribute = fc.oneof(
  fc.constantFrom(...ids).map((id) => ['id', id] as const),
  fc.constantFrom(
    ['data-viewid', '1'],
    ['data-viewid', '9e9'],
    ['data-viewid', ''],
    ['role', 'alert'],
    ['role', 'main'],
    ['aria-hidden', 'true'],
    ['hidden', ''],
    ['class', 'moveOffScreen'],
    ['class', 'alert-error identity boilerplate-text'],
    ['contenteditable', ''],
    ['data-rect', '0 0 20 20'],
    ['data-rect', 'x y'],
    ['name', 'attributes'],
    ['name', 'querySelectorAll'],
    ['id', 'documentElement'],
    ['href', 'https://partner.microsoft.com/dashboard/home'],
    ['href', 'javascript:1'],
    ['lang', '\u202e'],
  ),
);
const words = fc.constantFrom(
  'AADSTS50020',
  'SSPR_0009',
  '80041012',
  '715-123225',
  'Next',
  'Correlation vector App server',
  '',
  'x',
  '\ud800',
);
const name = fc.constantFrom(
  'div',
  'form',
  'input',
  'main',
  'section',
  'span',
  'a',
  'button',
  'template',
  'svg',
  'select',
  'textarea',
  'script',
  'meta',
  'custom-button',
  'noscript',
  'object',
);

interface Shape {
  readonly tag: string;
  readonly attributes: readonly (readonly string[])[];
  readonly text: string;
  readonly root: boolean;
  readonly inner: readonly Shape[];
}
const { tree } = fc.letrec<{ tree: Shape }>((tie) => ({
  tree: fc.record({
    tag: name,
    attributes: fc.array(attribute, { maxLength: 4 }),
    text: words,
    root: fc.boolean(),
    inner: fc.oneof({ depthSize: 'small' }, fc.constant<Shape[]>([]), fc.array(tie('tree'), { maxLength: 5 })),
  }),
}));

function build(shape: Shape, into: Element | ShadowRoot): void {
  const element = document.createElement(shape.tag);
  // The settings object of a page is a script; one that runs would be a test of the test.
  if (shape.tag === 'script') element.setAttribute('type', 'text/plain');
  for (const [key = '', value = ''] of shape.attributes) element.setAttribute(key, value);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = SECRET;
  element.append(shape.text);
  const open = shape.root && /^(?:div|span|section|main|custom-button)$/.test(shape.tag);
  const inner = open && element.shadowRoot === null ? element.attachShadow({ mode: 'open' }) : element;
  for (const one of shape.inner) build(one, inner);
  into.append(element);
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.head.replaceChildren();
});

describe('whatever a page is built of', () => {
  it('it is read without failing, nothing in it changes, and no field, cookie or storage is touched', (test) => {
    const touched: string[] = [];
    for (const [owner, key] of [
      [HTMLInputElement.prototype, 'value'],
      [HTMLTextAreaElement.prototype, 'value'],
      [HTMLSelectElement.prototype, 'value'],
      [HTMLInputElement.prototype, 'defaultValue'],
      [Document.prototype, 'cookie'],
    ] as const) {
      const real = Object.getOwnPropertyDescriptor(owner, key);
      vi.spyOn(Object(owner), key, 'get').mockImplementation(function (this: unknown) {
        touched.push(`${key} read`);
        return real?.get?.call(this);
      });
    }
    for (const key of ['getItem', 'setItem', 'key'] as const) {
      vi.spyOn(Storage.prototype, key).mockImplementation(() => {
        touched.push(key);
        return null;
      });
    }
    prove(
      test,
      fc.property(fc.array(tree, { maxLength: 6 }), fc.constantFrom(...ADDRESSES), (shapes, address) => {
        document.body.replaceChildren();
        for (const shape of shapes) build(shape, document.body);
        const observer = new MutationObserver(() => undefined);
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const before = document.documentElement.outerHTML;
        const { number, portal, facts, target } = readAll(address);
        expect(observer.takeRecords()).toEqual([]);
        observer.disconnect();
        expect(document.documentElement.outerHTML).toBe(before);
        for (const one of [number, portal]) if (one !== undefined) expect(parseProblemNumber(one)).toEqual(one);
        expect(parseFacts(facts)).toEqual(facts ?? {});
        expect(JSON.stringify([number, portal, facts])).not.toContain('contoso');
        if (target !== undefined) expect(target.isConnected).toBe(true);
        expect(touched).toEqual([]);
      }),
      120,
    );
  });

  it('a tree as deep as a browser makes them is read to its end', (test) => {
    let at: Element = document.body;
    for (let depth = 0; depth < 500; depth += 1) at = at.appendChild(document.createElement('div'));
    at.innerHTML = '<div id="usernameError" data-rect="0 0 9 9">AADSTS50020</div>';
    for (const address of ADDRESSES) expect(() => readAll(address)).not.toThrow();
    tried(test, ADDRESSES.length);
  });

  it('roots within roots without end are read to a depth, and no further', (test) => {
    let at: Element | ShadowRoot = document.body;
    let roots = 0;
    const real = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
    for (let depth = 0; depth < 60; depth += 1) {
      const host: Element = at.appendChild(document.createElement('div'));
      at = host.attachShadow({ mode: 'open' });
    }
    vi.spyOn(Element.prototype, 'shadowRoot', 'get').mockImplementation(function (this: Element) {
      roots += 1;
      return real?.call(this) ?? null;
    });
    for (const address of ADDRESSES) readAll(address);
    expect(roots).toBeGreaterThan(0);
    expect(roots).toBeLessThan(ADDRESSES.length * 200);
    tried(test, ADDRESSES.length);
  });
});

describe('the work that a page makes', () => {
  /** Steps, not time: how often the page is asked something while all of it is read. */
  function stepsFor(copies: number, html: string, address: string): number {
    document.body.innerHTML = html.repeat(copies);
    let steps = 0;
    for (const key of [
      'closest',
      'matches',
      'querySelectorAll',
      'getBoundingClientRect',
      'checkVisibility',
      'getAttribute',
    ] as const) {
      const real = Element.prototype[key];
      vi.spyOn(Element.prototype, key).mockImplementation(function (this: Element, ...given: unknown[]) {
        steps += 1;
        return Reflect.apply(real, this, given);
      });
    }
    readAll(address);
    vi.restoreAllMocks();
    return steps;
  }

  const PIECES = [
    '<div id="usernameError" hidden>AADSTS50020</div>',
    '<div role="alert" data-rect="0 0 9 9">x</div>',
    '<div data-viewid="1"><input id="i0116"></div>',
    '<section data-rect="0 0 9 9"><button>Next</button></section>',
    '<div class="identity" data-rect="0 0 9 9">a</div>',
    '<a href="/dashboard/home">x</a><custom-button>y</custom-button>',
  ];

  it.each(PIECES)(
    'grows with the number of its parts only: %s',
    (html) => {
      for (const address of ADDRESSES) {
        const [one, two, four] = [60, 120, 240].map((copies) => stepsFor(copies, html, address));
        // From a hundred more to two hundred more: twice as much, and a little for what every page makes.
        const [first, second] = [(two ?? 0) - (one ?? 0), (four ?? 0) - (two ?? 0)];
        expect(second, address).toBeLessThanOrEqual(2.2 * first + 50);
      }
    },
    60_000,
  );
});
