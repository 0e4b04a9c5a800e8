import type { IconName } from '../../core/topic';
import { Icon } from './Icon';
import { Message } from './Inline';

/** Who can help, in the order to try; the first one is tinted. */
export function People({
  people,
}: {
  readonly people: readonly { readonly icon: IconName; readonly who: string; readonly does: string }[];
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list
    <ul class="sp-who" role="list">
      {people.map(({ icon, who, does }, place) => (
        <li key={who} class={place === 0 ? 'is-first' : undefined}>
          <span class="sp-face">
            <Icon name={icon} />
          </span>
          <span>
            <b>
              <Message of={who} />
            </b>
            <span class="sp-does">
              <Message of={does} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
