/**
 * Whether the person can see an element. The pages are built with hidden twins and messages not yet revealed
 * (`facts/sign-in-pages.md` section 3, `facts/sign-in-errors.md` section 6), so presence proves nothing.
 */
export function isVisible(element: Element): boolean {
  const { closest, checkVisibility } = Element.prototype;
  if (closest.call(element, '.moveOffScreen, [aria-hidden="true"], noscript, template') !== null) return false;
  if (!checkVisibility.call(element, { visibilityProperty: true })) return false;
  const { width, height } = boxOf(element);
  return width > 0 && height > 0;
}

/** Whether an element has a place in what is drawn, seen or not. */
export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

/**
 * Where an element of the page stands. What may be a form is asked by what all elements have: a form gives its fields in
 * place of members of the same name (Chromium, also to us).
 */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function isForm(element: Element): boolean {
  return Element.prototype.matches.call(element, 'form');
}

/** The first visible element of a selector; undefined also for a selector that this browser does not understand. */
export function findVisible(document: Document, selector: string): Element | undefined {
  try {
    for (const element of document.querySelectorAll(selector)) if (isVisible(element)) return element;
  } catch {
    // A table entry in a syntax of a newer browser: as if the element were not there.
  }
  return undefined;
}
