import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../src/content/host';
import { mountLauncher, sideOf } from '../../src/content/launcher';
import { HINTS } from '../../src/data/hints';
import { pressWithMouse, setWindow } from './support/browser';
import { bootAnswer, type Shown, text } from './support/worker-answers';
import { all, one } from './ui-fixture';

let ended = new AbortController();
let host: Host;
const open = vi.fn();
const dismiss = vi.fn();

beforeEach(() => {
  setWindow(1280, 720);
  ended = new AbortController();
  host = createHost(document, () => true, ended.signal);
  open.mockClear();
  dismiss.mockClear();
});

afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

const mount = (over: Partial<Shown> = {}, hint = HINTS.views.username) => {
  const launcher = mountLauncher(host, 'entra', bootAnswer(over), hint, { open, dismiss });
  launcher.place();
  return launcher;
};
const shown = (): HTMLElement[] => all(host.root, '.sp');
const at = (): (string | undefined)[] => [shown()[0]?.style.left, shown()[0]?.style.top];
const LOCKED = HINTS.views.locked;

describe('the launcher in the page', () => {
  it('stands in the lower corner at the end of the line', () => {
    mount();
    expect(shown()).toHaveLength(1);
    expect(shown()[0]?.style.position).toBe('fixed');
    expect(at()).toEqual([`${1280 - 16 - 180}px`, `${720 - 16 - 40}px`]);
    expect(shown()[0]?.style.visibility).toBe('');
  });

  it('changes the corner with the setting and with the reading direction', () => {
    expect(sideOf(bootAnswer())).toBe('right');
    expect(sideOf(bootAnswer({ corner: 'start' }))).toBe('left');
    expect(sideOf(bootAnswer({ dir: 'rtl' }))).toBe('left');
    expect(sideOf(bootAnswer({ dir: 'rtl', corner: 'start' }))).toBe('right');
    mount({ corner: 'start' });
    expect(at()[0]).toBe('16px');
  });

  it('goes to the other corner where the first is taken, and back when it is free again', () => {
    document.body.innerHTML = '<button data-rect="1000 400 280 320">Chat</button>';
    const launcher = mount();
    expect(at()[0]).toBe('16px');
    document.body.replaceChildren();
    launcher.place();
    expect(at()[0]).toBe('1084px');
  });

  it('becomes a small tab at the edge where no corner is free', () => {
    document.body.innerHTML = '<div id="lightbox" data-rect="0 400 1280 320"></div>';
    mount();
    expect(all(host.root, '.sp-tab')).toHaveLength(1);
    expect(at()[0]).toBe(`${1280 - 32}px`);
  });

  it('stays away where everything is taken, and comes when there is room', () => {
    document.body.innerHTML = '<div id="lightbox" data-rect="0 0 1280 720"></div>';
    const launcher = mount();
    expect(shown()).toEqual([]);
    expect(launcher.stands()).toBe(false);
    document.body.replaceChildren();
    launcher.place();
    expect(shown()).toHaveLength(1);
    expect(launcher.stands()).toBe(true);
  });

  it('is a tab at once where the person wants one', () => {
    mount({ launcher: 'tab' });
    expect(all(host.root, '.sp-tab')).toHaveLength(1);
    expect(all(host.root, '.sp-launcher')).toEqual([]);
  });

  it('keeps the focus when it changes its form', () => {
    const launcher = mount();
    launcher.focus();
    expect(host.root.activeElement).toBe(one(host.root, '.sp-open'));
    document.body.innerHTML = '<div id="lightbox" data-rect="0 400 1280 320"></div>';
    launcher.place();
    expect(host.root.activeElement).toBe(one(host.root, '.sp-tab'));
  });

  it('takes no focus by itself', () => {
    document.body.innerHTML = '<input>';
    document.querySelector('input')?.focus();
    mount().place();
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('brings its style once, and goes without a trace', () => {
    mount().remove();
    mount().remove();
    expect(all(host.root, 'style').filter(({ textContent }) => textContent === '.our-style{}')).toHaveLength(1);
    expect(shown()).toEqual([]);
  });
});

describe('what the launcher says', () => {
  it('is one general word, and its name says whose it is', () => {
    mount();
    expect(one(host.root, '.sp-open').textContent).toBe(text('launcher.label'));
    expect(one(host.root, '.sp-open').getAttribute('aria-label')).toBe(`${text('launcher.label')}, Signpost`);
  });

  it('is the line of a problem, with all the words in sight in its name', () => {
    mount({}, LOCKED);
    const words = one(host.root, '.sp-open').textContent;
    expect(words).toBe(`${text('hint.locked.line')} ${text('launcher.help')}`);
    expect(one(host.root, '.sp-open').getAttribute('aria-label')).toBe(`${words}, Signpost`);
  });

  it('is quiet for a state that is no problem, and without any hint', () => {
    mountLauncher(host, 'portal', bootAnswer(), undefined, { open, dismiss }).place();
    expect(all(host.root, '.is-problem')).toEqual([]);
  });
});

describe('a press on the launcher', () => {
  it('opens, and tells a key or a screen reader from the mouse', () => {
    mount();
    pressWithMouse(one(host.root, '.sp-open'));
    expect(open).toHaveBeenLastCalledWith(false);
    one(host.root, '.sp-open').click();
    expect(open).toHaveBeenLastCalledWith(true);
    expect(dismiss).not.toHaveBeenCalled();
  });

  it('on the small button hides, and does not open', () => {
    mount({}, LOCKED);
    one(host.root, '[data-act="dismiss"]').click();
    expect(dismiss).toHaveBeenCalledOnce();
    expect(open).not.toHaveBeenCalled();
  });
});
