import type { Hint } from '../core/hint';
import type { BootAnswer } from '../core/messages';
import type { PageFamily } from '../core/page';
import { type LauncherPlace, placeLauncher, type Side } from '../core/placement';
import { createLauncher } from '../ui/launcher';
import type { Host } from './host';
import { holdsControl, measureRoom } from './room';

export type Boot = Extract<BootAnswer, { show: true }>;

export interface LauncherActions {
  /** `byKeyboard`: the press came from a key or a screen reader, so the focus may follow. */
  open(byKeyboard: boolean): void;
  dismiss(): void;
}

/** Small enough for the edge of any window. */
const TAB_SIZE = { width: 32, height: 48 };

/** The side of the window that a corner means, in the reading direction of the help. */
export function sideOf(boot: Boot): Side {
  return (boot.corner === 'end') === (boot.dir === 'ltr') ? 'right' : 'left';
}

/** The launcher in the page: drawn, put where it covers nothing, moved when the page moves. */
export function mountLauncher(
  host: Host,
  family: PageFamily,
  boot: Boot,
  hint: Hint | undefined,
  actions: LauncherActions,
) {
  const window = host.element.ownerDocument.defaultView ?? globalThis.window;
  host.style('ours', boot.style);
  const draw = (form: 'plate' | 'tab'): HTMLElement => {
    const text = (key: string): string => boot.texts[key] ?? '';
    const line = hint?.line === undefined ? undefined : text(hint.line);
    const more = line === undefined ? undefined : text('launcher.help');
    const label = text('launcher.label');
    const element = createLauncher({
      document: window.document,
      form,
      corner: boot.corner,
      language: boot.language,
      dir: boot.dir,
      label,
      // The name holds all the words in sight, so that they can be spoken to it.
      name: text('launcher.name').replace('{label}', () => (line === undefined ? label : `${line} ${more}`)),
      line,
      more,
      dismissLabel: text('launcher.hide'),
      onOpen: (event) => actions.open(event.detail === 0),
      onDismiss: () => actions.dismiss(),
    });
    element.style.position = 'fixed';
    return element;
  };
  const plate = draw('plate');
  const tab = draw('tab');
  let shown: HTMLElement | undefined;

  const put = (place: LauncherPlace | undefined): void => {
    const next = place === undefined ? undefined : place.form === 'plate' ? plate : tab;
    if (shown !== next) {
      const focused = shown?.contains(host.root.activeElement);
      shown?.remove();
      if (next !== undefined) host.root.append(next);
      if (focused) next?.querySelector('button')?.focus();
      shown = next;
    }
    if (next === undefined || place === undefined) return;
    next.style.left = `${Math.round(place.left)}px`;
    next.style.top = `${Math.round(place.top)}px`;
  };

  const place = (): void => {
    host.show();
    const sizes = { plate: sizeOf(plate), tab: TAB_SIZE };
    put(
      placeLauncher(measureRoom(window, family), sizes, { form: boot.launcher, side: sideOf(boot) }, (rect) =>
        holdsControl(window.document, rect, host.element),
      ),
    );
  };

  /** Measured in the page but out of sight, so that nothing flashes where it does not belong. */
  const sizeOf = (element: HTMLElement): { width: number; height: number } => {
    // Not whether it is in the page: a document that is being replaced has no place for the host either.
    const measured = element.parentNode !== null;
    if (!measured) {
      element.style.visibility = 'hidden';
      host.root.append(element);
    }
    const { width, height } = element.getBoundingClientRect();
    if (!measured) {
      element.remove();
      element.style.visibility = '';
    }
    return { width, height };
  };

  return {
    place,
    /** Whether there was a place for it. */
    stands: (): boolean => shown !== undefined,
    focus: (): void => shown?.querySelector('button')?.focus({ preventScroll: true }),
    remove(): void {
      plate.remove();
      tab.remove();
      shown = undefined;
    },
  };
}

export type Launcher = ReturnType<typeof mountLauncher>;
