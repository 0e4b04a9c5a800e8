import { useId, useRef, useState } from 'preact/hooks';
import { CONTACT_FIELDS, type Contact, type ContactField, parseContact, parseContactField } from '../core/contacts';
import type { FieldProblem } from '../core/settings-problem';
import { useHelp } from '../ui/help';
import { problemText } from './problem-text';

interface Shape {
  readonly label: string;
  readonly mode: 'text' | 'email' | 'tel' | 'url';
}

/** Label (message key) and keyboard of each field; addresses and numbers run from left to right in every language. */
const SHAPES: Readonly<Record<ContactField, Shape>> = {
  name: { label: 'contacts.name', mode: 'text' },
  mail: { label: 'contacts.mail', mode: 'email' },
  phone: { label: 'contacts.phone', mode: 'tel' },
  page: { label: 'contacts.page', mode: 'url' },
  note: { label: 'contacts.note', mode: 'text' },
};

type Values = Readonly<Record<ContactField, string>>;

/**
 * The fields of one contact. Nothing is stored before it is saved, and nothing at all while a field is wrong: what was
 * stored stays. What was typed stays until it is saved or given up, also when the page is drawn anew.
 */
export function ContactForm({
  contact,
  named,
  onSave,
  onCancel,
}: {
  readonly contact: Contact | undefined;
  /** Id of the element that names the form. */
  readonly named: string;
  readonly onSave: (contact: Contact) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const help = useHelp();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { name = '', mail = '', phone = '', page = '', note = '' } = contact ?? {};
  const start: Values = { name, mail, phone, page, note };
  const [values, setValues] = useState(start);
  const unchanged = CONTACT_FIELDS.every((field) => values[field] === start[field]);
  /** Fields that were left: nobody is corrected in the middle of a word. */
  const [left, setLeft] = useState<readonly ContactField[]>([]);
  const problems = problemsOf(values);

  const save = async (): Promise<void> => {
    const [first] = problems;
    if (first !== undefined) {
      setLeft(CONTACT_FIELDS);
      form.current?.querySelector<HTMLInputElement>(`[name="${first.path}"]`)?.focus();
      return;
    }
    const filled = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));
    const read = parseContact(filled, '', []);
    if (read !== undefined) await onSave(read);
  };

  return (
    <form
      ref={form}
      class="sp-form"
      aria-labelledby={named}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        // What was typed is not lost by a key that also closes what an input method offers.
        if (event.key === 'Escape' && !event.isComposing && unchanged) onCancel();
      }}
    >
      {CONTACT_FIELDS.map((field) => {
        const { label, mode } = SHAPES[field];
        const problem = left.includes(field) ? problems.find(({ path }) => path === field) : undefined;
        return (
          <div key={field} class="sp-entry">
            <label for={`${id}-${field}`}>{help.text(label)}</label>
            <input
              id={`${id}-${field}`}
              class="sp-input"
              name={field}
              type="text"
              inputMode={mode}
              dir={mode === 'text' ? 'auto' : 'ltr'}
              autoComplete="off"
              spellcheck={mode === 'text'}
              required={field === 'name'}
              value={values[field]}
              aria-invalid={problem === undefined ? undefined : 'true'}
              aria-describedby={problem === undefined ? undefined : `${id}-${field}-wrong`}
              onInput={({ currentTarget }) => setValues((now) => ({ ...now, [field]: currentTarget.value }))}
              onBlur={({ currentTarget }) => currentTarget.value !== '' && setLeft((now) => [...now, field])}
            />
            {problem !== undefined && (
              <p id={`${id}-${field}-wrong`} class="sp-wrong">
                {problemText(help, problem)}
              </p>
            )}
          </div>
        );
      })}
      <div class="sp-actions">
        <button type="submit" class="sp-btn sp-btn-primary" data-act="contact-save">
          {help.text('contacts.save')}
        </button>
        <button type="button" class="sp-btn sp-btn-quiet" data-act="contact-cancel" onClick={onCancel}>
          {help.text('options.cancel')}
        </button>
      </div>
    </form>
  );
}

function problemsOf(values: Values): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of CONTACT_FIELDS) parseContactField(field, values[field], field, problems);
  return problems;
}
