import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/core/languages';
import { DEFAULT_SETTINGS, type Settings, serializeSettings } from '../../src/core/settings';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import {
  choose,
  chosen,
  isSave,
  open,
  radio,
  reaching,
  resetWorker,
  select,
  status,
  tick,
  worker,
} from './support/options-page';
import { helpAnswer, SWEDISH, text } from './support/worker-answers';
import { all, one } from './ui-fixture';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => {
  resetBrowser();
  resetWorker();
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('the settings page', () => {
  it('shows what is worker.stored, under its own title', async () => {
    worker.stored = serializeSettings({
      ...DEFAULT_SETTINGS,
      language: 'ja',
      launcher: 'tab',
      corner: 'start',
      reach: 'every',
      opening: 'problem',
    });
    await open();
    expect(chosen()).toEqual(['ja', 'tab', 'start']);
    expect(reaching()).toEqual(['problem', 'every']);
    expect(document.title).toBe(text('options.title'));
    expect(document.documentElement.lang).toBe('en');
    expect(status()).toBe('');
  });

  it('shows the standard values on a fresh installation, and says nothing of repairs', async () => {
    await open();
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
    expect(reaching()).toEqual(['press', 'partner']);
    expect(all(document, '.sp-note')).toEqual([]);
  });

  it('has one heading of the first level, and leaves no level out', async () => {
    const levels = (): number[] => all(document, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    await open();
    expect(levels()).toEqual([1, 2, 2, 2, 2]);
    render(null, document.body);
    worker.help = null;
    await open();
    expect(levels()).toEqual([1]);
  });

  it('names each choice, and says what it does', async () => {
    await open();
    const groups = all(document, '[role="radiogroup"]');
    const named = (group: HTMLElement, by: string) =>
      document.getElementById(group.getAttribute(by) ?? '')?.textContent;
    const names = ['launcher', 'corner', 'opening', 'reach'];
    expect(groups.map((group) => named(group, 'aria-labelledby'))).toEqual(
      names.map((name) => text(`options.${name}`)),
    );
    expect(groups.map((group) => named(group, 'aria-describedby'))).toEqual(
      names.map((name) => text(`options.${name}.why`)),
    );
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
    worker.help = helpAnswer({ dir: 'rtl' });
    await open();
    expect([words('end'), words('start')]).toEqual([text('options.corner.left'), text('options.corner.right')]);
  });
});

describe('each choice', () => {
  it.each(['auto', ...LANGUAGES])('of a language is stored as it is made: %s', async (language) => {
    worker.stored = serializeSettings({
      ...DEFAULT_SETTINGS,
      language: language === 'sv' ? 'en' : 'sv',
      corner: 'start',
    });
    await open();
    await choose(language);
    expect(worker.stored).toEqual(
      serializeSettings({ ...DEFAULT_SETTINGS, language: parse(language), corner: 'start' }),
    );
    expect(status()).toBe(text('options.saved'));
  });

  it.each(['plate', 'tab', 'off'] as const)('of the launcher is stored as it is made: %s', async (launcher) => {
    worker.stored = serializeSettings({
      ...DEFAULT_SETTINGS,
      language: 'it',
      launcher: launcher === 'tab' ? 'off' : 'tab',
      corner: 'start',
    });
    await open();
    await tick(launcher);
    expect(worker.stored).toEqual(
      serializeSettings({ ...DEFAULT_SETTINGS, language: 'it', launcher, corner: 'start' }),
    );
    expect(chosen()).toEqual(['it', launcher, 'start']);
  });

  it.each(['end', 'start'] as const)('of the corner is stored as it is made: %s', async (corner) => {
    worker.stored = serializeSettings({ ...DEFAULT_SETTINGS, corner: corner === 'end' ? 'start' : 'end' });
    await open();
    await tick(corner);
    expect(worker.stored).toEqual(serializeSettings({ ...DEFAULT_SETTINGS, corner }));
    expect(status()).toBe(text('options.saved'));
  });

  it.each([
    ['problem', 'opening', 'press'],
    ['every', 'reach', 'partner'],
  ] as const)(
    'to have more of the help (%s) is stored alone as it is made, and can be taken back',
    async (more, name, less) => {
      await open();
      await tick(more);
      expect(worker.stored).toEqual(serializeSettings({ ...DEFAULT_SETTINGS, [name]: more }));
      expect(reaching()).toContain(more);
      expect(status()).toBe(text('options.saved'));
      await tick(less);
      expect(worker.stored).toEqual(serializeSettings(DEFAULT_SETTINGS));
      expect(fakeBrowser.runtime.sendMessage.mock.calls.map(([request]) => request).filter(isSave)).toEqual([
        { type: 'save', change: { [name]: more } },
        { type: 'save', change: { [name]: less } },
      ]);
    },
  );

  it('is sent alone: what else stands in the page may be older than what is stored', async () => {
    await open();
    await tick('start');
    expect(fakeBrowser.runtime.sendMessage.mock.calls.map(([request]) => request).filter(isSave)).toEqual([
      { type: 'save', change: { corner: 'start' } },
    ]);
  });

  it('stays when the next is made before the page has drawn it', async () => {
    await open();
    radio('start').click();
    radio('tab').click();
    select().value = 'nl';
    select().dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(worker.stored).toEqual(
      serializeSettings({ ...DEFAULT_SETTINGS, language: 'nl', launcher: 'tab', corner: 'start' }),
    );
    expect(chosen()).toEqual(['nl', 'tab', 'start']);
  });

  it('builds on the one before', async () => {
    await open();
    await tick('tab');
    await tick('start');
    await choose('nl');
    expect(worker.stored).toEqual(
      serializeSettings({ ...DEFAULT_SETTINGS, language: 'nl', launcher: 'tab', corner: 'start' }),
    );
  });

  it('of a language is spoken at once', async () => {
    await open();
    worker.help = helpAnswer({ language: 'sv', messages: SWEDISH });
    await choose('sv');
    expect(document.documentElement.lang).toBe('sv');
    expect(one(document, 'h1').textContent).toContain(SWEDISH['options.title']);
  });
});

function parse(language: string): Settings['language'] {
  return LANGUAGES.find((tag) => tag === language) ?? 'auto';
}
