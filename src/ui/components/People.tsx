import type { Person } from '../../core/topic';
import { useHelp } from '../help';
import { ContactItem, namedContacts } from './Contacts';
import { Icon } from './Icon';
import { Message } from './Inline';

/** Who can help, in the order to try; own contacts stand before the words for their kind, and the first one is tinted. */
export function People({ people }: { readonly people: readonly Person[] }) {
  const help = useHelp();
  const items = people.flatMap((person) => [...namedContacts(help, person.contacts ?? []), person]);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list
    <ul class="sp-who" role="list">
      {items.map((item, place) =>
        'kind' in item ? (
          <ContactItem key={place} kind={item.kind} contact={item.contact} first={place === 0} />
        ) : (
          <li key={place} class={place === 0 ? 'is-first' : undefined}>
            <span class="sp-face">
              <Icon name={item.icon} />
            </span>
            <span>
              <b>
                <Message of={item.who} />
              </b>
              <span class="sp-does">
                <Message of={item.does} />
              </span>
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
