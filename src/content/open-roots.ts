/** The portal nests its areas in open roots, some of them deep (`facts/partner-center-portal.md` section 4.1). */
const DEEPEST = 8;

/** A document, or a part of one, and every open root in it, the outer ones first. */
export function openRoots<R extends ParentNode = Document>(
  root: R | ShadowRoot,
  depth = DEEPEST,
): readonly (R | ShadowRoot)[] {
  // A form has none, but may give a field of that name.
  const inner = Array.from(root.querySelectorAll(':not(form)'), (element) => element.shadowRoot ?? []).flat();
  return [root, ...(depth > 0 ? inner.flatMap((one) => openRoots<R>(one, depth - 1)) : [])];
}
