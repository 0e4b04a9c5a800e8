import { pluralKey } from '../core/catalogue';
import { CONTACT_KINDS } from '../core/contacts';
import { managedChoices, type Policy, type Texts, textsToShow } from '../core/policy';
import { SETTINGS_CATALOGUE } from '../core/settings-catalogue';
import { Icon } from '../ui/components/Icon';
import { Note } from '../ui/components/Note';
import { SettingFixed, SettingGroup } from '../ui/components/SettingRow';
import { useHelp } from '../ui/help';
import { languageName } from '../ui/language-names';
import { Problems } from './Problems';

/** How many values the organisation set, and what is wrong with those that are not in force. */
export function PolicyNotes({ policy }: { readonly policy: Policy }) {
  const help = useHelp();
  const { values, problems, unreadable } = policy;
  const kinds = CONTACT_KINDS.filter((kind) => values.contacts[kind].length > 0);
  const words = [Object.keys(values.message), values.links].filter(({ length }) => length > 0);
  const count = managedChoices(values).length + kinds.length + words.length;
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

/** What the organisation tells its people (`textsToShow`); nothing where it says nothing. */
export function PolicyWords({ policy }: { readonly policy: Policy }) {
  const { message, links } = policy.values;
  const said = Object.keys(message).length > 0;
  if (!said && links.length === 0) return null;
  return (
    <SettingGroup heading="company.from">
      {said && (
        <SettingFixed name={SETTINGS_CATALOGUE.message.title}>
          <Words texts={message} />
        </SettingFixed>
      )}
      {links.length > 0 && (
        <SettingFixed name={SETTINGS_CATALOGUE.links.title}>
          {links.map(({ texts, url }) => (
            <span key={url} class="sp-person">
              <Words texts={texts} />
              <span class="sp-code">{url}</span>
            </span>
          ))}
        </SettingFixed>
      )}
    </SettingGroup>
  );
}

/** One text, or each that there is with the name of its language. */
function Words({ texts }: { readonly texts: Texts }) {
  return textsToShow(texts, useHelp().language).map(({ text, language }) =>
    language === undefined ? (
      <bdi key={text}>{text}</bdi>
    ) : (
      <span key={language} class="sp-person" lang={language}>
        <bdi>{text}</bdi>
        <span class="sp-small sp-muted">{languageName(language)}</span>
      </span>
    ),
  );
}
