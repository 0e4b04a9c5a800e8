import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settled } from './support/browser';
import { panelAnswer } from './support/drawing';
import { later } from './support/fake-api';
import { drawSignIn, type OpenSession, openSession, PORTAL, REJECTED, USERS } from './support/session';
import { bootAnswer, helpAnswer, text } from './support/worker-answers';

let open: OpenSession;

beforeEach(() => {
  open = openSession();
  drawSignIn('username');
});

afterEach(() => {
  open.end();
});

const restart = (replies: Parameters<typeof openSession>[0]): void => {
  open.end();
  open = openSession(replies);
  drawSignIn('username');
};

describe('another page without a reload', () => {
  it('is asked about anew', async () => {
    await open.session.see(PORTAL);
    await open.session.see(PORTAL);
    await open.session.see(USERS);
    expect(open.asked('boot').map(({ page }) => page)).toEqual(['portal-home', 'portal-user-management']);
  });

  it('makes late answers about the page before worth nothing', async () => {
    const first = later<unknown>();
    restart({ boot: ({ page }) => (page === 'portal-home' ? first.promise : null) });
    const seen = open.session.see(PORTAL);
    await open.session.see(USERS);
    first.give(bootAnswer());
    await seen;
    expect(open.stands()).toBe(false);
  });

  it('makes late answers worth nothing after the page became another’s, and after the end', async () => {
    for (const leave of [() => open.session.see(undefined), () => open.ended.abort()]) {
      const first = later<unknown>();
      restart({ boot: () => first.promise });
      const seen = open.session.see(PORTAL);
      await leave();
      first.give(bootAnswer());
      await seen;
      expect(open.stands()).toBe(false);
    }
  });

  it('does not get the help that was asked for on the page before, but its own', async () => {
    const panel = later<unknown>();
    open.answer('panel', (asked) =>
      asked.page === 'entra-sign-in' ? panel.promise : panelAnswer(asked, helpAnswer()),
    );
    drawSignIn('wrong');
    await open.session.see(REJECTED);
    await open.press('.sp-open');
    const [asked = {}] = open.asked('panel');
    await open.session.see(PORTAL);
    panel.give(panelAnswer(asked, helpAnswer()));
    await settled();
    expect(open.title()).toBe('Signpost');
    expect(open.find('.sp-here')?.textContent).toContain(text('hint.home.title'));
    expect(open.root().querySelectorAll('.sp-panel')).toHaveLength(1);
  });

  it('shows nothing of the page before while the worker is asked, and the popup is told nothing of it', async () => {
    drawSignIn('wrong');
    await open.session.see(REJECTED);
    expect(open.launcher()?.textContent).toContain(text('hint.passwordWrong.line'));
    const boot = later<unknown>();
    open.answer('boot', () => boot.promise);
    const seen = open.session.see(PORTAL);
    expect(open.launcher()?.textContent ?? '').not.toContain(text('hint.passwordWrong.line'));
    const state = open.session.state(PORTAL, false);
    expect([state.page, state.view, state.number]).toEqual(['portal-home', undefined, undefined]);
    boot.give(bootAnswer());
    await seen;
    expect(open.launcher()?.textContent).toBe(text('launcher.label'));
  });

  it('keeps an open panel, which then speaks of the new page', async () => {
    await open.session.see(PORTAL);
    await open.press('.sp-open');
    expect(open.find('.sp-here')?.textContent).toContain(text('hint.home.title'));
    await open.session.see(USERS);
    expect(open.find('.sp-here')?.textContent).toContain(text('hint.users.title'));
  });

  it('closes an open panel where nothing is to stand', async () => {
    await open.session.see(PORTAL);
    await open.press('.sp-open');
    await open.session.see(undefined);
    expect(open.stands()).toBe(false);
  });
});
