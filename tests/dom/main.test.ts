import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST_SELECTOR } from '../../src/content/host';
import { settled } from './support/browser';
import { drawSignIn } from './support/session';
import { bootAnswer } from './support/worker-answers';

const OURS = 'client_id=4990cffe-04e8-4e8b-808a-1175604b879f';
const OTHER = 'client_id=00000002-0000-0ff1-ce00-000000000000';
const AUTHORIZE = 'https://login.microsoftonline.com/common/oauth2/authorize';

type Listener = (...args: unknown[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
}

/** The browser's own API as a content script has it, with a worker that lets the launcher stand. */
function native(settings: unknown) {
  return {
    runtime: {
      id: 'signpost' as string | undefined,
      sendMessage: vi.fn(
        async (request: object): Promise<unknown> =>
          Reflect.get(request, 'type') === 'boot' ? bootAnswer({ partner: false }) : undefined,
      ),
      onMessage: event(),
    },
    storage: {
      local: { get: vi.fn(async (_: string): Promise<unknown> => settings) },
      onChanged: event(),
    },
  };
}

let chrome = native(undefined);

/** The script arrives on a page. */
async function arrive(address: string, settings?: unknown): Promise<void> {
  chrome = native(settings);
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('location', { href: address });
  vi.resetModules();
  await import('../../src/content/main');
  await settled();
}

/** What the popup hears. */
function state(): unknown {
  const replies: unknown[] = [];
  for (const listener of chrome.runtime.onMessage.listeners) {
    listener({ type: 'state' }, { id: 'signpost' }, (answer: unknown) => replies.push(answer));
  }
  expect(replies).toHaveLength(1);
  return replies[0];
}
const requests = () => chrome.runtime.sendMessage.mock.calls.map(([request]) => Reflect.get(request, 'type'));
const stands = (): boolean => document.querySelector(HOST_SELECTOR) !== null;

beforeEach(() => {
  drawSignIn('username');
});

afterEach(() => {
  // The watch of a page that was looked at ends with its extension.
  chrome.runtime.id = undefined;
  for (const host of document.querySelectorAll(HOST_SELECTOR)) host.remove();
  document.head.replaceChildren();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('a sign-in of another service, told by its address', () => {
  it('leaves the page as it was and the worker asleep', async () => {
    const before = document.documentElement.outerHTML;
    await arrive(`${AUTHORIZE}?${OTHER}`);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(requests()).toEqual([]);
    expect(chrome.storage.onChanged.listeners.size).toBe(0);
    expect(state()).toEqual({ partner: 'no', page: 'another-sign-in', pageLanguage: '', dismissed: false });
  });

  it('asks the storage alone whether the person wants the help everywhere', async () => {
    await arrive(`${AUTHORIZE}?${OTHER}`);
    expect(chrome.storage.local.get.mock.calls).toEqual([['reach']]);
  });

  it.each([undefined, null, 'every', {}, { reach: 'partner' }, { reach: ['every'] }])(
    'stays alone with %j stored',
    async (settings) => {
      await arrive(`${AUTHORIZE}?${OTHER}`, settings);
      expect(stands()).toBe(false);
      expect(requests()).toEqual([]);
    },
  );

  it('stays alone where the storage cannot be read', async () => {
    await arrive(`${AUTHORIZE}?${OTHER}`, Promise.reject(new Error('storage failed')));
    expect(stands()).toBe(false);
    expect(requests()).toEqual([]);
    expect(state()).toMatchObject({ partner: 'no' });
  });

  it('has the launcher where the person wants it on every sign-in, and one answer for the popup', async () => {
    await arrive(`${AUTHORIZE}?${OTHER}`, { version: 1, reach: 'every' });
    await vi.waitFor(() => expect(stands()).toBe(true));
    expect(requests()).toContain('boot');
    expect(chrome.runtime.sendMessage).toHaveBeenCalledWith({
      type: 'boot',
      page: 'entra-sign-in',
      pageLanguage: expect.any(String),
      partner: 'no',
    });
    expect(state()).toMatchObject({ partner: 'no', page: 'entra-sign-in', view: 'username' });
  });
});

describe('a sign-in that leads to Partner Center', () => {
  it('has the launcher, and asks the storage alone whether another service’s would have it too', async () => {
    await arrive(`${AUTHORIZE}?${OURS}`);
    await vi.waitFor(() => expect(stands()).toBe(true));
    expect(requests()).toEqual(['boot']);
    expect(chrome.storage.local.get.mock.calls).toEqual([['reach']]);
    expect(state()).toMatchObject({ partner: 'yes', page: 'entra-sign-in' });
  });
});

describe('a page in the making or out of sight', () => {
  it('is not looked at before the person can see it', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    await arrive(`${AUTHORIZE}?${OURS}`);
    expect(requests()).toEqual([]);
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await vi.waitFor(() => expect(requests()).toEqual(['boot']));
  });

  it('is left alone in a frame', async () => {
    const top = vi.spyOn(window, 'top', 'get');
    top.mockReturnValue(null);
    await arrive(`${AUTHORIZE}?${OURS}`);
    expect(requests()).toEqual([]);
    expect(chrome.runtime.onMessage.listeners.size).toBe(0);
    top.mockRestore();
  });
});
