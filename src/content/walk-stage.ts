import type { TreeElement } from '../core/tree';
import { draw } from './draw';
import type { Host } from './host';
import { readLiveLabel } from './labels';
import { levelsOf } from './walk-find';
import { createCardPlacer } from './walk-place';
import { focusOn, homeFor, inReach } from './walk-reach';

/** Moves of parts of the page that no mutation tells of. */
const MOVES = ['scrollend', 'transitionend', 'animationend'];
/** Milliseconds between a region and its words: what comes with it goes unheard. */
const ANNOUNCE_AFTER = 200;
/** What is said of a card: its name and its description, and by itself what is noted of its element. */
const SAID = ['[id^=sp-walk-]', '.sp-note'] as const;
/** Half a pixel cannot be seen. */
const EXACT = 0.5;
/** Height of a window in which every line counts. */
const LOW = 480;
/** An anchor that was scrolled by a script looks wrong until the page is drawn once more, and right from then on. */
const ENOUGH = 2;

/**
 * Ring and card of a walk in the page. Writes nothing to an element of the page, and takes no focus.
 * In: our host; `press` gets the act of a pressed button of the card, or its topic; `anchors`: false keeps to the placer.
 * Both are popovers with the target as their source: where the browser anchors such a popover to its source, they follow
 * it without any script (Chromium 133, Firefox 147; `position-anchor: auto`). Whether it does is seen by trying, for each
 * target: Firefox leaves transforms out. Else a placer follows on the events of the page.
 */
