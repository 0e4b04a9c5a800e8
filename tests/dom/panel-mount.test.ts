import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../src/content/host';
import { mountPanel, type PanelState } from '../../src/content/panel';
import { HINTS } from '../../src/data/hints';
import { setWindow } from './support/browser';
import { helpAnswer, text } from './support/worker-answers';
import { all, one, press } from './ui-fixture';

let ended = new AbortController();
let host: Host;
const actions = {
  close: vi.fn(),
  dismiss: vi.fn(),
  retry: vi.fn(),
  chooseLanguage: vi.fn(),
  openSettings: vi.fn(),
  noRoom: vi.fn(),
};

beforeEach(() => {
  setWindow(1280, 720);
  ended = new AbortController();
  host = createHost(document, () => true, ended.signal);
});

afterEach(() => {
  ended.abort();
  vi.clearAllMocks();
  document.body.replaceChildren();
});

const mount = (over: Partial<PanelState> = {}) =>
  mountPanel(
    host,
    'right',
    {
      content: helpAnswer(),
      choice: 'auto',
      view: { name: 'home' },
      family: 'entra',
      hint: HINTS.views.username,
      minimized: false,
      ...over,
    },
    actions,
  );
const panel = (): HTMLElement => one(host.root, '.sp-panel');
const card = (): HTMLElement => one(host.root, 'div[style*="position: fixed"]');
const press1 = (act: string): void => one(host.root, `[data-act="${act}"]`).click();
const title = (): string | null => one(host.root, '[data-title]').textContent;

describe('the panel in the page', () => {
  it('stands as a card at its side, inside the window, beside the sign-in box', () => {
    document.body.innerHTML = '<div id="lightbox" data-rect="420 200 440 300"></div>';
    mount();
    const { left, top, width, maxHeight } = card().style;
    expect([left, top, width]).toEqual([`${1280 - 16 - 360}px`, '16px', '360px']);
    expect(Number.parseFloat(maxHeight)).toBeLessThanOrEqual(720 - 32);
    expect(card().style.getPropertyValue('--sp-max')).toBe(maxHeight);
    expect(panel().classList.contains('sp-sheet')).toBe(false);
  });

  it('becomes a sheet from below in a narrow window, and a card again in a wide one', () => {
    const mounted = mount();
    setWindow(320, 640);
    mounted.place();
    expect(panel().classList.contains('sp-sheet')).toBe(true);
    expect([card().style.left, card().style.width, card().style.bottom]).toEqual(['0px', '320px', '0px']);
    setWindow(1280, 720);
    mounted.place();
    expect(panel().classList.contains('sp-sheet')).toBe(false);
    expect(card().style.bottom).toBe('auto');
  });

  it('is as low as the page leaves free, larger on request, and gives way again', () => {
    setWindow(320, 640);
    document.body.innerHTML = '<div id="lightbox" data-rect="0 0 320 450"></div>';
    const mounted = mount();
    expect([card().style.bottom, card().style.maxHeight]).toEqual(['0px', `${640 - 450 - 8}px`]);
    press1('enlarge');
    expect(card().style.maxHeight).toBe('320px');
    expect(all(host.root, '[data-act="enlarge"]')).toEqual([]);
    mounted.giveWay();
    expect(card().style.maxHeight).toBe(`${640 - 450 - 8}px`);
    expect(panel().classList.contains('is-folded')).toBe(false);
  });

  it('is folded to what it names where the page leaves a line, and leaves where it leaves none', () => {
    setWindow(320, 640);
    document.body.innerHTML = '<div id="lightbox" data-rect="0 0 320 560"></div>';
    const mounted = mount();
    expect(panel().classList.contains('is-folded')).toBe(true);
    expect(title()).toBe(text('hint.username.title'));
    press1('expand');
    expect(panel().classList.contains('is-folded')).toBe(false);
    expect(card().style.maxHeight).toBe('320px');
    mounted.giveWay();
    expect(panel().classList.contains('is-folded')).toBe(true);
    expect(actions.noRoom).not.toHaveBeenCalled();
    document.body.innerHTML = '<div id="lightbox" data-rect="0 0 320 620"></div>';
    mounted.place();
    expect(actions.noRoom).toHaveBeenCalledOnce();
  });

  it('opened where nothing is free, lies over the page until the person goes on', () => {
    setWindow(320, 640);
    document.body.innerHTML = '<div id="lightbox" data-rect="0 0 320 620"></div>';
    const mounted = mount();
    expect(card().style.maxHeight).toBe('320px');
    expect(actions.noRoom).not.toHaveBeenCalled();
    mounted.giveWay();
    expect(actions.noRoom).toHaveBeenCalledOnce();
  });

  it('has a name, the language of the help, and no field in which a page could watch the keys', () => {
    mount();
    const labelledBy = panel().getAttribute('aria-labelledby');
    expect(one(host.root, `[id="${labelledBy}"]`).textContent).toBe('Signpost');
    expect(one(host.root, '.sp').lang).toBe('en');
    expect(all(host.root, 'input, textarea, select, [contenteditable]')).toEqual([]);
  });

  it('begins with what is seen on this page', () => {
    mount();
    expect(one(host.root, '.sp-here').textContent).toContain(text('hint.username.title'));
  });

  it('goes without a trace', () => {
    mount().remove();
    expect(all(host.root, '.sp-panel')).toEqual([]);
    expect([...host.root.children].every(({ tagName }) => tagName === 'STYLE')).toBe(true);
  });
});

