import { browser } from './browser';

/** What a storage area answered. Nothing stored and nothing readable are two things: only the first may be overwritten. */
export interface Stored {
  readonly value: unknown;
  readonly failed: boolean;
}

/** One value of a storage area. The worker is the only one that writes. */
export interface Store {
  /** Out: the stored value, undefined if there is none; `failed` when the storage could not be read. Never rejects. */
  read(key: string): Promise<Stored>;
  /** Out: whether it was stored. Never rejects. */
  write(key: string, value: unknown): Promise<boolean>;
  remove(key: string): Promise<boolean>;
  /** Out: the names of all stored values; empty if the storage fails. */
  keys(): Promise<readonly string[]>;
}

const store = (area: 'local' | 'session'): Store => ({
  async read(key) {
    try {
      return { value: (await browser.storage[area].get(key))[key], failed: false };
    } catch {
      return { value: undefined, failed: true };
    }
  },
  async write(key, value) {
    try {
      await browser.storage[area].set({ [key]: value });
      return true;
    } catch {
      return false;
    }
  },
  async keys() {
    try {
      return Object.keys(await browser.storage[area].get(null));
    } catch {
      return [];
    }
  },
  async remove(key) {
    try {
      await browser.storage[area].remove(key);
      return true;
    } catch {
      return false;
    }
  },
});

export const localStore: Store = store('local');
export const sessionStore: Store = store('session');
