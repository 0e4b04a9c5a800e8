import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/core/languages';
import { DEFAULT_SETTINGS, parseSettings, type Settings, serializeSettings } from '../../src/core/settings';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import { helpAnswer, SWEDISH, text } from './support/worker-answers';
import { all, one } from './ui-fixture';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** The worker as the settings page knows it: what it stored, and whether it can store. */
let stored: unknown;
let refuses = false;
let help: object | null = helpAnswer();

const isSave = (request: object): request is { settings: Settings } => 'settings' in request;

async function worker(request: object): Promise<unknown> {
  const type: unknown = Reflect.get(request, 'type');
  if (type === 'help') return help;
  if (type === 'settings') return parseSettings(stored);
  if (type !== 'save' || !isSave(request)) return undefined;
  if (!refuses) {
    stored = serializeSettings(request.settings);
    for (const listener of fakeBrowser.storage.onChanged.listeners()) listener({ settings: {} }, 'local');
  }
  return { saved: !refuses };
}

async function open(): Promise<void> {
  vi.resetModules();
  await import('../../src/options/main');
  await settled();
}

const select = (): HTMLSelectElement => {
  const found = document.querySelector('select');
  if (found === null) throw new Error('There is no list of languages');
  return found;
};
const radio = (value: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (found === null) throw new Error(`There is no choice ${value}`);
  return found;
};
const status = (): string | null => one(document, '[role="status"]').textContent;
const chosen = (): (string | undefined)[] => [
  select().value,
  ...['plate', 'tab', 'off'].filter((value) => radio(value).checked),
  ...['end', 'start'].filter((value) => radio(value).checked),
];

