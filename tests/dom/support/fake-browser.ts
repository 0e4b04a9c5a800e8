import { vi } from 'vitest';

/** A browser's API as far as worker, popup and options use it. It stands in for webextension-polyfill. */
function area() {
  let stored: Record<string, unknown> = {};
  let broken: 'no' | 'read' | 'write' | 'both' = 'no';
  const fail = (on: 'read' | 'write'): void => {
    if (broken === on || broken === 'both') throw new Error('storage failed');
  };
  return {
    get: vi.fn(async (key: string | null): Promise<Record<string, unknown>> => {
      fail('read');
      if (key === null) return structuredClone(stored);
      return Object.hasOwn(stored, key) ? { [key]: structuredClone(stored[key]) } : {};
    }),
    set: vi.fn(async (values: Record<string, unknown>): Promise<void> => {
      fail('write');
      stored = { ...stored, ...structuredClone(values) };
    }),
    remove: vi.fn(async (key: string): Promise<void> => {
      fail('write');
      stored = Object.fromEntries(Object.entries(stored).filter(([name]) => name !== key));
    }),
    /** For tests: what is stored, and whether it still works. */
    all: (): Record<string, unknown> => stored,
    put: (values: Record<string, unknown>): void => {
      stored = values;
    },
    breaks: (on: typeof broken): void => {
      broken = on;
    },
  };
}

function event<L extends (...args: never[]) => unknown>() {
  let listeners: L[] = [];
  return {
    addListener: (listener: L): void => void listeners.push(listener),
    removeListener: (listener: L): void => {
      listeners = listeners.filter((other) => other !== listener);
    },
    listeners: (): readonly L[] => listeners,
    clear: (): void => {
      listeners = [];
    },
  };
}

const ORIGIN = 'chrome-extension://signpost-under-test';

export const fakeBrowser = {
  storage: {
    local: area(),
    session: area(),
    /** What the organisation set by policy. */
    managed: area(),
    onChanged: event<(changes: object, areaName: string) => void>(),
  },
  runtime: {
    id: 'signpost-under-test',
    getManifest: (): { version: string } => ({ version: '1.2.3' }),
    getURL: (path: string): string => `${ORIGIN}/${path}`,
    sendMessage: vi.fn(async (_: object): Promise<unknown> => undefined),
    openOptionsPage: vi.fn(async (): Promise<void> => undefined),
    onMessage: event<(raw: unknown, sender: object, reply?: (answer: unknown) => void) => unknown>(),
  },
  i18n: { getUILanguage: vi.fn((): string => 'en-US') },
  action: {
    setBadgeBackgroundColor: vi.fn(async (_: object): Promise<void> => undefined),
    setBadgeTextColor: vi.fn(async (_: object): Promise<void> => undefined),
    setBadgeText: vi.fn(async (_: { tabId: number; text: string }): Promise<void> => undefined),
    setTitle: vi.fn(async (_: { tabId: number; title: string }): Promise<void> => undefined),
  },
  tabs: {
    query: vi.fn(async (_: object): Promise<{ id?: number }[]> => []),
    sendMessage: vi.fn(async (_tab: number, _: object, _options?: object): Promise<unknown> => undefined),
  },
};

/** As on a fresh installation: nothing stored, nothing broken, no listener, nobody answers. */
export function resetBrowser(): void {
  const { storage, runtime, i18n, tabs, action } = fakeBrowser;
  for (const { get, set, remove, put, breaks } of [storage.local, storage.session, storage.managed]) {
    put({});
    breaks('no');
    for (const spy of [get, set, remove]) spy.mockClear();
  }
  storage.onChanged.clear();
  runtime.onMessage.clear();
  runtime.sendMessage.mockReset().mockResolvedValue(undefined);
  runtime.openOptionsPage.mockReset().mockResolvedValue(undefined);
  i18n.getUILanguage.mockReset().mockReturnValue('en-US');
  for (const spy of Object.values(action)) spy.mockReset().mockResolvedValue(undefined);
  tabs.query.mockReset().mockResolvedValue([]);
  tabs.sendMessage.mockReset().mockResolvedValue(undefined);
}
