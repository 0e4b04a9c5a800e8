/**
 * Puts a text on the clipboard. In: the text. Out: whether it is there now; false where the browser or the page's
 * policy refuses. To be called from a press of the person: browsers refuse it otherwise. Never fails.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects all that an element shows, ready to be copied by hand. */
export function selectText(element: Element): void {
  element.ownerDocument.getSelection()?.selectAllChildren(element);
}
