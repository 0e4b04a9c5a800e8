import { isBoot } from '../core/answers';
import type { BootAnswer, StateAnswer } from '../core/messages';
import type { PanelView } from '../core/panel-view';
import type { ContentApi } from '../platform/content-api';
import type { Genuine } from './guard';
import { createHost, type Host } from './host';
import { type Boot, type Launcher, mountLauncher, sideOf } from './launcher';
import type { MountedPanel } from './panel';
import type { Recognised } from './recognise';
import { createStateReader, type SeenPage } from './state';
import { stateAnswer } from './state-answer';
import { createViewLoader } from './view-loader';

/** The sign-in box is built by a script: shown before it, the launcher would first be plain and then change its mind. */
const BOX_BUILT = 250;

/**
 * One document in which our help stands or may stand: which page it is, the launcher, the panel.
 * `everywhere`: the person wants the help on the sign-ins of other services too.
 */
export function createSession(
  document: Document,
  api: ContentApi,
  genuine: Genuine,
  signal: AbortSignal,
  everywhere = false,
) {
  const host: Host = createHost(document, genuine, signal);
  const reader = createStateReader(document);
  const dismissed = new Set<string>();
  /** Lines that were read out, problems at which the help has opened by itself, pages on which it no longer does. */
  const announced = new Set<string>();
  const opened = new Set<string>();
  const closed = new Set<string>();
  const born = Date.now();
  let at: Recognised | undefined;
  let seen: SeenPage = {};
  /** What the worker was last asked about, its answer, and how often it was asked: an older answer does not count. */
  let asked: string | undefined;
  let asks = 0;
  let answer: BootAnswer | undefined;
  let launcher: Launcher | undefined;
  let panel: MountedPanel | undefined;
  /** What the panel showed when the window had no room left for it. */
  let parked: PanelView | undefined;
  let saidElsewhere = false;

  const boot = (): Boot | undefined => (answer?.show ? answer : undefined);
  const look = (): void => {
    seen = at === undefined || answer === undefined ? {} : reader.read(at, answer);
  };

  const makeLauncher = (texts: Boot, { family }: Recognised): Launcher => {
    const made = mountLauncher(host, family, texts, seen.hint, { open: (keyboard) => void open(keyboard), dismiss });
    made.place();
    return made;
  };

  const showLauncher = (): void => {
    launcher?.remove();
    launcher = undefined;
    if (panel !== undefined) return;
    const texts = boot();
    if (at === undefined || texts === undefined || dismissed.has(at.page)) {
      host.remove();
      return;
    }
    launcher = makeLauncher(texts, at);
    const line = seen.hint?.line;
    if (line === undefined) return;
    if (!announced.has(line)) launcher.announce();
    announced.add(line);
    // Where the person wants it so: once for each problem, and no more where the person has closed it.
    if (texts.opening !== 'problem' || opened.has(line) || closed.has(at.page)) return;
    opened.add(line);
    void open(false);
  };

  const close = (): void => {
    const focused = host.root.activeElement !== null;
    panel?.remove();
    panel = undefined;
    showLauncher();
    if (focused) launcher?.focus();
  };

  /** Closed by the person: where the help opens by itself, it does not do so again on this page of the tab. */
  const closeByHand = (): void => {
    if (at !== undefined && boot()?.opening === 'problem' && !closed.has(at.page)) {
      closed.add(at.page);
      void api.ask({ type: 'unwanted', what: 'closed', page: at.page });
    }
    close();
  };

  const park = (yielding: boolean): boolean => {
    const texts = boot();
    if (texts === undefined || at === undefined || panel === undefined) return false;
    const next = makeLauncher(texts, at);
    if (!next.stands() && !yielding) {
      next.remove();
      return false;
    }
    parked = panel.view;
    launcher = next;
    panel.remove();
    panel = undefined;
    return true;
  };

  const dismiss = (): void => {
    if (at === undefined) return;
    dismissed.add(at.page);
    void api.ask({ type: 'unwanted', what: 'dismissed', page: at.page });
    close();
  };

  /** A recognised problem opens on what helps; everything else on the list of all help. */
  const firstView = (): PanelView => {
    const { line, topic } = seen.hint ?? {};
    return line !== undefined && topic !== undefined ? { name: 'topic', id: topic } : { name: 'home' };
  };

  const load = createViewLoader(document, api, () =>
    at === undefined || answer === undefined ? undefined : { at, seen, answer },
  );

  const open = async (byKeyboard: boolean): Promise<void> => {
    const page = at?.page;
    // Preact starts here: a page that is never asked for help does not pay for it.
    const [{ mountPanel }, first] = await Promise.all([import('./panel'), load(parked ?? firstView(), false)]);
    const texts = boot();
    // Meanwhile the page may have changed, or the person may have sent us away or opened the panel already.
    const here = at !== undefined && at.page === page && !dismissed.has(at.page);
    if (first === undefined || texts === undefined || !here || panel !== undefined || signal.aborted) return;
    launcher?.remove();
    launcher = undefined;
    parked = undefined;
    panel = mountPanel(host, sideOf(texts), first, at?.family ?? 'portal', {
      load,
      close: closeByHand,
      dismiss,
      chooseLanguage: (language) => void choose(language),
      openSettings: () => void openSettings(),
      noRoom: park,
    });
    if (byKeyboard) panel.focus();
  };

  const choose = async (language: string): Promise<void> => {
    await api.ask({ type: 'language', language });
    await ask();
    await panel?.refresh();
  };

  const openSettings = async (): Promise<void> => {
    await api.ask({ type: 'options' });
    if (!api.alive()) await panel?.refresh();
  };

  /** For a page in the making the launcher waits a moment, once: a view may still be on its way. */
  const showWhenBuilt = (): void => {
    const wait = born + BOX_BUILT - Date.now();
    const known = seen.view !== undefined || at?.family === 'portal';
    if (known || launcher !== undefined || wait <= 0) showLauncher();
    else setTimeout(showIfMissing, wait);
  };
  const showIfMissing = (): void => {
    if (launcher !== undefined || panel !== undefined || signal.aborted) return;
    look();
    showLauncher();
  };

  const keyOf = ({ page, pageLanguage, partner }: Recognised): string => [page, pageLanguage, partner].join(' ');

  /** Asks the worker what is to stand in this page. */
  const ask = async (): Promise<void> => {
    if (at === undefined) return;
    asks += 1;
    const mine = asks;
    const { page, pageLanguage, partner } = at;
    asked = keyOf(at);
    const given = await api.ask({ type: 'boot', page, pageLanguage, sure: partner === 'yes' });
    // The page may have moved on while the worker thought; what it says of the old one is of no use then.
    if (signal.aborted || mine !== asks || at?.page !== page) return;
    // The extension is gone, the texts in an open panel are not: they stay readable.
    if (!api.alive() && panel !== undefined) return;
    answer = isBoot(given) ? given : undefined;
    if (answer?.show) {
      for (const id of answer.dismissed) dismissed.add(id);
      for (const id of answer.closed) closed.add(id);
    }
    look();
    if (panel === undefined) showWhenBuilt();
    else if (boot() === undefined) close();
    else await panel.refresh();
  };

  const see = async (next: Recognised | undefined): Promise<void> => {
    at = next?.partner === 'no' && !everywhere ? undefined : next;
    // The page itself says that it belongs to another service: a sign-in that the worker remembers here is over.
    if (next?.partner === 'no' && !saidElsewhere) {
      saidElsewhere = true;
      void api.ask({ type: 'elsewhere' });
    }
    if (at === undefined) {
      seen = {};
      if (asked === undefined) return;
      asked = undefined;
      answer = undefined;
      panel?.remove();
      panel = undefined;
      showLauncher();
      return;
    }
    if (keyOf(at) !== asked) {
      await ask();
      return;
    }
    const before = seen;
    look();
    if (seen.view === before.view && seen.number?.key === before.number?.key) {
      launcher?.place();
      panel?.place();
      return;
    }
    parked = undefined;
    await panel?.refresh();
    // The launcher stays the same button where it says the same: a press may be on its way to it.
    if (panel === undefined && seen.hint?.line !== before.hint?.line) showLauncher();
    else launcher?.place();
  };

  return {
    /** The page has been looked at (again). */
    see,
    /** A page of the portal has come to rest: late content is there. */
    async rest(): Promise<void> {
      if (at !== undefined) reader.rest(at);
      await see(at);
    },
    /** The stored settings changed: another language, another corner, or nothing in the page at all. */
    async settingsChanged(): Promise<void> {
      if (api.alive()) await ask();
    },
    /** Window size or scroll position changed. */
    moved(): void {
      launcher?.place();
      panel?.place();
    },
    /** The person went on in the page: a panel that lies over the field in use folds away. */
    focusMoved(target: Element): void {
      if (panel !== undefined && !panel.minimized && target !== host.element && panel.covers(target)) panel.giveWay();
    },
    /** What the popup is told. */
    state: (found: Recognised | undefined): StateAnswer =>
      stateAnswer(document, found, seen, { remembered: answer?.partner === true, dismissed }),
  };
}
