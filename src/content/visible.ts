/**
 * Whether the person can see an element. The pages are built with hidden twins and messages not yet revealed
 * (`facts/sign-in-pages.md` section 3, `facts/sign-in-errors.md` section 6), so presence proves nothing.
 */
export function isVisible(element: Element): boolean {
  if (element.closest('.moveOffScreen, [aria-hidden="true"], noscript, template') !== null) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
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
