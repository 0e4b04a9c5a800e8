/**
 * A drawing as data: a text, or a tag with its attributes and what stands in it. It carries no code and no HTML, so it
 * can travel in a message; what a press means stands in `data-` attributes.
 */
export type Tree = string | TreeElement;

export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

/** True for a drawing. Looks at its first element only: both ends are ours and of one version. */
export function isTree(value: unknown): value is TreeElement {
  return typeof value === 'object' && value !== null && 'tag' in value && 'attributes' in value && 'children' in value;
}
