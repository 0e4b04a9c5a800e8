import { render } from 'preact';
import { createHelp, type HelpContent } from '../core/help';
import type { Hint } from '../core/hint';
import type { HelpAnswer } from '../core/messages';
import type { PageFamily } from '../core/page';
import { type PanelPlace, placePanel, type Side } from '../core/placement';
import type { ProblemNumber } from '../core/problem';
import type { DetailsLine } from '../core/support-details';
import { type DetailsOfPage, detailsNow } from '../ui/details';
import { focusTitle } from '../ui/focus-title';
import { HelpContext } from '../ui/help';
import { Panel, type PanelView } from '../ui/views/Panel';
import type { Host } from './host';
import { readLiveLabel } from './labels';
import { measureRoom } from './room';

/** A sheet lower than this has no room for a footer that stays. */
const LOW_SHEET = 320;
/** A sheet lower than this would show its head and less than two lines: it is folded instead. */
const LOWEST_SHEET = 96;
/** The line that is left of a folded sheet; where not even that is free, the panel leaves the page to the launcher. */
const FOLDED = 48;

type Form = 'card' | 'folded card' | 'sheet' | 'low sheet' | 'folded sheet';

export interface PanelActions {
  close(): void;
  dismiss(): void;
  retry(): void;
  chooseLanguage(choice: HelpAnswer['choice']): void;
  openSettings(): void;
  /** What support asks for of the page as it is now; asked when somebody wants to see it. */
  details(): DetailsOfPage | undefined;
  /** Nothing is free any more, not even for one line. */
  noRoom(): void;
}

export interface PanelState {
  readonly content: HelpContent;
  readonly choice: HelpAnswer['choice'];
  readonly view: PanelView;
  /** The kind of page, which says what must not be covered. */
  readonly family: PageFamily;
  readonly hint: Hint | undefined;
  /** The number by which the page names its problem. */
  readonly number: ProblemNumber | undefined;
  readonly minimized: boolean;
  /** A sheet that the person made larger than the room that it covers nothing in. */
  readonly enlarged?: boolean;
}

