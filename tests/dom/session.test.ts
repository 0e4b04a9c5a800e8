import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { VIEWS } from '../../src/data/views';
import { pressWithMouse, settled } from './support/browser';
import { drawSignIn, type OpenSession, openSession, PORTAL, REJECTED, SIGN_IN } from './support/session';
import { bootAnswer, text } from './support/worker-answers';

let open: OpenSession;
const UNKNOWN = { ...SIGN_IN, partner: 'unknown' as const };

beforeEach(() => {
  open = openSession();
  drawSignIn('username');
});

afterEach(() => {
  open.end();
});

describe('a document that has no root for a moment', () => {
  it.each([
    ['early', 0],
    ['late', 1_000],
  ])(
    'has nothing of ours then, and the launcher with the next one, also where that one removes it: %s',
    async (_when, after) => {
      const now = performance.now();
      vi.spyOn(performance, 'now').mockReturnValue(now + after);
      const root = document.documentElement;
      root.remove();
      await open.session.see(SIGN_IN);
      open.session.moved();
      const stood = open.stands();
      document.append(root);
      expect(stood).toBe(false);
      vi.mocked(performance.now).mockReturnValue(now + 1_000);
      await open.session.see(SIGN_IN);
      await vi.waitFor(() => expect(open.launcher()).not.toBeNull(), { timeout: 5_000 });
      document.querySelector('[data-signpost]')?.remove();
      await settled();
      expect(open.launcher()).not.toBeNull();
    },
  );

  it('keeps an open panel for the next one', async () => {
    await open.session.see(SIGN_IN);
    await open.press('.sp-open');
    const root = document.documentElement;
    root.remove();
    open.session.moved();
    await open.session.settingsChanged();
    const next = document.createElement('html');
    next.append(document.createElement('head'), document.createElement('body'));
    document.append(next);
    open.session.moved();
    expect(open.panel()).not.toBeNull();
    document.querySelector('[data-signpost]')?.remove();
    await settled();
    expect(open.panel()).not.toBeNull();
    next.replaceWith(root);
  });
});

describe('nothing stands in the page', () => {
  it('before anything was recognised', () => {
    expect(open.stands()).toBe(false);
  });

  it('on a page that no table knows, and the worker is not asked', async () => {
    await open.session.see(undefined);
    expect(open.stands()).toBe(false);
    expect(open.asked('boot')).toEqual([]);
  });

  it('on another service’s sign-in, and the worker is not asked', async () => {
    await open.session.see({ ...SIGN_IN, partner: 'no' });
    expect(open.stands()).toBe(false);
    expect(open.asked('boot')).toEqual([]);
  });

  it.each([[null], [undefined], ['yes'], [{}], [{ show: true }]])('when the worker answers %j', async (answer) => {
    open.answer('boot', () => answer);
    await open.session.see(UNKNOWN);
    expect(open.stands()).toBe(false);
    expect(open.asked('boot')).toEqual([
      { type: 'boot', page: 'entra-sign-in', pageLanguage: 'sv-SE', partner: 'unknown' },
    ]);
    expect(open.session.state(UNKNOWN, false).partner).toBe('unknown');
  });

  it('when nothing is wanted there, but the popup is still told the state', async () => {
    open.answer('boot', () => ({ show: false, partner: true, views: VIEWS, hints: HINT_TABLES }));
    drawSignIn('wrong');
    await open.session.see(REJECTED);
    expect(open.stands()).toBe(false);
    const state = {
      partner: 'yes',
      page: 'entra-sign-in',
      family: 'entra',
      view: 'password-wrong',
      number: { key: '50126', shown: 'AADSTS50126' },
      pageLanguage: 'sv-SE',
      dismissed: false,
    };
    expect(open.session.state(REJECTED, false)).toEqual(state);
    // What support asks for is read for somebody who looks at it, and for nobody else.
    expect(open.session.state(REJECTED, true)).toEqual({ ...state, facts: { pageId: 'ConvergedSignIn' } });
  });

  it('on a page on which it was dismissed earlier in this tab', async () => {
    open.answer('boot', () => bootAnswer({ dismissed: ['entra-sign-in'] }));
    await open.session.see(SIGN_IN);
    expect(open.stands()).toBe(false);
    expect(open.session.state(SIGN_IN, false).dismissed).toBe(true);
  });
});

