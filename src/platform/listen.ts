import type { RawSender } from '../core/sender';
import { browser } from './browser';

/** Who we are: our id, and the origin of our own pages. */
export function ownIdentity(): { readonly id: string; readonly origin: string } {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
}

/**
 * Answers messages. One listener a context, and not async: an async one would answer every message of every other
 * listener with nothing. `answer` gives undefined for what is none of ours.
 */
export function answerMessages(answer: (raw: unknown, sender: RawSender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: RawSender, reply?: (value: unknown) => void) => {
    const given = answer(raw, sender);
    if (given === undefined) return undefined;
    void given.then((value) => reply?.(value));
    return true;
  });
}
