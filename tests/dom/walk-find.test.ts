import { afterEach, describe, expect, it } from 'vitest';
import { findTarget } from '../../src/content/walk-find';
import type { Way } from '../../src/core/walk';
import './support/browser';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  settings: ['Settings'],
  accountSettings: ['Kontoeinstellungen', 'Account settings'],
};

const put = (html: string): void => {
  document.body.innerHTML = html;
};
const find = (...ways: readonly Way[]): string | undefined => findTarget(document, ways, (id) => WORDS[id] ?? [])?.id;

/** Puts markup into an open root of an element. */
function root(selector: string, html: string, within: ParentNode = document): ShadowRoot {
  const host = within.querySelector(selector);
  if (host === null) throw new Error(`There is no ${selector}.`);
  const made = host.attachShadow({ mode: 'open' });
  made.innerHTML = html;
  return made;
}

const BOX = 'data-rect="400 300 80 30"';

afterEach(() => {
  put('');
});

describe('the element of a step', () => {
  it('is found by its selector, by the end of its address, by the words on it', () => {
    put(
      `<input id="field" type="search" ${BOX}><a id="link" href="/en-us/dashboard/account/v3/UserManagement/?x=1#y" ${BOX}>x</a>
       <button id="button" ${BOX}>  account   SETTINGS </button>`,
    );
    expect(find({ css: 'input[type=search]' })).toBe('field');
    expect(find({ link: '/account/v3/usermanagement' })).toBe('link');
    expect(find({ label: 'accountSettings' })).toBe('button');
    expect(find({ link: '/account/v3/agreements' })).toBeUndefined();
    expect(find({ label: 'settings' })).toBeUndefined();
  });

  it('is found by the surest way that leads anywhere', () => {
    put(`<button id="second" ${BOX}>Settings</button><button id="first" class="gear" ${BOX}></button>`);
    expect(find({ css: '.gear' }, { label: 'settings' })).toBe('first');
    expect(find({ css: '.none' }, { link: '/none' }, { label: 'settings' })).toBe('second');
    expect(find()).toBeUndefined();
  });

  it.each([
    ['its accessible name before its text', `<button id="x" aria-label="Settings" ${BOX}>gear</button>`],
    ['its tip where it has no other name', `<a id="x" href="#" title="Settings" ${BOX}></a>`],
    ['the text in it', `<a id="x" href="#" ${BOX}><span>Set</span>tings</a>`],
    ['its role', `<div id="x" role="menuitem" ${BOX}>Settings</div>`],
    ['its place in a tree', `<div id="x" role="treeitem" ${BOX}>Settings</div>`],
    ['the words slotted into a custom button', `<accexp_he-button id="x" ${BOX}>Settings</accexp_he-button>`],
    ['the words in an entry of the menu', `<he-task-item id="x" ${BOX}>Settings</he-task-item>`],
  ])('is known by %s', (_what, html) => {
    put(html);
    expect(find({ label: 'settings' })).toBe('x');
  });

  it.each([
    ['a word that stands in the text of the page', `<p id="x" ${BOX}>Settings</p>`],
    ['a part of a name', `<button id="x" ${BOX}>Settings and more</button>`],
    ['what has another accessible name', `<button id="x" aria-label="More" ${BOX}>Settings</button>`],
    ['the text of a field', `<textarea id="x" ${BOX}>Settings</textarea>`],
    ['what was chosen in a field', `<select id="x" ${BOX}><option>Settings</option></select>`],
    ['what is edited in place', `<div id="x" contenteditable ${BOX}>Settings</div>`],
    ['the label beside a field', `<label id="x" ${BOX}>Settings</label>`],
    ['what a label of nothing stands beside', `<label for="">Settings</label><button ${BOX}>Other</button>`],
    ['what cannot be seen', `<button id="x" ${BOX} style="display:none">Settings</button>`],
    ['what has no box', '<button id="x">Settings</button>'],
  ])('is never %s', (_what, html) => {
    put(html);
    expect(findTarget(document, [{ label: 'settings' }], (id) => WORDS[id] ?? [])).toBeUndefined();
  });

  it('is the twin that can be seen', () => {
    put(`<a id="hidden" href="/a/b" hidden ${BOX}></a><a id="shown" href="/a/b" ${BOX}></a>`);
    expect(find({ link: '/b' })).toBe('shown');
  });
});

describe('through open roots', () => {
  it('the element is found, eight roots deep and no deeper', () => {
    for (const [depth, found] of [
      [8, 'x'],
      [9, undefined],
    ] as const) {
      put('<x-part></x-part>');
      let within: ParentNode = document;
      for (let level = 1; level <= depth; level += 1) {
        within = root('x-part', level === depth ? `<input id="x" ${BOX}>` : '<x-part></x-part>', within);
      }
      expect(find({ css: 'input' })).toBe(found);
    }
  });

  it('a custom element stands for the button and the link within it', () => {
    put(`<he-layout><accexp_he-button id="host" ${BOX}></accexp_he-button></he-layout>`);
    root('accexp_he-button', `<a id="inner" href="/dashboard/home" ${BOX}></a>`);
    expect(find({ link: '/dashboard/home' })).toBe('host');
    expect(find({ css: 'a' })).toBe('host');
  });

  it('a custom element that holds many things stands for none of them', () => {
    put(`<accexp_he-data-grid id="grid" ${BOX}></accexp_he-data-grid>`);
    root('accexp_he-data-grid', `<a id="row" href="/dashboard/user/1" ${BOX}></a>`);
    expect(find({ link: '/user/1' })).toBe('row');
  });

  it('the inner element is taken where its host has no box of its own', () => {
    put('<he-button id="host"></he-button>');
    root('he-button', `<button id="inner" aria-label="Settings" ${BOX}></button>`);
    expect(find({ label: 'settings' })).toBe('inner');
  });

  it('nothing is found in a closed one', () => {
    put('<x-part></x-part>');
    const closed = document.querySelector('x-part')?.attachShadow({ mode: 'closed' });
    if (closed !== undefined) closed.innerHTML = `<input id="x" ${BOX}>`;
    expect(find({ css: 'input' })).toBeUndefined();
  });
});

