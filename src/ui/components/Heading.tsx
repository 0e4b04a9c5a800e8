import type { ComponentChildren } from 'preact';
import { useTitleLevel } from '../help';

/** The title of a view: it takes the focus when the view changes, see `focusTitle`, and is not in the tab order. */
export function Title({ id, children }: { readonly id?: string | undefined; readonly children: ComponentChildren }) {
  const Tag = useTitleLevel() === 1 ? 'h1' : 'h2';
  return (
    <Tag class="sp-title" id={id} tabIndex={-1} data-title="">
      {children}
    </Tag>
  );
}

/** A heading below the title of the view. */
export function Heading({
  class: className = 'sp-h',
  children,
}: {
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const Tag = useTitleLevel() === 1 ? 'h2' : 'h3';
  return <Tag class={className}>{children}</Tag>;
}