export function createStage(
  host: Host,
  document: Document,
  press: (act: string, topic: string | undefined) => void,
  anchors = true,
) {
  const make = (name: string, value: string): HTMLElement => {
    const element = document.createElement('div');
    element.setAttribute(name, value);
    return element;
  };
  const ring = make('popover', 'manual');
  const card = make('popover', 'manual');
  const regions = [make('role', 'status'), make('role', 'status')] as const;
  for (const region of regions) region.className = 'sp-walk-said';
  let target: HTMLElement | undefined;
  let tree: TreeElement | undefined;
  let anchored = false;
  let misses = 0;
  let waiting = false;
  let inSight = true;
  let watch = new AbortController();

  const pressed = ({ target }: Event, selector: string): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  card.addEventListener('click', (event) => {
    const { act = '', topic } = pressed(event, 'button')?.dataset ?? {};
    if (act === 'walk-fold' || act === 'walk-unfold') {
      placer.fold(act === 'walk-fold');
      settle();
      // Whoever folds it by key stays at the button that undoes it.
      const undo = card.querySelector<HTMLElement>(`[data-act=walk-${act === 'walk-fold' ? 'un' : ''}fold]`);
      if (host.root.activeElement) undo?.focus();
    } else press(act, topic);
  });
  // Our host goes to the top again where something of the page has come over us: what stands in it follows.
  card.addEventListener('toggle', () => {
    if (tree && !card.matches(':popover-open')) put(target);
  });
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    press('walk-stop', undefined);
  });
  // A press that moved the focus would blur the page's field; addresses and codes stay selectable.
  card.addEventListener('mousedown', (event) => {
    if (!pressed(event, '.sp-addr,.sp-code')) event.preventDefault();
  });

  const dress = (element: HTMLElement, name: string, style: string): DOMRect => {
    element.className = name;
    // A page that enlarges itself would enlarge our pixels too (older browsers do not say).
    element.style.cssText = `${style}zoom:${1 / (document.documentElement?.currentCSSZoom ?? 1)}`;
    return element.getBoundingClientRect();
  };

  const placer = createCardPlacer(document, card, dress);

  const settle = (): void => {
    if (!tree) return;
    const box = target?.getBoundingClientRect();
    const seen = target?.isConnected && inSight ? box : undefined;
    if (box) {
      const { x, y, width, height } = box;
      if (anchored) {
        const at = dress(ring, 'sp sp-ring is-anchored', '');
        const off = Math.hypot(at.x - x, at.y - y, at.width - width, at.height - height) > EXACT;
        if (!off) misses = 0;
        else if (!waiting) misses += 1;
        anchored = misses < ENOUGH;
        if (!anchored) listen(['scroll'], settle);
        else if (off) later();
      }
      if (!anchored) dress(ring, 'sp sp-ring', `left:${x}px;top:${y}px;width:${width}px;height:${height}px;`);
      ring.style.visibility = seen && (!anchored || !misses) ? '' : 'hidden';
    }
    placer.place(tree.attributes.dir === 'rtl' ? 'left' : 'right', target, seen, anchored && !misses);
  };

  const measure = (): void => {
    placer.resized();
    settle();
  };
  /** What is anchored moves when the page is drawn: an event before that still finds it where it was. */
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        waiting = false;
        measure();
      }),
    );
  };

  /** Events within a shadow root may stay there, so each root is listened to. */
  const listen = (types: readonly string[], listener: () => void): void => {
    for (const [, root] of target ? levelsOf(target) : []) {
      for (const type of types) root.addEventListener(type, listener, { capture: true, signal: watch.signal });
    }
  };

  const sight = new IntersectionObserver(
    (entries) => {
      inSight = !!entries.at(-1)?.intersectionRatio;
      settle();
    },
    { threshold: 0.01 },
  );
  const sizes = new ResizeObserver(settle);

  const follow = (next: HTMLElement | undefined): void => {
    watch.abort();
    sight.disconnect();
    sizes.disconnect();
    watch = new AbortController();
    target = next;
    anchored = anchors;
    misses = 0;
    inSight = true;
    addEventListener('resize', later, { signal: watch.signal });
    if (!next) return;
    sight.observe(next);
    sizes.observe(next);
    sizes.observe(document.body);
    listen(MOVES, later);
    if (!anchors) listen(['scroll'], settle);
  };

  /** Puts our host into a part of the page, and on top of it. */
  const enter = (home: Element): void => {
    host.show();
    if (!host.element.isConnected || host.element.parentNode === home) return;
    home.append(host.element);
    host.show();
  };

  const put = (next: HTMLElement | undefined): void => {
    const fresh = next !== target || !card.isConnected;
    if (fresh) follow(next);
    const home = homeFor(document);
    if (fresh || host.element.parentNode !== home || !card.matches(':popover-open')) {
      const focused = host.root.activeElement;
      enter(home);
      // Anew, and so closed: what is open keeps its source and its place in the top layer.
      host.root.append(ring, card, ...regions);
      try {
        if (next) ring.showPopover({ source: next });
        card.showPopover(next && { source: next });
        host.risen();
      } catch {
        // A document that is being replaced lets nothing into its top layer: the next look comes soon.
      }
      if (focused instanceof HTMLElement && card.contains(focused)) focused.focus({ preventScroll: true });
    }
    measure();
  };

  return {
    /**
     * A step: the ring around the target, and the card beside it; without a target the card alone, in a corner. The first
     * target of a card is scrolled to if it is out of sight; a node that takes its place is not.
     */
    show(
      next: HTMLElement | undefined,
      drawing: TreeElement,
      states: ReadonlySet<string> = new Set(),
      { aside = false, quotes }: { readonly aside?: boolean; readonly quotes?: string } = {},
    ): void {
      // The same said again is no new card.
      placer.begin(aside, JSON.stringify(drawing) !== JSON.stringify(tree));
      if (next && (drawing !== tree || !target)) {
        // The middle is clear of the page's bars; a low window has no room for the card on either side of it.
        for (const block of [innerHeight < LOW ? 'nearest' : 'center', 'center'] as const) {
          if (!inReach(next, host.element)) next.scrollIntoView({ block, behavior: 'instant' });
        }
      }
      tree = drawing;
      draw(card, [tree], {
        states,
        form: '',
        liveLabel: (id) => readLiveLabel(document, id, id === quotes && next),
      });
      put(next);
    },
    /** Says what the card says (0), or notes of its element (1), as it reads now, to those who do not see it. */
    announce(part: 0 | 1): void {
      const region = regions[part];
      const words = Array.from(card.querySelectorAll(SAID[part]), ({ textContent }) => textContent.trim());
      setTimeout(() => {
        region.lang = tree?.attributes.lang ?? '';
        region.textContent = words.filter((one) => one).join('. ');
      }, ANNOUNCE_AFTER);
    },
    /** The next `show` scrolls to its target again, though it may be the same. */
    forget(): void {
      tree = undefined;
    },
    /** The person reads on in the card, and leaves the field that it lies over. */
    unfold(): void {
      placer.fold(false);
      settle();
    },
    /** The person went on to another control of the page: a sheet that lies over it folds. */
    focusMoved(): void {
      placer.focusMoved();
      settle();
    },
    /** At the person's wish only. */
    focusTarget(): void {
      if (target) focusOn(target);
    },
    remove(): void {
      follow(undefined);
      watch.abort();
      tree = undefined;
      card.replaceChildren();
      for (const part of [ring, card, ...regions]) part.remove();
      if (host.element.isConnected) enter(document.documentElement);
    },
  };
}

export type Stage = ReturnType<typeof createStage>;
