import { pluralKey } from '../core/catalogue';
import { CONTACT_KINDS } from '../core/contacts';
import { companyFor, managedChoices, type Policy } from '../core/policy';
import { SETTINGS_CATALOGUE } from '../core/settings-catalogue';
import { Icon } from '../ui/components/Icon';
import { Note } from '../ui/components/Note';
import { SettingFixed, SettingGroup } from '../ui/components/SettingRow';
import { useHelp } from '../ui/help';
import { Problems } from './Problems';

/** How many values the organisation set, and what is wrong with those that are not in force. */
export function PolicyNotes({ policy }: { readonly policy: Policy }) {
  const help = useHelp();
  const { values, problems, unreadable } = policy;
  const kinds = CONTACT_KINDS.filter((kind) => values.contacts[kind].length > 0);
  const { message, links } = companyFor(values, help.language) ?? { message: undefined, links: [] };
  const count =
    managedChoices(values).length + kinds.length + (message === undefined ? 0 : 1) + (links.length === 0 ? 0 : 1);
  return (
    <>
      {count > 0 && (
        <div class="sp-note">
          <Icon name="building" />
          <p>{help.text(pluralKey('options.managed', count, help.language), { count })}</p>
        </div>
      )}
      {unreadable && <Note tone="neutral">{help.text('policy.unreadable')}</Note>}
      {problems.length > 0 && (
        <details class="sp-details">
          <summary>
            {help.text(pluralKey('policy.problems', problems.length, help.language), { count: problems.length })}
          </summary>
          <p class="sp-small sp-muted">{help.text('policy.problems.why')}</p>
          <Problems problems={problems} />
        </details>
      )}
    </>
  );
}

/** What the organisation tells its people, in the language of the help; nothing where it says nothing. */
export function PolicyWords({ policy }: { readonly policy: Policy }) {
  const help = useHelp();
  const company = companyFor(policy.values, help.language);
  if (company === undefined) return null;
  const { message, links } = company;
  return (
    <SettingGroup heading="company.from">
      {message !== undefined && (
        <SettingFixed name={SETTINGS_CATALOGUE.message.title}>
          <bdi>{message}</bdi>
        </SettingFixed>
      )}
      {links.length > 0 && (
        <SettingFixed name={SETTINGS_CATALOGUE.links.title}>
          {links.map(({ text, url }) => (
            <span key={url} class="sp-person">
              <bdi>{text}</bdi>
              <span class="sp-code">{url}</span>
            </span>
          ))}
        </SettingFixed>
      )}
    </SettingGroup>
  );
}
