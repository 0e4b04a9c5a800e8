import { afterEach, describe, expect, it, test } from 'vitest';
import { findTarget } from '../../src/content/walk-find';
import { LABELS, type LabelId } from '../../src/data/labels';
import { WALKS } from '../../src/data/walks';
import './support/browser';

const BOX = 'data-rect="400 300 80 30"';
const put = (html: string): void => {
  document.body.innerHTML = html;
};
/** The id of what a step points at on this page. */
function points(walk: string, step: string): string | undefined {
  const found = WALKS.find(({ id }) => id === walk)?.steps.find(({ id }) => id === step);
  if (found === undefined) throw new Error(`There is no ${walk} ${step}.`);
  return findTarget(document, found.find, (label: LabelId) => [LABELS[label].texts.en])?.id;
}

afterEach(() => put(''));

describe('a step never points at a guess', () => {
  test.each([
    ['give-role', 'save', `<main><span testid="last-updated" ${BOX}>Last updated yesterday</span></main>`],
    ['give-role', 'save', `<main><div testid="update-panel" ${BOX}><p>Update</p></div></main>`],
    ['reset-user-password', 'reset', `<main><p testid="reset-password-hint" ${BOX}>Reset password</p></main>`],
    ['give-role', 'roles', `<main><fieldset ${BOX}><input type="checkbox" ${BOX}></fieldset></main>`],
    ['give-role', 'roles', `<main><div role="group" ${BOX}><he-checkbox ${BOX}></he-checkbox></div></main>`],
  ])('%s %s: nothing for what only looks like it', (walk, step, html) => {
    put(html);
    expect(points(walk, step)).toBeUndefined();
  });

  test.each([
    ['give-role', 'save', `<main><button id="x" testid="user-update" ${BOX}>Zapisz</button></main>`],
    ['give-role', 'save', `<main><accexp_he-button id="x" testid="updateUser" ${BOX}>Zapisz</accexp_he-button></main>`],
    ['give-role', 'save', `<main><input id="x" type="submit" testid="update" ${BOX}></main>`],
    ['reset-user-password', 'reset', `<main><a id="x" href="#" testid="reset-password" ${BOX}>x</a></main>`],
    ['reset-user-password', 'reset', `<main><div id="x" role="button" testid="ResetPassword" ${BOX}>x</div></main>`],
  ])('%s %s: what can be pressed', (walk, step, html) => {
    put(html);
    expect(points(walk, step)).toBe('x');
  });

  const ROLES = [
    '<he-checkbox>a</he-checkbox><he-checkbox>b</he-checkbox>',
    '<legend>Roles</legend><label><input type="checkbox">a</label><label><input type="checkbox">b</label>',
    '<ul><li><input type="checkbox"></li><li><span role="checkbox"></span></li></ul>',
  ];
  test.each(ROLES)('the roles of a person are several boxes together: %s', (boxes) => {
    put(`<main><fieldset id="x" ${BOX}>${boxes}</fieldset></main>`);
    expect(points('give-role', 'roles')).toBe('x');
    put(`<main><div role="group" id="x" ${BOX}>${boxes}</div></main>`);
    expect(points('give-role', 'roles')).toBe('x');
  });

  test.each([
    '<table %><tr></tr></table>',
    '<div role="grid" %></div>',
    '<accexp_he-data-grid %></accexp_he-data-grid>',
  ])('but boxes on a page with a list are its filters, also where the list stands in a root: %s', (list) => {
    const filters = `<fieldset id="filters" ${BOX}>${ROLES[0]}</fieldset>`;
    put(`<main>${filters}${list.replace('%', BOX)}</main>`);
    expect(points('give-role', 'roles')).toBeUndefined();
    put(`<main>${filters}<x-part></x-part></main>`);
    const root = document.querySelector('x-part')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = list.replace('%', BOX);
    expect(points('give-role', 'roles')).toBeUndefined();
    // A list that is left in the document and cannot be seen is none.
    put(`<main>${filters}${list.replace('%', '')}</main>`);
    expect(points('give-role', 'roles')).toBe('filters');
  });
});

const bar = (html: string): string => `<header>${html.replaceAll('%', 'data-rect="900 10 30 30"')}</header>`;

