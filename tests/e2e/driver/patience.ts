/**
 * Milliseconds that a browser test waits for what should come, everywhere: a machine with other work to do is slow, not
 * wrong, and no test asserts a time. Longer than the product itself looks for anything. Only a test that fails ever
 * waits so long.
 */
export const PATIENCE_MS = 30_000;
