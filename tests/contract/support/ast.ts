import { parseAst } from 'vitest/node';

/** A node of a syntax tree (ESTree): a type, its place, and whatever else stands in it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** A field of a node, as it is. */
export const part = (node: Node, name: string): unknown => Reflect.get(node, name);

/** A field of a node that is a node itself. */
export function child(node: Node, name: string): Node | undefined {
  const value = part(node, name);
  return isNode(value) ? value : undefined;
}

/** The nodes in a field that is a list. */
export function list(node: Node, name: string): readonly Node[] {
  const value = part(node, name);
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** A field of a node that is a text. */
export function text(node: Node | undefined, name: string): string | undefined {
  const value = node === undefined ? undefined : part(node, name);
  return typeof value === 'string' ? value : undefined;
}

/** In: a script, as JavaScript or with types. Out: its tree. Fails: where it is none. */
export function parse(script: string, lang: 'js' | 'ts' | 'tsx' = 'js'): Node {
  const tree: unknown = parseAst(script, { lang });
  if (!isNode(tree)) throw new Error('The script has no tree.');
  return tree;
}

/** Every node with the one around it, outer before inner. A stack and no recursion: minified code nests deep. */
export function nodesOf(root: Node): readonly (readonly [node: Node, around: Node | undefined])[] {
  const found: (readonly [Node, Node | undefined])[] = [];
  const open: (readonly [Node, Node | undefined])[] = [[root, undefined]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    const inner = Object.values(next[0]).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]));
    for (const value of inner.reverse()) if (isNode(value)) open.push([value, next[0]]);
  }
  return found;
}

/** The text that a literal, or a template without values, stands for. */
export function literal(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal') return text(node, 'value');
  if (node?.type !== 'TemplateLiteral') return undefined;
  const quasis = list(node, 'quasis').map((quasi) => Object(part(quasi, 'value')).cooked);
  return quasis.length === 1 ? String(quasis[0]) : undefined;
}

/** The name that `a.name` or `a["name"]` asks for; undefined for one that is made at run time. */
export function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const property = child(node, 'property');
  return part(node, 'computed') === true ? literal(property) : text(property, 'name');
}