describe('a menu of the bar', () => {
  test.each([
    ['check-roles', 'gear', '<button id="notification-settings" aria-haspopup="menu" %></button>'],
    ['check-roles', 'gear', '<button testid="settingsFeedback" aria-haspopup="menu" %></button>'],
    ['switch-account', 'picture', '<button id="accountHelp" aria-haspopup="true" %></button>'],
    ['switch-account', 'picture', '<button id="account-settings" aria-haspopup="true" %></button>'],
    ['switch-account', 'check', '<button id="linkedAccounts" aria-haspopup="true" %></button>'],
  ])('%s %s: is not one whose id only contains the word: %s', (walk, step, html) => {
    put(bar(html));
    expect(points(walk, step)).toBeUndefined();
  });

  test.each([
    ['check-roles', 'gear', '<button id="settings" aria-haspopup="menu" %></button>', 'settings'],
    ['check-roles', 'gear', '<button id="settingsButton" aria-haspopup="menu" %></button>', 'settingsButton'],
    ['check-roles', 'gear', '<button id="x" testid="settings-menu" aria-haspopup="menu" %></button>', 'x'],
    ['switch-account', 'picture', '<button id="account_button" aria-haspopup="menu" %></button>', 'account_button'],
    ['switch-account', 'picture', '<button id="Account" aria-haspopup="menu" %></button>', 'Account'],
    ['switch-account', 'picture', '<button id="user-avatar" aria-haspopup="menu" %></button>', 'user-avatar'],
  ])('%s %s: is one whose id is the word, or that of its button: %s', (walk, step, html, id) => {
    put(bar(html));
    expect(points(walk, step)).toBe(id);
  });
});

describe('the rows of My access', () => {
  const row = (name: string, id: string): string =>
    `<details><summary id="${id}" ${BOX}>${name} <small>Access granted</small></summary></details>`;

  it('are those with a state beside their name, several together', () => {
    put(`<main><details><summary ${BOX}>Quick starts</summary></details>
      <details><summary ${BOX}>Request access and help</summary></details>${row('Customers', 'x')}${row('Insights', 'y')}</main>`);
    expect(points('find-role-giver', 'workspace')).toBe('x');
    put(`<main><details><summary ${BOX}>Quick starts</summary></details>
      <details><summary ${BOX}>Request access and help</summary></details></main>`);
    expect(points('find-role-giver', 'workspace')).toBeUndefined();
  });

  it('are no entries of a menu that opens', () => {
    put(`<nav><div role="tree"><div role="treeitem" aria-expanded="false" ${BOX}>Organization profile</div></div></nav>
      <main><table role="grid"><tr id="x" role="row" aria-expanded="false" ${BOX}></tr></table></main>`);
    expect(points('find-role-giver', 'workspace')).toBe('x');
  });
});

describe('the table of users', () => {
  it('has heads of columns, and links in its rows', () => {
    const news = `<div role="grid" ${BOX}><div role="row"><div role="gridcell">News</div></div></div>`;
    put(`<main>${news}</main>`);
    expect(points('reset-user-password', 'person')).toBeUndefined();
    put(`<main>${news}<div id="x" role="grid" ${BOX}><div role="columnheader">Name</div>
      <div role="row"><div role="gridcell"><a href="/u">Anna</a></div></div></div></main>`);
    expect(points('reset-user-password', 'person')).toBe('x');
  });
});

describe('the search above the table', () => {
  const table = '<div role="grid"></div>';
  test.each([
    ['beside it', `<input id="x" type="search" ${BOX}>${table}`],
    ['in a bar over it', `<div><p><input id="x" type="search" ${BOX}></p></div><section>${table}</section>`],
    [
      'in a bar over it, and not the one of the help',
      `<input type="search" placeholder="Search documentation" ${BOX}>
       <section><div><input id="x" type="search" ${BOX}></div><accexp_he-data-grid></accexp_he-data-grid></section>`,
    ],
  ])('is a search field %s', (_where, html) => {
    put(`<main>${html}</main>`);
    expect(points('check-roles', 'search')).toBe('x');
  });

  it('is none without a table', () => {
    put(`<main><input type="search" placeholder="Search documentation" ${BOX}></main>`);
    expect(points('check-roles', 'search')).toBeUndefined();
  });

  test.each([
    ['what is written in it while it is empty', `<input id="x" placeholder="Search" ${BOX}>`],
    ['its label', `<label for="x">Search</label><input id="x" ${BOX}>`],
    ['the label around it', `<label>Search <input id="x" ${BOX}></label>`],
    [
      'the element that names it',
      `<span id="name">Search</span><div id="x" role="searchbox" aria-labelledby="name" ${BOX}></div>`,
    ],
  ])('is known by %s', (_what, html) => {
    put(`<header><input placeholder="Search" data-rect="400 10 80 30"></header><main>${html}</main>`);
    expect(points('check-roles', 'search')).toBe('x');
  });

  it('is no field of another name, and never one by what is typed in it', () => {
    put(`<main><input placeholder="Search products" ${BOX}><input value="Search" ${BOX}>
      <label ${BOX}>Search</label><textarea ${BOX}>Search</textarea>
      <div id="editor" contenteditable>Search</div><input aria-labelledby="editor" ${BOX}></main>`);
    expect(points('check-roles', 'search')).toBeUndefined();
  });
});
