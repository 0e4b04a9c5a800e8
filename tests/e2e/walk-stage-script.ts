/**
 * The content script of a very small extension around the stage of a walk: it does what the page of a test asks for and
 * says what stands where. Bundled by `walk-stage.test.ts`.
 */
import { genuinePress } from '../../src/content/guard';
import { createHost } from '../../src/content/host';
import { findTarget } from '../../src/content/walk-find';
import { createStage } from '../../src/content/walk-stage';
import type { TreeElement } from '../../src/core/tree';
import { LAUNCHER_CSS } from '../../src/ui/styles/launcher';
import { PANEL_CSS } from '../../src/ui/styles/panel';
import walk from '../../src/ui/styles/walk.css';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Asked =
  | { readonly do: 'start'; readonly anchors: boolean; readonly dir?: 'ltr' | 'rtl' }
  | { readonly do: 'show' | 'again' | 'place'; readonly find?: string }
  | { readonly do: 'look'; readonly find?: string }
  | { readonly do: 'focus' }
  | { readonly do: 'remove' };

/** What stands where, in pixels of the window. */
export interface Looked {
  readonly target?: Box;
  readonly ring?: Box;
  readonly ringSeen: boolean;
  readonly anchored: boolean;
  readonly card?: Box;
  readonly form: string;
  /** Whether the middle of the card belongs to us. */
  readonly cardOnTop: boolean;
  readonly home: string;
  readonly colours: string;
  readonly scrolling: number;
  readonly pressed: readonly string[];
  readonly focused: string;
}

/** How often anything here asked to be told of scrolling. */
let scrolling = 0;
const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>): void {
  if (args[0] === 'scroll') scrolling += 1;
  addEventListener.apply(this, args);
};

const text = (tag: string, of: string, attributes: Readonly<Record<string, string>> = {}): TreeElement => {
  return { tag, attributes, children: [of] };
};
const button = (act: string, kind: string): TreeElement =>
  text('button', act, { type: 'button', class: `sp-btn sp-btn-${kind}`, 'data-act': act });
const box = (name: string, ...children: TreeElement[]): TreeElement => {
  return { tag: 'div', attributes: { class: name }, children };
};
const card = (title: string, dir: string): TreeElement => ({
  tag: 'div',
  attributes: { class: 'sp', lang: 'en', dir },
  children: [
    {
      ...box(
        'sp-walk',
        box(
          'sp-walk-head',
          text('span', 'Step 2 of 5', { class: 'sp-count' }),
          text('span', title, { class: 'sp-name' }),
        ),
        box(
          'sp-walk-body',
          text('h2', title, { class: 'sp-title', 'data-title': '', tabindex: '-1' }),
          text('p', 'Select the control with the ring around it. The page stays yours: mouse and keys go to it.'),
        ),
        box('sp-bar', ...['on', 'on', '', '', ''].map((name) => text('span', '', { class: name }))),
        box('sp-walk-foot', button('back', 'second'), button('next', 'primary'), button('stop', 'quiet')),
      ),
      attributes: { class: 'sp-walk', role: 'dialog', 'aria-label': title },
    },
  ],
});

const host = createHost(document, genuinePress, new AbortController().signal);
host.style('ours', LAUNCHER_CSS + PANEL_CSS + walk);
const pressed: string[] = [];
let dir: 'ltr' | 'rtl' = 'ltr';
let tree = card('', dir);
const start = (anchors: boolean) => createStage(host, document, (act) => pressed.push(act), anchors);
let stage: ReturnType<typeof start> | undefined;
let shown: HTMLElement | undefined;
/** What stands around an element, or around the one before. */
const show = (next: HTMLElement | undefined): void => {
  shown = next;
  stage?.show(next, tree);
};

const find = (css: string | undefined): HTMLElement | undefined =>
  css === undefined ? undefined : findTarget(document, [{ css }], () => []);

const boxOf = (element: Element | null | undefined): { readonly box?: Box } => {
  if (element == null || !element.checkVisibility()) return {};
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { box: { left, top, right, bottom } };
};

function look(css: string | undefined): Looked {
  const { root, element } = host;
  const ring = root.querySelector('.sp-ring');
  const own = root.querySelector('.sp-walk-card');
  const [target, around, beside] = [boxOf(find(css)).box, boxOf(ring).box, boxOf(own).box];
  const home = element.getRootNode();
  const scope = home instanceof ShadowRoot ? home : document;
  const middle = beside && scope.elementFromPoint((beside.left + beside.right) / 2, (beside.top + beside.bottom) / 2);
  const style = ring === null ? undefined : getComputedStyle(ring);
  return {
    ...(target === undefined ? {} : { target }),
    ...(around === undefined ? {} : { ring: around }),
    ...(beside === undefined ? {} : { card: beside }),
    ringSeen: around !== undefined && style?.visibility === 'visible',
    anchored: ring?.classList.contains('is-anchored') === true,
    form: own?.className ?? '',
    cardOnTop: middle === element,
    home: element.parentElement?.localName ?? '',
    colours: `${style?.outlineStyle} ${style?.outlineWidth} ${style?.outlineColor} ${style?.pointerEvents} ${style?.animationName}`,
    scrolling,
    pressed,
    focused: root.activeElement?.textContent ?? '',
  };
}

function answer(asked: Asked): Looked | undefined {
  switch (asked.do) {
    case 'start':
      stage?.remove();
      dir = asked.dir ?? 'ltr';
      stage = start(asked.anchors);
      return undefined;
    case 'show':
      tree = card(`Open ${asked.find ?? 'nothing'}`, dir);
      show(find(asked.find));
      return undefined;
    case 'again':
      // The same card: something in the page has changed.
      show(find(asked.find));
      return undefined;
    case 'place':
      show(asked.find === undefined ? shown : find(asked.find));
      return undefined;
    case 'look':
      return look(asked.find);
    case 'focus':
      host.root.querySelector<HTMLElement>('.sp-walk-card button')?.focus();
      return undefined;
    case 'remove':
      stage?.remove();
      host.remove();
      return undefined;
  }
}

document.addEventListener('practice-ask', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const said = answer(JSON.parse(event.detail)) ?? {};
  document.dispatchEvent(new CustomEvent('practice-answer', { detail: JSON.stringify(said) }));
});
