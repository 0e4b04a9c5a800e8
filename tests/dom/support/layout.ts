import { isAstray } from './popover';

/**
 * What jsdom lacks of layout, as little as the injected code asks for: boxes, visibility, what lies under a point, the
 * text that is shown.
 * A box is given by `data-rect="left top width height"`; an element without one has none, unless its own style fixes it
 * in the window: then it stands where that says, in the size of a small plate.
 */
const FIXED_SIZE = { width: 180, height: 40 };

/** How a browser answers inside a shadow root: Chromium names what lies outside it too, Firefox does not. */
export type Engine = 'chromium' | 'firefox';
let engine: Engine = 'chromium';

export function useEngine(next: Engine): void {
  engine = next;
}

export function setWindow(width: number, height: number): void {
  Object.defineProperty(window, 'innerWidth', { value: width, configurable: true });
  Object.defineProperty(window, 'innerHeight', { value: height, configurable: true });
}

function boxOf(this: Element): DOMRect {
  const given = this.getAttribute('data-rect');
  if (given !== null) {
    const [left = 0, top = 0, width = 0, height = 0] = given.split(' ').map(Number);
    return rect(left, top, width, height);
  }
  if (!(this instanceof HTMLElement) || this.style.position !== 'fixed') return rect(0, 0, 0, 0);
  if (isAstray(this)) return rect(-1e6, 0, 0, 0);
  const px = (value: string): number => Number.parseFloat(value) || 0;
  const { left, top, bottom, width, maxHeight } = this.style;
  const height = px(maxHeight) || FIXED_SIZE.height;
  const from = top === 'auto' ? window.innerHeight - px(bottom) - height : px(top);
  return rect(px(left), from, px(width) || FIXED_SIZE.width, height);
}

function rect(left: number, top: number, width: number, height: number): DOMRect {
  const box = { x: left, y: top, left, top, width, height, right: left + width, bottom: top + height };
  return { ...box, toJSON: () => box };
}

function checkVisibility(this: Element, options: CheckVisibilityOptions = {}): boolean {
  if (!this.isConnected) return false;
  for (let at: Element | null = this; at !== null; at = parentOf(at)) {
    // The style of our closed root, which jsdom does not apply to the host, shows an open popover.
    const shown = getComputedStyle(at).display !== 'none' || at.matches(':popover-open');
    if (!shown || at.hasAttribute('hidden')) return false;
  }
  return options.visibilityProperty !== true || getComputedStyle(this).visibility === 'visible';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function under(this: Document | ShadowRoot, x: number, y: number): Element[] {
  const own = [...this.querySelectorAll('*')].reverse().filter((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left <= x && x < right && top <= y && y < bottom && element.checkVisibility({ visibilityProperty: true });
  });
  // A document that is being replaced has neither.
  if (!(this instanceof ShadowRoot)) return [...own, document.body, document.documentElement].filter(Boolean);
  const outer = this.host.getRootNode();
  const outside = outer instanceof Document || outer instanceof ShadowRoot ? outer.elementsFromPoint(x, y) : [];
  return engine === 'firefox' ? own : [...own, ...outside];
}

function top(this: Document | ShadowRoot, x: number, y: number): Element | null {
  return this.elementsFromPoint(x, y)[0] ?? null;
}

/** Every block starts a line; what is hidden, and what a field or a script holds, is not part of it. */
function innerText(this: HTMLElement): string {
  const texts = [...this.childNodes].map((node) => {
    if (node instanceof HTMLElement) return node.hidden ? '' : `\n${innerText.call(node)}\n`;
    return node.textContent ?? '';
  });
  return this.matches('textarea, script') ? '' : texts.join('').replace(/\n{2,}/g, '\n');
}

const define = (on: object, name: string, value: unknown): void => {
  Object.defineProperty(on, name, { value, configurable: true, writable: true });
};

define(Element.prototype, 'getBoundingClientRect', boxOf);
define(Element.prototype, 'checkVisibility', checkVisibility);
Object.defineProperty(HTMLElement.prototype, 'innerText', { get: innerText, configurable: true });
for (const root of [Document.prototype, ShadowRoot.prototype]) {
  define(root, 'elementsFromPoint', under);
  define(root, 'elementFromPoint', top);
}
setWindow(1280, 720);
