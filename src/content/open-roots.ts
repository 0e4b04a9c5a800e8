/** The portal nests its areas in open roots, some of them deep (`facts/partner-center-portal.md` section 4.1). */
const DEEPEST = 8;

/** Which root an element has; by default as the page itself sees it. */
export type RootOf = (element: Element) => ShadowRoot | null;
const openRootOf: RootOf = ({ shadowRoot }) => shadowRoot;

/**
 * A document, or a part of one, and every open root in it, the outer ones first; with another `rootOf` those that it
 * finds.
 */
export function openRoots<R extends ParentNode = Document>(
  root: R | ShadowRoot,
  rootOf = openRootOf,
  depth = DEEPEST,
): readonly (R | ShadowRoot)[] {
  // A form has none, but may give a field of that name.
  const inner = Array.from(root.querySelectorAll(':not(form)'), (element) => rootOf(element) ?? []).flat();
  return [root, ...(depth > 0 ? inner.flatMap((one) => openRoots<R>(one, rootOf, depth - 1)) : [])];
}
