import { afterEach, describe, expect, it } from 'vitest';
import { type Drawing, draw } from '../../src/content/draw';
import type { Tree, TreeElement } from '../../src/core/tree';
import { drawPanel } from './support/drawing';
import { helpAnswer } from './support/worker-answers';
import { all, one } from './ui-fixture';

const SVG = 'http://www.w3.org/2000/svg';
const PLAIN: Drawing = { states: new Set(['open']), form: '', liveLabel: () => undefined };
const tag = (name: string, attributes: TreeElement['attributes'] = {}, ...children: Tree[]): TreeElement => ({
  tag: name,
  attributes,
  children,
});

function put(tree: Tree, over: Partial<Drawing> = {}): HTMLElement {
  draw(document.body, [tree], { ...PLAIN, ...over });
  return document.body;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('what the worker drew', () => {
  it('stands in the page as it was drawn', () => {
    const tree = tag(
      'p',
      { class: 'sp-note', lang: 'sv', 'data-topic': 'x', 'aria-label': 'y' },
      'a',
      tag('b', {}, 'c'),
    );
    expect(put(tree).innerHTML).toBe('<p class="sp-note" lang="sv" data-topic="x" aria-label="y">a<b>c</b></p>');
  });

  it('may be several trees, or none: then nothing stands there', () => {
    draw(document.body, [tag('p', {}, 'a'), 'b', tag('p', {}, 'c')], PLAIN);
    expect(document.body.innerHTML).toBe('<p>a</p>b<p>c</p>');
    draw(document.body, [], PLAIN);
    expect(document.body.childNodes).toHaveLength(0);
  });

  it('shows signs of markup as signs', () => {
    const words = '<img src=x onerror=alert(1)> & "';
    expect(put(tag('p', { title: words }, words)).textContent).toBe(words);
    expect(one(document, 'p').title).toBe(words);
    expect(all(document, 'img')).toEqual([]);
  });

  it.each([
    'script',
    'iframe',
    'img',
    'style',
    'link',
    'object',
    'embed',
    'input',
    'textarea',
    'select',
    'form',
    'dialog',
    'template',
    'x-element',
    'SCRIPT',
    'P',
    'constructor',
    '__proto__',
    '',
    'b onclick',
  ])('never is a <%s>: nothing loads, runs or takes what is typed', (name) => {
    expect(put(tag('div', {}, tag(name, { class: 'x' }, 'words'), 'after')).innerHTML).toBe('<div>after</div>');
  });

  it.each([
    'onclick',
    'style',
    'src',
    'srcdoc',
    'srcset',
    'action',
    'formaction',
    'contenteditable',
    'autofocus',
    'popover',
    'popovertarget',
    'name',
    'is',
    'slot',
    'ref',
    'dangerouslySetInnerHTML',
    'key',
    'xlink:href',
    'data-',
    'data-A',
    'aria label',
    '__proto__',
    'HREF',
    '',
  ])('never has the attribute “%s”', (name) => {
    const attributes = Object.fromEntries([
      [name, 'x'],
      ['class', 'y'],
    ]);
    expect(put(tag('div', attributes, 'words')).innerHTML).toBe('<div class="y">words</div>');
  });

  it('links to https only', () => {
    const link = (href: string) =>
      put(tag('p', {}, tag('a', { href }, 'words')))
        .querySelector('a')
        ?.getAttribute('href');
    expect(link('https://partner.microsoft.com/')).toBe('https://partner.microsoft.com/');
    for (const href of [
      'javascript:alert(1)',
      ' javascript:x',
      ' https://x.example/',
      'HTTPS-evil:x',
      'http://x.example/',
      'data:text/html,x',
      '//x',
      '/x',
      '',
    ]) {
      expect(link(href), href).toBeUndefined();
    }
  });

  it('draws a picture in the language of pictures, and words in that of words', () => {
    put(tag('div', {}, tag('svg', { viewBox: '0 0 24 24' }, tag('path', { d: 'M0 0' })), tag('p')));
    expect(all(document.body, '*').map(({ namespaceURI }) => namespaceURI)).toEqual([
      'http://www.w3.org/1999/xhtml',
      SVG,
      SVG,
      'http://www.w3.org/1999/xhtml',
    ]);
    expect(document.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 24 24');
  });

  it('leaves out what is for another state', () => {
    const tree = tag('div', {}, tag('p', { 'data-when': 'open' }, 'a'), tag('p', { 'data-when': 'folded' }, 'b'), 'c');
    expect(put(tree).innerHTML).toBe('<div><p>a</p>c</div>');
    expect(put(tree, { states: new Set(['folded']) }).innerHTML).toBe('<div><p>b</p>c</div>');
    expect(put(tree, { states: new Set(['open', 'folded']) }).innerHTML).toBe('<div><p>a</p><p>b</p>c</div>');
    expect(put(tree, { states: new Set() }).innerHTML).toBe('<div>c</div>');
  });

  it('carries the form on the panel itself and nowhere else', () => {
    const tree = tag(
      'div',
      { class: 'sp' },
      tag('section', { class: 'sp-panel' }, tag('p', { class: 'sp-panel-body' })),
    );
    expect(put(tree, { form: ' sp-sheet' }).innerHTML).toBe(
      '<div class="sp"><section class="sp-panel sp-sheet"><p class="sp-panel-body"></p></section></div>',
    );
    expect(one(put(tree), 'section').className).toBe('sp-panel');
  });

  it('takes the place of whatever else stands in its holder', () => {
    document.body.innerHTML = '<!-- note --><img><p onclick="x" class="old">old<i>i</i></p>text';
    expect(put(tag('p', { class: 'new' }, 'new')).innerHTML).toBe('<p class="new">new</p>');
  });
});

describe('a word of the page', () => {
  const label = (text: string, over: TreeElement['attributes'] = {}) =>
    tag(
      'p',
      {},
      tag('b', { class: 'sp-label', 'data-label': 'next', ...over }, text),
      tag('span', { 'data-english': 'next', lang: 'en' }, '(Next)'),
    );
  const live = { liveLabel: (id: string) => (id === 'next' ? { text: 'Nästa', lang: 'sv' } : undefined) };

  it('is quoted as it stands there, and the English beside it goes', () => {
    put(label('Weiter'), live);
    expect(document.body.textContent).toBe('Nästa');
    expect([one(document, '.sp-label').lang, one(document, '.sp-label').dir]).toEqual(['sv', 'auto']);
  });

  it('comes from the table where it does not stand there, also when it stood there before', () => {
    put(label('Weiter'), live);
    put(label('Weiter'));
    expect(document.body.textContent).toBe('Weiter(Next)');
    expect([one(document, '.sp-label').lang, one(document, '.sp-label').dir]).toEqual(['', '']);
    expect(all(document, '[data-label], [data-english]')).toEqual([]);
  });

  it('keeps the marks of the help’s language around it', () => {
    expect(put(label('[次へ]'), live).textContent).toBe('[Nästa]');
  });
});

it('a whole panel comes through: nothing of it is left out but what is for another state', () => {
  const tree = drawPanel(helpAnswer(), { view: { name: 'topic', id: 'reset-my-password' }, choice: 'auto' });
  const count = (one: Tree): number =>
    typeof one === 'string' ? 0 : 1 + one.children.reduce((sum, child) => sum + count(child), 0);
  const states = new Set(['open', 'folded', 'larger', 'preview', 'refused', 'copied']);
  put(tree, { states });
  expect(all(document.body, '*')).toHaveLength(count(tree));
});
