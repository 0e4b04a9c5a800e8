import type { Area, Way } from '../core/walk';
import { CONTROLS } from './room';
import { isVisible } from './visible';

/** The portal's elements lie several roots deep (`facts/partner-center-portal.md` section 4.1); a page may nest for ever. */
const DEEPEST = 8;
const MOST = 20_000;

/** The height of the portal's bar where nothing of its markup is known. */
const BAR = 64;

/** A custom element that is one control: the page's words are its children, the real button stands in its root. */
const CUSTOM = /-(button|item|link|tab|box|select|radio|switch|option)$/;
/** What a person types into: a text in it is never read, whatever id it carries. */
export const UNREAD = 'input,textarea,select,[contenteditable]';

/** An element with its root, its host with the root around that, and so on up to the document. */
export function levelsOf(element: Element): readonly (readonly [Element, Document | ShadowRoot])[] {
  const levels: (readonly [Element, Document | ShadowRoot])[] = [];
  for (let at: Element | undefined = element; at; ) {
    const root: Node = at.getRootNode();
    const shadow: ShadowRoot | undefined = root instanceof ShadowRoot ? root : undefined;
    levels.push([at, shadow ?? at.ownerDocument]);
    at = shadow?.host;
  }
  return levels;
}

/** Whether a selector fits an element or anything around it, also across the edges of open roots. */
const within = (element: Element, css: string): boolean => levelsOf(element).some(([at]) => at.closest(css));

const plain = (text: string | false | null | undefined): string =>
  (text || '').replace(/\s+/g, ' ').trim().toLowerCase();

/** What gives names in one root: the first element of each id, and the first label `for` each id. */
type Naming = ReadonlyMap<string, Element>;

/**
 * Every element through open roots, outer before inner; but forms, which are no control and may not be what they say.
 * Each with what gives names in its root: an id says nothing beyond it, and copies of a custom element repeat theirs.
 */
function collect(root: Document | ShadowRoot, found: Map<Element, Naming>, depth: number): void {
  // Once for all: a look for each element would grow with the square of a page.
  const naming = new Map<string, Element>();
  for (const element of root.querySelectorAll(':not(form)')) {
    if (found.size >= MOST) return;
    found.set(element, naming);
    const field = element.localName === 'label' && element.getAttribute('for');
    for (const name of [element.id, field && `for ${field}`]) if (name && !naming.has(name)) naming.set(name, element);
    if (element.shadowRoot && depth < DEEPEST) collect(element.shadowRoot, found, depth + 1);
  }
}

/** The control that an element is to the person: the custom element around an inner button. */
function controlOf(element: Element): Element {
  const host = levelsOf(element)[1]?.[0];
  return host && CUSTOM.test(host.localName) && isVisible(host) ? controlOf(host) : element;
}

/** Whether a person presses an element, or types into it; what stands beside a field is no control by itself. */
export const isPressed = (element: Element): boolean =>
  CUSTOM.test(element.localName) || element.matches(`:is(${CONTROLS},[role=treeitem]):not(label)`);

/** A `header` within the content is the head of a part of it, not the bar of the page. */
function areaOf(element: Element): Area {
  if (within(element, '[role=banner]')) return 'bar';
  if (within(element, 'main,[role=main],article,section')) return 'main';
  return within(element, 'header,[slot=header]') || element.getBoundingClientRect().bottom <= BAR ? 'bar' : 'main';
}

/** In: an element, and what gives names in its root. Out: what it is called. */
function nameOf(element: Element, naming: Naming): string {
  const given = (name: string): string | null => element.getAttribute(name);
  const words = (from: Element | null | undefined): string => plain(from && !from.matches(UNREAD) && from.textContent);
  const labels = given('aria-labelledby')?.split(/\s+/) ?? [];
  return (
    plain(labels.map((id) => words(naming.get(id))).join(' ')) ||
    words(naming.get(`for ${element.id}`) ?? element.closest('label')) ||
    plain(given('aria-label')) ||
    words(element) ||
    plain(given('title') || given('placeholder'))
  );
}

/** The fields of every kind of way. */
type AnyWay<B> = { readonly [name in 'css' | 'link']?: string } & {
  readonly stop?: true;
  readonly label?: B;
  readonly area?: Area;
};

/**
 * The element that a step speaks of, as it stands in the page now. Keeps nothing: ask again when the page has changed.
 * In: the ways, the surest first; the words that a label may read as. Out: the first element in sight that a way leads
 * to, undefined where there is none or a way stops. Never fails: a selector that this browser does not understand finds nothing.
 */
export function findTarget<B extends string>(
  document: Document,
  ways: readonly Way<B>[],
  wordsOf: (label: B) => readonly string[],
): HTMLElement | undefined {
  const elements = new Map<Element, Naming>();
  collect(document, elements, 0);
  for (const way of ways) {
    const { css, link, label, area, stop }: AnyWay<B> = way;
    const names = label === undefined ? [] : wordsOf(label).map(plain);
    const fits = (element: Element, naming: Naming): boolean => {
      if (css !== undefined) return element.matches(css);
      if (!link) return isPressed(element) && names.includes(nameOf(element, naming));
      return element instanceof HTMLAnchorElement && element.pathname.toLowerCase().replace(/\/$/, '').endsWith(link);
    };
    try {
      for (const [element, naming] of elements) {
        if (!fits(element, naming)) continue;
        const control = controlOf(element);
        if (control instanceof HTMLElement && isVisible(control) && (!area || areaOf(control) === area))
          return stop ? undefined : control;
      }
    } catch {
      // A selector in a syntax of a newer browser: as if the element were not there.
    }
  }
  return undefined;
}
