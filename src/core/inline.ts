/**
 * The small markup of the messages: labels of the page, quoted names, codes and placeholders.
 * There is no HTML and no nesting, so a message cannot bring an element or an address of its own into the panel.
 */

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  /** A word of the page; `id` may be unknown to the label table. */
  | { readonly type: 'label'; readonly id: string }
  /** A name that the translator wrote, such as a role. */
  | { readonly type: 'quoted'; readonly text: string }
  /** An error number or an address: a left-to-right run. */
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'value'; readonly name: string; readonly text: string };

export type InlineValues = Readonly<Record<string, string | number>>;

/** What a template holds besides text; lists are sorted, because word order differs between languages. */
export interface InlineShape {
  readonly labels: string[];
  readonly quoted: number;
  readonly codes: string[];
  readonly placeholders: string[];
}

// Every alternative excludes its own opening character, so the work grows with the length only.
/** For the test that holds it to linear time. */
export const INLINE_EXPRESSION = /\{label:([A-Za-z][A-Za-z0-9]*)\}|\{([a-z][a-zA-Z]*)\}|\[\[([^[\]]+)\]\]|`([^`]+)`/g;

/**
 * In: a message and the values of its placeholders.
 * Out: its parts in order. Markup that is unknown, unclosed or blank, and a placeholder without a value, stay as they
 * are written. Values are put in as text and never read as markup. Never fails.
 */
export function parseInline(template: string, values: InlineValues = {}): readonly Inline[] {
  const parts: Inline[] = [];
  let literal = '';
  let at = 0;
  for (const match of template.matchAll(INLINE_EXPRESSION)) {
    literal += template.slice(at, match.index);
    at = match.index + match[0].length;
    const part = partOf(match, values);
    if (part === undefined) {
      literal += match[0];
      continue;
    }
    if (literal !== '') parts.push({ type: 'text', text: literal });
    literal = '';
    parts.push(part);
  }
  literal += template.slice(at);
  if (literal !== '') parts.push({ type: 'text', text: literal });
  return parts;
}

function partOf(match: RegExpMatchArray, values: InlineValues): Inline | undefined {
  const [, label, name, quoted, code] = match;
  if (label !== undefined) return { type: 'label', id: label };
  if (name !== undefined) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? undefined : { type: 'value', name, text: String(value) };
  }
  if (quoted !== undefined && quoted.trim() !== '') return { type: 'quoted', text: quoted };
  if (code !== undefined && code.trim() !== '') return { type: 'code', text: code };
  return undefined;
}

/**
 * In: parts of a message and the words of a label by its id.
 * Out: the message as one plain text, for accessible names, titles and the search.
 */
export function plainText(parts: readonly Inline[], label: (id: string) => string): string {
  return parts.map((part) => (part.type === 'label' ? label(part.id) : part.text)).join('');
}

/**
 * In: a message. Out: what two languages of one message must have in common. Never fails.
 * Quoted names are counted only, since each language writes its own.
 */
export function inlineShape(template: string): InlineShape {
  const shape: { labels: string[]; quoted: number; codes: string[]; placeholders: string[] } = {
    labels: [],
    quoted: 0,
    codes: [],
    placeholders: [],
  };
  for (const [, label, name, quoted, code] of template.matchAll(INLINE_EXPRESSION)) {
    if (label !== undefined) shape.labels.push(label);
    else if (name !== undefined) shape.placeholders.push(name);
    else if (quoted?.trim()) shape.quoted += 1;
    else if (code?.trim()) shape.codes.push(code);
  }
  shape.labels.sort();
  shape.codes.sort();
  shape.placeholders.sort();
  return shape;
}
