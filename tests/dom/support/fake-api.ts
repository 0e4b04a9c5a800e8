import type { ContentApi } from '../../../src/platform/content-api';
import { panelAnswer } from './drawing';
import { bootAnswer, helpAnswer } from './worker-answers';

type Request = { readonly type: string } & Readonly<Record<string, unknown>>;
type Reply = (request: Request) => unknown;

function isRequest(value: object): value is Request {
  return 'type' in value && typeof value.type === 'string';
}

/** The way to the worker, with a worker that answers as the test says. */
export function fakeApi(replies: Readonly<Record<string, Reply>> = {}) {
  const answers = new Map<string, Reply>(
    Object.entries({
      boot: () => bootAnswer(),
      panel: (request: Request) => panelAnswer(request, helpAnswer()),
      ...replies,
    }),
  );
  const asked: Request[] = [];
  const listeners = new Set<(raw: unknown) => object | undefined>();
  const heard = new Set<() => void>();
  let stored: unknown;
  let managed: unknown;
  let living = true;
  const api: ContentApi = {
    alive: () => living,
    async ask(request) {
      if (!isRequest(request)) throw new Error('no request');
      asked.push(request);
      return living ? answers.get(request.type)?.(request) : undefined;
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readSettings: async () => [managed, stored],
    onSettingsChanged(changed) {
      heard.add(changed);
      return () => heard.delete(changed);
    },
  };
  return {
    api,
    /** The requests of one type, in order. */
    asked: (type: string): readonly Request[] => asked.filter((request) => request.type === type),
    answer: (type: string, reply: Reply): void => void answers.set(type, reply),
    /** What the page answers a message of ours. */
    tell: (raw: unknown): object | undefined => {
      const [given] = [...listeners].flatMap((listener) => listener(raw) ?? []);
      return given;
    },
    /** The person changes the settings. */
    store: (settings: unknown): void => {
      stored = settings;
      for (const changed of heard) changed();
    },
    /** The organisation sets values by policy. */
    manage: (settings: unknown): void => {
      managed = settings;
      for (const changed of heard) changed();
    },
    /** The extension is updated or switched off under the page. */
    die: (): void => {
      living = false;
    },
  };
}

/** An answer that comes when the test says so. */
export function later<T>(): { readonly promise: Promise<T>; readonly give: (value: T) => void } {
  let give: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { promise, give: (value) => give(value) };
}
