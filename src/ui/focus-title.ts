/**
 * Puts the focus on the title of the view that stands in `root`, so that a screen reader reads on from there.
 * Out: whether there was a title. The surface calls it after the reader's own act, never on page load.
 */
export function focusTitle(root: ParentNode): boolean {
  const title = root.querySelector<HTMLElement>('[data-title]');
  title?.focus({ preventScroll: true });
  return title !== null;
}
