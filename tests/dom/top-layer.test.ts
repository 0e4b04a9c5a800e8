import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost } from '../../src/content/host';
import { pressWithMouse } from './support/browser';

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

  it('counts where it is not open, and by keyboard and screen reader, which see no order', () => {
    const { host, made } = button();
    host.show();
    popover();
    pressWithMouse(made);
    popover().showPopover();
    made.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 0 }));
    expect(pressed).toBe(2);
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
