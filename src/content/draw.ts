import type { ShownLabel } from '../core/label';
import type { Tree, TreeElement } from '../core/tree';

/** What may stand in our root. Nothing that loads, runs, or takes what is typed. */
const TAGS: ReadonlySet<string> = new Set(
  'div section header footer p span b i bdi ul ol li dl dt dd h2 h3 a button pre wbr br svg path'.split(' '),
);
const ATTRIBUTES =
  /^(?:class|id|lang|dir|role|title|type|href|target|rel|tabindex|d|fill|viewBox|focusable|stroke-width|(?:aria|data)-[a-z-]+)$/;
const SVG = 'http://www.w3.org/2000/svg';
/** What makes a button another one, though it stands in the same place. */
const IDENTITY = ['data-act', 'data-topic', 'data-language', 'data-walk'] as const;

/** What each element was drawn with. */
const drawn = new WeakMap<Element, TreeElement['attributes']>();

/**
 * In: an element that was pressed. Out: its attributes as we drew them; empty where it is not ours. A page that reaches
 * our elements (`SECURITY.md`) can change what stands in them.
 */
export function drawnWith(element: Element | null | undefined): TreeElement['attributes'] {
  return (element && drawn.get(element)) ?? {};
}

/** In: what was pressed. Out: the link that it is, or is part of. */
export function linkOf(pressed: EventTarget | null): Element | null {
  return pressed instanceof Element ? pressed.closest('a') : null;
}

/** Whether a link is one that a page has laid hands on: not ours, or led elsewhere. */
export function isLedAstray(link: Element): boolean {
  return drawnWith(link).href !== link.getAttribute('href');
}

export interface Drawing {
  /** Names of the states that hold; a part that is for other states is left out. */
  readonly states: ReadonlySet<string>;
  /** Further classes of the panel itself. */
  readonly form: string;
  /** A label as it stands on the page, if it does. */
  liveLabel(id: string): ShownLabel | undefined;
}

/**
 * Puts what the worker drew into the page, changing only what differs: the focus and the scroll position stay.
 * In: the element that holds it and nothing else, the drawing as data, what holds at the moment. Never fails.
 * `data-when` names the state that a part is for; `data-label` a word of the page, which is quoted as it stands there;
 * `data-english` what stands beside such a word only as long as it comes from our table.
 */
export function draw(holder: Element, trees: readonly Tree[], drawing: Drawing): void {
  let at = holder.firstChild;
  for (const tree of trees) {
    const shown = typeof tree === 'string' ? tree : resolved(tree, drawing);
    if (shown === undefined) continue;
    at = passed(at, shown);
    if (at !== null && isSame(at, shown)) {
      if (typeof shown !== 'string') dress(at, shown);
      else if (at.textContent !== shown) at.textContent = shown;
    } else at = holder.insertBefore(made(holder.ownerDocument, shown), at);
    if (typeof shown !== 'string' && at instanceof Element) draw(at, shown.children, drawing);
    at = at.nextSibling;
  }
  while (at !== null) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

/** An element as it stands at the moment; undefined where it does not, or must not, stand at all. */
function resolved({ tag, attributes, children }: TreeElement, drawing: Drawing): TreeElement | undefined {
  const { 'data-when': when, 'data-label': label, 'data-english': english, ...rest } = attributes;
  const { href } = attributes;
  if (!TAGS.has(tag) || (href !== undefined && !/^(?:https|mailto):/.test(href))) return undefined;
  if (when !== undefined && !drawing.states.has(when)) return undefined;
  if (english !== undefined && drawing.liveLabel(english) !== undefined) return undefined;
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => ATTRIBUTES.test(name)));
  if (kept.class === 'sp-panel') kept.class += drawing.form;
  const live = label === undefined ? undefined : drawing.liveLabel(label);
  if (live === undefined) return { tag, attributes: kept, children };
  // The marks of the help's language stay around the page's word.
  const [first = ''] = children;
  const marked = typeof first === 'string' && first.startsWith('[') ? `[${live.text}]` : live.text;
  return { tag, attributes: { ...kept, lang: live.lang, dir: 'auto' }, children: [marked] };
}

/**
 * A button that both drawings have stays the same element, also where one before it is gone: a press may be on its way
 * to it. Out: that button, with what stood before it removed; else where we were.
 */
function passed(at: ChildNode | null, shown: Tree): ChildNode | null {
  if (at === null || typeof shown === 'string' || !IDENTITY.some((name) => name in shown.attributes)) return at;
  let found: ChildNode | null = at;
  while (found !== null && !isSame(found, shown)) found = found.nextSibling;
  if (found === null) return at;
  for (let next: ChildNode | null = at; next !== null && next !== found; ) {
    const gone = next;
    next = next.nextSibling;
    gone.remove();
  }
  return found;
}

function isSame(node: ChildNode, shown: Tree): boolean {
  if (typeof shown === 'string') return node.nodeType === Node.TEXT_NODE;
  return (
    node instanceof Element &&
    node.localName === shown.tag &&
    IDENTITY.every((name) => node.getAttribute(name) === (shown.attributes[name] ?? null))
  );
}

function made(document: Document, shown: Tree): ChildNode {
  if (typeof shown === 'string') return document.createTextNode(shown);
  const drawing = shown.tag === 'svg' || shown.tag === 'path';
  const element = drawing ? document.createElementNS(SVG, shown.tag) : document.createElement(shown.tag);
  dress(element, shown);
  return element;
}

function dress(node: Node, { attributes }: TreeElement): void {
  if (!(node instanceof Element)) return;
  for (const { name } of [...node.attributes]) if (!Object.hasOwn(attributes, name)) node.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  drawn.set(node, attributes);
}
