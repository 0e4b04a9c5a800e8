import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { genuinePress } from '../../src/content/guard';
import './support/browser';

let host = document.createElement('div');

/** As the browser makes it: jsdom’s own events are untrusted, and no script can change that. */
function trusted<T extends Event>(event: T): T {
  return new Proxy(event, {
    get(target, name) {
      if (name === 'isTrusted') return true;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const click = (x = 20, y = 20, detail = 1): MouseEvent =>
  trusted(new MouseEvent('click', { clientX: x, clientY: y, detail }));
const key = (): KeyboardEvent => trusted(new KeyboardEvent('keydown', { key: 'Enter' }));

beforeEach(() => {
  host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  host.dataset.rect = '0 0 100 100';
  document.documentElement.append(host);
  host.showPopover();
});

afterEach(() => {
  host.remove();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

describe('a press counts', () => {
  it('when the person makes it with the mouse on our host, or with a key', () => {
    expect(genuinePress(click(), host)).toBe(true);
    expect(genuinePress(key(), host)).toBe(true);
  });

  it('when it is a key on a link, which Firefox calls one click at the corner of the window', () => {
    const made = Object.assign(new MouseEvent('click', { detail: 1 }), { pointerType: '' });
    expect(genuinePress(trusted(made), host)).toBe(true);
    const byMouse = Object.assign(new MouseEvent('click', { detail: 1, clientX: 500 }), { pointerType: 'mouse' });
    expect(genuinePress(trusted(byMouse), host)).toBe(false);
  });

  it('when a screen reader makes it: a click without a point', () => {
    expect(genuinePress(click(900, 900, 0), host)).toBe(true);
  });
});

it.each(['invert(1) hue-rotate(180deg)', 'brightness(0.9) contrast(0.9)', 'sepia(0.1)', 'invert(0.93)'])(
  'a press counts where another extension recolours the page: %s',
  (filter) => {
    document.documentElement.style.filter = filter;
    expect(genuinePress(click(), host)).toBe(true);
  },
);

describe('a press does not count', () => {
  it('when a script makes it', () => {
    expect(genuinePress(new MouseEvent('click', { clientX: 20, clientY: 20, detail: 1 }), host)).toBe(false);
    expect(genuinePress(new KeyboardEvent('keydown', { key: 'Enter' }), host)).toBe(false);
  });

  it('when something of the page lies over the point', () => {
    const over = document.createElement('div');
    over.dataset.rect = '0 0 40 40';
    host.after(over);
    expect(genuinePress(click(), host)).toBe(false);
    expect(genuinePress(click(80, 80), host)).toBe(true);
    over.remove();
  });

  it('when the point is elsewhere', () => {
    expect(genuinePress(click(500, 500), host)).toBe(false);
  });

  it('when our host is not in the page, or not in the top layer', () => {
    host.hidePopover();
    expect(genuinePress(key(), host)).toBe(false);
    host.showPopover();
    expect(genuinePress(key(), host)).toBe(true);
    host.remove();
    expect(genuinePress(key(), host)).toBe(false);
  });

  it.each([
    ['opacity', '0'],
    ['opacity', '0.5'],
    ['visibility', 'hidden'],
    ['filter', 'blur(9px)'],
    ['filter', 'brightness(0)'],
    ['filter', 'brightness(1e-9)'],
    ['filter', 'brightness(90)'],
    ['filter', 'contrast(0)'],
    ['filter', 'invert(0.5)'],
    ['filter', 'brightness(0.5) brightness(0.5) brightness(0.5) brightness(0.5)'],
    ['filter', 'brightness(2) brightness(2) brightness(2)'],
    ['filter', 'brightness(2) brightness(2) brightness(0.25)'],
    ['filter', 'contrast(0.5) sepia(1) contrast(0.5) contrast(0.5)'],
    ['filter', 'contrast(1000) contrast(0.5) contrast(0.5)'],
    ['filter', 'invert(0.2) invert(0.2)'],
    ['filter', 'url("#flood")'],
  ])('when %s: %s makes it hard to see, on our host or on the whole page', (name, value) => {
    for (const element of [host, document.documentElement]) {
      element.style.setProperty(name, value);
      expect(genuinePress(click(), host)).toBe(false);
      expect(genuinePress(key(), host)).toBe(false);
      element.style.removeProperty(name);
      expect(genuinePress(key(), host)).toBe(true);
    }
  });

  it('when the page is made so small that nobody can read it', () => {
    Object.defineProperty(host, 'currentCSSZoom', { value: 0.03, configurable: true });
    expect([genuinePress(click(), host), genuinePress(key(), host)]).toEqual([false, false]);
    Object.defineProperty(host, 'currentCSSZoom', { value: 0.5 });
    expect(genuinePress(click(), host)).toBe(true);
  });
});
