/** What the panel shows. */
export type PanelView =
  | { readonly name: 'home' }
  | { readonly name: 'topic'; readonly id: string }
  | { readonly name: 'language' }
  | { readonly name: 'details' }
  | { readonly name: 'failed' }
  | { readonly name: 'updated' };

const TOPIC = /^[a-z][a-z-]{0,39}$/;

/** In: anything. Out: the view that it asks the worker for; undefined for all else. Never throws. */
export function parsePanelView(raw: unknown): PanelView | undefined {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'name')) return undefined;
  const name: unknown = Reflect.get(raw, 'name');
  if (name === 'home' || name === 'language' || name === 'details') return { name };
  const id: unknown = Object.hasOwn(raw, 'id') ? Reflect.get(raw, 'id') : undefined;
  return name === 'topic' && typeof id === 'string' && TOPIC.test(id) ? { name, id } : undefined;
}