describe('the launcher stands', () => {
  it('once the worker has answered, and says that the page is sure', async () => {
    await open.session.see(SIGN_IN);
    expect(open.launcher()).not.toBeNull();
    expect(open.asked('boot')).toEqual([
      { type: 'boot', page: 'entra-sign-in', pageLanguage: 'sv-SE', partner: 'yes' },
    ]);
    expect(open.asked('panel')).toEqual([]);
  });

  it('where only the memory of the tab says yes, and the popup then hears yes', async () => {
    await open.session.see(UNKNOWN);
    expect(open.launcher()).not.toBeNull();
    expect(open.session.state(UNKNOWN, false).partner).toBe('yes');
  });

  it('with a line as soon as a problem shows, without asking again', async () => {
    await open.session.see(SIGN_IN);
    expect(open.launcher()?.textContent).toBe(text('launcher.label'));
    drawSignIn('unknown');
    await open.session.see(SIGN_IN);
    expect(open.launcher()?.textContent).toContain(text('hint.usernameRefused.line'));
    drawSignIn('password');
    await open.session.see(SIGN_IN);
    expect(open.launcher()?.textContent).toBe(text('launcher.label'));
    expect(open.asked('boot')).toHaveLength(1);
  });

  it('with the number of the page for the view that came with it only, not for a later one', async () => {
    const draw = (view: number, field: string, error: string): void => {
      drawSignIn('username');
      const box = 'data-rect="540 200 200 40"';
      document.body.innerHTML = `<div data-viewid="${view}" ${box}><input id="${field}" ${box}>${error}</div>`;
    };
    const message = '<div id="passwordError" data-rect="540 260 200 20"></div>';
    const locked = { ...SIGN_IN, errorCode: '50053' };
    draw(2, 'i0118', message);
    await open.session.see(locked);
    expect(open.session.state(locked, false).view).toBe('locked');
    draw(1, 'i0116', '');
    await open.session.see(locked);
    expect(open.session.state(locked, false).view).toBe('username');
    draw(2, 'i0118', message);
    await open.session.see(locked);
    expect(open.session.state(locked, false).view).toBe('password-empty');
  });

  it('unless it is dismissed: then not again in this tab, and the worker is told', async () => {
    drawSignIn('unknown');
    await open.session.see(SIGN_IN);
    await open.press('[data-act="dismiss"]');
    expect(open.stands()).toBe(false);
    expect(open.asked('unwanted')).toEqual([{ type: 'unwanted', what: 'dismissed', page: 'entra-sign-in' }]);
    drawSignIn('username');
    await open.session.see(SIGN_IN);
    await open.session.see(PORTAL);
    expect(open.launcher()).not.toBeNull();
    await open.session.see(SIGN_IN);
    expect(open.stands()).toBe(false);
    expect(open.session.state(SIGN_IN, false).dismissed).toBe(true);
    expect(open.session.state(PORTAL, false).dismissed).toBe(false);
  });

  it('and goes when the page becomes another’s', async () => {
    await open.session.see(SIGN_IN);
    await open.session.see(undefined);
    expect(open.stands()).toBe(false);
    await open.session.see(SIGN_IN);
    expect(open.launcher()).not.toBeNull();
    expect(open.asked('boot')).toHaveLength(2);
  });

  it('and goes with everything when the session ends', async () => {
    await open.session.see(SIGN_IN);
    open.ended.abort();
    expect(open.stands()).toBe(false);
  });
});

describe('the field of the page', () => {
  it('keeps the focus whatever we put up by ourselves or by mouse', async () => {
    const field = document.querySelector('input');
    field?.focus();
    await open.session.see(SIGN_IN);
    expect(document.activeElement).toBe(field);
    const launcher = open.launcher();
    if (launcher !== null) pressWithMouse(launcher);
    await settled();
    expect(open.panel()).not.toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('is not covered: a panel over the field in use folds away', async () => {
    await open.session.see(SIGN_IN);
    await open.press('.sp-open');
    const covered = document.createElement('input');
    covered.dataset.rect = '1000 100 100 20';
    document.body.append(covered);
    const free = document.querySelector('input');
    if (free !== null) open.session.focusMoved(free);
    expect(open.find('.is-folded')).toBeNull();
    open.session.focusMoved(covered);
    expect(open.find('.is-folded')).not.toBeNull();
  });

  it('has the launcher and the panel beside it after the window changed', async () => {
    await open.session.see(SIGN_IN);
    document.body.insertAdjacentHTML('beforeend', '<button data-rect="1000 400 280 320">Chat</button>');
    open.session.moved();
    expect(open.find('.sp')?.style.left).toBe('16px');
  });
});

describe('a page that is still in the making', () => {
  it('gets its launcher once the box is there, and at once with its line', async () => {
    document.body.replaceChildren();
    await open.session.see(SIGN_IN);
    expect(open.launcher()).toBeNull();
    drawSignIn('unknown');
    await vi.waitFor(() => expect(open.launcher()?.textContent).toContain(text('hint.usernameRefused.line')));
  });

  it('gets it also where the clock was set back meanwhile', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    document.body.replaceChildren();
    await open.session.see(SIGN_IN);
    await vi.waitFor(() => expect(open.launcher()).not.toBeNull());
  });

  it('gets it all the same where nothing is ever recognised', async () => {
    document.body.replaceChildren();
    await open.session.see(SIGN_IN);
    await vi.waitFor(() => expect(open.launcher()?.textContent).toContain(text('launcher.label')));
  });
});
