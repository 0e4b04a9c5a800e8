import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdsControl, measureRoom } from '../../src/content/room';
import type { PageFamily } from '../../src/core/page';
import type { Rect } from '../../src/core/placement';
import { rootOf, setWindow, useEngine } from './support/browser';

const put = (html: string): void => {
  document.body.innerHTML = html;
};
const edges = (rects: readonly Rect[]) => rects.map(({ left, top, right, bottom }) => [left, top, right, bottom]);
const obstacles = (family: PageFamily) => edges(measureRoom(window, family).obstacles);
const landmarks = (family: PageFamily) => edges(measureRoom(window, family).landmarks);

beforeEach(() => {
  setWindow(1000, 800);
});

afterEach(() => {
  put('');
  useEngine('chromium');
});

describe('the room of a page', () => {
  it('is the window with the sign-in box and the footer in it', () => {
    put('<div id="lightbox" data-rect="300 200 400 300"></div><div id="footer" data-rect="0 770 1000 30"></div>');
    const { width, height, insetTop } = measureRoom(window, 'entra');
    expect([width, height, insetTop]).toEqual([1000, 800, 0]);
    expect(obstacles('entra')).toEqual([
      [300, 200, 700, 500],
      [0, 770, 1000, 800],
    ]);
  });

  it('has no obstacle that is hidden or out of the window', () => {
    put(
      `<div id="lightbox" data-rect="300 200 400 300" style="display:none"></div>
       <div class="inner moveOffScreen" data-rect="0 0 100 100"></div>
       <div id="footer" data-rect="0 900 1000 30"></div><div class="header" data-rect="-300 0 200 50"></div>`,
    );
    expect(obstacles('entra')).toEqual([]);
  });

  it('counts a landmark only while it says where the content is', () => {
    put('<main data-rect="0 0 1000 800"></main><form data-rect="100 100 300 300"></form>');
    expect(landmarks('reset')).toEqual([[100, 100, 400, 400]]);
    expect(obstacles('reset')).toEqual([]);
  });

  it('keeps the bar on top of the portal free, and takes nothing there for an obstacle', () => {
    put('<main data-rect="0 64 1000 300"></main>');
    expect(measureRoom(window, 'portal').insetTop).toBe(64);
    expect(obstacles('portal')).toEqual([]);
  });

  it('is the window where the document has no root for a moment', () => {
    const root = document.documentElement;
    root.remove();
    const { width, height } = measureRoom(window, 'entra');
    document.append(root);
    expect([width, height]).toEqual([1000, 800]);
  });

  it('can be measured for every family on an empty page', () => {
    for (const family of ['entra', 'msa', 'reset', 'security-info', 'portal'] as const) {
      expect(obstacles(family)).toEqual([]);
    }
  });
});

describe('a control in a rectangle', () => {
  const host = document.createElement('div');
  const place: Rect = { left: 800, top: 700, right: 980, bottom: 740 };
  const held = (): boolean => holdsControl(document, place, host);

  it.each([
    '<a href="#" data-rect="810 710 60 20">x</a>',
    '<button data-rect="810 710 60 20">x</button>',
    '<input data-rect="810 710 60 20">',
    '<div role="button" data-rect="810 710 60 20"></div>',
    '<div contenteditable data-rect="810 710 60 20"></div>',
    '<button><span data-rect="810 710 60 20">x</span></button>',
  ])('is found: %s', (html) => {
    put(html);
    expect(held()).toBe(true);
  });

  it.each([
    '<p data-rect="810 710 60 20">x</p>',
    '<a data-rect="810 710 60 20">no link</a>',
    '<button data-rect="100 100 60 20">elsewhere</button>',
    '<button data-rect="810 710 60 20" style="visibility:hidden">x</button>',
  ])('is not seen in: %s', (html) => {
    put(html);
    expect(held()).toBe(false);
  });

  it('is found wherever in the rectangle it lies, down to the size of a small one', () => {
    for (const left of [800, 860, 962]) {
      for (const top of [700, 722]) {
        put(`<button data-rect="${left} ${top} 18 18">x</button>`);
        expect([left, top, held()]).toEqual([left, top, true]);
      }
    }
  });

  it('is not our own host', () => {
    host.dataset.rect = '800 700 180 40';
    host.setAttribute('role', 'button');
    document.body.append(host);
    expect(held()).toBe(false);
  });

  describe.each(['chromium', 'firefox'] as const)('in open shadow roots, as %s answers there', (engine) => {
    /** Custom elements in custom elements, as the portal is built. */
    const nest = (depth: number, inmost: string): void => {
      put('<div data-rect="800 700 180 40"></div>');
      let at = document.body.firstElementChild;
      for (let level = 1; level <= depth && at !== null; level += 1) {
        at.attachShadow({ mode: 'open' });
        rootOf(at).innerHTML = level === depth ? inmost : '<div data-rect="800 700 180 40"></div>';
        at = rootOf(at).firstElementChild;
      }
    };

    it.each([1, 2, 3])('is found %i deep', (depth) => {
      useEngine(engine);
      nest(depth, '<button data-rect="810 710 60 20">x</button>');
      expect(held()).toBe(true);
    });

    it.each([1, 2, 3])('is not imagined %i deep, and looking for it comes to an end', (depth) => {
      useEngine(engine);
      nest(depth, '<p data-rect="810 710 60 20">x</p>');
      expect(held()).toBe(false);
    });
  });
});
