/** What the worker remembers of one tab, in session storage, for some minutes. No address, no name. */
export interface TabMemory {
  /** When a page of this tab last said for certain that it leads to Partner Center (milliseconds). */
  readonly partnerAt?: number;
  /** Pages on which the person does not want the launcher again, in this tab. */
  readonly dismissed: readonly string[];
}

/** Long enough for a reset with a code by e-mail, short enough not to follow the person around. */
export const MEMORY_MILLISECONDS = 20 * 60 * 1000;

const MOST_DISMISSED = 60;

/** The memory as stored, field by field; anything else is an empty one. Never throws. */
export function parseTabMemory(raw: unknown): TabMemory {
  if (typeof raw !== 'object' || raw === null) return { dismissed: [] };
  const at: unknown = 'partnerAt' in raw ? raw.partnerAt : undefined;
  const list: unknown = 'dismissed' in raw ? raw.dismissed : undefined;
  const dismissed = Array.isArray(list) ? list.filter((item) => typeof item === 'string').slice(-MOST_DISMISSED) : [];
  return typeof at === 'number' && Number.isFinite(at) ? { partnerAt: at, dismissed } : { dismissed };
}

/** Whether the tab led to Partner Center lately. A time in the future (the clock was set back) counts as not. */
export function leadsToPartnerCenter(memory: TabMemory, now: number): boolean {
  const age = memory.partnerAt === undefined ? Number.NaN : now - memory.partnerAt;
  return age >= 0 && age < MEMORY_MILLISECONDS;
}

export function rememberPartner(memory: TabMemory, now: number): TabMemory {
  return { ...memory, partnerAt: now };
}

export function rememberDismissal(memory: TabMemory, page: string): TabMemory {
  if (memory.dismissed.includes(page)) return memory;
  return { ...memory, dismissed: [...memory.dismissed, page].slice(-MOST_DISMISSED) };
}
