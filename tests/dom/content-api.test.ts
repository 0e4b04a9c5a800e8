import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentApi } from '../../src/platform/content-api';

type Listener = (...args: unknown[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
}

/** The browser's own API as a content script has it. */
function native() {
  return {
    runtime: {
      id: 'signpost' as string | undefined,
      sendMessage: vi.fn(async (_: object): Promise<unknown> => ({ answer: 1 })),
      onMessage: event(),
    },
    storage: {
      local: { get: vi.fn(async (_: string): Promise<unknown> => ({})) },
      managed: { get: vi.fn(async (_: string): Promise<unknown> => ({})) },
      onChanged: event(),
    },
  };
}

let chrome = native();
const api = () => {
  const found = contentApi();
  if (found === undefined) throw new Error('no API was found');
  return found;
};

beforeEach(() => {
  chrome = native();
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('browser', undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the API of the browser', () => {
  it('is found under either name', async () => {
    expect(await api().ask({ type: 'x' })).toEqual({ answer: 1 });
    vi.stubGlobal('browser', chrome);
    vi.stubGlobal('chrome', undefined);
    expect(await api().ask({ type: 'x' })).toEqual({ answer: 1 });
  });

  it('is none outside an extension', () => {
    for (const value of [undefined, null, 'x', {}, { runtime: null }, { runtime: {} }, { runtime: { id: 7 } }]) {
      vi.stubGlobal('chrome', value);
      expect(contentApi()).toBeUndefined();
    }
  });

  it('is not mistaken for an element that the page named like it', async () => {
    document.body.innerHTML = '<a id="browser"></a><form name="chrome"></form>';
    vi.stubGlobal('browser', document.querySelector('a'));
    expect(await api().ask({ type: 'x' })).toEqual({ answer: 1 });
    vi.stubGlobal('chrome', document.querySelector('form'));
    expect(contentApi()).toBeUndefined();
  });

  it('is not mistaken for a form with fields named like its parts', async () => {
    document.body.innerHTML = '<form id="browser"></form><input form="browser" name="runtime" id="an-id">';
    const form = document.querySelector('form');
    // In the browsers a form hands out its fields by name; jsdom does not.
    if (form !== null) Object.defineProperty(form, 'runtime', { value: document.querySelector('input') });
    vi.stubGlobal('browser', form);
    const found = contentApi();
    expect(() => found?.onMessage(() => undefined)).not.toThrow();
    expect(await found?.ask({ type: 'x' })).toEqual({ answer: 1 });
  });
});

describe('a question', () => {
  it('goes to the worker as it is', async () => {
    const question = { type: 'boot', page: 'portal-home' };
    await api().ask(question);
    expect(chrome.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith(question);
  });

  it('that nobody answers, or that fails in whatever way, is answered with nothing', async () => {
    const { ask } = api();
    chrome.runtime.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
    expect(await ask({})).toBeUndefined();
    chrome.runtime.sendMessage.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await ask({})).toBeUndefined();
  });

  it('is not put once the extension has gone', async () => {
    const { ask, alive } = api();
    expect(alive()).toBe(true);
    chrome.runtime.id = undefined;
    expect(alive()).toBe(false);
    expect(await ask({})).toBeUndefined();
    expect(chrome.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('fails no one where the dead extension’s API throws at every touch', async () => {
    const { ask, alive } = api();
    Object.defineProperty(chrome.runtime, 'id', {
      get: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(alive()).toBe(false);
    expect(await ask({})).toBeUndefined();
  });
});

describe('a message of our own extension', () => {
  const send = (raw: unknown, id: string | undefined) => {
    const reply = vi.fn();
    const returned = [...chrome.runtime.onMessage.listeners].map((listener) => listener(raw, { id }, reply));
    return { reply, returned };
  };

  it('is answered at once', () => {
    api().onMessage((raw) => (raw === 'state' ? { partner: 'yes' } : undefined));
    const { reply, returned } = send('state', 'signpost');
    expect(reply).toHaveBeenCalledExactlyOnceWith({ partner: 'yes' });
    expect(returned).toEqual([undefined]);
  });

  it('is left to others where we have no answer', () => {
    api().onMessage(() => undefined);
    const { reply, returned } = send('other', 'signpost');
    expect(reply).not.toHaveBeenCalled();
    expect(returned).toEqual([undefined]);
  });

  it('is nobody else’s: one of another extension is not even looked at', () => {
    const answer = vi.fn(() => ({}));
    api().onMessage(answer);
    for (const id of ['stranger', undefined]) expect(send('state', id).reply).not.toHaveBeenCalled();
    expect(answer).not.toHaveBeenCalled();
  });

  it('is not heard any more after the end, and ending is safe when the extension has gone', () => {
    const end = api().onMessage(() => ({}));
    end();
    expect(chrome.runtime.onMessage.listeners.size).toBe(0);
    const other = api().onMessage(() => ({}));
    chrome.runtime.id = undefined;
    expect(other).not.toThrow();
  });
});

describe('the stored settings', () => {
  it('are read by the one word that matters, and nothing else is: no contact comes near a page', async () => {
    chrome.storage.local.get.mockResolvedValue({ reach: 'every' });
    chrome.storage.managed.get.mockResolvedValue({ reach: 'partner' });
    expect(await api().readSettings()).toEqual([{ reach: 'partner' }, { reach: 'every' }]);
    expect(chrome.storage.local.get.mock.calls).toEqual([['reach']]);
    expect(chrome.storage.managed.get.mock.calls).toEqual([['reach']]);
    expect(chrome.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('are none where none are stored', async () => {
    expect(await api().readSettings()).toEqual([{}, {}]);
  });

  it('are read where there is no policy, which Firefox says by rejecting', async () => {
    chrome.storage.local.get.mockResolvedValue({ reach: 'every' });
    chrome.storage.managed.get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await api().readSettings()).toEqual([undefined, { reach: 'every' }]);
    Object.defineProperty(chrome.storage, 'managed', { value: undefined });
    expect(await api().readSettings()).toEqual([undefined, { reach: 'every' }]);
  });

  it('are none where they cannot be read, in whatever way that fails', async () => {
    const { readSettings } = api();
    chrome.storage.local.get.mockRejectedValueOnce(new Error('storage failed'));
    expect(await readSettings()).toEqual([{}, undefined]);
    chrome.storage.local.get.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await readSettings()).toEqual([{}, undefined]);
    chrome.storage.local.get.mockResolvedValueOnce(undefined);
    expect(await readSettings()).toEqual([{}, undefined]);
    Object.defineProperty(chrome, 'storage', { value: undefined });
    expect(await readSettings()).toEqual([undefined, undefined]);
  });
});

describe('a change of the settings', () => {
  const change = (changes: object, area: string): void => {
    for (const listener of chrome.storage.onChanged.listeners) listener(changes, area);
  };

  it('is told, and no other change', () => {
    const changed = vi.fn();
    const end = api().onSettingsChanged(changed);
    change({ 'tab:1': {} }, 'session');
    change({ settings: {} }, 'session');
    change({ other: {} }, 'local');
    change(Object.create({ settings: {} }), 'local');
    expect(changed).not.toHaveBeenCalled();
    change({ settings: {} }, 'local');
    expect(changed).toHaveBeenCalledOnce();
    change({ launcher: {} }, 'managed');
    expect(changed).toHaveBeenCalledTimes(2);
    end();
    expect(chrome.storage.onChanged.listeners.size).toBe(0);
  });
});