describe('a name that an id gives', () => {
  /** Copies of a custom element: each root has the same ids. */
  const copies = (html: (word: string) => string, ...words: readonly string[]): void => {
    put(words.map((word) => `<x-part class="${word}"></x-part>`).join(''));
    for (const word of words) root(`.${word}`, html(word));
  };

  it.each([['Help', 'Settings', 'More'] as const, ['Settings', 'Help', 'More'] as const])(
    'is looked up in the root of the element alone: %s, %s',
    (...words) => {
      copies(
        (word) => `<button id="${word}" aria-labelledby="label" ${BOX}><span id="label">${word}</span>?</button>`,
        ...words,
      );
      expect(find({ label: 'settings' })).toBe('Settings');
    },
  );

  it('is that of the label in the same root', () => {
    copies(
      (word) => `<label for="control">${word}</label><input id="control" class="in-${word}" ${BOX}>`,
      'Filter',
      'Settings',
    );
    const found = findTarget(document, [{ label: 'settings' }], (id) => WORDS[id] ?? []);
    expect(found?.className).toBe('in-Settings');
  });

  it.each([
    ['several ids, one after the other', '<i id="a">Account</i><i id="b">settings</i>', 'aria-labelledby=" a  b "'],
    ['the first element of that id', '<i id="a">Account settings</i><i id="a">Other</i>', 'aria-labelledby="a"'],
    ['a label of another field', '<label id="a" for="y">Account settings</label>', 'aria-labelledby="a"'],
    ['ids that are in part not there', '<i id="a">Account settings</i>', 'aria-labelledby="none a"'],
    ['an empty list beside another name', '<i>Other</i>', 'aria-labelledby="" aria-label="Account settings"'],
    ['ids that are not there beside another name', '', 'aria-labelledby="none" aria-label="Account settings"'],
  ])('can be made of %s', (_what, before, names) => {
    put(`${before}<button id="x" ${names} ${BOX}>gear</button>`);
    expect(find({ label: 'accountSettings' })).toBe('x');
  });
});

describe('of two things of one name', () => {
  const SEARCHES = `<input class="search" id="one" ${BOX}>`;

  it.each([
    ['a header', `<header>${SEARCHES}</header>`],
    ['a banner', `<div role="banner">${SEARCHES}</div>`],
    ['the part of a layout for the header', `<div slot="header">${SEARCHES}</div>`],
    ['the first 64 pixels', '<input class="search" id="one" data-rect="400 16 200 32">'],
  ])('the one in %s is in the bar, the other one in the page', (_what, bar) => {
    put(`${bar}<main><input class="search" id="two" ${BOX}></main>`);
    expect(find({ css: '.search' })).toBe('one');
    expect(find({ css: '.search', area: 'bar' })).toBe('one');
    expect(find({ css: '.search', area: 'main' })).toBe('two');
  });

  it('the one in the bar is told also through the edge of a root', () => {
    put('<header><he-part></he-part></header>');
    root('he-part', SEARCHES);
    expect(find({ css: '.search', area: 'main' })).toBeUndefined();
    expect(find({ css: '.search', area: 'bar' })).toBe('one');
  });

  it.each([
    ['the head of a part of the content', `<main><header>${SEARCHES}</header></main>`],
    ['what is scrolled under the bar', '<main><input class="search" id="one" data-rect="400 16 200 32"></main>'],
    ['what stands below the bar, wherever', SEARCHES],
  ])('%s is in the page', (_what, html) => {
    put(html);
    expect(find({ css: '.search', area: 'main' })).toBe('one');
    expect(find({ css: '.search', area: 'bar' })).toBeUndefined();
  });
});

describe('the search', () => {
  it('survives selectors that the browser does not understand, and goes on with the next way', () => {
    put(`<button id="x" ${BOX}>Settings</button>`);
    for (const css of ['[', '', ':::', 'p:no-such-thing(']) {
      expect(find({ css })).toBeUndefined();
      expect(find({ css }, { label: 'settings' })).toBe('x');
    }
  });

  it('survives a label without words, and links that lead nowhere', () => {
    put(`<a id="x" href="javascript:void 0" ${BOX}></a><a ${BOX}></a><button ${BOX}></button>`);
    expect(find({ label: 'unknown' })).toBeUndefined();
    expect(find({ link: '/dashboard' })).toBeUndefined();
  });

  it('stops after 20,000 elements', () => {
    const many = document.createDocumentFragment();
    for (let made = 0; made < 20_000; made += 1) many.append(document.createElement('i'));
    put(`<input id="early" ${BOX}>`);
    document.body.append(many);
    document.body.insertAdjacentHTML('beforeend', `<button id="late" ${BOX}></button>`);
    expect(find({ css: 'input' })).toBe('early');
    expect(find({ css: '#late' })).toBeUndefined();
  });

  it('writes nothing to the page', () => {
    put(`<header><a id="x" href="/a/b" ${BOX}>Settings</a></header>`);
    const before = document.documentElement.outerHTML;
    find({ css: 'p' }, { link: '/b', area: 'main' }, { label: 'settings', area: 'bar' });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
