import { anyRootOf } from '../platform/any-root';
import { isLedAstray, linkOf } from './draw';
import { type Genuine, hasPoint } from './guard';
import { openRoots, type RootOf } from './open-roots';
import { createTopLayer } from './top-layer';

/** The only trace of ours in the page: a marker by which a later instance finds what an earlier one left. */
export const HOST_MARK = 'data-signpost';
export const HOST_SELECTOR = `div[${HOST_MARK}]`;

/** A page that keeps removing us means it: then we stay away. */
const MOST_RETURNS = 3;

/** As a plain rule of ours that the page's own cannot override; no size of its own, so it catches no click. */
const HOST_STYLE =
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;' +
  'width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;' +
  'background:none!important;opacity:1!important;visibility:visible!important;transform:none!important;' +
  'filter:none!important;clip-path:none!important;mix-blend-mode:normal!important;pointer-events:auto!important;' +
  'overflow:visible!important;z-index:2147483647!important;contain:none!important;color-scheme:normal!important}';

/** What gives a link away without a press of it. */
const MENUS = /menu|drag/;
const isKey = (event: Event): event is KeyboardEvent => event instanceof KeyboardEvent;
const presses = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Adds a style sheet once. */
  style(name: string, css: string): void;
  /** Puts the host into the page and into the top layer, if it is not there. */
  show(): void;
  /** Something of ours that is open by itself has come to the top. */
  risen(): void;
  remove(): void;
}

/**
 * Removes hosts that an earlier instance of ours left behind (Firefox keeps them through an update), wherever a walk or
 * the page has put them. What has content is none of ours: all of that stands in the closed root.
 */
export function removeStaleHosts(document: Document): void {
  for (const root of openRoots(document)) {
    for (const stale of root.querySelectorAll(HOST_SELECTOR)) if (!stale.hasChildNodes()) stale.remove();
  }
}

/**
 * Makes the host: one plain element at the end of `<html>` with a closed root.
 * `genuine` decides which presses count; all others are stopped before any of our listeners sees them.
 */
export function createHost(document: Document, genuine: Genuine, signal: AbortSignal): Host {
  const element = document.createElement('div');
  element.setAttribute(HOST_MARK, '');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const sheets = new Set<string>();
  let returns = 0;
  let wanted = false;

  const layer = createTopLayer(document, element, root);
  /** Whether the press under way may count; undefined where none is. What lay over us when it began may be gone since. */
  let began: boolean | undefined;

  /** What is covered counts for nothing. The next press meets us on top, where the person can see it. */
  const isOnTop = (): boolean => {
    if (!layer.isCovered()) return true;
    rise();
    return false;
  };

  /**
   * A press of the mouse counts if we saw it begin and end on what nobody covered: a page can keep one of the two back,
   * and may take what lies over us away in between. By key and by screen reader it is one event.
   */
  const counts = (event: Event): boolean => {
    if (isKey(event) && !presses(event)) return genuine(event, element);
    const fair = isOnTop() && genuine(event, element);
    if (event.type === 'pointerdown') began = fair;
    else if (event.type === 'mousedown') began = began !== false && fair;
    else if (!hasPoint(event)) return fair;
    else {
      const whole = began === true && fair;
      began = undefined;
      return whole;
    }
    return began;
  };

  const guard = (event: Event): void => {
    const link = linkOf(event.target);
    let counted = MENUS.test(event.type);
    try {
      counted ||= counts(event);
    } catch {
      // A page that breaks what we ask it has won no press.
    }
    // Of its own it does nothing; what the browser makes of it is looked at.
    if (event.type === 'pointerdown') return;
    if (counted && (event.type === 'mousedown' || !link || !isLedAstray(link))) {
      // It leads where it leads now: nobody of the page is to hear of it before the browser follows it.
      if (link && !/down/.test(event.type)) event.stopImmediatePropagation();
      return;
    }
    // Keys that lead out are left alone: nobody may be caught in a panel that is refused.
    if (isKey(event) && event.isTrusted && !presses(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['pointerdown', 'mousedown', 'click', 'auxclick', 'keydown', 'contextmenu', 'dragstart'])
    root.addEventListener(type, guard, { capture: true, signal });
  // What is typed or pressed in our tree is none of the page's business, and must not set off its own keys.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'mousedown',
    'mouseup',
    'click',
    'pointerdown',
    'pointerup',
    'wheel',
  ] as const) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }

  const style = (name: string, css: string): void => {
    if (sheets.has(name)) return;
    sheets.add(name);
    // `adoptedStyleSheets` throws in content scripts of Firefox 140, a style element works in both.
    const sheet = document.createElement('style');
    sheet.textContent = css;
    root.append(sheet);
  };
  const show = (rootOf?: RootOf): void => {
    // A document that is being replaced has no root and lets nothing into its top layer: the next look comes soon.
    if (document.documentElement === null) return;
    if (!element.isConnected) document.documentElement.append(element);
    observer.observe(document.documentElement, { childList: true });
    try {
      if (typeof element.showPopover !== 'function' || element.matches(':popover-open')) return;
      element.showPopover();
      layer.risen(rootOf);
    } catch {
      element.remove();
    }
  };
  /** What is shown anew is the last in the top layer; what is open within is shown again by whoever opened it. */
  const rise = (): void => {
    for (const one of [element, ...root.querySelectorAll<HTMLElement>('[popover]')]) {
      if (one.isConnected && one.matches(':popover-open')) one.hidePopover();
    }
    show(anyRootOf);
  };

  style('host', HOST_STYLE);
  const observer = new MutationObserver(() => {
    if (element.isConnected || signal.aborted || !wanted) return;
    returns += 1;
    if (returns <= MOST_RETURNS) show();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
  return {
    element,
    root,
    style,
    show() {
      if (returns > MOST_RETURNS || signal.aborted) return;
      wanted = true;
      show();
    },
    risen: () => layer.risen(),
    remove() {
      wanted = false;
      observer.disconnect();
      element.remove();
    },
  };
}
