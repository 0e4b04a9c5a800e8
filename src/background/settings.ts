import { createTurns } from '../core/in-turn';
import type { SaveAnswer, SettingsAnswer } from '../core/messages';
import { effectiveSettings, managedChoices } from '../core/policy';
import { applyChange, DEFAULT_SETTINGS, parseSettings, type SettingsChange, serializeSettings } from '../core/settings';
import { localStore } from '../platform/store';
import { readPolicy } from './policy';

const KEY = 'settings';
/** On which sign-ins, once more: the injected script asks the storage for this word alone, never for the settings. */
const REACH = 'reach';

/** Two choices at once: the second is to find what the first stored. A stopped worker loses nothing but the waiting. */
const inTurn = createTurns();

/**
 * The settings in force, and what they are made of: the person's own and the organisation's policy. Wrong values of
 * either are replaced in the answer and named in it, not thrown.
 */
export async function readSettings(): Promise<SettingsAnswer> {
  const [{ value }, policy] = await Promise.all([localStore.read(KEY), readPolicy()]);
  const { settings: own, problems } = parseSettings(value);
  return { settings: effectiveSettings(own, policy.values), own, policy, problems };
}

/**
 * Stores changed settings.
 * In: what to change. Out: whether the browser stored it. Nothing of it is stored when the organisation set one of the
 * choices: what the person once chose there stays, and is in force again when the policy goes. A storage that cannot be
 * read is not written either: that would put defaults over what the person once chose.
 */
export function changeSettings(change: SettingsChange): Promise<SaveAnswer> {
  return inTurn(async () => {
    const [{ value, failed }, { values }] = await Promise.all([localStore.read(KEY), readPolicy()]);
    if (failed) return { saved: false };
    if (managedChoices(values).some((name) => change[name] !== undefined)) return { saved: false, managed: true };
    const next = applyChange(parseSettings(value).settings, change);
    const settings = serializeSettings(next, value);
    return { saved: await localStore.writeAll({ [KEY]: settings, [REACH]: next.reach }) };
  });
}

/**
 * Puts the word that the injected script asks for beside settings that were stored without it, by an earlier version.
 * Nothing is written where it says what it says already, or where the storage cannot be read. Never rejects.
 */
export function keepReachBeside(): Promise<void> {
  return inTurn(async () => {
    const [stored, word] = await Promise.all([localStore.read(KEY), localStore.read(REACH)]);
    if (stored.failed || word.failed) return;
    const { reach } = parseSettings(stored.value).settings;
    if (reach !== (word.value ?? DEFAULT_SETTINGS.reach)) await localStore.write(REACH, reach);
  });
}
