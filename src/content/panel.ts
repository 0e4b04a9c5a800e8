import type { PageFamily } from '../core/page';
import type { PanelView } from '../core/panel-view';
import { overlaps, type PanelPlace, placePanel, type Side } from '../core/placement';
import type { TreeElement } from '../core/tree';
import { copyText } from '../ui/copy';
import { focusTitle } from '../ui/focus-title';
import { moveBetweenRows } from '../ui/rows-keyboard';
import { draw as drawInto, drawnWith } from './draw';
import type { Host } from './host';
import { readLiveLabel } from './labels';
import { measureRoom } from './room';

/** A sheet lower than this has no room for a footer that stays. */
const LOW_SHEET = 320;
/** A sheet lower than this would show its head and less than two lines: it is folded instead. */
const LOWEST_SHEET = 96;
/** The line that is left of a folded sheet; where not even that is free, the panel leaves the page to the launcher. */
const FOLDED = 48;

/** A request is at first in the language of the person; its buttons say which state they lead to. */
const OWN_REQUEST = 'request-own';

type Form = 'card' | 'folded card' | 'sheet' | 'low sheet' | 'folded sheet';

const CLASSES: Readonly<Record<Form, string>> = {
  card: '',
  'folded card': ' is-folded',
  sheet: ' sp-sheet',
  'low sheet': ' sp-sheet is-low',
  'folded sheet': ' sp-sheet is-folded',
};

/** A view and what the worker drew of it. */
export interface ShownView {
  readonly view: PanelView;
  readonly tree: TreeElement;
  /** What could not be had, where the view says so. */
  readonly wanted?: PanelView;
}

export interface PanelActions {
  /** A view as it is to be shown; undefined where what is on show had better stay. Never rejects. */
  load(view: PanelView, fromTopic: boolean): Promise<ShownView | undefined>;
  close(): void;
  dismiss(): void;
  chooseLanguage(choice: string): void;
  openSettings(): void;
  /** Begins a guided walk. */
  walk(id: string): void;
  /**
   * Nothing is free any more, not even for one line. `yielding`: somebody goes on in the page.
   * Out: whether something else of ours stands in the page now; else the panel may stay.
   */
  noRoom(yielding: boolean): boolean;
}

