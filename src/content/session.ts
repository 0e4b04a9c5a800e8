import { isBoot, isHelp } from '../core/answers';
import { hintFor } from '../core/hint';
import { resolveView } from '../core/match-view';
import type { BootAnswer, HelpAnswer, StateAnswer } from '../core/messages';
import type { ViewRule } from '../core/page';
import type { ProblemNumber } from '../core/problem';
import type { ContentApi } from '../platform/content-api';
import type { Genuine } from './guard';
import { createHost, type Host } from './host';
import { type Boot, type Launcher, mountLauncher, sideOf } from './launcher';
import type { MountedPanel, PanelState } from './panel';
import { readPortalProblem, readProblem } from './problem';
import type { Recognised } from './recognise';
import { readSignals } from './signals';
import { readSupportFacts } from './support';

/** The sign-in box is built by a script: shown before it, the launcher would first be plain and then change its mind. */
const BOX_BUILT = 250;

/** One document in which our help stands or may stand: which page it is, the launcher, the panel. */
export function createSession(
  document: Document,
  api: ContentApi,
  genuine: Genuine,
  signal: AbortSignal,
  everywhere = false,
) {
  const host: Host = createHost(document, genuine, signal);
  const dismissed = new Set<string>();
  const born = Date.now();
  let at: Recognised | undefined;
  let view: string | undefined;
  let number: ProblemNumber | undefined;
  /** What the portal said went wrong when it had come to rest, and on which page. */
  let rested: { readonly page: string; readonly number: ProblemNumber | undefined } | undefined;
  /** Lines that were read out, and problems at which the help has opened by itself: once for each. */
  const announced = new Set<string>();
  const opened = new Set<string>();
  /** What the worker was last asked about, its answer, and how often it was asked: an older answer does not count. */
  let asked: string | undefined;
  let asks = 0;
  let loads = 0;
  let answer: BootAnswer | undefined;
  /** The view number that the document came with, and whether it has moved on from there. */
  let firstNumber: number | undefined;
  let stale = false;
  let launcher: Launcher | undefined;
  let panel: MountedPanel | undefined;
  /** What the panel showed when the window had no room left for it. */
  let parked: PanelState['view'] | undefined;

  const boot = (): Boot | undefined => (answer?.show ? answer : undefined);
  const hintOf = (number: string | undefined) => {
    const hints = boot()?.hints;
    if (at === undefined || hints === undefined) return undefined;
    return hintFor({ page: at.page, family: at.family, view, number }, hints);
  };
  const hint = () => hintOf(number?.key);

  const readView = (): ViewRule | undefined => {
    if (at === undefined || answer === undefined) return undefined;
    const signals = readSignals(document, at.page, at.errorCode, answer.views);
    firstNumber ??= signals.viewNumber;
    // The number stays in the document when the box goes on without a reload; it speaks of the first view only.
    stale ||= signals.viewNumber !== undefined && signals.viewNumber !== firstNumber;
    const { errorCode: _old, ...current } = signals;
    return resolveView(stale ? current : signals, answer.views);
  };

  /** Looks which state the page is in, and which number it names as the reason. */
  const readState = (): void => {
    const rule = readView();
    view = rule?.id;
    // What the page finds by itself has no number: the one that stands there is of something earlier.
    const errorCode = stale || rule?.errorCodes?.includes('none') ? undefined : at?.errorCode;
    if (at === undefined) number = undefined;
    else if (at.family === 'portal') number = rested?.page === at.page ? (rested.number ?? at.returned) : at.returned;
    else number = readProblem(document, { ...at, view, errorCode }, hintOf(undefined)?.line !== undefined);
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
    const shown = hint();
    launcher = mountLauncher(host, at.family, texts, shown, { open: (keyboard) => void open(keyboard), dismiss });
    launcher.place();
    if (shown?.line === undefined) return;
    if (!announced.has(shown.line)) launcher.announce();
    announced.add(shown.line);
    openByItself(texts, at.page, shown.line);
  };

  /** Where the person wants it so, once for each problem, and never again where the person has closed it. */
  const openByItself = (texts: Boot, page: string, line: string): void => {
    if (texts.opening !== 'problem' || texts.closed.includes(page) || opened.has(line)) return;
    opened.add(line);
    void open(false);
  };

  const close = (): void => {
    if (panel !== undefined && at !== undefined && boot()?.opening === 'problem' && !opened.has(at.page)) {
      opened.add(at.page);
      void api.ask({ type: 'unwanted', what: 'closed', page: at.page });
    }
    const focused = host.root.activeElement !== null;
    panel?.remove();
    panel = undefined;
    showLauncher();
    if (focused) launcher?.focus();
  };

  const park = (): void => {
    parked = panel?.view;
    close();
  };

  const dismiss = (): void => {
    if (at === undefined) return;
    dismissed.add(at.page);
    void api.ask({ type: 'unwanted', what: 'dismissed', page: at.page });
    close();
  };

  /** What the panel shows instead of the whole help: the texts that came with the launcher. */
  const bare = (texts: Boot, name: 'failed' | 'updated'): PanelState => ({
    content: { ...texts, messages: texts.texts, topics: [], links: [], groups: [], labels: {}, version: '' },
    choice: 'auto',
    view: { name },
    family: at?.family ?? 'portal',
    hint: undefined,
    number: undefined,
    minimized: false,
  });

  /** A recognised problem opens on what helps; everything else on the list of all help. */
  const firstView = (): PanelState['view'] => {
    const { line, topic } = hint() ?? {};
    return line !== undefined && topic !== undefined ? { name: 'topic', id: topic } : { name: 'home' };
  };

  const load = async (shown: PanelState['view']): Promise<PanelState | undefined> => {
    const texts = boot();
    if (texts === undefined || at === undefined) return undefined;
    const help = await api.ask({ type: 'help', pageLanguage: at.pageLanguage });
    if (!isHelp(help)) return bare(texts, api.alive() ? 'failed' : 'updated');
    const { family } = at;
    const content = family === 'portal' ? { ...help, groups: help.portalGroups } : help;
    return { content, choice: help.choice, view: shown, family, hint: hint(), number, minimized: false };
  };

  const open = async (byKeyboard: boolean): Promise<void> => {
    const page = at?.page;
    // Preact starts here: a page that is never asked for help does not pay for it.
    const [{ mountPanel }, state] = await Promise.all([import('./panel'), load(parked ?? firstView())]);
    const texts = boot();
    // Meanwhile the page may have changed, or the person may have sent us away or opened the panel already.
    const here = at !== undefined && at.page === page && !dismissed.has(at.page);
    if (state === undefined || texts === undefined || !here || panel !== undefined || signal.aborted) return;
    launcher?.remove();
    launcher = undefined;
    parked = undefined;
    panel = mountPanel(host, sideOf(texts), state, {
      close,
      dismiss,
      retry: () => void reload(),
      chooseLanguage: (language) => void choose(language),
      openSettings: () => void openSettings(),
      noRoom: park,
      details: () => {
        if (at === undefined) return undefined;
        const { page, family, pageLanguage } = at;
        return { page, view, pageLanguage, facts: readSupportFacts(document, page, family) };
      },
    });
    if (byKeyboard) panel.focus();
  };

  const reload = async (): Promise<void> => {
    const mine = ++loads;
    const shown = panel?.view ?? { name: 'home' };
    const empty = shown.name === 'failed' || shown.name === 'updated';
    const state = await load(empty ? { name: 'home' } : shown);
    if (state === undefined || panel === undefined || mine !== loads) return;
    // What is on show stays on show when the worker fails for once: the reader would lose the place.
    if (state.view.name === 'failed' && !empty) return;
    panel.update({ ...state, minimized: panel.minimized });
  };

  const choose = async (language: HelpAnswer['choice']): Promise<void> => {
    await api.ask({ type: 'language', language });
    await ask();
    await reload();
  };

  const openSettings = async (): Promise<void> => {
    await api.ask({ type: 'options' });
    if (!api.alive()) await reload();
  };

  /** For a page in the making the launcher waits a moment, once: a view may still be on its way. */
  const showWhenBuilt = (): void => {
    const wait = born + BOX_BUILT - Date.now();
    if (view !== undefined || at?.family === 'portal' || launcher !== undefined || wait <= 0) showLauncher();
    else setTimeout(showIfMissing, wait);
  };
  const showIfMissing = (): void => {
    if (launcher !== undefined || panel !== undefined || signal.aborted) return;
    readState();
    showLauncher();
  };

  const keyOf = ({ page, pageLanguage, partner }: Recognised): string => [page, pageLanguage, partner].join(' ');

  /** Asks the worker what is to stand in this page. */
  const ask = async (): Promise<void> => {
    if (at === undefined) return;
    const mine = ++asks;
    const { page, pageLanguage, partner } = at;
    asked = keyOf(at);
    const given = await api.ask({ type: 'boot', page, pageLanguage, sure: partner === 'yes' });
    // The page may have moved on while the worker thought; what it says of the old one is of no use then.
    if (signal.aborted || mine !== asks || at?.page !== page) return;
    // The extension is gone, the texts in an open panel are not: they stay readable.
    if (!api.alive() && panel !== undefined) return;
    answer = isBoot(given) ? given : undefined;
    if (answer?.show) for (const id of answer.dismissed) dismissed.add(id);
    readState();
    if (panel === undefined) showWhenBuilt();
    else if (boot() === undefined) close();
    else panel.update({ hint: hint(), number, family: at.family });
  };

  /** The page itself says that it belongs to another service: what the worker remembers of a sign-in here is over. */
  const elsewhere = (): void => {
    if (saidElsewhere) return;
    saidElsewhere = true;
    void api.ask({ type: 'elsewhere' });
  };
  let saidElsewhere = false;

  const leave = (): void => {
    asked = undefined;
    answer = undefined;
    panel?.remove();
    panel = undefined;
    showLauncher();
  };

  return {
    /** The page has been looked at (again). */
    async see(next: Recognised | undefined): Promise<void> {
      at = next?.partner === 'no' && !everywhere ? undefined : next;
      if (at === undefined) {
        if (asked !== undefined) leave();
        if (next !== undefined) elsewhere();
        return;
      }
      if (keyOf(at) !== asked) {
        await ask();
        return;
      }
      const before = hint();
      const was = [view, number?.key];
      readState();
      if (view === was[0] && number?.key === was[1]) {
        launcher?.place();
        panel?.place();
        return;
      }
      parked = undefined;
      const now = hint();
      panel?.update({ hint: now, number });
      // The launcher stays the same button where it says the same: a press may be on its way to it.
      if (panel === undefined && now?.line !== before?.line) showLauncher();
      else launcher?.place();
    },
    /** The stored settings changed: another language, another corner, or nothing in the page at all. */
    async settingsChanged(): Promise<void> {
      if (!api.alive()) return;
      await ask();
      if (panel !== undefined) await reload();
    },
    /** A page of the portal has come to rest: what it says now counts. */
    async rest(): Promise<void> {
      if (at?.family === 'portal') rested = { page: at.page, number: readPortalProblem(document, at.page) };
      await this.see(at);
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
    state(found: Recognised | undefined): StateAnswer {
      if (found === undefined) return { partner: 'no', pageLanguage: '', dismissed: false };
      const { page, family, pageLanguage } = found;
      // The worker answered with the views of this page: so it remembers that the tab leads to Partner Center.
      const partner = found.partner === 'unknown' && answer?.partner === true ? 'yes' : found.partner;
      const facts = readSupportFacts(document, page, family);
      const state = { partner, page, family, pageLanguage, facts, dismissed: dismissed.has(page) };
      return { ...state, ...(view === undefined ? {} : { view }), ...(number === undefined ? {} : { number }) };
    },
  };
}
