import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Recognised } from '../../src/content/recognise';
import { setWindow } from './support/browser';
import { drawSignIn, type OpenSession, openSession, SIGN_IN } from './support/session';
import { text } from './support/worker-answers';

const COOKIES: Recognised = { ...SIGN_IN, page: 'entra-cookies-disabled' };
/** All of a narrow window but its edge: a tab has room there, a sheet has none. */
const FULL = '<div id="lightbox" data-rect="0 0 270 620"></div>';

let open: OpenSession;

beforeEach(async () => {
  open = openSession();
  setWindow(320, 640);
  drawSignIn('username');
  await open.session.see(SIGN_IN);
  await open.press('.sp-open');
  await open.press('[data-topic="account-locked"]');
});

afterEach(() => {
  open.end();
});

/** The page needs all its room. */
const fill = (): void => {
  document.body.insertAdjacentHTML('beforeend', FULL);
  open.session.moved();
};
const field = (): HTMLElement | null => document.querySelector('input');

describe('a panel that has no room left', () => {
  it('gives way to the launcher, and opens where the person was', async () => {
    expect(open.title()).toBe(text('locked.title'));
    fill();
    expect(open.panel()).toBeNull();
    expect(open.launcher()).not.toBeNull();
    await open.press('.sp-open, .sp-tab');
    expect(open.title()).toBe(text('locked.title'));
  });

  it('leaves the focus on the launcher where it had it, and in the page where it had not', () => {
    open.find('[data-act="back"]')?.focus();
    expect(open.root().activeElement).not.toBeNull();
    fill();
    expect(open.panel()).toBeNull();
    expect(open.root().activeElement).toBe(open.launcher());
    field()?.focus();
    open.session.moved();
    expect(document.activeElement).toBe(field());
  });

  it('takes no focus from the page', () => {
    field()?.focus();
    fill();
    expect(open.panel()).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  it('opens on what the page shows where that has changed meanwhile', async () => {
    fill();
    drawSignIn('unknown');
    document.body.insertAdjacentHTML('beforeend', FULL);
    await open.session.see(SIGN_IN);
    await open.press('.sp-open, .sp-tab');
    expect(open.title()).toBe(text('hint.usernameRefused.title'));
  });

  it('has nothing of the page before on another page', async () => {
    fill();
    await open.session.see(COOKIES);
    await open.press('.sp-open, .sp-tab');
    expect(open.title()).toBe(text('r.signInLoop.title'));
  });
});
