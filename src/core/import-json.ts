import { pathTo } from './settings-problem';

/** Where a text stops being JSON. Both counted from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

/** One sign, text, number or word of JSON (RFC 8259), after spaces. */
const TOKEN =
  /[ \t\r\n]*([{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)/uy;

type Wanted = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * The first place at which a text stops being JSON. The browsers' own readers do not all say where that is.
 * In: a text that `JSON.parse` refuses. Out: the place of the first sign that cannot stand there; of one that is
 * whole, its end. Never throws.
 */
export function findJsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1];
    const next: Wanted | undefined = token === undefined ? undefined : step(token, wanted, open);
    if (next === undefined) return placeOf(text, text.length - text.slice(at).trimStart().length);
    wanted = next;
    at = TOKEN.lastIndex;
  }
}

/** What may follow a token; undefined where it cannot stand itself. Keeps the list of what is open. */
function step(token: string, wanted: Wanted, open: ('{' | '[')[]): Wanted | undefined {
  const inside = open.at(-1);
  const after = (): Wanted => (open.length === 0 ? 'nothing' : 'comma-or-end');
  if (token === '}' || token === ']') {
    const opened = token === '}' ? '{' : '[';
    const mayEnd = wanted === 'comma-or-end' || wanted === (opened === '{' ? 'name-or-end' : 'value-or-end');
    if (!mayEnd || inside !== opened) return undefined;
    open.pop();
    return after();
  }
  if (token === ',') return wanted !== 'comma-or-end' ? undefined : inside === '{' ? 'name' : 'value';
  if (token === ':') return wanted === 'colon' ? 'value' : undefined;
  if (wanted === 'name' || wanted === 'name-or-end') return token.startsWith('"') ? 'colon' : undefined;
  if (wanted !== 'value' && wanted !== 'value-or-end') return undefined;
  if (token !== '{' && token !== '[') return after();
  open.push(token);
  return token === '{' ? 'name-or-end' : 'value-or-end';
}

function placeOf(text: string, at: number): JsonFault {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A text or a sign of JSON; all else in it is no name and opens nothing. */
const MARK = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** A field of a contact is in an object in a list in an object in the whole; deeper there is nothing that is read. */
const DEEPEST = 4;

/** An object or a list that is open: the field or the entry that is being read, and the names so far. */
interface Level {
  at: string | number;
  /** None in a list. */
  readonly names: Set<string> | undefined;
  /** A name comes next, if it is a text. */
  naming: boolean;
}

/**
 * The names that stand more than once in one object: of such values `JSON.parse` gives the last, and tells nobody.
 * In: a text that `JSON.parse` reads. Out: their paths, each once, in order. Never throws.
 */
export function findRepeated(text: string): readonly string[] {
  const open: Level[] = [];
  const found = new Set<string>();
  for (const [mark] of text.matchAll(MARK)) {
    const inside = open.at(-1);
    if (mark === '{') open.push({ at: '', names: new Set(), naming: true });
    else if (mark === '[') open.push({ at: 0, names: undefined, naming: false });
    else if (mark === '}' || mark === ']') open.pop();
    else if (inside === undefined) continue;
    else if (mark === ',' && typeof inside.at === 'number') inside.at += 1;
    else if (mark === ',') inside.naming = true;
    else if (inside.naming && mark !== ':') {
      // A letter can be written in several ways.
      inside.at = String(JSON.parse(mark));
      inside.naming = false;
      if (open.length <= DEEPEST && inside.names?.has(inside.at)) found.add(pathOf(open));
      inside.names?.add(inside.at);
    }
  }
  return [...found];
}

function pathOf(open: readonly Level[]): string {
  return open.reduce((path, { at }) => (typeof at === 'number' ? `${path}[${at}]` : pathTo(path, at)), '');
}
