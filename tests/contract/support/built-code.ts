import { child, list, literal, memberName, type Node, nodesOf, parse, part, text } from './ast';

/** A call: what is called (`fetch`, `.setAttribute`), its first argument where that is a text, and the whole node. */
export interface Call {
  readonly name: string;
  readonly first: string | undefined;
  readonly node: Node;
}

/** What a script that ships is made of, by its syntax tree; a text or a comment can never be taken for code. */
export interface BuiltCode {
  /** Names that stand for nothing in the script itself: the browser's own. */
  readonly globals: ReadonlySet<string>;
  /** Names after a dot, in brackets as a text, and in patterns: all that is asked of any object, and each place. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  readonly calls: readonly Call[];
  /** What is assigned to: `.name` of something of the script, `window.name` of something global, or a global name. */
  readonly assigned: readonly string[];
  /** Every text, also in parts of templates. */
  readonly texts: readonly string[];
  /** `import`, `export`, `import()`, `import.meta`, `with`, `debugger`. */
  readonly odd: readonly string[];
  /** What stands at the top: must be directives and calls only, or a name of ours becomes the page's. */
  readonly top: readonly string[];
  /** The part of the script that a node stands for. */
  source(node: Node): string;
}

const ODD = /^(?:Import|Export|MetaProperty|WithStatement|DebuggerStatement)/;

/** In: a script as it ships. Out: what it is made of. Fails: where it is no script. */
export function builtCode(script: string): BuiltCode {
  const root = parse(script);
  const nodes = nodesOf(root);
  const declared = new Set(nodes.flatMap(([node]) => declaredBy(node)));
  const source = (node: Node): string => script.slice(node.start, node.end);
  const globals = new Set<string>();
  const asked = new Map<string, string[]>();
  const ask = (name: string | undefined, node: Node): void => {
    if (name !== undefined) asked.set(name, [...(asked.get(name) ?? []), source(node)]);
  };
  const calls: Call[] = [];
  const assigned: string[] = [];
  const texts: string[] = [];
  for (const [node, around] of nodes) {
    const name = text(node, 'name');
    // The bundler gives none of its short names to something that is used as a global in the same file.
    if (node.type === 'Identifier' && name !== undefined && !declared.has(name) && isReference(node, around)) {
      globals.add(name);
    }
    ask(memberName(node), node);
    if (node.type === 'ObjectPattern') for (const property of list(node, 'properties')) ask(keyOf(property), property);
    if (node.type === 'CallExpression' || node.type === 'NewExpression') calls.push(callOf(node));
    const target = child(node, node.type === 'UpdateExpression' ? 'argument' : 'left');
    if ((node.type === 'AssignmentExpression' || node.type === 'UpdateExpression') && target !== undefined) {
      assigned.push(...targetsOf(target, declared));
    }
    const said = literal(node);
    if (said !== undefined) texts.push(said);
    if (node.type === 'TemplateElement') texts.push(String(Object(part(node, 'value')).cooked));
  }
  return {
    globals,
    asked,
    calls,
    assigned,
    texts,
    source,
    odd: nodes.map(([{ type }]) => type).filter((type) => ODD.test(type)),
    top: list(root, 'body').map((node) => {
      const inner = child(node, 'expression');
      return node.type === 'ExpressionStatement' && inner !== undefined ? inner.type : node.type;
    }),
  };
}

const keyOf = (property: Node): string | undefined => {
  const key = child(property, 'key');
  return part(property, 'computed') === true ? literal(key) : (text(key, 'name') ?? literal(key));
};

function callOf(node: Node): Call {
  const callee = child(node, 'callee');
  const member = callee === undefined ? undefined : memberName(callee);
  return {
    name: member === undefined ? (text(callee, 'name') ?? '') : `.${member}`,
    first: literal(list(node, 'arguments')[0]),
    node,
  };
}

/** The names that a declaration, a parameter or a pattern in one brings. */
function declaredBy(node: Node): readonly string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return bound(child(node, 'id'));
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...bound(child(node, 'id')), ...list(node, 'params').flatMap(bound)];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return bound(child(node, 'id'));
    case 'CatchClause':
      return bound(child(node, 'param'));
    default:
      return [];
  }
}

function bound(pattern: Node | undefined): readonly string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [text(pattern, 'name') ?? ''];
    case 'ObjectPattern':
      return list(pattern, 'properties').flatMap((one) => bound(child(one, 'value') ?? child(one, 'argument')));
    case 'ArrayPattern':
      return list(pattern, 'elements').flatMap(bound);
    case 'AssignmentPattern':
      return bound(child(pattern, 'left'));
    case 'RestElement':
      return bound(child(pattern, 'argument'));
    default:
      return [];
  }
}

/** Whether a name stands for a value there, and is not the name of a property, a method or a label. */
function isReference(node: Node, around: Node | undefined): boolean {
  if (around === undefined) return true;
  if (around.type === 'MemberExpression') return child(around, 'object') === node || part(around, 'computed') === true;
  if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(around.type)) {
    return child(around, 'value') === node || part(around, 'computed') === true;
  }
  return !/^(?:LabeledStatement|BreakStatement|ContinueStatement|MetaProperty)$/.test(around.type);
}

function targetsOf(target: Node, declared: ReadonlySet<string>): readonly string[] {
  if (target.type === 'MemberExpression') {
    const owner = text(child(target, 'object'), 'name');
    const global = owner === undefined || declared.has(owner) ? '' : owner;
    return [`${global}.${memberName(target) ?? '(made at run time)'}`];
  }
  if (target.type === 'Identifier') return [text(target, 'name') ?? ''].filter((name) => !declared.has(name));
  return bound(target).filter((name) => !declared.has(name));
}
