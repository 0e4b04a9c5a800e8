import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { pluralKey } from '../core/catalogue';
import type { Contact } from '../core/contacts';
import type { Import, ImportPlan } from '../core/import';
import type { Choices, Settings, SettingsChange } from '../core/settings';
import { CHOICE_NAMES, CHOICES, SETTINGS_CATALOGUE } from '../core/settings-catalogue';
import { Button } from '../ui/components/Buttons';
import { useHelp } from '../ui/help';
import { chosenText } from './ChoiceSetting';
import { ContactText } from './ContactText';
import { Problems } from './Problems';

/** What a file would change, what of it is wrong, and what the organisation holds; it asks before anything is taken. */
export function ImportPreview({
  found,
  plan,
  own,
  onTake,
  onCancel,
}: {
  readonly found: Import;
  readonly plan: ImportPlan;
  readonly own: Settings;
  readonly onTake: (change: SettingsChange) => void;
  readonly onCancel: () => void;
}) {
  const help = useHelp();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each file is told of, also by the eyes of a screen reader.
  useEffect(() => heading.current?.focus(), [found]);
  const { change, managed } = plan;
  const { problems } = found;
  const empty = Object.keys(change).length === 0;
  return (
    <section class="sp-import" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {help.text(empty ? 'import.nothing' : 'import.title')}
      </h3>
      {!empty && (
        <dl class="sp-changes">
          {CHOICE_NAMES.map((name) => (
            <ChoiceChange key={name} name={name} own={own} change={change} />
          ))}
          {SETTINGS_CATALOGUE.contacts.kinds.map(({ name, title }) => {
            const wanted = change.contacts?.[name];
            return (
              wanted !== undefined && (
                <Change
                  key={name}
                  title={title}
                  now={<People contacts={own.contacts[name]} />}
                  then={<People contacts={wanted} />}
                />
              )
            );
          })}
        </dl>
      )}
      {managed.length > 0 && (
        <div>
          <p>{help.text(pluralKey('import.managed', managed.length, help.language), { count: managed.length })}</p>
          <ul class="sp-problems sp-small">
            {managed.map((name) => (
              <li key={name}>{help.text(CHOICES[name].title)}</li>
            ))}
          </ul>
        </div>
      )}
      {problems.length > 0 && (
        <div>
          <p>{help.text(pluralKey('import.problems', problems.length, help.language), { count: problems.length })}</p>
          <Problems problems={problems} />
        </div>
      )}
      <div class="sp-actions">
        {!empty && (
          <Button kind="primary" act="import-take" onSelect={() => onTake(change)}>
            {help.text('import.take')}
          </Button>
        )}
        <Button kind="quiet" act="import-cancel" onSelect={onCancel}>
          {help.text(empty ? 'import.close' : 'options.cancel')}
        </Button>
      </div>
    </section>
  );
}

function ChoiceChange<K extends keyof Choices>({
  name,
  own,
  change,
}: {
  readonly name: K;
  readonly own: Settings;
  readonly change: Partial<Choices>;
}) {
  const help = useHelp();
  const wanted: Choices[K] | undefined = change[name];
  if (wanted === undefined) return null;
  return (
    <Change title={CHOICES[name].title} now={chosenText(help, name, own[name])} then={chosenText(help, name, wanted)} />
  );
}

/** One setting: what it is now, and what it would be. */
function Change({
  title,
  now,
  then,
}: {
  readonly title: string;
  readonly now: ComponentChildren;
  readonly then: ComponentChildren;
}) {
  const help = useHelp();
  return (
    <>
      <dt>{help.text(title)}</dt>
      <dd>
        <span class="sp-small sp-muted">{help.text('import.now')}</span>
        <span>{now}</span>
      </dd>
      <dd>
        <span class="sp-small sp-muted">{help.text('import.then')}</span>
        <span>{then}</span>
      </dd>
    </>
  );
}

function People({ contacts }: { readonly contacts: readonly Contact[] }) {
  const help = useHelp();
  if (contacts.length === 0) return <>{help.text('contacts.none')}</>;
  return (
    <>
      {contacts.map((contact, at) => (
        <ContactText key={at} contact={contact} />
      ))}
    </>
  );
}
