import type { Browser, Page } from 'puppeteer-core';

/** The raw WebDriver BiDi connection: puppeteer has it, and does not show it. */
export interface Bidi {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/** Fails: when this puppeteer keeps its connection elsewhere (24.43 has it at `browser.connection`). */
export function bidiOf(browser: Browser): Bidi {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isBidi(connection)) throw new Error('puppeteer no longer has its BiDi connection at browser.connection.');
  return connection;
}

/** The id that BiDi knows a tab by. Fails: when puppeteer keeps it elsewhere. */
export function contextOf(page: Page): string {
  const id: unknown = Reflect.get(page.mainFrame(), '_id');
  if (typeof id !== 'string') throw new Error('puppeteer no longer has the context at frame._id.');
  return id;
}

/** Where a script runs: a tab, in a world of its own if a sandbox is named. */
export interface Target {
  readonly context: string;
  readonly sandbox?: string;
}

/** A value as BiDi writes it, as far as we look at it. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** Evaluates an expression. Out: its value. Fails: when it throws. */
export async function evaluate(bidi: Bidi, target: Target, expression: string): Promise<RemoteValue> {
  const { result } = await bidi.send('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  return answer(result);
}

/** Calls a function given as text. Out: its value. Fails: when it throws. */
export async function callFunction(
  bidi: Bidi,
  target: Target,
  functionDeclaration: string,
  args: readonly object[],
): Promise<RemoteValue> {
  const params = { functionDeclaration, target, arguments: args, awaitPromise: true };
  return answer((await bidi.send('script.callFunction', params)).result);
}

/** A member of an object of which nothing is known. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function answer(result: unknown): RemoteValue {
  if (member(result, 'type') === 'exception') {
    throw new Error(String(member(member(result, 'exceptionDetails'), 'text')));
  }
  const value = member(result, 'result');
  if (!isRemoteValue(value)) throw new Error(`Not an answer: ${JSON.stringify(result)}`);
  return value;
}

function isRemoteValue(value: unknown): value is RemoteValue {
  return typeof member(value, 'type') === 'string';
}

function isBidi(value: unknown): value is Bidi {
  return typeof member(value, 'send') === 'function';
}
