/** Functions that run inside the page, handed over as text: each may use its arguments and the page's globals only. */
import type { FocusedElement, Root, Wanted } from './types';

export type Spot =
  | { readonly at: 'found'; readonly x: number; readonly y: number }
  | { readonly at: 'absent' | 'covered' | 'hidden'; readonly what: string };

/**
 * Where the mouse must go to hit the wanted element, once it is scrolled into view and stands still.
 * Out: the middle of it, or why there is none.
 */
export async function findSpot(root: Root, wanted: Wanted): Promise<Spot> {
  const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
  if (tree === undefined) return { at: 'absent', what: 'our host is not in the page' };

  const words = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  const byText = (text: string) => {
    const all = [...tree.querySelectorAll('*')].filter(shows);
    const controls = all.filter((e) => e.matches('a, button, input, select, summary, label, [role], [tabindex]'));
    for (const group of [controls, all]) {
      const same = group.filter((e) => words(e) === text).at(-1);
      const holds = group.filter((e) => words(e).includes(text)).at(-1);
      if (same ?? holds) return same ?? holds;
    }
    return undefined;
  };
  const pick = () => {
    if ('text' in wanted) return byText(wanted.text);
    const all = [...tree.querySelectorAll(wanted.css)];
    return all.find(shows) ?? all[0];
  };

  /** Notes whether the next press begins in our root and ends on the element. An earlier watch ends. */
  const watchPress = (target: Element) => {
    const earlier: unknown = Reflect.get(globalThis, 'watch');
    if (earlier instanceof AbortController) earlier.abort();
    const watch = new AbortController();
    Reflect.set(globalThis, 'watch', watch);
    Reflect.set(globalThis, 'missed', false);
    const note = (event: Event, on: Element) => {
      const hit = event.target instanceof Node && on.isConnected && on.contains(event.target);
      if (!hit) Reflect.set(globalThis, 'missed', true);
    };
    const options = { capture: true, once: true, signal: watch.signal };
    // From outside, all of our root is one element; the end of the press is looked at inside.
    addEventListener('mousedown', (event) => note(event, root?.host ?? target), options);
    tree.addEventListener('mouseup', (event) => note(event, target), options);
  };

  const element = pick();
  if (element === undefined) return { at: 'absent', what: 'no such element' };
  if (!shows(element)) return { at: 'hidden', what: element.outerHTML.slice(0, 120) };

  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, width, height };
  };
  // Firefox's shadow roots name their own element even where the page lies over it, so the document is asked as well.
  const topmost = (x: number, y: number) => {
    const outer = document.elementFromPoint(x, y);
    return outer === root?.host ? tree.elementFromPoint(x, y) : outer;
  };
  let top: Element | null = null;
  for (const block of ['nearest', 'center'] as const) {
    element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
    let before = place();
    for (let still = 0, tries = 0; still < 2 && tries < 120; tries += 1) {
      await frame();
      const now = place();
      still = now.x === before.x && now.y === before.y && now.width === before.width ? still + 1 : 0;
      before = now;
    }
    if (before.width === 0 || before.height === 0) return { at: 'hidden', what: element.outerHTML.slice(0, 120) };
    top = topmost(before.x, before.y);
    if (top !== null && (element.contains(top) || top.contains(element))) {
      watchPress(element);
      return { at: 'found', x: before.x, y: before.y };
    }
  }
  return { at: 'covered', what: top === null ? 'outside the window' : top.outerHTML.slice(0, 120) };
}

/**
 * Whether the press that followed `findSpot` went to where it was meant: what was there may have moved meanwhile.
 * Out: false only when it is known to have gone elsewhere.
 */
export function landed(): boolean {
  return Reflect.get(globalThis, 'missed') !== true;
}

/** The focused element of our root, or of the document in pages of the extension. */
export function describeFocus(root: Root): FocusedElement | undefined {
  const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
  const element = tree?.activeElement;
  if (!element || element === document.body) return undefined;
  const data = element instanceof HTMLElement ? { ...element.dataset } : {};
  const known = Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { tag: element.localName, classes: [...element.classList], data: Object.fromEntries(known), text };
}
