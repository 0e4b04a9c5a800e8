/** The portal nests its areas in open roots, some of them deep (`facts/partner-center-portal.md` section 4.1). */
const DEEPEST = 8;

/** The document and every open root in it, the outer ones first. */
export function openRoots(root: Document | ShadowRoot, depth = DEEPEST): readonly (Document | ShadowRoot)[] {
  // A form has none, but may give a field of that name.
  const inner = Array.from(root.querySelectorAll(':not(form)'), (element) => element.shadowRoot ?? []).flat();
  return [root, ...(depth > 0 ? inner.flatMap((one) => openRoots(one, depth - 1)) : [])];
}
