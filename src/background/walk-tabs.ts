import { createTurns } from '../core/in-turn';
import type { PartnerAnswer } from '../core/partner';
import { MEMORY_MILLISECONDS } from '../core/tab-memory';
import type { Walk } from '../core/walk';
import { isFresh, isPageOf, isWithin, parseWalkProgress, WALK_PAUSE, type WalkProgress } from '../core/walk-progress';
import { WALKS } from '../data/walks';
import { sessionStore } from '../platform/store';
import { walkKey as key } from './tabs';

/** Two messages of one tab at once must not lose what one of them wrote. */
export const inWalkTurn = createTurns();

/** The walk of an id; undefined for one that this version does not know. */
export const walkOf = (id: string): Walk | undefined => WALKS.find((walk) => walk.id === id);

export async function readWalk(tab: number): Promise<WalkProgress | undefined> {
  return parseWalkProgress((await sessionStore.read(key(tab))).value);
}

/** Starts a walk in a tab, wherever that is. Out: whether there is such a walk and the browser stored it. */
export function beginWalk(tab: number, walk: string, now: number): Promise<boolean> {
  return inWalkTurn(async () => walkOf(walk) !== undefined && sessionStore.write(key(tab), { walk, step: 0, at: now }));
}

/**
 * What the walk of a tab says of a page that the tab has come to.
 * `says`: what the page itself says of where it leads. Out: whether a walk is under way, and whether it means that this
 * page leads to Partner Center, though the page does not say so: only on pages that the walk itself names, while it is
 * fresh, and not once the tab has turned to another service. A page that is sure renews that, or ends it.
 */
export function walkIn(
  tab: number,
  page: string,
  says: PartnerAnswer,
  now: number,
): Promise<{ readonly walking: boolean; readonly leads: boolean }> {
  return inWalkTurn(async () => {
    const progress = await readWalk(tab);
    if (progress === undefined) return { walking: false, leads: false };
    if (says === 'no') await forgetMeaning(tab, progress);
    // After a long pause the person is asked first.
    if (says === 'yes' && isWithin(progress.at, now, WALK_PAUSE)) {
      const { left: _back, ...rest } = progress;
      await sessionStore.write(key(tab), { ...rest, at: now });
    }
    const leads = says === 'unknown' && names(progress, page) && isFresh(progress, now, MEMORY_MILLISECONDS);
    return { walking: true, leads: says === 'yes' || leads };
  });
}

/** Whether a walk that is under way in a document may go on in it: the tab is still its own, the page one of its own. */
export async function staysInWalk(tab: number, page: string): Promise<boolean> {
  const progress = await readWalk(tab);
  return progress !== undefined && !progress.left && names(progress, page);
}

/** Another service has taken over this tab: its walk stays, and says nothing more of where a page leads. */
export function leaveWalk(tab: number): Promise<void> {
  return inWalkTurn(async () => {
    const progress = await readWalk(tab);
    if (progress !== undefined) await forgetMeaning(tab, progress);
  });
}

async function forgetMeaning(tab: number, progress: WalkProgress): Promise<void> {
  if (!progress.left) await sessionStore.write(key(tab), { ...progress, left: true });
}

function names({ walk }: WalkProgress, page: string): boolean {
  const known = walkOf(walk);
  return known !== undefined && isPageOf(known, page);
}