describe('moving in the panel', () => {
  it('leads to a topic, to another, and back step by step', () => {
    const mounted = mount();
    one(host.root, '[data-topic="account-locked"]').click();
    expect(mounted.view).toEqual({ name: 'topic', id: 'account-locked' });
    const next = all(host.root, '.sp-panel-body [data-topic]')[0];
    next?.click();
    expect(mounted.view).toEqual({ name: 'topic', id: next?.dataset.topic });
    press1('back');
    expect(mounted.view).toEqual({ name: 'topic', id: 'account-locked' });
    press1('back');
    expect(mounted.view).toEqual({ name: 'home' });
  });

  it('opened on a topic, leads back to all help', () => {
    const mounted = mount({ view: { name: 'topic', id: 'account-locked' } });
    press1('back');
    expect(mounted.view).toEqual({ name: 'home' });
  });

  it('says so where a topic is not known, and leads on', () => {
    const mounted = mount({ view: { name: 'topic', id: 'no-such-topic' } });
    expect(title()).toBe(text('ui.unknownTopic.title'));
    press1('home');
    expect(mounted.view).toEqual({ name: 'home' });
  });

  it('puts the focus on the title of the new view, if the focus was in the panel', () => {
    const mounted = mount();
    const row = one(host.root, '[data-topic="account-locked"]');
    row.focus();
    row.click();
    expect(host.root.activeElement).toBe(one(host.root, '[data-title]'));
    expect(title()).toBe(text('locked.title'));
    press1('back');
    expect(host.root.activeElement).toBe(one(host.root, '[data-title]'));
    expect(mounted.focus()).toBe(true);
  });

  it('leaves the focus in the field of the page otherwise', () => {
    document.body.innerHTML = '<input>';
    document.querySelector('input')?.focus();
    const mounted = mount();
    one(host.root, '[data-topic="account-locked"]').click();
    mounted.update({ minimized: true });
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('folds away and unfolds where it was', () => {
    const mounted = mount({ view: { name: 'topic', id: 'account-locked' } });
    press1('minimize');
    expect(mounted.minimized).toBe(true);
    expect([card().style.top, card().style.bottom]).toEqual(['auto', '16px']);
    expect(all(host.root, '.sp-panel-body')).toEqual([]);
    press1('expand');
    expect(mounted.minimized).toBe(false);
    expect(mounted.view).toEqual({ name: 'topic', id: 'account-locked' });
    expect(card().style.bottom).toBe('auto');
  });

  it('shows another language in the same place', () => {
    const mounted = mount({ view: { name: 'topic', id: 'account-locked' } });
    mounted.update({ content: helpAnswer({ language: 'sv', dir: 'ltr' }), choice: 'sv' });
    expect(one(host.root, '.sp').lang).toBe('sv');
    expect(mounted.view).toEqual({ name: 'topic', id: 'account-locked' });
  });
});

describe('the keys and the mouse', () => {
  it('Escape closes, and is taken from nobody else', () => {
    mount();
    expect(press(panel(), 'Escape')).toBe(false);
    expect(actions.close).toHaveBeenCalledOnce();
    expect(press(panel(), 'a')).toBe(true);
    expect(press(panel(), 'Tab')).toBe(true);
    expect(press(document.documentElement, 'Escape')).toBe(true);
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('a press leaves the focus where it is, but an address can be selected', () => {
    mount({ view: { name: 'topic', id: 'reset-my-password' } });
    const down = (target: Element): boolean =>
      target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true }));
    expect(down(one(host.root, '[data-act="close"]'))).toBe(false);
    expect(down(panel())).toBe(false);
    expect(down(one(host.root, '.sp-addr b'))).toBe(true);
  });

  it('every tool does what it says', () => {
    mount();
    press1('close');
    press1('dismiss');
    press1('settings');
    expect(actions.close).toHaveBeenCalledOnce();
    expect(actions.dismiss).toHaveBeenCalledOnce();
    expect(actions.openSettings).toHaveBeenCalledOnce();
    press1('language');
    one(host.root, '[data-language="ja"]').click();
    expect(actions.chooseLanguage).toHaveBeenCalledExactlyOnceWith('ja');
  });

  it('the help that could not be loaded can be asked for again', () => {
    mount({ view: { name: 'failed' } });
    expect(title()).toBe(text('ui.failed.title'));
    press1('retry');
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

describe('the panel over the page', () => {
  it('knows what it lies over', () => {
    document.body.innerHTML = '<input id="a" data-rect="1000 100 100 20"><input id="b" data-rect="10 100 100 20">';
    const mounted = mount();
    expect(mounted.covers(one(document, '#a'))).toBe(true);
    expect(mounted.covers(one(document, '#b'))).toBe(false);
  });

  it('quotes a button as it stands on the page', () => {
    document.body.innerHTML = '<a id="cantAccessAccount" href="#" data-rect="10 10 100 20">Kan du inte logga in?</a>';
    mount({ view: { name: 'topic', id: 'reset-my-password' } });
    expect(all(host.root, '.sp-label').map(({ textContent }) => textContent)).toContain('Kan du inte logga in?');
  });
});
