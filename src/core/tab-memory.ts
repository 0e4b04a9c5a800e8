/** What the worker remembers of one tab, in session storage, for some minutes. No address, no name. */
export interface TabMemory {
  /** When a sign-in of this tab last said for certain that it leads to Partner Center (milliseconds). */
  readonly signInAt?: number;
  /** When the tab was last in Partner Center itself. */
  readonly portalAt?: number;
  /** The tab turned to another service: what the tab knows from which it was opened no longer counts. */
  readonly left?: true;
  /** Pages on which the person does not want the launcher again, in this tab. */
  readonly dismissed: readonly string[];
  /** Pages on which the help does not open by itself again: the person has closed it there. */
  readonly closed: readonly string[];
}

/**
 * Where in the way a page stands. `sign-in`: a page of the shared sign-in. `beside`: a reset or a registration, which
 * people reach from the sign-in and from Partner Center alike.
 */
export type Stage = 'portal' | 'sign-in' | 'beside';

/** Long enough for a reset with a code by e-mail, short enough not to follow the person around. */
export const MEMORY_MILLISECONDS = 20 * 60 * 1000;

const MOST_PAGES = 60;

/**
 * In: what was stored, of any shape, and the ids of all pages that there are: any other word is no page, and could name
 * somebody. Out: the memory, field by field; an empty one for anything else. Never throws.
 */
export function parseTabMemory(raw: unknown, known: ReadonlySet<string>): TabMemory {
  if (typeof raw !== 'object' || raw === null) return { dismissed: [], closed: [] };
  const signInAt = time('signInAt' in raw ? raw.signInAt : undefined);
  const portalAt = time('portalAt' in raw ? raw.portalAt : undefined);
  return {
    ...(signInAt === undefined ? {} : { signInAt }),
    ...(portalAt === undefined ? {} : { portalAt }),
    ...('left' in raw && raw.left === true ? { left: true } : {}),
    dismissed: pages('dismissed' in raw ? raw.dismissed : undefined, known),
    closed: pages('closed' in raw ? raw.closed : undefined, known),
  };
}

function pages(list: unknown, known: ReadonlySet<string>): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => known.has(item)).slice(-MOST_PAGES) : [];
}

function time(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/**
 * Whether a page that does not say so itself leads to Partner Center.
 * On a page of the sign-in only a sign-in counts that is under way: who has arrived in Partner Center and then meets a
 * sign-in that says nothing of itself may be on the way to another service. A time in the future (the clock was set
 * back) counts as none.
 */
export function leadsToPartnerCenter(memory: TabMemory, stage: Stage, now: number): boolean {
  return fresh(memory.signInAt, now) || (stage !== 'sign-in' && fresh(memory.portalAt, now));
}

function fresh(at: number | undefined, now: number): boolean {
  return at !== undefined && now - at >= 0 && now - at < MEMORY_MILLISECONDS;
}

/** After a page that was sure. Arriving in Partner Center ends the sign-in: the next one starts at a sure page again. */
export function rememberPartner(memory: TabMemory, stage: Stage, now: number): TabMemory {
  const { signInAt: _ended, left: _back, ...rest } = memory;
  return stage === 'portal' ? { ...rest, portalAt: now } : { ...rest, signInAt: now };
}

/** The tab turned to another service: a sign-in to Partner Center that was under way in it is over. */
export function forgetSignIn(memory: TabMemory): TabMemory {
  if (memory.left && memory.signInAt === undefined) return memory;
  const { signInAt: _ended, ...rest } = memory;
  return { ...rest, left: true };
}

/** What the person does not want on a page of this tab: the launcher at all, or that the help opens by itself. */
export function rememberUnwanted(memory: TabMemory, what: 'dismissed' | 'closed', page: string): TabMemory {
  const known = memory[what];
  return known.includes(page) ? memory : { ...memory, [what]: [...known, page].slice(-MOST_PAGES) };
}
