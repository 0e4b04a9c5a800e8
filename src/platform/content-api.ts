/**
 * The browser's API for the injected code, without the polyfill: both browsers answer `sendMessage` with a promise.
 * `docs/decisions.md` says what was measured.
 */
export interface ContentApi {
  /** False once the extension was updated, reloaded or switched off under the running page. */
  alive(): boolean;
  /** Sends a request to the worker. Out: its answer, or undefined when nobody answered. Never rejects. */
  ask(request: object): Promise<unknown>;
  /** Answers messages of our own extension. The answer is given at once; undefined leaves the message to others. */
  onMessage(answer: (raw: unknown) => object | undefined): () => void;
  /**
   * What the organisation set and what the person stored, in this order, as it is: of both the one word that a page needs
   * to know, and no contact; undefined where it cannot be read. Never rejects.
   */
  readSettings(): Promise<readonly unknown[]>;
  /** Calls back when the stored settings change, or the organisation's do. */
  onSettingsChanged(changed: () => void): () => void;
}

interface Listenable<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

interface Readable {
  get(key: string): Promise<Readonly<Record<string, unknown>> | undefined>;
}

interface NativeApi {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: object): Promise<unknown>;
    readonly onMessage: Listenable<
      (raw: unknown, sender: { id?: string }, reply: (answer: object) => void) => boolean | undefined
    >;
  };
  readonly storage: {
    readonly local: Readable;
    readonly managed: Readable;
    readonly onChanged: Listenable<(changes: object, area: string) => void>;
  };
}

/** The API of this browser. Undefined outside an extension. */
export function contentApi(): ContentApi | undefined {
  const native = nativeApi('browser') ?? nativeApi('chrome');
  if (native === undefined) return undefined;
  const { runtime } = native;
  const ownId = runtime.id;
  const alive = (): boolean => {
    try {
      return runtime.id !== undefined;
    } catch {
      return false;
    }
  };
  return {
    alive,
    async ask(request) {
      if (!alive()) return undefined;
      try {
        return await runtime.sendMessage(request);
      } catch {
        // No worker, or the extension went away between the question and the answer: the same as no answer.
        return undefined;
      }
    },
    onMessage(answer) {
      const listener = (raw: unknown, sender: { id?: string }, reply: (answer: object) => void): undefined => {
        const given = sender.id === ownId ? answer(raw) : undefined;
        if (given !== undefined) reply(given);
        return undefined;
      };
      runtime.onMessage.addListener(listener);
      return () => alive() && runtime.onMessage.removeListener(listener);
    },
    async readSettings() {
      const read = async (area: 'managed' | 'local') => {
        try {
          return await native.storage[area].get('reach');
        } catch {
          // Firefox rejects where there is no policy.
          return undefined;
        }
      };
      return Promise.all([read('managed'), read('local')]);
    },
    onSettingsChanged(changed) {
      const listener = (changes: object, area: string): void => {
        if (area === 'managed' || (area === 'local' && Object.hasOwn(changes, 'settings'))) changed();
      };
      // Reached for only here: the browser builds each part of its API when it is first touched.
      const { onChanged } = native.storage;
      onChanged.addListener(listener);
      return () => alive() && onChanged.removeListener(listener);
    },
  };
}

/** A page can put a form named like the API in its place (Chromium), with fields named like its parts: it has no functions. */
function nativeApi(name: 'browser' | 'chrome'): NativeApi | undefined {
  const candidate: unknown = Reflect.get(globalThis, name);
  return isApi(candidate) ? candidate : undefined;
}

function isApi(value: unknown): value is NativeApi {
  if (typeof value !== 'object' || value === null || !('runtime' in value)) return false;
  const { runtime } = value;
  if (typeof runtime !== 'object' || runtime === null || !('id' in runtime) || !('sendMessage' in runtime))
    return false;
  return typeof runtime.id === 'string' && typeof runtime.sendMessage === 'function';
}