/** The panel in the page. It keeps where the person is; what is shown comes from outside. */
export function mountPanel(host: Host, side: Side, first: PanelState, actions: PanelActions) {
  const document = host.element.ownerDocument;
  const window = document.defaultView ?? globalThis.window;
  const mount = document.createElement('div');
  mount.style.position = 'fixed';
  // A press that moved the focus would blur the page's field; addresses and codes stay selectable.
  mount.addEventListener('mousedown', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('.sp-addr, .sp-code, .sp-facts, .sp-by-hand') == null) event.preventDefault();
  });
  mount.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    actions.close();
  });
  host.root.append(mount);
  let state = first;
  let back: readonly PanelView[] = [];
  /** Read anew when they come into sight, and not while somebody looks at them. */
  let details: readonly DetailsLine[] | undefined;

  const update = (next: Partial<PanelState>): void => {
    const moved = next.view !== undefined && next.view !== state.view;
    const hadFocus = host.root.activeElement !== null;
    const before = detailsWanted();
    state = { ...state, ...next };
    if (detailsWanted() !== before) readDetails();
    draw();
    // A low sheet scrolls as a whole, so the new view has to be brought to its top.
    const card = moved ? mount.querySelector('.sp-panel') : null;
    if (card !== null) card.scrollTop = 0;
    const resized = next.minimized !== undefined || next.enlarged !== undefined;
    if ((moved || resized) && hadFocus) focusTitle(mount);
  };
  /** In sight on a view of their own, and in the help for the problem of this page. */
  const detailsWanted = (): string | undefined => {
    const { view, hint, number } = state;
    if (view.name === 'details') return `${number?.key}`;
    return view.name === 'topic' && hint?.line !== undefined && hint.topic === view.id
      ? `${view.id} ${number?.key}`
      : undefined;
  };
  const readDetails = (): void => {
    const of = detailsWanted() === undefined ? undefined : actions.details();
    details = of === undefined ? undefined : detailsNow(of, state.number?.shown, state.content);
  };
  const go = (view: PanelView): void => {
    back = [...back, state.view];
    update({ view, minimized: false });
  };
  /** Where nothing is free for a sheet, whoever unfolds it wants to read it now, over the page. */
  const expand = (): void => {
    update({ minimized: false });
    if (drawn.form === 'folded sheet') update({ enlarged: true });
  };
  const goBack = (): void => {
    const view = back.at(-1) ?? { name: 'home' };
    back = back.slice(0, -1);
    update({ view });
  };

  /** A card hangs from its top; folded, it lies at the foot of the room that it had, so that it covers nothing new. */
  const bottomOf = (at: PanelPlace): string => {
    if (at.kind === 'sheet') return `${at.bottom}px`;
    return state.minimized ? `${window.innerHeight - at.top - at.maxHeight}px` : 'auto';
  };

  /** How a place is used: the form that is drawn, and the height. A sheet covers nothing that the person did not allow. */
  const formOf = (at: PanelPlace): { readonly form: Form; readonly height: number; readonly larger: boolean } => {
    if (at.kind === 'card')
      return { form: state.minimized ? 'folded card' : 'card', height: at.maxHeight, larger: false };
    const height = state.enlarged === true ? at.most : at.free;
    if (state.minimized || height < LOWEST_SHEET) return { form: 'folded sheet', height: at.free, larger: false };
    return { form: height < LOW_SHEET ? 'low sheet' : 'sheet', height, larger: height < at.most };
  };

  const place = (): void => {
    host.show();
    const room = measureRoom(window, state.family);
    const at = placePanel(room, side);
    // What was wanted in one window is not what another one needs.
    const size = `${room.width} ${room.height}`;
    if (size !== measured && placed) state = { ...state, enlarged: false };
    measured = size;
    const fits = at.kind === 'card' || at.free >= FOLDED;
    // Opened where nothing is free, it lies over the page for as long as the person reads.
    if (!fits && !placed) state = { ...state, enlarged: true };
    if (!fits && state.enlarged !== true) {
      actions.noRoom();
      return;
    }
    const { form, height, larger } = formOf(at);
    if (form !== drawn.form || larger !== drawn.larger) {
      drawn = { form, larger };
      draw();
    }
    Object.assign(mount.style, {
      left: `${at.left}px`,
      width: `${at.width}px`,
      top: form === 'card' && at.kind === 'card' ? `${at.top}px` : 'auto',
      bottom: bottomOf(at),
      maxHeight: `${height}px`,
    });
    mount.style.setProperty('--sp-max', `${height}px`);
  };

  let measured = '';
  let drawn: { readonly form: Form; readonly larger: boolean } = { form: 'card', larger: false };
  const draw = (): void => {
    const help = createHelp(state.content, (id) => readLiveLabel(document, id));
    render(
      <HelpContext.Provider value={help}>
        <Panel
          view={state.view}
          minimized={drawn.form === 'folded card' || drawn.form === 'folded sheet'}
          sheet={drawn.form.endsWith('sheet')}
          low={drawn.form === 'low sheet'}
          here={state.hint}
          number={state.number?.shown}
          details={details}
          choice={state.choice}
          fromTopic={back.at(-1)?.name === 'topic'}
          onBack={goBack}
          onMinimize={() => update({ minimized: true, enlarged: false })}
          onExpand={expand}
          onEnlarge={drawn.larger ? () => update({ enlarged: true }) : undefined}
          onClose={actions.close}
          onTopic={(id) => go({ name: 'topic', id })}
          onLanguage={() => go({ name: 'language' })}
          onChooseLanguage={actions.chooseLanguage}
          onDismiss={actions.dismiss}
          onRetry={actions.retry}
          onSettings={actions.openSettings}
          onDetails={() => go({ name: 'details' })}
        />
      </HelpContext.Provider>,
      mount,
    );
    if (placed) place();
  };
  let placed = false;
  readDetails();
  draw();
  place();
  placed = true;

  return {
    place,
    update,
    get view(): PanelView {
      return state.view;
    },
    get minimized(): boolean {
      return state.minimized;
    },
    /** Out of the way of somebody who goes on in the page: a large sheet becomes one that covers nothing. */
    giveWay(): void {
      update(state.enlarged === true ? { enlarged: false } : { minimized: true });
    },
    focus: (): boolean => focusTitle(mount),
    /** True where the panel lies over an element of the page. */
    covers(element: Element): boolean {
      const a = mount.getBoundingClientRect();
      const b = element.getBoundingClientRect();
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    },
    remove(): void {
      render(null, mount);
      mount.remove();
    },
  };
}

export type MountedPanel = ReturnType<typeof mountPanel>;
