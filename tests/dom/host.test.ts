import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draw } from '../../src/content/draw';
import { createHost, HOST_SELECTOR, removeStaleHosts } from '../../src/content/host';
import { pressWithMouse, rootOf, settled } from './support/browser';
import { one } from './ui-fixture';

let ended = new AbortController();
const make = (genuine: Parameters<typeof createHost>[1] = () => true) => createHost(document, genuine, ended.signal);
const hosts = (): Element[] => [...document.querySelectorAll(HOST_SELECTOR)];

beforeEach(() => {
  ended = new AbortController();
});

afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

describe('the host', () => {
  it('is not in the page before it is wanted', () => {
    make();
    expect(hosts()).toEqual([]);
  });

  it('is one plain element at the end of the document, in the top layer, with a root that the page cannot open', () => {
    const host = make();
    host.show();
    host.show();
    expect(hosts()).toEqual([host.element]);
    expect(host.element.parentNode).toBe(document.documentElement);
    expect(document.documentElement.lastElementChild).toBe(host.element);
    expect(host.element.getAttributeNames().sort()).toEqual(['data-signpost', 'popover']);
    expect(host.element.getAttribute('popover')).toBe('manual');
    expect(host.element.matches(':popover-open')).toBe(true);
    expect(host.element.shadowRoot).toBeNull();
    expect(rootOf(host.element)).toBe(host.root);
    expect(host.element.childNodes).toHaveLength(0);
  });

  it('works without a top layer too', () => {
    const show = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover');
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    const host = make();
    host.show();
    expect(hosts()).toEqual([host.element]);
    if (show !== undefined) Object.defineProperty(HTMLElement.prototype, 'showPopover', show);
  });

  it('takes every style sheet once, as an element: adopted ones fail in the older Firefox', () => {
    const host = make();
    host.style('a', '.a{}');
    host.style('a', '.other{}');
    host.style('b', '.b{}');
    const texts = [...host.root.querySelectorAll('style')].map(({ textContent }) => textContent);
    expect(texts.slice(1)).toEqual(['.a{}', '.b{}']);
  });

  it('does not depend on the style of the page: all is reset, and every rule outweighs a page’s own', () => {
    const rule = make().root.querySelector('style')?.textContent ?? '';
    expect(rule).toMatch(/^:host\{all:initial!important;/);
    const declarations = rule.slice(rule.indexOf('{') + 1, -1).split(';');
    for (const declaration of declarations) expect(declaration).toMatch(/^[a-z-]+:[^:]+!important$/);
    const names = declarations.map((declaration) => declaration.split(':')[0]);
    for (const name of ['display', 'opacity', 'visibility', 'transform', 'filter', 'clip-path', 'pointer-events']) {
      expect(names).toContain(name);
    }
    expect(rule).not.toContain('url(');
  });

  it('shifts nothing and catches no click: it has no size of its own', () => {
    const rule = make().root.querySelector('style')?.textContent ?? '';
    for (const part of ['position:fixed', 'width:0', 'height:0', 'margin:0', 'padding:0', 'border:0']) {
      expect(rule).toContain(`${part}!important`);
    }
  });
});

describe('what an earlier instance left', () => {
  it('is removed, however many, and the page’s own elements are not', () => {
    for (const _ of [1, 2]) {
      const stale = document.createElement('div');
      stale.setAttribute('data-signpost', '');
      document.documentElement.append(stale);
    }
    document.body.innerHTML = '<div data-signpost-like></div><span data-signpost></span>';
    removeStaleHosts(document);
    expect(hosts()).toEqual([]);
    expect(document.body.children).toHaveLength(2);
  });

  it('is removed wherever a walk or the page has put it, and what has content is not ours', () => {
    const dialog = document.createElement('dialog');
    const deep = document.createElement('div');
    const inner = deep.attachShadow({ mode: 'open' });
    document.body.append(dialog, deep);
    for (const home of [dialog, inner, document.body]) {
      const stale = document.createElement('div');
      stale.setAttribute('data-signpost', '');
      stale.setAttribute('popover', 'manual');
      home.append(stale);
    }
    document.body.insertAdjacentHTML('beforeend', '<div data-signpost>A page of its own</div>');
    removeStaleHosts(document);
    expect([dialog.childElementCount, inner.childElementCount]).toEqual([0, 0]);
    expect(hosts().map(({ textContent }) => textContent)).toEqual(['A page of its own']);
  });

  it('gives way to one host', () => {
    make().show();
    ended.abort();
    ended = new AbortController();
    removeStaleHosts(document);
    const host = make();
    host.show();
    expect(hosts()).toEqual([host.element]);
  });
});

describe('a page that removes the host', () => {
  it('sees it come back three times and then no more', async () => {
    const host = make();
    host.show();
    for (const back of [true, true, true, false]) {
      host.element.remove();
      await settled();
      expect(host.element.isConnected).toBe(back);
      if (back) expect(host.element.matches(':popover-open')).toBe(true);
    }
    host.show();
    await settled();
    expect(hosts()).toEqual([]);
  });

  it('does not see it come back where it is not wanted any more', async () => {
    const host = make();
    host.show();
    host.remove();
    await settled();
    expect(hosts()).toEqual([]);
    host.show();
    expect(hosts()).toEqual([host.element]);
    ended.abort();
    await settled();
    expect(hosts()).toEqual([]);
  });

  it('is not charged for our own removals', async () => {
    const host = make();
    for (let time = 0; time < 6; time += 1) {
      host.show();
      host.remove();
      await settled();
    }
    host.show();
    expect(hosts()).toEqual([host.element]);
  });
});

describe('a press in the host', () => {
  const withButton = (genuine: Parameters<typeof createHost>[1]) => {
    const host = make(genuine);
    const button = document.createElement('button');
    const pressed = vi.fn();
    for (const type of ['mousedown', 'click', 'keydown']) button.addEventListener(type, pressed);
    host.root.append(button);
    host.show();
    return { host, button, pressed };
  };
  const withLink = () => {
    const host = make();
    const holder = document.createElement('div');
    host.root.append(holder);
    host.show();
    const link = { tag: 'a', attributes: { href: 'https://partner.microsoft.com/' }, children: ['Home'] };
    const put = (): void => draw(holder, [link], { states: new Set(), form: '', liveLabel: () => undefined });
    put();
    return { host, holder, put, drawn: one(holder, 'a') };
  };
  const key = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });

  it('reaches nothing of ours unless it is genuine', () => {
    const { button, pressed } = withButton(() => false);
    pressWithMouse(button);
    const enter = key();
    button.dispatchEvent(enter);
    expect(pressed).not.toHaveBeenCalled();
    expect(enter.defaultPrevented).toBe(true);
  });

  it('is judged each time, by event and host', () => {
    const genuine = vi.fn(() => true);
    const { host, button, pressed } = withButton(genuine);
    pressWithMouse(button);
    button.dispatchEvent(key());
    expect(pressed).toHaveBeenCalledTimes(3);
    expect(genuine).toHaveBeenCalledWith(expect.any(KeyboardEvent), host.element);
    genuine.mockReturnValue(false);
    pressWithMouse(button);
    expect(pressed).toHaveBeenCalledTimes(3);
  });

  it('on a link leads where we drew it to lead, or nowhere', () => {
    const { host, holder, drawn, put } = withLink();
    const opens = (on: Element, type: string): boolean =>
      on.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    const ways = ['click', 'auxclick'] as const;
    expect(ways.map((type) => opens(drawn, type))).toEqual([true, true]);
    drawn.setAttribute('href', 'https://evil.example/');
    expect(ways.map((type) => opens(drawn, type))).toEqual([false, false]);
    put();
    expect(opens(one(holder, 'a'), 'click')).toBe(true);
    const planted = document.createElement('a');
    planted.href = 'https://partner.microsoft.com/';
    host.root.append(planted);
    expect(ways.map((type) => opens(planted, type))).toEqual([false, false]);
  });

  it('on a link is not heard by what a page that reached it has hung there, nor is its menu, nor that it is dragged', () => {
    const { host, holder, drawn } = withLink();
    const ways = ['click', 'auxclick', 'contextmenu', 'dragstart'];
    const lead = (): void => drawn.setAttribute('href', 'https://evil.example/');
    for (const type of ways) {
      for (const heard of [drawn, holder, host.root]) heard.addEventListener(type, lead, true);
    }
    const opens = (type: string): boolean =>
      drawn.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    expect(ways.map(opens)).toEqual([true, true, true, true]);
    expect(drawn.getAttribute('href')).toBe('https://partner.microsoft.com/');
    lead();
    expect(ways.map(opens)).toEqual([false, false, false, false]);
  });

  it('stays in the host: the page’s own keys and clicks are not set off', () => {
    const heard = vi.fn();
    const types = [
      'keydown',
      'keyup',
      'keypress',
      'mousedown',
      'mouseup',
      'click',
      'pointerdown',
      'pointerup',
      'wheel',
    ];
    for (const type of types) document.addEventListener(type, heard);
    const { button } = withButton(() => true);
    for (const type of types) button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    for (const type of types) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('that is not genuine stays in the host as well', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard);
    const { button } = withButton(() => false);
    pressWithMouse(button);
    document.removeEventListener('click', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
