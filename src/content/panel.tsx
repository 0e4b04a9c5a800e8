import { render } from 'preact';
import { createHelp, type HelpContent } from '../core/help';
import type { Hint } from '../core/hint';
import type { HelpAnswer } from '../core/messages';
import type { PageFamily } from '../core/page';
import { type PanelPlace, placePanel, type Side } from '../core/placement';
import { focusTitle } from '../ui/focus-title';
import { HelpContext } from '../ui/help';
import { Panel, type PanelView } from '../ui/views/Panel';
import type { Host } from './host';
import { readLiveLabel } from './labels';
import { measureRoom } from './room';

/** A sheet lower than this has no room for a footer that stays. */
const LOW_SHEET = 320;

export interface PanelActions {
  close(): void;
  dismiss(): void;
  retry(): void;
  chooseLanguage(choice: HelpAnswer['choice']): void;
  openSettings(): void;
}

export interface PanelState {
  readonly content: HelpContent;
  readonly choice: HelpAnswer['choice'];
  readonly view: PanelView;
  /** The kind of page, which says what must not be covered. */
  readonly family: PageFamily;
  readonly hint: Hint | undefined;
  readonly minimized: boolean;
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
    if (target?.closest('.sp-addr, .sp-code') == null) event.preventDefault();
  });
  mount.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    actions.close();
  });
  host.root.append(mount);
  let state = first;
  let back: readonly PanelView[] = [];

  const update = (next: Partial<PanelState>): void => {
    const moved = next.view !== undefined && next.view !== state.view;
    const hadFocus = host.root.activeElement !== null;
    state = { ...state, ...next };
    draw();
    // A low sheet scrolls as a whole, so the new view has to be brought to its top.
    const card = moved ? mount.querySelector('.sp-panel') : null;
    if (card !== null) card.scrollTop = 0;
    if ((moved || next.minimized !== undefined) && hadFocus) focusTitle(mount);
  };
  const go = (view: PanelView): void => {
    back = [...back, state.view];
    update({ view, minimized: false });
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

  const place = (): void => {
    host.show();
    const at = placePanel(measureRoom(window, state.family), side);
    const form = at.kind === 'card' ? 'card' : at.maxHeight < LOW_SHEET ? 'low sheet' : 'sheet';
    if (form !== drawnAs) {
      drawnAs = form;
      draw();
    }
    Object.assign(mount.style, {
      left: `${at.left}px`,
      width: `${at.width}px`,
      top: at.kind === 'card' && !state.minimized ? `${at.top}px` : 'auto',
      bottom: bottomOf(at),
      maxHeight: `${at.maxHeight}px`,
    });
    mount.style.setProperty('--sp-max', `${at.maxHeight}px`);
  };

  let drawnAs: 'card' | 'sheet' | 'low sheet' = 'card';
  const draw = (): void => {
    const help = createHelp(state.content, (id) => readLiveLabel(document, id));
    render(
      <HelpContext.Provider value={help}>
        <Panel
          view={state.view}
          minimized={state.minimized}
          sheet={drawnAs !== 'card'}
          low={drawnAs === 'low sheet'}
          here={state.hint}
          choice={state.choice}
          fromTopic={back.at(-1)?.name === 'topic'}
          onBack={goBack}
          onMinimize={() => update({ minimized: true })}
          onExpand={() => update({ minimized: false })}
          onClose={actions.close}
          onTopic={(id) => go({ name: 'topic', id })}
          onLanguage={() => go({ name: 'language' })}
          onChooseLanguage={actions.chooseLanguage}
          onDismiss={actions.dismiss}
          onRetry={actions.retry}
          onSettings={actions.openSettings}
        />
      </HelpContext.Provider>,
      mount,
    );
    if (placed) place();
  };
  let placed = false;
  draw();
  placed = true;
  place();

  return {
    place,
    update,
    get view(): PanelView {
      return state.view;
    },
    get minimized(): boolean {
      return state.minimized;
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
