/** What the injected code needs of a browser beyond jsdom; importing this installs it. */
import { vi } from 'vitest';
import './layout';
import './popover';

export { rootOf } from './closed-roots';
export { setWindow, useEngine } from './layout';

/** When everything that was promised so far has been answered, and every module that was called for is there. */
export async function settled(): Promise<void> {
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setImmediate(resolve));
}

/** A document made from markup, with an address of its own in its referrer if wanted. */
export function page(html: string, referrer = ''): Document {
  const made = new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
  Object.defineProperty(made, 'referrer', { value: referrer });
  return made;
}

/** A press as the mouse makes it. A press without a mouse, by key or screen reader, is `element.click()`. */
export function pressWithMouse(element: Element): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }));
  }
}
