/** How a function gets into the page and its answer out of it: as text, the same way in both browsers. */

/** Our host in a page. Its shadow root is closed: only the browser's own tools reach it. */
export const HOST = 'html > div[popover][data-signpost]';

/** The world of their own that functions run in, where the page's scripts cannot reach. */
export const WORLD = 'signpost-tests';

/**
 * The text of a function `(root, json) => Promise<json>` around the given one.
 * A compiler that keeps names puts calls of `__name` into functions, so there has to be one.
 */
export function wrap(fn: (...args: never[]) => unknown): string {
  return `async function (root, json) {
    const __name = (value) => value;
    const value = await (${fn.toString()})(root ?? undefined, ...JSON.parse(json));
    return JSON.stringify({ value });
  }`;
}

/**
 * The same, but asked again and again in the page until the answer is a yes, or a moment has passed: each question from
 * outside costs more than many looks inside. Ends at once where another root, or one at all, has to be asked.
 */
export function wrapWait(fn: (...args: never[]) => unknown): string {
  return `async function (root, json) {
    const __name = (value) => value;
    const fn = ${fn.toString()};
    const end = performance.now() + ${LOOKS_MS};
    for (;;) {
      const value = await fn(root ?? undefined, ...JSON.parse(json));
      const moved = root ? !root.host.isConnected : document.querySelector(${JSON.stringify(HOST)}) !== null;
      if (value || moved || performance.now() > end) return JSON.stringify({ value });
      await new Promise((next) => setTimeout(next, ${POLL_MS}));
    }
  }`;
}

/** Milliseconds between two looks. */
export const POLL_MS = 40;
/** Milliseconds that one question looks for. */
const LOOKS_MS = 400;

/** What a wrapped function answered. Fails when the answer is not one. */
export function unwrap<T>(answer: unknown): T {
  if (typeof answer !== 'string') throw new Error(`The page answered ${JSON.stringify(answer)}`);
  const parsed: { value: T } = JSON.parse(answer);
  return parsed.value;
}

/** Errors of both browsers that mean: the page went away under the call, try again on the next one. */
export function isPassing(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error);
  return PASSING.some((part) => text.includes(part));
}

const PASSING = [
  'Cannot find context',
  'Execution context was destroyed',
  'Inspected target navigated',
  'No frame for given id',
  'No node with given id',
  'Could not find node with given id',
  'Node with given id does not belong',
  'Promise was collected',
  'no such node',
  'no such frame',
  'no such handle',
  // Firefox, while a page of one host gives way to a page of another.
  'Not allowed to define cross-origin',
  'AbortError',
  'Actor',
];
