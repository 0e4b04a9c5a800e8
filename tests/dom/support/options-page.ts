/** The settings page, the worker that it talks to, and the hands of a person on it. */
import { vi } from 'vitest';
import { effectiveSettings, managedChoices, parsePolicy } from '../../../src/core/policy';
import { applyChange, parseSettings, type SettingsChange, serializeSettings } from '../../../src/core/settings';
import { all, one } from '../ui-fixture';
import { settled } from './browser';
import { fakeBrowser } from './fake-browser';
import { helpAnswer, text } from './worker-answers';

interface Worker {
  stored: unknown;
  /** What the organisation set by policy. */
  managed: unknown;
  refuses: boolean;
  help: object | null;
  answer(request: object): Promise<unknown>;
}

/** The worker as the settings page knows it: what it stored, whether it can store, and the help it gives. */
export const worker: Worker = {
  stored: undefined,
  managed: undefined,
  refuses: false,
  help: null,
  async answer(request) {
    const type: unknown = Reflect.get(request, 'type');
    if (type === 'help') return worker.help;
    const policy = parsePolicy(worker.managed);
    const { settings: own, problems } = parseSettings(worker.stored);
    if (type === 'settings') return { settings: effectiveSettings(own, policy.values), own, policy, problems };
    if (type !== 'save' || !isSave(request)) return undefined;
    if (managedChoices(policy.values).some((name) => name in request.change)) return { saved: false, managed: true };
    const saved = !worker.refuses;
    if (saved) {
      worker.stored = serializeSettings(applyChange(own, request.change), worker.stored);
      hearsOfChange();
    }
    return { saved };
  },
};

/** As on a fresh installation: nothing stored, everything works. */
export function resetWorker(): void {
  Object.assign(worker, { stored: undefined, managed: undefined, refuses: false, help: helpAnswer() });
  fakeBrowser.runtime.sendMessage.mockImplementation(worker.answer);
}

export const isSave = (request: object): request is { change: SettingsChange } => 'change' in request;

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

/** The row of a setting, by the message key of its name. */
export function row(title: string): HTMLElement {
  const found = all(document, '.sp-setting').find((each) => one(each, 'b').textContent === text(title));
  if (found === undefined) throw new Error(`There is no setting ${title}`);
  return found;
}

/** Presses the button of an action, and waits until the page has drawn what follows. */
export async function press(act: string, within: ParentNode = document): Promise<void> {
  one(within, `[data-act="${act}"]`).click();
  await settled();
}

/** Types into a field of a form, and goes on to the next one. */
export async function enter(name: string, value: string, within: ParentNode = document): Promise<HTMLInputElement> {
  const field = input(name, within);
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.blur();
  await settled();
  return field;
}

export function input(name: string, within: ParentNode = document): HTMLInputElement {
  const found = within.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (found === null) throw new Error(`There is no field ${name}`);
  return found;
}

/** Chooses a file for import. */
export async function offer(content: string | Blob, name = 'settings.json'): Promise<void> {
  const picker = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (picker === null) throw new Error('There is nothing to choose a file with');
  Object.defineProperty(picker, 'files', { configurable: true, value: [new File([content], name)] });
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => one(document, '.sp-import'));
  await settled();
}

/** The texts of the elements that match, as they are read. */
export const words = (selector: string, within: ParentNode = document): string[] =>
  all(within, selector).map(({ textContent }) => textContent?.trim() ?? '');
