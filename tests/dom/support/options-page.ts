/** The settings page, the worker that it talks to, and the hands of a person on it. */
import { vi } from 'vitest';
import { parseSettings, type Settings, serializeSettings } from '../../../src/core/settings';
import { one } from '../ui-fixture';
import { settled } from './browser';
import { fakeBrowser } from './fake-browser';
import { helpAnswer } from './worker-answers';

interface Worker {
  stored: unknown;
  refuses: boolean;
  help: object | null;
  answer(request: object): Promise<unknown>;
}

/** The worker as the settings page knows it: what it stored, whether it can store, and the help it gives. */
export const worker: Worker = {
  stored: undefined,
  refuses: false,
  help: null,
  async answer(request) {
    const type: unknown = Reflect.get(request, 'type');
    if (type === 'help') return worker.help;
    if (type === 'settings') return parseSettings(worker.stored);
    if (type !== 'save' || !isSave(request)) return undefined;
    const saved = !worker.refuses;
    if (saved) {
      worker.stored = serializeSettings({ ...parseSettings(worker.stored).settings, ...request.change }, worker.stored);
      hearsOfChange();
    }
    return { saved };
  },
};

/** As on a fresh installation: nothing stored, everything works. */
export function resetWorker(): void {
  Object.assign(worker, { stored: undefined, refuses: false, help: helpAnswer() });
  fakeBrowser.runtime.sendMessage.mockImplementation(worker.answer);
}

export const isSave = (request: object): request is { change: Partial<Settings> } => 'change' in request;

/** The browser tells the page that the stored settings changed. */
export const hearsOfChange = (): void => {
  for (const listener of fakeBrowser.storage.onChanged.listeners()) listener({ settings: {} }, 'local');
};

export async function open(): Promise<void> {
  vi.resetModules();
  await import('../../../src/options/main');
  await settled();
}

export const select = (): HTMLSelectElement => {
  const found = document.querySelector('select');
  if (found === null) throw new Error('There is no list of languages');
  return found;
};
export const radio = (value: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (found === null) throw new Error(`There is no choice ${value}`);
  return found;
};
export const status = (): string | null => one(document, '[role="status"]').textContent;
export const chosen = (): (string | undefined)[] => [
  select().value,
  ...['plate', 'tab', 'off'].filter((value) => radio(value).checked),
  ...['end', 'start'].filter((value) => radio(value).checked),
];
/** When the help opens, and where it is there. */
export const reaching = (): (string | undefined)[] => [
  ...['press', 'problem'].filter((value) => radio(value).checked),
  ...['partner', 'every'].filter((value) => radio(value).checked),
];

export async function choose(language: string): Promise<void> {
  select().value = language;
  select().dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

export async function tick(value: string): Promise<void> {
  radio(value).click();
  await settled();
}
