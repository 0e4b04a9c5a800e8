import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { markersFor, resolveView } from '../../src/core/match-view';
import type { ViewDefinition } from '../../src/core/page';
import { PAGES } from '../../src/data/pages';
import { VIEWS } from '../../src/data/views';

const views: readonly ViewDefinition[] = VIEWS;
const selectors = [...new Set(PAGES.flatMap(({ id }) => markersFor(id, views)))];

/** The view of a document; what is hidden here is hidden as the pages hide it (`facts/sign-in-pages.md` section 3). */
function viewOf(page: string, pageId: string | undefined, body: string): string | undefined {
  const { document } = new JSDOM(`<!doctype html><body>${body}</body>`).window;
  const shown = (element: Element): boolean =>
    element.closest('.moveOffScreen, [aria-hidden="true"], [hidden]') === null;
  const visible = new Set(
    markersFor(page, views).filter((selector) => [...document.querySelectorAll(selector)].some(shown)),
  );
  return resolveView({ page, visible, ...(pageId === undefined ? {} : { pageId }) }, views)?.id;
}

test.each(selectors)('a browser understands %s', (selector) => {
  const { document } = new JSDOM('<!doctype html><main><form><p>').window;
  expect(() => document.querySelector(selector)).not.toThrow();
});

describe('the sign-in page', () => {
  const hiddenPassword = '<input type="password" name="passwd" id="i0118" class="moveOffScreen" aria-hidden="true">';
  const hiddenName = '<input name="loginfmt" type="text" class="moveOffScreen" aria-hidden="true">';
  const name = '<input name="loginfmt" id="i0116" type="email">';
  const password = '<input name="passwd" id="i0118" type="password">';
  const on = (body: string) => viewOf('entra-sign-in', 'ConvergedSignIn', body);

  it('is not deceived by the hidden twin of either field', () => {
    expect(on(`${name}${hiddenPassword}`)).toBe('username');
    expect(on(`${hiddenName}${password}`)).toBe('password');
  });

  it('knows either field when its id or its name has changed', () => {
    expect(on(`<input name="loginfmt" id="new">${hiddenPassword}`)).toBe('username');
    expect(on('<input name="new" id="i0118">')).toBe('password');
  });

  it('has no view while both are shown, or neither', () => {
    expect(on(`${name}${password}`)).toBeUndefined();
    expect(on(`${hiddenName}${hiddenPassword}<div id="lightbox"></div>`)).toBeUndefined();
  });

  it('sees a refused name with the message or with the mark on the field alone', () => {
    expect(on(`<div id="usernameError">x</div>${name}`)).toBe('username-unknown');
    expect(on('<input name="loginfmt" id="i0116" class="input has-error">')).toBe('username-unknown');
    expect(on(`<div id="usernameError" hidden>x</div>${name}`)).toBe('username');
  });

  it('pays no heed to what a company writes about passwords', () => {
    expect(on(`${name}<div class="boilerplate-text">Your account is locked. AADSTS50053</div>`)).toBe('username');
  });

  it('knows the box of the newer and of the older build', () => {
    for (const box of ['<div id="lightbox" class="sign-in-box">', '<div class="inner">']) {
      expect(viewOf('entra-sign-in', 'ConvergedConditionalAccess', box)).toBe('access-blocked');
    }
  });
});

describe('the newer personal-account page', () => {
  const on = (body: string) => viewOf('msa-sign-in', undefined, body);

  it('is known by its test ids, without a PageID', () => {
    expect(on('<input id="usernameEntry">')).toBe('username');
    expect(on('<input data-testid="passwordEntry">')).toBe('password');
    expect(on('<div data-testid="kmsiVideo"></div>')).toBe('stay-signed-in');
    expect(on('<input data-testid="codeEntry">')).toBe('mfa-code');
    expect(on('<h1 id="serviceAbuseLandingTitle"></h1>')).toBe('personal-locked');
  });

  it('has no view by a button, a subtitle or an alert alone', () => {
    expect(
      on('<div role="alert">x</div><button data-testid="primaryButton"></button><i data-testid="tile"></i>'),
    ).toBeUndefined();
  });
});

describe('the steps of the work-account reset, by structure', () => {
  const on = (body: string) => viewOf('work-reset', undefined, `<header><img alt=""></header>${body}`);
  const picture = '<img src="/picture" alt="Characters">';

  it('takes one text field and a picture for the first step', () => {
    expect(on(`<main><form><input type="text">${picture}<input type="text"></form></main>`)).toBe('reset-who');
    expect(on(`<form><input>${picture}</form>`)).toBe('reset-who');
    expect(on(`<div role="main"><input type="email">${picture}</div>`)).toBe('reset-who');
  });

  it('takes a choice of ways without a password field for the verification', () => {
    expect(on('<form><input type="radio" name="a"><input type="radio" name="a"><input type="tel"></form>')).toBe(
      'reset-verify',
    );
    expect(on('<main><ul><li><button>x</button></li><li><button>y</button></li></ul></main>')).toBe('reset-verify');
  });

  it('takes two password fields for the new password, however deep they stand', () => {
    expect(on('<form><input type="password"><input type="password"></form>')).toBe('reset-new-password');
    expect(
      on(
        '<main><div><label>a<input type="password"></label></div><p>b</p><div><span><input type="password"></span></div></main>',
      ),
    ).toBe('reset-new-password');
  });

  it('takes a sign of success without any field for the end', () => {
    expect(on('<main><div id="resetSuccess">x</div></main>')).toBe('reset-done');
    expect(on('<main><div id="resetSuccess">x</div><input type="password"></main>')).toBeUndefined();
  });

  it('says nothing of a page with one password field, one with text only, or one that is empty', () => {
    expect(on('<form><input type="password"></form>')).toBeUndefined();
    expect(on('<main><h1>Get back into your account</h1></main>')).toBeUndefined();
    expect(on('')).toBeUndefined();
  });
});
