import type { Contact } from '../core/contacts';

/** A contact as it was entered: as text, never as markup. */
export function ContactText({ contact }: { readonly contact: Contact }) {
  const { name, mail, phone, page, note } = contact;
  return (
    <span class="sp-person">
      <bdi>{name}</bdi>
      {[mail, phone, page].map(
        (address, at) =>
          address !== undefined && (
            <span key={at} class="sp-code">
              {address}
            </span>
          ),
      )}
      {note !== undefined && <bdi class="sp-small sp-muted">{note}</bdi>}
    </span>
  );
}
