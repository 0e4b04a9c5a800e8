import type { HelpAnswer } from '../core/messages';
import { activeTabId, askActiveTab, openTab, showTab } from '../platform/tabs';
import { askWorker } from '../platform/worker';

/**
 * Begins a guided walk from the popup: in the tab in front where it can be begun on that page, else in a new tab, at the
 * address where it begins. Never rejects.
 */
export async function beginWalk({ id, start }: HelpAnswer['walks'][number], here: boolean): Promise<void> {
  const tab = here ? await activeTabId() : await openTab(start);
  if (tab === undefined) return;
  await askWorker({ type: 'begin', walk: id, tab });
  // A new tab asks by itself as soon as its page is there. It comes to the front last: that closes the popup.
  if (here) await askActiveTab({ type: 'walk-begun' });
  else await showTab(tab);
  window.close();
}
