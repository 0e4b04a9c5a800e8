import { createTurns } from '../core/in-turn';
import type { PartnerAnswer } from '../core/partner';
import {
  forgetSignIn,
  leadsToPartnerCenter,
  parseTabMemory,
  rememberPartner,
  rememberUnwanted,
  type Stage,
  type TabMemory,
} from '../core/tab-memory';
import { PAGES } from '../data/pages';
import { sessionStore } from '../platform/store';
import { openTabIds } from '../platform/tabs';

const key = (tab: number): string => `tab:${tab}`;
/** Where the worker keeps the guided walk of a tab. */
export const walkKey = (tab: number): string => `walk:${tab}`;
const PAGE_IDS: ReadonlySet<string> = new Set(PAGES.map(({ id }) => id));
const OF_TABS = /^(?:tab|walk):/;

/** Reading and writing belong together: two answers at once must not lose what one of them wrote. */
const inTurn = createTurns();

async function read(tab: number): Promise<TabMemory> {
  return parseTabMemory((await sessionStore.read(key(tab))).value, PAGE_IDS);
}

/** Where a page stands on the way. A page that no table knows counts as one of the sign-in: the strictest. */
export function stageOf(page: string): Stage {
  const found = PAGES.find(({ id }) => id === page);
  if (found?.family === 'portal') return 'portal';
  const shared =
    found === undefined || found.family === 'entra' || found.hosts.some((host) => host === 'login.live.com');
  return shared ? 'sign-in' : 'beside';
}

/**
 * What is known of a tab, after hearing from one of its pages.
 * `says`: what the page itself says of where it leads; a yes is remembered, a no is believed. Where it does not know, the
 * memory of the tab decides, or that of the tab it was opened from: the reset opens in a tab of its own.
 */
export function visitTab(
  tab: { readonly id: number; readonly opener?: number },
  page: string,
  says: PartnerAnswer,
  now: number,
): Promise<{ readonly partner: boolean } & Pick<TabMemory, 'dismissed' | 'closed'>> {
  return inTurn(async () => {
    const stage = stageOf(page);
    const memory = await read(tab.id);
    const { dismissed, closed } = memory;
    if (says === 'no') return { partner: false, dismissed, closed };
    const sure = says === 'yes';
    const known = sure || memory.left || leadsToPartnerCenter(memory, stage, now) || tab.opener === undefined;
    const inherited = known ? memory : { ...(await read(tab.opener)), dismissed, closed };
    const partner = sure || leadsToPartnerCenter(inherited, stage, now);
    if (sure) {
      await sessionStore.write(key(tab.id), rememberPartner(memory, stage, now));
      await forgetClosedTabs(tab.id);
    } else if (partner && inherited !== memory) await sessionStore.write(key(tab.id), inherited);
    return { partner, dismissed, closed };
  });
}

/**
 * Remembers what is not wanted on this page, in this tab. Out: whether the browser stored it. A word that is no page of
 * the table is not stored: it could be a name.
 */
export function unwantedInTab(tab: number, what: 'dismissed' | 'closed', page: string): Promise<boolean> {
  if (!PAGE_IDS.has(page)) return Promise.resolve(false);
  return inTurn(async () => sessionStore.write(key(tab), rememberUnwanted(await read(tab), what, page)));
}

/** Another service has taken over this tab. Out: whether the browser stored it. */
export function leaveSignIn({ id: tab, opener }: { readonly id: number; readonly opener?: number }): Promise<boolean> {
  return inTurn(async () => {
    const memory = await read(tab);
    // Most tabs never led to Partner Center: nothing is written for them.
    if (memory.signInAt === undefined && opener === undefined) return true;
    const left = forgetSignIn(memory);
    return left === memory || sessionStore.write(key(tab), left);
  });
}

/**
 * Drops the memory of tabs that are gone. Done when a page is written down anyway: a listener on closing tabs would
 * wake the worker for every tab of the browser.
 */
async function forgetClosedTabs(here: number): Promise<void> {
  const open = await openTabIds();
  if (open === undefined) return;
  const kept = new Set([here, ...open].flatMap((tab) => [key(tab), walkKey(tab)]));
  const gone = (await sessionStore.keys()).filter((name) => OF_TABS.test(name) && !kept.has(name));
  await Promise.all(gone.map((name) => sessionStore.remove(name)));
}
