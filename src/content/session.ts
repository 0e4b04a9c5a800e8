import { isBoot } from '../core/answers';
import type { BootAnswer, StateAnswer } from '../core/messages';
import type { PanelView } from '../core/panel-view';
import type { ContentApi } from '../platform/content-api';
import { focusTitle } from '../ui/focus-title';
import { createAttention } from './attention';
import type { Genuine } from './guard';
import { createHost, type Host } from './host';
import { type Boot, type Launcher, mountLauncher, sideOf } from './launcher';
import type { MountedPanel } from './panel';
import type { Recognised } from './recognise';
import { createStateReader, type SeenPage, viewOf } from './state';
import { stateAnswer } from './state-answer';
import { createMark } from './toolbar-mark';
import { createViewLoader } from './view-loader';
import type { Walk } from './walk';

/** The sign-in box is built by a script: shown before it, the launcher would first be plain and then change its mind. */
const BOX_BUILT = 250;
const MOST_UNANSWERED = 3;
const UNANSWERED_WAIT = 1_000;

/** One document in which our help stands or may stand: which page it is, the launcher, the panel. */
export function createSession(document: Document, api: ContentApi, genuine: Genuine, signal: AbortSignal) {
  const host: Host = createHost(document, genuine, signal);
  const reader = createStateReader(document);
  const dismissed = new Set<string>();
  // A clock that is set back would keep us away until it has caught up.
  const born = performance.now();
  let at: Recognised | undefined;
  /** The page that was last asked about. */
  let page: string | undefined;
  let seen: SeenPage = {};
  /** What the worker was last asked about, its answer, and how often it was asked: an older answer does not count. */
  let asked: string | undefined;
  let asks = 0;
  let answer: BootAnswer | undefined;
  let launcher: Launcher | undefined;
  /** The line that the launcher carries. */
  let drawnLine: string | undefined;
  let panel: MountedPanel | undefined;
  /** What the panel showed when the window had no room left for it. */
  let parked: PanelView | undefined;
  let saidElsewhere = false;
  /** A guided walk, once one has been under way in this document. */
  let walk: Walk | undefined;
  /** The person wants the help on the sign-ins of other services too. */
  let everywhere = false;
  /** Questions about one page that nobody answered. */
  let unanswered = 0;

  const boot = (): Boot | undefined => (answer?.show ? answer : undefined);
  const look = (): void => {
    seen = at === undefined || answer === undefined ? {} : reader.read(at, answer);
  };

  const makeLauncher = (texts: Boot, { family }: Recognised): Launcher => {
    const made = mountLauncher(host, family, texts, seen.hint, { open: (keyboard) => void open(keyboard), dismiss });
    made.place();
    return made;
  };

  const attention = createAttention(host, api, () => panel === undefined && void open(false));
  const mark = createMark(api);
  const attend = (): void => {
    mark(at, seen, answer);
    const texts = boot();
    // A walk says what to do by itself, and nothing is to open over it.
    if (at === undefined || texts === undefined || dismissed.has(at.page) || walk?.on) return;
    attention.seen(texts, at.page, seen.hint);
  };

  const showLauncher = (): void => {
    const focused = launcher !== undefined && host.root.activeElement !== null;
    launcher?.remove();
    launcher = undefined;
    drawnLine = undefined;
    if (panel !== undefined || walk?.on) return;
    const texts = boot();
    if (at === undefined || texts === undefined || dismissed.has(at.page)) {
      host.remove();
      return;
    }
    launcher = makeLauncher(texts, at);
    drawnLine = seen.hint?.line;
    if (focused) launcher.focus();
  };

  const close = (): void => {
    const focused = host.root.activeElement !== null;
    panel?.remove();
    panel = undefined;
    showLauncher();
    walk?.look();
    if (!focused) return;
    if (walk?.on) focusTitle(host.root);
    else launcher?.focus();
  };

  const closeByHand = (): void => {
    if (at !== undefined) attention.closedByHand(boot(), at.page);
    close();
  };

  /** The walk of this document; its code is evaluated with the first one. */
  const walkHere = async (): Promise<Walk> => {
    const { createWalk } = await import('./walk');
    if (answer !== undefined) host.style('ours', answer.style);
    walk ??= createWalk(document, host, api, {
      page: () => (at === undefined ? undefined : { page: at.page, pageLanguage: at.pageLanguage, ...viewOf(seen) }),
      hidden: () => panel !== undefined,
      open: (view) => void open(true, view),
      ended: (focused) => {
        showLauncher();
        if (focused) launcher?.focus();
      },
    });
    return walk;
  };

  const beginWalk = async (id: string): Promise<void> => {
    const begun = await walkHere();
    panel?.remove();
    panel = undefined;
    launcher?.remove();
    launcher = undefined;
    await begun.begin(id);
  };

  const park = (yielding: boolean): boolean => {
    if (walk?.on) {
      close();
      return true;
    }
    const texts = boot();
    if (texts === undefined || at === undefined || panel === undefined) return false;
    const next = makeLauncher(texts, at);
    if (!next.stands() && !yielding) {
      next.remove();
      return false;
    }
    const focused = host.root.activeElement !== null;
    parked = panel.view;
    launcher = next;
    drawnLine = seen.hint?.line;
    panel.remove();
    panel = undefined;
    if (focused) launcher.focus();
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

  /** What the help that is being opened is about. */
  const stateKey = (): string => [at?.page, seen.view, seen.number?.key].join(' ');

  const open = async (byKeyboard: boolean, wanted?: PanelView): Promise<void> => {
    const about = stateKey();
    // The panel is evaluated here: a page that is never asked for help does not pay for it.
    const [{ mountPanel }, first] = await Promise.all([
      import('./panel'),
      load(wanted ?? parked ?? firstView(), false),
    ]);
    const texts = boot();
    // Meanwhile the person may have opened the panel already, or the page may be none of ours any more.
    if (first === undefined || at === undefined || panel !== undefined || signal.aborted) return;
    // Or the person has sent us away; nor is it to cover a walk that has begun. Its own card alone may ask for it, also
    // where nothing else is to stand in the page.
    if (wanted === undefined && (texts === undefined || dismissed.has(at.page) || walk?.on)) return;
    if (stateKey() !== about) {
      await open(byKeyboard, wanted);
      return;
    }
    launcher?.remove();
    launcher = undefined;
    parked = undefined;
    panel = mountPanel(host, texts ? sideOf(texts) : 'right', first, at.family, {
      load,
      close: closeByHand,
      dismiss,
      chooseLanguage: (language) => void choose(language),
      openSettings: () => void openSettings(),
      walk: (id) => void beginWalk(id),
      noRoom: park,
    });
    walk?.look();
    if (byKeyboard) panel.focus();
  };

  const choose = async (language: string): Promise<void> => {
    await api.ask({ type: 'language', language });
    await (api.alive() ? ask() : panel?.refresh());
  };

  const openSettings = async (): Promise<void> => {
    await api.ask({ type: 'options' });
    if (!api.alive()) await panel?.refresh();
  };

  /** For a page in the making the launcher waits a moment, once: a view may still be on its way. */
  const showWhenBuilt = (): void => {
    const wait = born + BOX_BUILT - performance.now();
    const known = seen.view !== undefined || at?.family === 'portal';
    if (known || launcher !== undefined || wait <= 0) showLauncher();
    else setTimeout(showIfMissing, wait);
  };
  const showIfMissing = (): void => {
    // A look of its own would keep the walk from hearing of the state that has come.
    if (launcher !== undefined || panel !== undefined || walk?.on || signal.aborted) return;
    look();
    showLauncher();
    attend();
  };

  const keyOf = ({ page, pageLanguage, partner }: Recognised): string => [page, pageLanguage, partner].join(' ');

  /** Asks the worker what is to stand in this page. */
  const ask = async (): Promise<void> => {
    if (at === undefined) return;
    asks += 1;
    const mine = asks;
    const { page, pageLanguage, partner } = at;
    asked = keyOf(at);
    const given = await api.ask({ type: 'boot', page, pageLanguage, partner });
    // The page may have moved on while the worker thought; what it says of the old one is of no use then.
    if (signal.aborted || mine !== asks || at?.page !== page) return;
    // The extension is gone, the texts in an open panel are not: they stay readable.
    if (!api.alive() && panel !== undefined) return;
    // No answer at all: the worker was just stopped, say. The next look at the page asks again; a page that stands
    // still is not looked at by itself.
    if (given === undefined && api.alive()) {
      unanswered += 1;
      if (unanswered <= MOST_UNANSWERED) {
        asked = undefined;
        setTimeout(() => signal.aborted || see(at), UNANSWERED_WAIT);
      }
      if (asked === undefined || panel !== undefined) return;
    }
    unanswered = 0;
    answer = isBoot(given) ? given : undefined;
    if (answer?.show) for (const id of answer.dismissed) dismissed.add(id);
    look();
    if (answer?.walking || walk?.on) await (await walkHere()).seen();
    if (panel === undefined) showWhenBuilt();
    else if (boot() === undefined) close();
    else await panel.refresh();
    if (panel !== undefined || launcher !== undefined || !answer?.show) attend();
    else mark(at, seen, answer);
  };

  const see = async (next: Recognised | undefined): Promise<void> => {
    at = next?.partner === 'no' && !everywhere ? undefined : next;
    // The page itself says that it belongs to another service: a sign-in that the worker remembers here is over.
    if (next?.partner === 'no' && !saidElsewhere) {
      saidElsewhere = true;
      void api.ask({ type: 'elsewhere' });
    }
    if (at === undefined) {
      // The walk ends in this page alone: the worker still knows of it where one of ours comes back.
      if (walk?.on) void walk.seen();
      seen = {};
      page = undefined;
      mark(at, seen, answer);
      if (asked === undefined && answer === undefined) return;
      asked = undefined;
      answer = undefined;
      panel?.remove();
      panel = undefined;
      showLauncher();
      return;
    }
    if (keyOf(at) !== asked) {
      // What was seen of the page before says nothing of this one.
      if (at.page !== page) {
        page = at.page;
        unanswered = 0;
        seen = {};
        parked = undefined;
        if (drawnLine !== undefined) showLauncher();
      }
      await ask();
      return;
    }
    const before = seen;
    look();
    if (seen.view === before.view && seen.number?.key === before.number?.key) {
      launcher?.place();
      panel?.place();
      walk?.look();
      return;
    }
    parked = undefined;
    if (walk?.on) await walk.seen();
    await panel?.refresh();
    // The launcher stays the same button where it says the same: a press may be on its way to it.
    if (panel === undefined && seen.hint?.line !== drawnLine) showLauncher();
    else launcher?.place();
    attend();
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
    /** The popup has begun a walk in this tab. */
    async walkBegun(): Promise<void> {
      panel?.remove();
      panel = undefined;
      await (await walkHere()).seen();
      showLauncher();
    },
    /** Whether the help is wanted on the sign-ins of other services too. */
    wanted(onEverySignIn: boolean): void {
      everywhere = onEverySignIn;
    },
    /** Window size or scroll position changed. */
    moved(): void {
      launcher?.place();
      panel?.place();
      walk?.look();
    },
    /** The person went on in the page: a panel that lies over the field in use folds away. */
    focusMoved(target: Element): void {
      if (target === host.element) return;
      if (panel === undefined) walk?.focusMoved();
      else if (!panel.minimized && panel.covers(target)) panel.giveWay();
    },
    /** What the popup is told. */
    state: (found: Recognised | undefined, withFacts: boolean): StateAnswer =>
      stateAnswer(document, found, seen, { remembered: answer?.partner === true, dismissed, withFacts }),
  };
}
