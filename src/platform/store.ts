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
  /** Several values at once: all of them are stored, or none. Out: whether they were. Never rejects. */
  writeAll(values: Readonly<Record<string, unknown>>): Promise<boolean>;
  remove(key: string): Promise<boolean>;
  /** Out: the names of all stored values; empty if the storage fails. */
  keys(): Promise<readonly string[]>;
}

async function writeTo(area: 'local' | 'session', values: Readonly<Record<string, unknown>>): Promise<boolean> {
  try {
    await browser.storage[area].set({ ...values });
    return true;
  } catch {
    return false;
  }
}

const store = (area: 'local' | 'session'): Store => ({
  async read(key) {
    try {
      return { value: (await browser.storage[area].get(key))[key], failed: false };
    } catch {
      return { value: undefined, failed: true };
    }
  },
  write: (key, value) => writeTo(area, { [key]: value }),
  writeAll: (values) => writeTo(area, values),
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
