const NAME = 'openOrClosedShadowRoot';

/**
 * The shadow root of an element, also one that the page keeps closed: Firefox tells extensions by an attribute of every
 * element, Chromium by `chrome.dom` (from 88 on). In: any element. Out: null where there is none. Never fails.
 */
export function anyRootOf(element: Element): ShadowRoot | null {
  try {
    const given: unknown =
      NAME in element ? element[NAME] : Reflect.get(Reflect.get(globalThis, 'chrome'), 'dom')[NAME](element);
    if (given instanceof ShadowRoot) return given;
  } catch {
    // Chromium takes the elements of HTML only, and nothing once the extension is gone.
  }
  return element.shadowRoot;
}
