import { browser } from './browser';

/** One value of a storage area. The worker is the only one that writes. */
export interface Store {
  /** Out: the stored value, undefined if there is none or the storage fails. Never rejects. */
  read(key: string): Promise<unknown>;
  /** Out: whether it was stored. Never rejects. */
  write(key: string, value: unknown): Promise<boolean>;
  remove(key: string): Promise<boolean>;
  /** Out: the names of all stored values; empty if the storage fails. */
  keys(): Promise<readonly string[]>;
}

const store = (area: 'local' | 'session'): Store => ({
  async read(key) {
    try {
      return (await browser.storage[area].get(key))[key];
    } catch {
      return undefined;
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