async function choose(language: string): Promise<void> {
  select().value = language;
  select().dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

async function tick(value: string): Promise<void> {
  radio(value).click();
  await settled();
}

beforeEach(() => {
  resetBrowser();
  stored = undefined;
  refuses = false;
  help = helpAnswer();
  fakeBrowser.runtime.sendMessage.mockImplementation(worker);
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('the settings page', () => {
  it('shows what is stored, under its own title', async () => {
    stored = serializeSettings({ language: 'ja', launcher: 'tab', corner: 'start' });
    await open();
    expect(chosen()).toEqual(['ja', 'tab', 'start']);
    expect(document.title).toBe(text('options.title'));
    expect(document.documentElement.lang).toBe('en');
    expect(status()).toBe('');
  });

  it('shows the standard values on a fresh installation, and says nothing of repairs', async () => {
    await open();
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
    expect(all(document, '.sp-note')).toEqual([]);
  });

  it('has one heading of the first level, and leaves no level out', async () => {
    const levels = (): number[] => all(document, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    await open();
    expect(levels()).toEqual([1, 2, 2]);
    render(null, document.body);
    help = null;
    await open();
    expect(levels()).toEqual([1]);
  });

  it('offers every language in its own words', async () => {
    await open();
    expect([...select().options].map(({ value }) => value)).toEqual(['auto', ...LANGUAGES]);
    for (const option of [...select().options].slice(1)) expect(option.lang).toBe(option.value);
  });

  it('names the corners by the eye, in either reading direction', async () => {
    const words = (value: string) => radio(value).closest('label')?.textContent;
    await open();
    expect([words('end'), words('start')]).toEqual([text('options.corner.right'), text('options.corner.left')]);
    render(null, document.body);
    help = helpAnswer({ dir: 'rtl' });
    await open();
    expect([words('end'), words('start')]).toEqual([text('options.corner.left'), text('options.corner.right')]);
  });
});

describe('each choice', () => {
  it.each(['auto', ...LANGUAGES])('of a language is stored as it is made: %s', async (language) => {
    stored = serializeSettings({ ...DEFAULT_SETTINGS, language: language === 'sv' ? 'en' : 'sv', corner: 'start' });
    await open();
    await choose(language);
    expect(stored).toEqual(serializeSettings({ ...DEFAULT_SETTINGS, language: parse(language), corner: 'start' }));
    expect(status()).toBe(text('options.saved'));
  });

  it.each(['plate', 'tab', 'off'] as const)('of the launcher is stored as it is made: %s', async (launcher) => {
    stored = serializeSettings({ language: 'it', launcher: launcher === 'tab' ? 'off' : 'tab', corner: 'start' });
    await open();
    await tick(launcher);
    expect(stored).toEqual(serializeSettings({ language: 'it', launcher, corner: 'start' }));
    expect(chosen()).toEqual(['it', launcher, 'start']);
  });

  it.each(['end', 'start'] as const)('of the corner is stored as it is made: %s', async (corner) => {
    stored = serializeSettings({ ...DEFAULT_SETTINGS, corner: corner === 'end' ? 'start' : 'end' });
    await open();
    await tick(corner);
    expect(stored).toEqual(serializeSettings({ ...DEFAULT_SETTINGS, corner }));
    expect(status()).toBe(text('options.saved'));
  });

  it('builds on the one before', async () => {
    await open();
    await tick('tab');
    await tick('start');
    await choose('nl');
    expect(stored).toEqual(serializeSettings({ language: 'nl', launcher: 'tab', corner: 'start' }));
  });

  it('of a language is spoken at once', async () => {
    await open();
    help = helpAnswer({ language: 'sv', messages: SWEDISH });
    await choose('sv');
    expect(document.documentElement.lang).toBe('sv');
    expect(one(document, 'h1').textContent).toContain(SWEDISH['options.title']);
  });
});

describe('what goes wrong', () => {
  it('stored settings that were broken are named in number, and the whole ones stand', async () => {
    stored = { version: 1, language: 'klingon', launcher: 'tab', corner: 'start' };
    await open();
    expect(one(document, '.sp-note').textContent).toBe(text('options.repaired.one').replace('{count}', '1'));
    expect(chosen()).toEqual(['auto', 'tab', 'start']);
    render(null, document.body);
    stored = { version: 1, language: 'klingon', launcher: 7, corner: 'start' };
    await open();
    expect(one(document, '.sp-note').textContent).toBe(text('options.repaired.other').replace('{count}', '2'));
  });

  it('the notice of the repair goes once they are whole again', async () => {
    stored = { version: 1, language: 'klingon' };
    await open();
    await tick('tab');
    expect(all(document, '.sp-note')).toEqual([]);
    expect(status()).toBe(text('options.saved'));
  });

  it('a choice that cannot be stored says so, and the page shows what is in force', async () => {
    await open();
    refuses = true;
    await tick('off');
    expect(one(document, '.sp-note.is-stop').textContent).toContain(text('options.failed.title'));
    expect(status()).toBe('');
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
    await choose('ja');
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
    refuses = false;
    await tick('off');
    expect(all(document, '.sp-note')).toEqual([]);
    expect(chosen()).toEqual(['auto', 'off', 'end']);
  });

  it('without a catalogue or a worker it says so, and can be tried again', async () => {
    help = null;
    await open();
    expect(one(document, '.sp-title').textContent).toBe('The help texts could not be loaded');
    help = helpAnswer();
    fakeBrowser.runtime.sendMessage.mockRejectedValueOnce(new Error('no worker'));
    one(document, '[data-act="retry"]').click();
    await settled();
    expect(one(document, '.sp-title').textContent).toBe('The help texts could not be loaded');
    one(document, '[data-act="retry"]').click();
    await settled();
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
  });

  it('a change made elsewhere is shown', async () => {
    await open();
    stored = serializeSettings({ ...DEFAULT_SETTINGS, launcher: 'off' });
    for (const listener of fakeBrowser.storage.onChanged.listeners()) listener({ other: {} }, 'local');
    await settled();
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
    for (const listener of fakeBrowser.storage.onChanged.listeners()) listener({ settings: {} }, 'local');
    await settled();
    expect(chosen()).toEqual(['auto', 'off', 'end']);
  });
});

function parse(language: string): Settings['language'] {
  return LANGUAGES.find((tag) => tag === language) ?? 'auto';
}
