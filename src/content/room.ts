import type { PageFamily } from '../core/page';
import type { Rect, Room } from '../core/placement';
import { SURROUNDINGS } from '../data/surroundings';
import { boxOf, isForm, isVisible } from './visible';

/** What a person presses or types into. */
export const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,iframe,[contenteditable],' +
  ['button', 'link', 'tab', 'menuitem', 'checkbox', 'radio', 'switch', 'option', 'combobox', 'textbox', 'searchbox']
    .map((role) => `[role="${role}"]`)
    .join(',');

/** Distance of the points at which a rectangle is looked at: less than the smallest control that counts. */
const MESH = 16;

/** A landmark that fills the window says nothing about where its content is. */
const MOST_OF_THE_WINDOW = 0.75;

/** Measures the page around us: window, sign-in box, footer. */
export function measureRoom(window: Window, family: PageFamily): Room {
  const { boxes, landmarks, insetTop } = SURROUNDINGS[family];
  const width = window.document.documentElement?.clientWidth || window.innerWidth;
  const height = window.innerHeight;
  const measure = (selectors: readonly string[]): readonly Rect[] =>
    [...window.document.querySelectorAll(selectors.join(',') || ':not(*)')]
      .filter(isVisible)
      .map((element): Rect => boxOf(element))
      .filter((box) => box.bottom > 0 && box.top < height && box.right > 0 && box.left < width);
  const small = ({ left, top, right, bottom }: Rect): boolean =>
    (right - left) * (bottom - top) < width * height * MOST_OF_THE_WINDOW;
  return {
    width,
    height,
    obstacles: measure(boxes),
    landmarks: measure(landmarks).filter(small),
    // The portal has thousands of controls, and its panel does not need them: it is never between a box and a footer.
    controls: family === 'portal' ? [] : measure([CONTROLS]),
    insetTop,
  };
}

/**
 * Whether a control of the page lies in a rectangle, on any page, known or not: looks at a mesh of points, through
 * open shadow roots. In: the document, the rectangle, our own host, which does not count.
 */
export function holdsControl(document: Document, place: Rect, host: Element): boolean {
  for (const y of points(place.top, place.bottom)) {
    for (const x of points(place.left, place.right)) if (controlAt(document, x, y, host)) return true;
  }
  return false;
}

function points(from: number, to: number): readonly number[] {
  const steps = Math.max(1, Math.ceil((to - from) / MESH));
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}

/** A root also names the hosts around it (Chromium): only its own elements count, so each root is entered once. */
function controlAt(root: Document | ShadowRoot, x: number, y: number, host: Element): boolean {
  for (const element of root.elementsFromPoint(x, y)) {
    // What surrounds a form is below it in the list, so the form itself need not be asked.
    if (element === host || isForm(element) || element.getRootNode() !== root) continue;
    if (element.closest(CONTROLS) !== null) return true;
    if (element.shadowRoot !== null && controlAt(element.shadowRoot, x, y, host)) return true;
  }
  return false;
}
