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
    expect(on(`<div id="usernameError">x</div>${name}`)).toBe('username-refused');
    expect(on('<input name="loginfmt" id="i0116" class="input has-error">')).toBe('username-refused');
    expect(on(`<div id="usernameError" hidden>x</div>${name}`)).toBe('username');
  });

  it('takes a refused name for one that does not exist only where the message offers a new account', () => {
    const offer = '<a id="idA_PWD_SignUp" href="#">x</a>';
    expect(on(`<div id="usernameError">x ${offer}</div>${name}`)).toBe('username-unknown');
    expect(on(`<div id="usernameError">x</div>${name}${offer}`)).toBe('username-refused');
    expect(on(`<div id="usernameError" hidden>x ${offer}</div>${name}`)).toBe('username');
  });

  it('pays no heed to what a company writes about passwords', () => {
    expect(on(`${name}<div class="boilerplate-text">Your account is locked. AADSTS50053</div>`)).toBe('username');
  });

  it('sees a refused code and a refused pass in their own view only', () => {
    const alert = '<div class="alert alert-error">x</div>';
    expect(on(`<div data-viewid="3">${alert}<input name="otc"></div>`)).toBe('mfa-code-wrong');
    expect(on(`<div data-viewid="56">${alert}<input type="password"></div>`)).toBeUndefined();
    expect(on('<div data-viewid="3"><input name="otc" class="has-error"></div>')).toBe('mfa-code-wrong');
    const code = '<form><input id="idTxtBx_SAOTCC_OTC" name="otc"><div id="idDiv_SAOTCC_Title">x</div>';
    const second = (body: string) => viewOf('entra-sign-in', 'ConvergedTFA', body);
    expect([second(code), second(`${code}${alert}</form>`)]).toEqual(['mfa-code', 'mfa-code-wrong']);
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

  it('knows a refusal by a message in the form of its field, on every host', () => {
    const name = '<form><div role="alert">x</div><input id="usernameEntry"></form>';
    const password = '<form><input data-testid="passwordEntry"><div><div role="alert">x</div></div></form>';
    for (const page of ['msa-sign-in', 'entra-sign-in']) {
      expect(viewOf(page, undefined, name)).toBe('username-refused');
      expect(viewOf(page, undefined, password)).toBe('password-wrong');
    }
    const code = '<form><input data-testid="codeEntry"><div role="alert">x</div></form>';
    expect(on(code)).toBe('mfa-code-wrong');
  });

  it('knows by the link to its explanation that a device or a way to sign in is refused, whatever stands around it', () => {
    const link = (number: number) => `<a href="https://go.microsoft.com/fwlink/?LinkID=${number}">x</a>`;
    const password = '<form><input data-testid="passwordEntry"><div role="alert">x</div></form>';
    expect(on(link(2317517))).toBe('personal-refused');
    expect(on(`${password}${link(2317517)}`)).toBe('personal-refused');
    expect(viewOf('msa-sign-in', 'i5030', `<input id="i0118">${link(2317517)}`)).toBe('personal-refused');
    expect(on(`${password}${link(2317510)}`)).toBe('password-wrong');
    expect(on(`${password}<p hidden>${link(2317517)}</p>`)).toBe('password-wrong');
    expect(viewOf('entra-sign-in', undefined, link(2317517))).toBeUndefined();
  });

  it('has no refusal by a message that is empty, hidden or elsewhere', () => {
    expect(on('<form><div role="alert"></div><input id="usernameEntry"></form>')).toBe('username');
    expect(on('<form><div role="alert" hidden>x</div><input id="usernameEntry"></form>')).toBe('username');
    expect(on('<div role="alert">x</div><form><input data-testid="passwordEntry"></form>')).toBe('password');
  });

  it('takes tiles for the ways to sign in only when it is known who signs in', () => {
    const tiles = '<div data-testid="tile">x</div><div data-testid="tile">y</div>';
    expect(on(`<div data-testid="identityBanner">x</div>${tiles}`)).toBe('other-ways');
    expect(on(`<div data-testid="identityBanner">x</div><input data-testid="passwordEntry">${tiles}`)).toBe('password');
    expect(on(tiles)).toBeUndefined();
  });

  it('knows "Stay signed in?" of the classic build, and not every button to accept', () => {
    const accept = '<button id="acceptButton">x</button>';
    expect(on(`<h1 id="kmsiTitle">x</h1>${accept}`)).toBe('stay-signed-in');
    expect(on(`<form><input type="checkbox" name="DontShowAgain">${accept}</form>`)).toBe('stay-signed-in');
    expect(on(`<form>${accept}</form>`)).toBeUndefined();
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
