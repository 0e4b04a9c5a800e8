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

describe('the search above the table', () => {
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
