import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Drawing, draw } from '../../src/content/draw';
import type { Tree, TreeElement } from '../../src/core/tree';
import { drawPanel } from './support/drawing';
import { helpAnswer } from './support/worker-answers';
import { all, one } from './ui-fixture';

const PLAIN: Drawing = { states: new Set(['open']), form: '', liveLabel: () => undefined };
const tag = (name: string, attributes: TreeElement['attributes'] = {}, ...children: Tree[]): TreeElement => ({
  tag: name,
  attributes,
  children,
});

function put(tree: Tree): HTMLElement {
  draw(document.body, [tree], PLAIN);
  return document.body;
}

/** What the page is told of while something is done to it. */
function changes(run: () => void): readonly MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  run();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

afterEach(() => {
  document.body.replaceChildren();
});

const button = (act: string, words: string, more: TreeElement['attributes'] = {}) =>
  tag('button', { type: 'button', 'data-act': act, ...more }, words);

describe('drawn again', () => {
  it('changes nothing where nothing differs: the page hears of nothing', () => {
    const panel = drawPanel(helpAnswer(), { view: { name: 'topic', id: 'reset-my-password' }, choice: 'auto' });
    put(panel);
    expect(changes(() => put(panel))).toEqual([]);
    expect(changes(() => put(structuredClone(panel)))).toEqual([]);
  });

  it('changes only what differs', () => {
    const step = (words: string, name: string) =>
      tag('div', {}, tag('p', { class: 'a' }, words), tag('p', { class: name }, 'same'), button('next', 'Next'));
    put(step('one', 'b'));
    const [first, second] = all(document, 'p');
    const records = changes(() => put(step('two', 'c')));
    expect(records.map(({ type, attributeName }) => [type, attributeName])).toEqual([
      ['characterData', null],
      ['attributes', 'class'],
    ]);
    expect(all(document, 'p')).toEqual([first, second]);
    expect(document.body.innerHTML).toBe(
      '<div><p class="a">two</p><p class="c">same</p><button type="button" data-act="next">Next</button></div>',
    );
  });

  it('keeps a button that both have, also where one before it is gone: a press may be on its way to it', () => {
    put(tag('div', {}, tag('p', {}, 'one'), button('language', 'Language'), button('minimize', 'Fold'), 'end'));
    const fold = one(document, '[data-act="minimize"]');
    put(tag('div', {}, tag('p', {}, 'two'), button('minimize', 'Fold'), button('close', 'Close')));
    expect(one(document, '[data-act="minimize"]')).toBe(fold);
    expect(all(document, 'button').map((each) => each.dataset.act)).toEqual(['minimize', 'close']);
    expect(document.body.textContent).toBe('twoFoldClose');
  });

  it('drops the attributes and the parts that are gone', () => {
    put(tag('p', { title: 'x', class: 'y', 'aria-hidden': 'true' }, 'a', tag('b', {}, 'b'), 'c'));
    const before = one(document, 'p');
    put(tag('p', { class: 'y' }, 'a'));
    expect(document.body.innerHTML).toBe('<p class="y">a</p>');
    expect(one(document, 'p')).toBe(before);
  });

  it('leaves the focus and the place of reading where they are', () => {
    const card = (words: string) =>
      tag(
        'div',
        { class: 'body' },
        tag('h2', { tabindex: '-1' }, words),
        button('back', 'Back'),
        button('next', words),
      );
    put(card('one'));
    const next = one(document, '[data-act="next"]');
    next.focus();
    one(document, '.body').scrollTop = 40;
    put(card('two'));
    expect(document.activeElement).toBe(next);
    expect(next.textContent).toBe('two');
    expect(one(document, '.body').scrollTop).toBe(40);
  });

  it('keeps a button with the focus where another one comes to stand before it, or goes', () => {
    const foot = (...buttons: TreeElement[]) => tag('div', {}, ...buttons);
    const [back, next, stop] = [button('back', 'Back'), button('next', 'Next'), button('stop', 'Stop')];
    put(foot(next, stop));
    const focused = one(document, '[data-act="next"]');
    focused.focus();
    put(foot(back, next, stop));
    expect(document.activeElement).toBe(focused);
    expect(document.body.textContent).toBe('BackNextStop');
  });

  it.each(['data-act', 'data-topic', 'data-language', 'data-walk'])(
    'a button that does something else (%s) is another element: a press meant for the one does not reach the other',
    (name) => {
      put(tag('div', {}, tag('button', { type: 'button', [name]: 'one' }, 'words')));
      const before = one(document, 'button');
      before.focus();
      put(tag('div', {}, tag('button', { type: 'button', [name]: 'two' }, 'words')));
      expect(one(document, 'button')).not.toBe(before);
      expect(before.isConnected).toBe(false);
      expect(document.activeElement).toBe(document.body);
      const again = one(document, 'button');
      put(tag('div', {}, tag('button', { type: 'button' }, 'words')));
      expect(one(document, 'button')).not.toBe(again);
    },
  );
});

describe('a drawing of any kind', () => {
  const names = fc.constantFrom('div', 'p', 'b', 'button', 'svg', 'path', 'a', 'script', 'X', '', '#text', 'p>p');
  const attributes = fc.dictionary(
    fc.oneof(
      fc.constantFrom('class', 'href', 'data-act', 'data-when', 'data-label', 'onclick', 'id'),
      // By chance alone a short one may be a listed one.
      fc.string().map((name) => `${name}-unlisted`),
    ),
    fc.oneof(fc.constantFrom('open', 'sp-panel', 'https://x.example/', 'javascript:x'), fc.string()),
    { maxKeys: 4 },
  );
  const { tree } = fc.letrec<{ tree: Tree; element: TreeElement }>((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, fc.string(), tie('element')),
    element: fc.record({ tag: names, attributes, children: fc.array(tie('tree'), { maxLength: 4 }) }),
  }));
  const holds = (): readonly Element[] => [...document.body.querySelectorAll('*')];

  it('comes out the same whatever stood there before, with nothing in it that is not listed', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.array(tree, { maxLength: 4 }), (before, after) => {
        document.body.replaceChildren();
        draw(document.body, after, PLAIN);
        const fresh = document.body.innerHTML;
        document.body.replaceChildren();
        draw(document.body, before, PLAIN);
        draw(document.body, after, PLAIN);
        expect(document.body.innerHTML).toBe(fresh);
        expect(changes(() => draw(document.body, after, PLAIN))).toEqual([]);
        for (const element of holds()) {
          expect(['div', 'p', 'b', 'button', 'svg', 'path', 'a']).toContain(element.localName);
          for (const { name, value } of element.attributes) {
            expect(['class', 'href', 'data-act', 'id']).toContain(name);
            if (name === 'href') expect(value.startsWith('https:')).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('may be deep or long', () => {
    let deep: TreeElement = tag('b', {}, 'innermost');
    for (let depth = 0; depth < 300; depth += 1) deep = tag('div', {}, deep);
    expect(put(deep).textContent).toBe('innermost');
    put(tag('ul', {}, ...Array.from({ length: 3_000 }, (_one, at) => tag('li', {}, `${at}`))));
    expect(all(document, 'li')).toHaveLength(3_000);
    expect(put(tag('p', {}, 'x'.repeat(1_000_000))).textContent).toHaveLength(1_000_000);
    put('');
    expect(document.body.innerHTML).toBe('');
  });
});
