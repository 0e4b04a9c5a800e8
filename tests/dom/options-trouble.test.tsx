import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, serializeSettings } from '../../src/core/settings';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import { choose, chosen, hearsOfChange, open, radio, resetWorker, status, tick, worker } from './support/options-page';
import { helpAnswer, text } from './support/worker-answers';
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

describe('what goes wrong', () => {
  it('stored settings that were broken are named in number, and the whole ones stand', async () => {
    worker.stored = { version: 1, language: 'klingon', launcher: 'tab', corner: 'start' };
    await open();
    expect(one(document, '.sp-note').textContent).toBe(text('options.repaired.one').replace('{count}', '1'));
    expect(chosen()).toEqual(['auto', 'tab', 'start']);
    render(null, document.body);
    worker.stored = { version: 1, language: 'klingon', launcher: 7, corner: 'start' };
    await open();
    expect(one(document, '.sp-note').textContent).toBe(text('options.repaired.other').replace('{count}', '2'));
  });

  it('the notice of the repair goes once they are whole again', async () => {
    worker.stored = { version: 1, language: 'klingon' };
    await open();
    await tick('tab');
    expect(all(document, '.sp-note')).toEqual([]);
    expect(status()).toBe(text('options.saved'));
  });

  it('a choice that cannot be stored says so, and the page shows what is in force', async () => {
    await open();
    worker.refuses = true;
    await tick('off');
    expect(one(document, '.sp-note.is-stop').textContent).toContain(text('options.failed.title'));
    expect(status()).toBe('');
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
    await choose('ja');
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
    worker.refuses = false;
    await tick('off');
    expect(all(document, '.sp-note')).toEqual([]);
    expect(chosen()).toEqual(['auto', 'off', 'end']);
  });

  it('without a catalogue or a worker it says so, and can be tried again', async () => {
    worker.help = null;
    await open();
    expect(one(document, '.sp-title').textContent).toBe('The help texts could not be loaded');
    worker.help = helpAnswer();
    fakeBrowser.runtime.sendMessage.mockRejectedValueOnce(new Error('no worker'));
    one(document, '[data-act="retry"]').click();
    await settled();
    expect(one(document, '.sp-title').textContent).toBe('The help texts could not be loaded');
    one(document, '[data-act="retry"]').click();
    await settled();
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
  });

  it('a worker that fails later leaves the page as it stands: somebody may be typing', async () => {
    await open();
    one(document, '[data-act="contact-add"]').click();
    await settled();
    one(document, 'input[name="name"]').setAttribute('data-typed', 'Anna');
    fakeBrowser.runtime.sendMessage.mockRejectedValue(new Error('no worker'));
    hearsOfChange();
    await settled();
    expect(one(document, 'input[name="name"]').getAttribute('data-typed')).toBe('Anna');
    await tick('off');
    expect(one(document, '.sp-note.is-stop').textContent).toContain(text('options.failed.title'));
    expect(one(document, 'input[name="name"]').getAttribute('data-typed')).toBe('Anna');
  });

  it('a change made elsewhere is shown', async () => {
    await open();
    worker.stored = serializeSettings({ ...DEFAULT_SETTINGS, launcher: 'off' });
    for (const listener of fakeBrowser.storage.onChanged.listeners()) listener({ other: {} }, 'local');
    await settled();
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
    hearsOfChange();
    await settled();
    expect(chosen()).toEqual(['auto', 'off', 'end']);
  });

  it('a change made elsewhere is not called saved here', async () => {
    await open();
    hearsOfChange();
    await settled();
    expect(status()).toBe('');
    await tick('off');
    hearsOfChange();
    await settled();
    expect(status()).toBe(text('options.saved'));
  });

  it('an answer that comes late does not take the place of a newer one', async () => {
    await open();
    let release = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    const old = await worker.answer({ type: 'settings' });
    fakeBrowser.runtime.sendMessage.mockImplementation(async (request) => {
      if (Reflect.get(request, 'type') !== 'settings') return worker.answer(request);
      await late;
      return old;
    });
    hearsOfChange();
    await settled();
    worker.stored = serializeSettings({ ...DEFAULT_SETTINGS, launcher: 'off' });
    fakeBrowser.runtime.sendMessage.mockImplementation(worker.answer);
    hearsOfChange();
    await settled();
    release();
    await settled();
    expect(chosen()).toEqual(['auto', 'off', 'end']);
  });

  it('a choice that failed is not covered up by one made in the same moment', async () => {
    await open();
    worker.refuses = true;
    radio('off').click();
    worker.refuses = false;
    radio('start').click();
    await settled();
    expect(chosen()).toEqual(['auto', 'plate', 'start']);
    expect(all(document, '.sp-note.is-stop')).toHaveLength(1);
    expect(status()).toBe('');
  });

  it('settings of a newer version are shown as they are, and a choice keeps what only that one knows', async () => {
    worker.stored = { version: 99, language: 'it', theme: 'pink' };
    await open();
    expect(chosen()).toEqual(['it', 'plate', 'end']);
    expect(all(document, '.sp-note')).toEqual([]);
    await tick('start');
    expect(worker.stored).toEqual({ ...DEFAULT_SETTINGS, version: 99, language: 'it', corner: 'start', theme: 'pink' });
  });
});
