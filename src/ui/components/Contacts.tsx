import type { Contact, ContactKind } from '../../core/contacts';
import { mailAddress } from '../../core/request';
import type { IconName } from '../../core/topic';
import { type Help, useHelp } from '../help';
import { Icon } from './Icon';
import { Message } from './Inline';
import { MailOut, OutLink } from './LinkOut';

const KINDS: Readonly<Record<ContactKind, { readonly icon: IconName; readonly name: string }>> = {
  globalAdmin: { icon: 'people', name: 'contact.globalAdmin' },
  accountAdmin: { icon: 'people', name: 'contact.accountAdmin' },
  provider: { icon: 'building', name: 'contact.provider' },
  helpDesk: { icon: 'info', name: 'contact.helpDesk' },
};

/** An own contact, and what it was named as. Without `contact`: there are some that are not to stand in a page. */
export interface NamedContact {
  readonly kind: ContactKind;
  readonly contact?: Contact | undefined;
}

/** The own contacts of these kinds, in the order of the kinds. */
export function namedContacts(help: Help, kinds: readonly ContactKind[]): readonly NamedContact[] {
  return kinds.flatMap((kind) => [
    ...help.contacts[kind].map((contact) => ({ kind, contact })),
    ...(help.keptBack.includes(kind) ? [{ kind }] : []),
  ]);
}

/** An own contact as an item of a list of people. What somebody entered stands as text and addresses, never as markup. */
export function ContactItem({ kind, contact, first }: NamedContact & { readonly first: boolean }) {
  const help = useHelp();
  const { name, mail, phone, page, note } = contact ?? { name: help.text('contact.kept') };
  return (
    <li class={first ? 'is-first' : undefined}>
      <span class="sp-face">
        <Icon name={KINDS[kind].icon} />
      </span>
      <div class="sp-contact">
        <b>
          <bdi>{name}</bdi>
        </b>
        <span class="sp-does">{help.text(KINDS[kind].name)}</span>
        {contact === undefined && (
          <p class="sp-small">
            <Message of="contact.kept.where" />
          </p>
        )}
        {mail !== undefined && <MailOut href={mailAddress(mail)} mail={mail} />}
        {phone !== undefined && (
          <p class="sp-small">
            {help.text('contact.phone')}{' '}
            <span class="sp-code" dir="ltr">
              {phone}
            </span>
          </p>
        )}
        {page !== undefined && (
          <OutLink url={page}>
            <Message of="contact.page" />
          </OutLink>
        )}
        {note !== undefined && (
          <p class="sp-small">
            <bdi>{note}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

/** Own contacts as a list; the first one is tinted. */
export function ContactList({ contacts }: { readonly contacts: readonly NamedContact[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list
    <ul class="sp-who" role="list">
      {contacts.map(({ kind, contact }, place) => (
        <ContactItem key={place} kind={kind} contact={contact} first={place === 0} />
      ))}
    </ul>
  );
}
