/** What a person does in a walk, or the page does for the person. */
export type WalkAct =
  | { readonly name: 'begin'; readonly walk: string }
  | { readonly name: 'to'; readonly step: number }
  | { readonly name: 'seen' | 'resume' | 'stop' };

const ID = /^[a-z][a-z-]{0,39}$/;

/** In: anything. Out: an act with its known fields only; undefined for all else. Never throws. */
export function parseWalkAct(raw: unknown): WalkAct | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const own = (key: string): unknown => (Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined);
  const [name, walk, step] = [own('name'), own('walk'), own('step')];
  if (name === 'begin') return typeof walk === 'string' && ID.test(walk) ? { name, walk } : undefined;
  if (name === 'to')
    return typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < 50 ? { name, step } : undefined;
  return name === 'seen' || name === 'resume' || name === 'stop' ? { name } : undefined;
}
