import {
  leadsToPartnerCenter,
  parseTabMemory,
  rememberDismissal,
  rememberPartner,
  type TabMemory,
} from '../core/tab-memory';
import { sessionStore } from '../platform/store';
import { openTabIds } from '../platform/tabs';

const PREFIX = 'tab:';
const key = (tab: number): string => `${PREFIX}${tab}`;

async function read(tab: number): Promise<TabMemory> {
  return parseTabMemory((await sessionStore.read(key(tab))).value);
}

/**
 * What is known of a tab, after hearing from one of its pages.
 * `sure`: the page itself says that it leads to Partner Center, and that is remembered. Otherwise the memory of the tab
 * decides, or that of the tab it was opened from: the reset opens in a tab of its own.
 */
export async function visitTab(
  tab: { readonly id: number; readonly opener?: number },
  sure: boolean,
  now: number,
): Promise<{ readonly partner: boolean; readonly dismissed: readonly string[] }> {
  const memory = await read(tab.id);
  const inherited =
    sure || leadsToPartnerCenter(memory, now) || tab.opener === undefined
      ? memory
      : { ...memory, ...pick(await read(tab.opener)) };
  const partner = sure || leadsToPartnerCenter(inherited, now);
  if (sure) {
    await forgetClosedTabs();
    await sessionStore.write(key(tab.id), rememberPartner(memory, now));
  }
  if (!sure && partner && inherited !== memory) await sessionStore.write(key(tab.id), inherited);
  return { partner, dismissed: memory.dismissed };
}

const pick = ({ partnerAt }: TabMemory): Partial<TabMemory> => (partnerAt === undefined ? {} : { partnerAt });

/** Remembers that the launcher is not wanted on this page, in this tab. */
export async function dismissInTab(tab: number, page: string): Promise<boolean> {
  return sessionStore.write(key(tab), rememberDismissal(await read(tab), page));
}

/**
 * Drops the memory of tabs that are gone. Done when a page is written down anyway: a listener on closing tabs would
 * wake the worker for every tab of the browser.
 */
async function forgetClosedTabs(): Promise<void> {
  const open = await openTabIds();
  if (open === undefined) return;
  const kept = new Set(open.map(key));
  const gone = (await sessionStore.keys()).filter((name) => name.startsWith(PREFIX) && !kept.has(name));
  await Promise.all(gone.map((name) => sessionStore.remove(name)));
}
