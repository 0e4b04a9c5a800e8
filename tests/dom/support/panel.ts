/** A panel in the test's document, of views that are drawn as the worker would, and hands to press in it. */
import { vi } from 'vitest';
import { createHost, type Host } from '../../../src/content/host';
import { mountPanel, type PanelActions, type ShownView } from '../../../src/content/panel';
import type { PanelView } from '../../../src/core/panel-view';
import { HINTS } from '../../../src/data/hints';
import { one } from '../ui-fixture';
import { settled, setWindow } from './browser';
import { drawPanel } from './drawing';
import { helpAnswer } from './worker-answers';

type Props = Parameters<typeof drawPanel>[1];

export const LOCKED: PanelView = { name: 'topic', id: 'account-locked' };

export const actions = {
  load: vi.fn<PanelActions['load']>(),
  close: vi.fn(),
  dismiss: vi.fn(),
  chooseLanguage: vi.fn(),
  openSettings: vi.fn(),
  walk: vi.fn(),
  noRoom: vi.fn((_yielding: boolean) => true),
};

let ended = new AbortController();
export let host: Host;

/** What the worker draws of a view of the sign-in page, with parts of it replaced. */
export const drawn = (view: PanelView, over: Partial<Props> = {}, help = helpAnswer()): ShownView => ({
  view,
  tree: drawPanel(help, { view, here: HINTS.views.username, choice: 'auto', ...over }),
});

export function begin(): void {
  setWindow(1280, 720);
  ended = new AbortController();
  host = createHost(document, () => true, ended.signal);
  actions.load.mockImplementation(async (view, fromTopic) => drawn(view, { fromTopic }));
}

export function end(): void {
  ended.abort();
  vi.clearAllMocks();
  document.body.replaceChildren();
}

export const mount = (first: PanelView | ShownView = { name: 'home' }) =>
  mountPanel(host, 'right', 'tree' in first ? first : drawn(first), 'entra', actions);
export const panel = (): HTMLElement => one(host.root, '.sp-panel');
export const card = (): HTMLElement => one(host.root, 'div[style*="position: fixed"]');
export const title = (): string | null => one(host.root, '[data-title]').textContent;

/** Presses what matches, and waits for what comes of it. */
export async function press(selector: string): Promise<void> {
  one(host.root, selector).click();
  await settled();
}

export const act = (name: string): Promise<void> => press(`[data-act="${name}"]`);
