import { createTurns } from '../core/in-turn';
import type { SettingsAnswer } from '../core/messages';
import { parseSettings, type Settings, serializeSettings } from '../core/settings';
import { localStore } from '../platform/store';

const KEY = 'settings';

/** Two choices at once: the second is to find what the first stored. A stopped worker loses nothing but the waiting. */
const inTurn = createTurns();

/** The person's settings; wrong values are repaired in the answer and named in it, not thrown. */
export async function readSettings(): Promise<SettingsAnswer> {
  return parseSettings((await localStore.read(KEY)).value);
}

/**
 * Stores changed settings.
 * In: what to change, given the present ones. Out: whether the browser stored them. A storage that cannot be read is
 * not written either: that would put defaults over what the person once chose.
 */
export function changeSettings(change: (present: Settings) => Settings): Promise<boolean> {
  return inTurn(async () => {
    const { value, failed } = await localStore.read(KEY);
    return !failed && localStore.write(KEY, serializeSettings(change(parseSettings(value).settings), value));
  });
}
