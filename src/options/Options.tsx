import { pluralKey } from '../core/catalogue';
import { createHelp, type HelpContent } from '../core/help';
import type { SettingsAnswer } from '../core/messages';
import { managedChoices } from '../core/policy';
import type { SettingsChange } from '../core/settings';
import { CHOICE_NAMES, CHOICES, SETTINGS_CATALOGUE } from '../core/settings-catalogue';
import { Icon } from '../ui/components/Icon';
import { Note } from '../ui/components/Note';
import { Brand } from '../ui/components/PanelHead';
import { SettingGroup } from '../ui/components/SettingRow';
import { HelpContext } from '../ui/help';
import { ChoiceSetting } from './ChoiceSetting';
import { ContactsSetting } from './ContactsSetting';
import { FileSetting } from './FileSetting';
import { PolicyNotes, PolicyWords } from './PolicyNotes';
import { ResetSetting } from './ResetSetting';

/** `managed`: not saved, because the organisation has set the value meanwhile. */
export type OptionsNotice = 'none' | 'saved' | 'failed' | 'managed';

const SECTIONS = [...new Set(CHOICE_NAMES.map((name) => CHOICES[name].section))];

/** The settings of the catalogue: each is stored as soon as it is chosen. */
export function Options({
  content,
  answer,
  notice,
  onChange,
}: {
  readonly content: HelpContent;
  readonly answer: SettingsAnswer;
  readonly notice: OptionsNotice;
  /** Gets what was chosen, and nothing that was not. Out: whether it was stored. */
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
}) {
  const help = createHelp(content);
  const { settings, own, policy, problems } = answer;
  const managed = managedChoices(policy.values);
  const { contacts } = SETTINGS_CATALOGUE;
  return (
    <HelpContext.Provider value={help}>
      <main class="sp sp-options" lang={help.language} dir={help.dir}>
        <Brand heading="h1">{help.text('options.title')}</Brand>
        <PolicyNotes policy={policy} />
        {problems.length > 0 && (
          <Note tone="neutral">
            {help.text(pluralKey('options.repaired', problems.length, help.language), { count: problems.length })}
          </Note>
        )}
        {SECTIONS.map((section) => (
          <SettingGroup key={section} heading={section}>
            {CHOICE_NAMES.filter((name) => CHOICES[name].section === section).map((name) => (
              <ChoiceSetting
                key={name}
                name={name}
                value={settings[name]}
                managed={managed.includes(name)}
                onChange={(change) => void onChange(change)}
              />
            ))}
          </SettingGroup>
        ))}
        <SettingGroup heading={contacts.title} why={contacts.why}>
          {contacts.kinds.map(({ name, title, why }) => (
            <ContactsSetting
              key={name}
              kind={name}
              title={title}
              why={why}
              company={policy.values.contacts[name]}
              own={own.contacts[name]}
              onChange={onChange}
            />
          ))}
        </SettingGroup>
        <PolicyWords policy={policy} />
        <SettingGroup heading="options.section.file">
          <FileSetting own={own} managed={managed} onChange={onChange} />
          <ResetSetting managed={managed} onChange={onChange} />
        </SettingGroup>
        <p class="sp-small sp-muted">{help.text('options.privacy')}</p>
        <div class="sp-options-said">
          <p class="sp-options-status" role="status" aria-atomic="true">
            {notice === 'saved' && (
              <span class="sp-done">
                <Icon name="check" small />
                {help.text('options.saved')}
              </span>
            )}
            {notice === 'managed' && help.text('options.refused')}
          </p>
          {notice === 'failed' && (
            <Note tone="stop">
              <b>{help.text('options.failed.title')}</b> {help.text('options.failed.text')}
            </Note>
          )}
        </div>
      </main>
    </HelpContext.Provider>
  );
}
