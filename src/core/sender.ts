import { parseUrl } from './url';

/** Who sent a message, reduced to what the worker may know. */
export type Sender =
  /** `us`: on a page of the cloud of the US Government. */
  | { readonly kind: 'content'; readonly tab: number; readonly opener?: number; readonly us?: true }
  | { readonly kind: 'page' }
  | { readonly kind: 'stranger' };

/** The fields of the browser's sender object that are looked at; all of them may lie or be missing. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly openerTabId?: number | undefined } | undefined;
}

/**
 * Classifies a sender.
 * In: the sender, our own id and address, the origins our content script runs on. The address of the sender is reduced
 * to its origin in the first line: it carries the whole query, which is none of our business.
 * Out: content script (known origin, top frame, real tab), page of our own, or stranger. Never throws.
 */
export function classifySender(
  raw: RawSender,
  own: { readonly id: string; readonly origin: string },
  origins: ReadonlySet<string>,
): Sender {
  const origin = originOf(raw.url);
  if (raw.id !== own.id || origin === undefined) return { kind: 'stranger' };
  if (origin === own.origin) return { kind: 'page' };
  const tab = raw.tab?.id;
  if (raw.frameId !== 0 || tab === undefined || !origins.has(origin)) return { kind: 'stranger' };
  const opener = raw.tab?.openerTabId;
  return {
    kind: 'content',
    tab,
    ...(opener === undefined ? {} : { opener }),
    // `facts/sign-in-pages.md` section 2: its sign-in, reset and registration stand on the same names under `us`.
    ...(origin.endsWith('.us') ? { us: true } : {}),
  };
}

function originOf(address: string | undefined): string | undefined {
  const url = parseUrl(address);
  // An extension's own scheme has the origin "null" in some engines, so protocol and host are put together here.
  return url === undefined ? undefined : `${url.protocol}//${url.host}`;
}
