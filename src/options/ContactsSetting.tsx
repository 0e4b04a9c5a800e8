import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Contact, type ContactKind, MOST_CONTACTS, sameContact } from '../core/contacts';
import type { SettingsChange } from '../core/settings';
import { Fixed, Setting } from '../ui/components/SettingRow';
import { useHelp } from '../ui/help';
import { ContactForm } from './ContactForm';
import { ContactText } from './ContactText';

const ADD = '[data-act="contact-add"]';
const CHANGE = (at: number): string => `[data-act="contact-change"][data-at="${at}"]`;

/** The contacts of one kind: those of the organisation stand still, those of the person can be changed. */
export function ContactsSetting({
  kind,
  title,
  why,
  company,
  own,
  onChange,
}: {
  readonly kind: ContactKind;
  /** Message keys. */
  readonly title: string;
  readonly why?: string | undefined;
  readonly company: readonly Contact[];
  readonly own: readonly Contact[];
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
}) {
  const help = useHelp();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  /** What is being entered: a new contact, or another for the one that was there. */
  const [entry, setEntry] = useState<{ readonly was?: Contact } | undefined>();
  /** What gets the focus once the page is drawn: the button that was pressed may be gone. */
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const wanted = next.current === undefined ? undefined : root.current?.querySelector<HTMLElement>(next.current);
    if (wanted === undefined) return;
    next.current = undefined;
    wanted?.focus();
  });

  /** Found by what it says: the list may be changed in another tab meanwhile. */
  const found = own.findIndex((one) => entry?.was !== undefined && sameContact(one, entry.was));
  const place = found === -1 ? own.length : found;
  const store = (contacts: readonly Contact[]): Promise<boolean> => onChange({ contacts: { [kind]: contacts } });
  const go = (to: typeof entry, focus: string): void => {
    next.current = focus;
    setEntry(to);
  };
  const save = async (contact: Contact): Promise<void> => {
    if (await store([...own.slice(0, place), contact, ...own.slice(place + 1)])) go(undefined, CHANGE(place));
  };
  const remove = async (at: number): Promise<void> => {
    if (await store(own.filter((_, other) => other !== at))) root.current?.querySelector<HTMLElement>(ADD)?.focus();
  };

  const rows: ComponentChildren[] = own.map((contact, at) => (
    <div key={at} class="sp-own">
      <span id={`${id}-${at}`}>
        <ContactText contact={contact} />
      </span>
      <div class="sp-actions">
        {/* One at a time: what was typed in an open form would be lost, or saved over another contact. */}
        {entry === undefined && (
          <Act act="contact-change" at={at} id={id} onSelect={() => go({ was: contact }, '[name="name"]')}>
            {help.text('contacts.change')}
          </Act>
        )}
        <Act act="contact-remove" at={at} id={id} onSelect={() => void remove(at)}>
          {help.text('contacts.remove')}
        </Act>
      </div>
    </div>
  ));
  // In one list with the others: it may have to move, and what was typed moves with it.
  if (entry !== undefined) {
    const form = (
      <ContactForm
        key="form"
        contact={entry.was}
        named={`${id}-name`}
        onSave={save}
        onCancel={() => go(undefined, found === -1 ? ADD : CHANGE(found))}
      />
    );
    rows.splice(place, 1, form);
  }
  return (
    <Setting name={title} why={why} id={id}>
      <div ref={root} class="sp-contacts">
        {company.length > 0 && (
          <Fixed>
            {company.map((contact, at) => (
              <ContactText key={at} contact={contact} />
            ))}
          </Fixed>
        )}
        {rows}
        {own.length < MOST_CONTACTS && entry === undefined && (
          <button
            type="button"
            id={`${id}-add`}
            class="sp-btn sp-btn-second"
            data-act="contact-add"
            aria-labelledby={`${id}-add ${id}-name`}
            onClick={() => go({}, '[name="name"]')}
          >
            {help.text('contacts.add')}
          </button>
        )}
        {own.length >= MOST_CONTACTS && <p class="sp-small sp-muted">{help.text('contacts.full')}</p>}
      </div>
    </Setting>
  );
}

/** A button of one contact, named together with it. */
function Act({
  act,
  at,
  id,
  onSelect,
  children,
}: {
  readonly act: string;
  readonly at: number;
  readonly id: string;
  readonly onSelect: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      id={`${id}-${at}-${act}`}
      class="sp-btn sp-btn-quiet"
      data-act={act}
      data-at={at}
      aria-labelledby={`${id}-${at}-${act} ${id}-${at}`}
      onClick={onSelect}
    >
      {children}
    </button>
  );
}
