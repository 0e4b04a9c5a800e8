import { Message } from './Inline';

/** Points without an order. */
export function BulletList({ items }: { readonly items: readonly string[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list
    <ul class="sp-bullets" role="list">
      {items.map((item) => (
        <li key={item}>
          <Message of={item} />
        </li>
      ))}
    </ul>
  );
}
