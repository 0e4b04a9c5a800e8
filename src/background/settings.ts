import type { SettingsAnswer } from '../core/messages';
import { parseSettings, type Settings, serializeSettings } from '../core/settings';
import { localStore } from '../platform/store';

const KEY = 'settings';

/** The person's settings; wrong values are repaired in the answer and named in it, not thrown. */
export async function readSettings(): Promise<SettingsAnswer> {
  const stored = await localStore.read(KEY);
  return parseSettings(stored === undefined ? {} : stored);
}

/** Out: whether the browser stored them. */
export function writeSettings(settings: Settings): Promise<boolean> {
  return localStore.write(KEY, serializeSettings(settings));
}
