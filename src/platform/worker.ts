import { browser } from './browser';

/** Asks our worker. Out: its answer, undefined when there is none. Never rejects. For popup and options. */
export async function askWorker(request: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

/** Calls back when the stored settings change, in whatever tab, or the organisation's policy does. */
export function onSettingsChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && Object.hasOwn(changes, 'settings'))) changed();
  });
}