/** The panel in the page. It keeps where the person is; what is shown is drawn by the worker. */
export function mountPanel(host: Host, side: Side, first: ShownView, family: PageFamily, actions: PanelActions) {
  const document = host.element.ownerDocument;
  const window = document.defaultView ?? globalThis.window;
  const mount = document.createElement('div');
  mount.style.position = 'fixed';
  host.root.append(mount);

  let shown = first;
  let back: readonly PanelView[] = [];
  let minimized = false;
  /** A sheet that the person made larger than the room in which it covers nothing. */
  let enlarged = false;
  let copied: 'copied' | 'refused' | undefined;
  /** The state that says in which language a request is shown. */
  let request = OWN_REQUEST;
  /** Loads begun: an older answer does not count. What the person went to is wanted until it is there. */
  let turn = 0;
  let wanted: { readonly view: PanelView; readonly way: readonly PanelView[] } | undefined =
    first.view.name === 'failed' ? { view: first.wanted ?? { name: 'home' }, way: [] } : undefined;
  /** Folded, or somebody went on in the page, since the last step in the panel: what arrives does not unfold it. */
  let yielded = false;
  let placed = false;
  let gone = false;
  let measured = '';
  let form: Form = 'card';
  let larger = false;

  const draw = (): void => {
    const folded = form === 'folded card' || form === 'folded sheet';
    const states = new Set([
      folded ? 'folded' : 'open',
      ...(larger ? ['larger'] : []),
      request,
      ...(copied === 'refused' ? ['refused'] : ['preview', `${copied}`]),
    ]);
    const liveLabel = (id: string) => readLiveLabel(document, id);
    drawInto(mount, [shown.tree], { states, form: CLASSES[form], liveLabel });
  };

  /** A card hangs from its top; folded, it lies at the foot of the room that it had, so that it covers nothing new. */
  const bottomOf = (at: PanelPlace): string => {
    if (at.kind === 'sheet') return `${at.bottom}px`;
    return minimized ? `${window.innerHeight - at.top - at.maxHeight}px` : 'auto';
  };

  /** How a place is used. A sheet covers nothing that the person did not allow. */
  const use = (at: PanelPlace): number => {
    larger = false;
    if (at.kind === 'card') {
      form = minimized ? 'folded card' : 'card';
      return at.maxHeight;
    }
    const height = enlarged ? at.most : at.free;
    if (minimized || height < LOWEST_SHEET) {
      form = 'folded sheet';
      return at.free;
    }
    form = height < LOW_SHEET ? 'low sheet' : 'sheet';
    larger = height < at.most;
    return height;
  };

  const place = (yielding = false): void => {
    if (gone) return;
    host.show();
    const room = measureRoom(window, family);
    const at = placePanel(room, side);
    // What was wanted in one window is not what another one needs.
    const size = `${room.width} ${room.height}`;
    if (size !== measured) enlarged = false;
    measured = size;
    if (at.kind === 'sheet' && at.free < FOLDED && !enlarged) {
      // Opened where nothing is free, it lies over the page for as long as the person reads.
      if (placed && actions.noRoom(yielding)) return;
      enlarged = !minimized;
    }
    const height = use(at);
    draw();
    Object.assign(mount.style, {
      left: `${at.left}px`,
      width: `${at.width}px`,
      top: form === 'card' && at.kind === 'card' ? `${at.top}px` : 'auto',
      bottom: bottomOf(at),
      maxHeight: `${height}px`,
    });
    mount.style.setProperty('--sp-max', `${height}px`);
  };

  const hasFocus = (): boolean => host.root.activeElement !== null;
  const fold = (next: boolean): void => {
    const focused = hasFocus();
    minimized = next;
    yielded = next;
    enlarged = false;
    place();
    // Where nothing is free for a sheet, whoever unfolds it wants to read it now, over the page.
    if (!next && form === 'folded sheet') enlarge();
    if (focused) focusTitle(mount);
  };
  const enlarge = (): void => {
    enlarged = true;
    yielded = false;
    place();
    if (hasFocus()) focusTitle(mount);
  };

  const textToCopy = (): string | undefined => drawnWith(mount.querySelector('[data-text]'))['data-text'];
  const put = (next: ShownView): void => {
    const moved = next.view !== shown.view;
    const focused = hasFocus();
    const before = textToCopy();
    shown = next;
    if (moved) {
      copied = undefined;
      request = OWN_REQUEST;
      minimized = yielded;
    }
    place();
    if (gone) return;
    // Other details took their place: these were not copied.
    if (textToCopy() !== before) copied = undefined;
    draw();
    if (!moved) return;
    // A view begins at its top; a low sheet scrolls as a whole.
    for (const part of mount.querySelectorAll('.sp-panel, .sp-panel-body')) part.scrollTop = 0;
    if (focused) focusTitle(mount);
  };
  const load = async (view: PanelView, way: readonly PanelView[], again = false): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (!again) wanted = { view, way };
    const next = await actions.load(view, way.at(-1)?.name === 'topic');
    if (gone || mine !== turn) return;
    const failed = next?.view.name === 'failed';
    if (!failed) wanted = undefined;
    if (next === undefined || (again && failed)) return;
    back = way;
    put(next);
  };
  const step = (view: PanelView, way: readonly PanelView[]): void => {
    yielded = false;
    void load(view, way);
  };
  const go = (view: PanelView): void => step(view, [...back, shown.view]);
  const goBack = (): void => step(back.at(-1) ?? { name: 'home' }, back.slice(0, -1));

  const copy = async (text: string): Promise<void> => {
    const of = shown.view;
    const done = await copyText(text);
    if (gone || shown.view !== of || textToCopy() !== text) return;
    // Where the browser refuses, the text is there to select. Selected by us, the page could read it.
    copied = done ? 'copied' : 'refused';
    draw();
  };

  const ACTS: Readonly<Record<string, (() => void) | undefined>> = {
    back: goBack,
    home: () => step({ name: 'home' }, []),
    retry: () => wanted && step(wanted.view, wanted.way),
    minimize: () => fold(true),
    expand: () => fold(false),
    enlarge,
    language: () => go({ name: 'language' }),
    details: () => go({ name: 'details' }),
    close: actions.close,
    dismiss: actions.dismiss,
    settings: actions.openSettings,
  };

  mount.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const {
      'data-topic': topic,
      'data-language': language,
      'data-walk': walk,
      'data-act': act = '',
      'data-text': text,
    } = drawnWith(button);
    if (walk !== undefined) actions.walk(walk);
    else if (topic !== undefined) go({ name: 'topic', id: topic });
    else if (language !== undefined) actions.chooseLanguage(language);
    else if (text !== undefined) void copy(text);
    else if (act.startsWith('request-')) {
      request = act;
      copied = undefined;
      draw();
    } else if (Object.hasOwn(ACTS, act)) ACTS[act]?.();
  });
  // A press that moved the focus would blur the page's field; addresses, codes and details stay selectable.
  mount.addEventListener('mousedown', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('.sp-addr, .sp-code, .sp-facts, .sp-letter, .sp-by-hand') == null) event.preventDefault();
  });
  mount.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.close();
    } else moveBetweenRows(event);
  });

  place();
  placed = true;

  return {
    place: () => place(),
    /** The same view again: the language changed, or what is seen on the page. What cannot be had anew stays. */
    refresh(): Promise<void> {
      // A view that was on its way, or could not be had, is still wanted.
      return wanted === undefined ? load(shown.view, back, true) : load(wanted.view, wanted.way);
    },
    get view(): PanelView {
      return shown.view;
    },
    get minimized(): boolean {
      return minimized;
    },
    /** Out of the way of somebody who goes on in the page: a large sheet becomes one that covers nothing. */
    giveWay(): void {
      yielded = true;
      if (!enlarged) minimized = true;
      enlarged = false;
      place(true);
    },
    focus: (): boolean => focusTitle(mount),
    /** True where the panel lies over an element of the page. */
    covers: (element: Element): boolean => overlaps(mount.getBoundingClientRect(), element.getBoundingClientRect()),
    remove(): void {
      gone = true;
      mount.remove();
    },
  };
}

export type MountedPanel = ReturnType<typeof mountPanel>;
