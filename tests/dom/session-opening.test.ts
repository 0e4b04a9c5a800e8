import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Recognised } from '../../src/content/recognise';
import { settled } from './support/browser';
import { drawSignIn, type OpenSession, openSession, SIGN_IN } from './support/session';
import { bootAnswer, type Shown, text } from './support/worker-answers';

const BOX = 'data-rect="540 200 200 40"';
const LINE = {
  refused: text('r.otherOrganisation.line'),
  unknown: text('hint.usernameRefused.line'),
};

let open: OpenSession;

const begin = (over: Partial<Shown> = {}, everywhere = false): void => {
  open = openSession({ boot: () => bootAnswer(over) }, everywhere);
  drawSignIn('username');
};
/** The full error page, with a message. */
const drawError = (message: string): void => {
  document.head.innerHTML = '<meta name="PageID" content="ConvergedError">';
  document.body.innerHTML = `<div id="exceptionMessageContainer" ${BOX}>${message}</div>`;
};
const see = (at: Recognised = SIGN_IN) => open.session.see(at);
const line = (): string => open.launcher()?.textContent ?? '';
const said = (): string => open.find('[role="status"]:not(.sp-panel *)')?.textContent ?? '';
const closedRequests = () => open.asked('unwanted').filter(({ what }) => what === 'closed');

beforeEach(() => begin());
afterEach(() => {
  open.end();
  vi.useRealTimers();
});

describe('the line of a problem', () => {
  const pass = () => vi.advanceTimersByTimeAsync(1_000);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  it('is read out once, politely', async () => {
    drawSignIn('unknown');
    await see();
    await pass();
    expect(said()).toContain(LINE.unknown);
    drawSignIn('username');
    await see();
    await pass();
    expect(said()).toBe('');
    drawSignIn('unknown');
    await see();
    await pass();
    expect(line()).toContain(LINE.unknown);
    expect(said()).toBe('');
  });

  it('is read out for each problem', async () => {
    drawSignIn('unknown');
    await see();
    await pass();
    drawError('AADSTS50020');
    await see();
    await pass();
    expect(said()).toContain(LINE.refused);
  });

  it('is read out where the help opens by itself, where it stands open already, and once where it is drawn anew', async () => {
    open.end();
    begin({ opening: 'problem' });
    drawSignIn('unknown');
    await see();
    await vi.waitFor(() => expect(open.panel()).not.toBeNull());
    await pass();
    expect(said()).toContain(LINE.unknown);
    drawError('AADSTS50020');
    await see();
    await pass();
    expect(open.panel()).not.toBeNull();
    expect(said()).toContain(LINE.refused);
    await open.press('[data-act="close"]');
    const region = open.find('[role="status"]:not(.sp-panel *)');
    const changed = vi.fn();
    const observer = new MutationObserver(changed);
    if (region !== null) observer.observe(region, { childList: true, characterData: true, subtree: true });
    open.answer('boot', () => bootAnswer({ opening: 'problem', corner: 'start' }));
    await open.session.settingsChanged();
    await pass();
    await settled();
    observer.disconnect();
    expect(line()).toContain(LINE.refused);
    expect(open.root().querySelectorAll('[role="status"]:not(.sp-panel *)')).toHaveLength(1);
    expect(said()).toContain(LINE.refused);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is read out for a problem that comes while the panel stands open', async () => {
    await see();
    await open.press('.sp-open');
    drawSignIn('unknown');
    await see();
    await pass();
    expect(said()).toContain(LINE.unknown);
    expect(open.panel()).not.toBeNull();
  });

  it('of a state that is no problem is not read out', async () => {
    await see();
    await pass();
    expect(open.find('[role="status"]')).toBeNull();
  });
});

describe('the help that opens by itself', () => {
  const restart = (over: Partial<Shown> = {}) => {
    open.end();
    begin({ opening: 'problem', ...over });
  };

  it('does not, unless the person chose so', async () => {
    drawSignIn('unknown');
    await see();
    await settled();
    expect(open.panel()).toBeNull();
  });

  it('opens once for a problem, on what helps, and takes no focus', async () => {
    restart();
    const field = document.querySelector('input');
    field?.focus();
    await see();
    await settled();
    expect(open.panel()).toBeNull();
    field?.insertAdjacentHTML('afterend', `<div id="usernameError" ${BOX}></div>`);
    await see();
    await settled();
    expect(open.title()).toBe(text('hint.usernameRefused.title'));
    expect(document.activeElement).toBe(field);
  });

  it('does not open again where the person has closed it, and the worker is told once', async () => {
    restart();
    drawSignIn('unknown');
    await see();
    await settled();
    await open.press('[data-act="close"]');
    await settled();
    expect(open.panel()).toBeNull();
    drawError('AADSTS50020');
    await see();
    await settled();
    expect(open.panel()).toBeNull();
    expect(line()).toContain(LINE.refused);
    await open.press('.sp-open');
    await open.press('[data-act="close"]');
    expect(closedRequests()).toEqual([{ type: 'unwanted', what: 'closed', page: 'entra-sign-in' }]);
  });

  it('does not open at once where the person closes it on a problem that came meanwhile', async () => {
    restart();
    await see();
    await open.press('.sp-open');
    drawSignIn('unknown');
    await see();
    await open.press('[data-act="close"]');
    await settled();
    expect(open.panel()).toBeNull();
    expect(line()).toContain(LINE.unknown);
  });

  it('does not open where it was closed earlier in this tab, nor where the launcher was sent away', async () => {
    for (const over of [{ closed: ['entra-sign-in'] }, { dismissed: ['entra-sign-in'] }]) {
      restart(over);
      drawSignIn('unknown');
      await see();
      await settled();
      expect(open.panel()).toBeNull();
    }
  });

  it('is closed by nobody where the page goes on, and the worker is told nothing', async () => {
    restart();
    drawSignIn('unknown');
    await see();
    await settled();
    await open.session.see(undefined);
    expect(open.stands()).toBe(false);
    expect(closedRequests()).toEqual([]);
  });

  it('is not told of a closing where it opens by a press', async () => {
    drawSignIn('unknown');
    await see();
    await open.press('.sp-open');
    await open.press('[data-act="close"]');
    expect(closedRequests()).toEqual([]);
  });
});
