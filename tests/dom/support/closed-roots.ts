/** Remembers every shadow root as it is made, so that a test can look into a closed one as its owner does. */
const roots = new WeakMap<Element, { readonly root: ShadowRoot; readonly mode: ShadowRootMode }>();
const { attachShadow } = Element.prototype;

function attachAndRemember(this: Element, init: ShadowRootInit): ShadowRoot {
  const root = attachShadow.call(this, init);
  roots.set(this, { root, mode: init.mode });
  return root;
}

Object.defineProperty(Element.prototype, 'attachShadow', {
  value: attachAndRemember,
  configurable: true,
  writable: true,
});

/** The root of an element, closed or not; fails where there is none. */
export function rootOf(element: Element): ShadowRoot {
  const known = roots.get(element);
  if (known === undefined) throw new Error('This element has no shadow root');
  return known.root;
}
