import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { WalkStepAnswer } from '../../src/core/messages';
import { BOX, type OpenWalk, openWalk, step, steps } from './support/walking';

let open: OpenWalk;
const QUOTING: WalkStepAnswer['card'] = {
  tag: 'div',
  attributes: { class: 'sp', lang: 'en', dir: 'ltr' },
  children: [
    { tag: 'h2', attributes: { tabindex: '-1', 'data-title': '' }, children: ['step'] },
    { tag: 'b', attributes: { class: 'quoted', 'data-label': 'update' }, children: ['[Update]'] },
    { tag: 'i', attributes: { class: 'other', 'data-label': 'cancel' }, children: ['[Cancel]'] },
    { tag: 'i', attributes: { class: 'english', 'data-english': 'update' }, children: ['Update in English'] },
  ],
};

/** The card of a step that points at `#x` and quotes `update`, on a page of this language. */
async function on(html: string, over: Partial<WalkStepAnswer> = { quotes: 'update' }, lang = 'pl'): Promise<string> {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  open = openWalk(steps(step(0, 'x', { card: QUOTING, ...over })));
  await open.walk.seen();
  expect(open.ringed()).toBe(true);
  return open.find('.quoted')?.textContent ?? '';
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  open.end();
  vi.useRealTimers();
  document.documentElement.lang = '';
});

describe('the label that a step quotes', () => {
  test.each([
    ['a button', `<button id="x" ${BOX}>\n  Zapisz  zmiany </button>`],
    ['a link', `<a id="x" href="#" ${BOX}>Zapisz zmiany</a>`],
    [
      'an entry of a menu',
      `<div id="x" role="menuitem" ${BOX}><svg><path d=""></path></svg><span>Zapisz zmiany</span></div>`,
    ],
    ['a custom element', `<accexp_he-button id="x" ${BOX}>Zapisz zmiany</accexp_he-button>`],
    ['what stands in an empty search box', `<he-search-box id="x" placeholder="Zapisz zmiany" ${BOX}></he-search-box>`],
    ['the accessible name', `<button id="x" aria-label="Zapisz zmiany" ${BOX}>✓</button>`],
  ])('reads as it stands on the element that is ringed, though no table has that word: %s', async (_what, html) => {
    expect(await on(html)).toBe('[Zapisz zmiany]');
    expect(open.find('.quoted')?.lang).toBe('pl');
    expect(open.find('.other')?.textContent).toBe('[Cancel]');
    expect(open.find('.english')).toBeNull();
  });

  test.each([
    ['is a field', `<input id="x" value="secret" aria-label="Your name" ${BOX}>`],
    ['is a button whose word is a value', `<input id="x" type="submit" value="Zapisz" ${BOX}>`],
    ['is edited in place', `<div id="x" role="button" contenteditable ${BOX}>typed secret</div>`],
    ['holds a field', `<button id="x" ${BOX}>Zapisz <textarea>secret</textarea></button>`],
    ['stands in what is edited', `<div contenteditable><button id="x" ${BOX}>Zapisz</button></div>`],
    ['is no button, link or entry', `<div id="x" ${BOX}>Anna Berg</div>`],
    ['has parts: an account, say', `<div id="x" role="button" ${BOX}><div>Anna</div><div>Contoso</div></div>`],
    ['names an address', `<button id="x" ${BOX}>anna@contoso.example</button>`],
    ['is longer than any label', `<button id="x" ${BOX}>${'x'.repeat(61)}</button>`],
    ['turns the direction of what follows', `<button id="x" ${BOX}>Zapisz\u202eabc</button>`],
    ['is drawn by a font', `<button id="x" ${BOX}>\ue700 Zapisz</button>`],
    ['is empty', `<button id="x" ${BOX}></button>`],
  ])('reads as the table says where the element %s', async (_what, html) => {
    expect(await on(html)).toBe('[Update]');
    expect(open.find('.english')).not.toBeNull();
  });

  it('reads as the table says where the step does not say that it is about this control', async () => {
    expect(await on(`<button id="x" ${BOX}>Zapisz</button>`, {})).toBe('[Update]');
  });

  it('takes at most 60 signs of the page, and writes nothing to it', async () => {
    const html = `<button id="x" ${BOX}>${'x'.repeat(60)}</button>`;
    expect(await on(html)).toBe(`[${'x'.repeat(60)}]`);
    expect(document.querySelector('#x')?.outerHTML).toBe(`<button id="x" ${BOX}>${'x'.repeat(60)}</button>`);
  });
});
