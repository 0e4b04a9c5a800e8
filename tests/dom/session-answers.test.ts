import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HINT_TABLES, tablesFor } from '../../src/data/hint-tables';
import { VIEWS } from '../../src/data/views';
import { settled } from './support/browser';
import { panelAnswer } from './support/drawing';
import { later } from './support/fake-api';
import { drawSignIn, type OpenSession, openSession, PORTAL, REJECTED, SIGN_IN } from './support/session';
import { bootAnswer, helpAnswer, text } from './support/worker-answers';

const OFF = { show: false, partner: true, views: VIEWS, hints: HINT_TABLES };

let open: OpenSession;

beforeEach(() => {
  open = openSession();
  drawSignIn('username');
});

afterEach(() => {
  vi.useRealTimers();
  open.end();
});

const silent = (): void => open.answer('boot', () => undefined);
const see = async (times: number, at = SIGN_IN): Promise<void> => {
  for (let time = 0; time < times; time += 1) await open.session.see(at);
};

describe('a worker that does not answer', () => {
  it('is asked again at the next look, and then answers', async () => {
    silent();
    await see(1);
    expect(open.stands()).toBe(false);
    open.answer('boot', () => bootAnswer());
    await see(1);
    expect(open.launcher()).not.toBeNull();
    await see(3);
    expect(open.asked('boot')).toHaveLength(2);
  });

  it('is asked again after a moment where the page stands still, and then answers', async () => {
    vi.useFakeTimers();
    silent();
    await see(1);
    open.answer('boot', () => bootAnswer());
    await vi.advanceTimersByTimeAsync(5_000);
    expect(open.launcher()).not.toBeNull();
    expect(open.asked('boot')).toHaveLength(2);
  });

  it('is not asked by a page that is left meanwhile, and no more than three times by one that stands still', async () => {
    vi.useFakeTimers();
    silent();
    await see(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open.asked('boot')).toHaveLength(4);
    await see(1, PORTAL);
    await open.session.see(undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open.asked('boot')).toHaveLength(5);
    await see(1);
    open.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open.asked('boot')).toHaveLength(6);
  });

  it('is asked at most three times more about a page, and anew about another', async () => {
    silent();
    await see(10);
    expect(open.asked('boot')).toHaveLength(4);
    await see(10, PORTAL);
    expect(open.asked('boot')).toHaveLength(8);
    expect(open.stands()).toBe(false);
  });

  it('closes no open panel, however often it is asked', async () => {
    await see(1);
    await open.press('.sp-open');
    await open.press('[data-topic="account-locked"]');
    silent();
    await open.session.settingsChanged();
    await see(10);
    expect(open.title()).toBe(text('locked.title'));
    expect(open.asked('boot')).toHaveLength(5);
    await open.press('[data-act="back"]');
    expect(open.title()).toBe('Signpost');
  });

  it('leaves nothing standing on a page that is none of ours', async () => {
    await see(1);
    silent();
    await open.session.settingsChanged();
    await open.session.see(undefined);
    expect(open.stands()).toBe(false);
  });

  it('is another thing than one that says no: that is not asked again', async () => {
    open.answer('boot', () => null);
    await see(3);
    expect(open.asked('boot')).toHaveLength(1);
  });
});

describe('a panel that is being opened while the page changes its state', () => {
  it('shows the new one', async () => {
    await see(1);
    const slow = later<unknown>();
    open.answer('panel', () => slow.promise);
    await open.press('.sp-open');
    const [asked = {}] = open.asked('panel');
    open.answer('panel', (request) => panelAnswer(request, helpAnswer()));
    drawSignIn('unknown');
    await see(1);
    slow.give(panelAnswer(asked, helpAnswer()));
    await settled();
    expect(open.title()).toBe(text('hint.usernameRefused.title'));
    expect(open.root().querySelectorAll('.sp-panel')).toHaveLength(1);
  });

  it('takes the focus where a key opened it, as any other', async () => {
    await see(1);
    const slow = later<unknown>();
    open.answer('panel', () => slow.promise);
    open.launcher()?.focus();
    await open.press('.sp-open');
    open.answer('panel', (request) => panelAnswer(request, helpAnswer()));
    drawSignIn('unknown');
    await see(1);
    slow.give(panelAnswer(open.asked('panel')[0] ?? {}, helpAnswer()));
    await settled();
    expect(open.root().activeElement).toBe(open.find('[data-title]'));
  });
});

describe('the focus on the launcher', () => {
  it('survives that it is drawn anew, with a line or without, and in another corner', async () => {
    await see(1);
    open.launcher()?.focus();
    const before = open.launcher();
    drawSignIn('unknown');
    await see(1);
    expect(open.launcher()).not.toBe(before);
    expect(open.root().activeElement).toBe(open.launcher());
    open.answer('boot', () => bootAnswer({ corner: 'start' }));
    await open.session.settingsChanged();
    expect(open.root().activeElement).toBe(open.launcher());
  });

  it('is not taken from the page by it', async () => {
    await see(1);
    drawSignIn('unknown');
    const field = document.querySelector('input');
    field?.focus();
    await see(1);
    expect(open.launcher()?.textContent).toContain(text('hint.usernameRefused.line'));
    expect(document.activeElement).toBe(field);
  });
});

describe('the toolbar button', () => {
  it('is marked where nothing is wanted in the page, with each state of it, and nothing stands there', async () => {
    open.answer('boot', () => OFF);
    drawSignIn('wrong');
    await see(1, REJECTED);
    drawSignIn('username');
    await see(2);
    expect(open.asked('mark').map(({ on, view, page }) => [on, page, view])).toEqual([
      [true, 'entra-sign-in', 'password-wrong'],
      [true, 'entra-sign-in', 'username'],
    ]);
    expect(open.stands()).toBe(false);
  });

  it('loses its mark with the page, and when the help is to stand in the page again', async () => {
    for (const leave of [
      () => open.session.see(undefined),
      () => {
        open.answer('boot', () => bootAnswer());
        return open.session.settingsChanged();
      },
      () => {
        open.answer('boot', () => bootAnswer({ dismissed: ['entra-sign-in'] }));
        return open.session.settingsChanged();
      },
    ]) {
      open.end();
      open = openSession({ boot: () => OFF });
      drawSignIn('username');
      await see(1);
      await leave();
      expect(open.asked('mark').map(({ on }) => on)).toEqual([true, false]);
    }
  });

  it('is left alone where the help stands in the page', async () => {
    drawSignIn('wrong');
    await see(2, REJECTED);
    await open.press('.sp-open');
    await open.session.see(undefined);
    expect(open.asked('mark')).toEqual([]);
  });

  it('is left alone on the way to another service', async () => {
    open.answer('boot', () => ({ ...OFF, partner: false, hints: tablesFor(false) }));
    open.session.wanted(true);
    await see(1, { ...SIGN_IN, partner: 'no' });
    expect(open.asked('boot')).toHaveLength(1);
    expect(open.asked('mark')).toEqual([]);
  });
});
