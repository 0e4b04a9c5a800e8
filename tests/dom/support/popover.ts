/**
 * The top layer as far as a `popover` needs it: open or not, and closed again when the element leaves the document.
 * As strict as the older of our browsers: opening what is open, or what is not in the document, fails.
 */
const shown = new Set<Element>();
/** What an open popover was shown for, where that was said: there it is anchored. */
const sources = new WeakMap<Element, Element>();

/** Whether an open popover has lost its anchor: a popover that does not lie below it, or is not open at all. */
export function isAstray(element: Element): boolean {
  const source = sources.get(element);
  if (source === undefined || !source.hasAttribute('popover') || !shown.has(element)) return false;
  const order = [...shown];
  return !shown.has(source) || order.indexOf(source) > order.indexOf(element);
}

const refuse = (why: string): never => {
  throw new DOMException(why, 'InvalidStateError');
};

function showPopover(this: HTMLElement, options?: { readonly source?: Element }): void {
  if (!this.hasAttribute('popover')) throw new DOMException('no popover', 'NotSupportedError');
  if (!this.isConnected) refuse('not in the document');
  if (shown.has(this)) refuse('open already');
  shown.add(this);
  if (options?.source) sources.set(this, options.source);
  else sources.delete(this);
}

function hidePopover(this: HTMLElement): void {
  shown.delete(this);
}

const sweep = (): void => {
  for (const element of shown) if (!element.isConnected) shown.delete(element);
};

const { matches, remove } = Element.prototype;
const { removeChild } = Node.prototype;

function matchesOpen(this: Element, selector: string): boolean {
  return selector === ':popover-open' ? shown.has(this) : matches.call(this, selector);
}

function removeAndClose(this: Element): void {
  remove.call(this);
  sweep();
}

function removeChildAndClose<T extends Node>(this: Node, child: T): T {
  removeChild.call(this, child);
  sweep();
  return child;
}

/** What is moved to another place is taken out of the document on the way: it is closed then. */
function closing(append: (this: ParentNode, ...nodes: (Node | string)[]) => void) {
  return function appendAndClose(this: ParentNode, ...nodes: (Node | string)[]): void {
    for (const node of nodes) {
      if (!(node instanceof Element) || !node.isConnected) continue;
      for (const element of shown) if (node.contains(element)) shown.delete(element);
    }
    append.call(this, ...nodes);
  };
}

for (const parent of [Element.prototype, DocumentFragment.prototype]) {
  Object.defineProperty(parent, 'append', { value: closing(parent.append), configurable: true, writable: true });
}

Object.defineProperties(HTMLElement.prototype, {
  showPopover: { value: showPopover, configurable: true, writable: true },
  hidePopover: { value: hidePopover, configurable: true, writable: true },
});
Object.defineProperties(Element.prototype, {
  matches: { value: matchesOpen, configurable: true, writable: true },
  remove: { value: removeAndClose, configurable: true, writable: true },
});
Object.defineProperty(Node.prototype, 'removeChild', {
  value: removeChildAndClose,
  configurable: true,
  writable: true,
});
