import { browser } from './browser';
import type { Stored } from './store';

/** How Firefox says that there is no policy: it rejects, where Chromium gives an empty record. */
const NONE = /not found/i;

/**
 * The values that the organisation set by policy.
 * Out: all of them; no value where there is no policy; `failed` when the browser could not say. Never rejects.
 */
export async function readManaged(): Promise<Stored> {
  try {
    return { value: await browser.storage.managed.get(null), failed: false };
  } catch (error) {
    return { value: undefined, failed: !(error instanceof Error && NONE.test(error.message)) };
  }
}
