import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../src/content/host';
import { pressWithMouse, rootOf } from './support/browser';

let ended = new AbortController();
let pressed = 0;

/** A popover of the page; in an open root of its own if wanted. */
function popover(parent: ParentNode = document.body): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('popover', 'manual');
  parent.append(made);
  return made;
}

function reopen(element: HTMLElement): void {
  element.dispatchEvent(new Event('beforetoggle'));
  element.hidePopover();
  element.dispatchEvent(new Event('beforetoggle'));
  element.showPopover();
}

function button() {
  const host = createHost(document, () => true, ended.signal);
  const made = document.createElement('button');
  made.addEventListener('click', () => {
    pressed += 1;
  });
  host.root.append(made);
  return { host, made };
}

beforeEach(() => {
  ended = new AbortController();
  pressed = 0;
});

afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
});

describe('a press while something of the page is in the top layer', () => {
  it('counts where that was there before us, and does not where it came after; the next press counts', () => {
    popover().showPopover();
    const { host, made } = button();
    host.show();
    pressWithMouse(made);
    expect(pressed).toBe(1);
    popover().showPopover();
    pressWithMouse(made);
    expect(pressed).toBe(1);
    expect(host.element.matches(':popover-open')).toBe(true);
    pressWithMouse(made);
    expect(pressed).toBe(2);
  });

  it('does not count where what was below us was opened anew', () => {
    const old = popover();
    old.showPopover();
    const { host, made } = button();
    host.show();
    reopen(old);
    pressWithMouse(made);
    expect(pressed).toBe(0);
  });

  it('does not count where that stands in an open root of the page', () => {
    const { host, made } = button();
    host.show();
    const outer = document.createElement('div');
    document.body.append(outer);
    popover(outer.attachShadow({ mode: 'open' })).showPopover();
    pressWithMouse(made);
    expect(pressed).toBe(0);
  });

  it('does not count where that is gone before the press ends', () => {
    const { host, made } = button();
    host.show();
    const over = popover();
    over.showPopover();
    made.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    over.remove();
    made.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    expect(pressed).toBe(0);
  });

  it('does not count where the page lets nobody hear that what was below us was opened anew', () => {
    const old = popover();
    old.showPopover();
    const quiet = (event: Event): void => event.stopImmediatePropagation();
    window.addEventListener('beforetoggle', quiet, true);
    const { host, made } = button();
    host.show();
    reopen(old);
    pressWithMouse(made);
    window.removeEventListener('beforetoggle', quiet, true);
    expect(pressed).toBe(0);
    pressWithMouse(made);
    expect(pressed).toBe(1);
  });

  it('does not count where the page lets nobody hear that the press began', () => {
    const { host, made } = button();
    host.show();
    popover().showPopover();
    const quiet = (event: Event): void => event.stopImmediatePropagation();
    for (const type of ['pointerdown', 'mousedown']) window.addEventListener(type, quiet, true);
    pressWithMouse(made);
    pressWithMouse(made);
    for (const type of ['pointerdown', 'mousedown']) window.removeEventListener(type, quiet, true);
    expect(pressed).toBe(0);
    pressWithMouse(made);
    expect(pressed).toBe(1);
  });

  it('does not count where that came while the press was under way', () => {
    const { host, made } = button();
    host.show();
    made.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    popover().showPopover();
    made.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    expect(pressed).toBe(0);
  });

  it('counts where the page keeps back only what follows from the pointer', () => {
    const { host, made } = button();
    host.show();
    made.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true, cancelable: true }));
    made.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    expect(pressed).toBe(1);
  });

  it.each(['Chromium', 'Firefox'])('does not count where that stands in a closed root of the page: %s', (browser) => {
    const openAny = (element: Element): ShadowRoot | null => {
      try {
        return rootOf(element);
      } catch {
        return null;
      }
    };
    if (browser === 'Chromium') vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: openAny } });
    else
      Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
        get(this: Element) {
          return openAny(this);
        },
        configurable: true,
      });
    const { host, made } = button();
    host.show();
    const outer = document.createElement('div');
    document.body.append(outer);
    const over = popover(outer.attachShadow({ mode: 'closed' }));
    over.showPopover();
    pressWithMouse(made);
    expect(pressed).toBe(0);
    pressWithMouse(made);
    expect(pressed).toBe(1);
    // What is known to lie below us is still known where we come to the top for a reason of our own.
    host.risen();
    pressWithMouse(made);
    expect(pressed).toBe(2);
  });

  it('does not count where what the page has open breaks the question', () => {
    const { host, made } = button();
    host.show();
    const form = document.createElement('form');
    form.setAttribute('popover', 'manual');
    form.innerHTML = '<input name="matches"><input name="checkVisibility"><input name="shadowRoot">';
    document.body.append(form);
    form.showPopover();
    pressWithMouse(made);
    expect(pressed).toBe(0);
  });

  it('counts where nothing of it is drawn, then or now', () => {
    const old = popover();
    old.style.display = 'none';
    old.showPopover();
    const { host, made } = button();
    host.show();
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
      return this !== old;
    });
    pressWithMouse(made);
    expect(pressed).toBe(1);
  });

  it('counts where it is not open', () => {
    const { host, made } = button();
    host.show();
    popover();
    pressWithMouse(made);
    expect(pressed).toBe(1);
  });

  it('does not count by key or screen reader either until the person can see it: the second one does', () => {
    const { host, made } = button();
    host.show();
    const press = (): boolean =>
      made.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 0 }));
    const key = (key: string): boolean =>
      made.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    popover().showPopover();
    expect([press(), press()]).toEqual([false, true]);
    expect(pressed).toBe(1);
    popover().showPopover();
    expect([key('Tab'), key('Escape'), key('ArrowDown'), key('Enter'), key('Enter')]).toEqual([
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it('closes what of ours is open within, so that whoever opened it shows it on top again', () => {
    const { host, made } = button();
    const card = popover(host.root);
    host.show();
    card.showPopover();
    host.risen();
    pressWithMouse(made);
    expect(pressed).toBe(1);
    popover().showPopover();
    pressWithMouse(made);
    expect(card.matches(':popover-open')).toBe(false);
  });
});
