import { pluralKey } from '../core/catalogue';
import { createHelp, type HelpContent } from '../core/help';
import { LANGUAGES } from '../core/languages';
import type { Settings } from '../core/settings';
import { Icon } from '../ui/components/Icon';
import { Note } from '../ui/components/Note';
import { Brand } from '../ui/components/PanelHead';
import { SettingGroup, SettingRadios, SettingSelect } from '../ui/components/SettingRow';
import { HelpContext } from '../ui/help';
import { languageName } from '../ui/language-names';

export type OptionsNotice = 'none' | 'saved' | 'failed';

/** The settings: each is stored as soon as it is chosen. */
export function Options({
  content,
  settings,
  repaired,
  notice,
  onChange,
}: {
  readonly content: HelpContent;
  readonly settings: Settings;
  /** How many stored values had to be replaced by their standard value. */
  readonly repaired: number;
  readonly notice: OptionsNotice;
  /** Gets what was chosen, and nothing that was not. */
  readonly onChange: (change: Partial<Settings>) => void;
}) {
  const help = createHelp(content);
  // Stored by the reading direction, named by the eye: the end of a line is right in Swedish and left in Arabic.
  const right = <V extends string>(value: V) => option(value, 'options.corner.right');
  const left = <V extends string>(value: V) => option(value, 'options.corner.left');
  const option = <V extends string>(value: V, key: string) => ({ value, text: help.text(key) });
  return (
    <HelpContext.Provider value={help}>
      <main class="sp sp-options" lang={help.language} dir={help.dir}>
        <Brand heading="h1">{help.text('options.title')}</Brand>
        {repaired > 0 && (
          <Note tone="neutral">
            {help.text(pluralKey('options.repaired', repaired, help.language), { count: repaired })}
          </Note>
        )}
        <SettingGroup heading="options.section.language">
          <SettingSelect
            name="options.language"
            why="options.language.why"
            value={settings.language}
            options={[
              option('auto', 'ui.language.auto'),
              ...LANGUAGES.map((tag) => ({ value: tag, text: languageName(tag), lang: tag })),
            ]}
            onChange={(language) => onChange({ language })}
          />
        </SettingGroup>
        <SettingGroup heading="options.section.place">
          <SettingRadios
            name="options.launcher"
            why="options.launcher.why"
            value={settings.launcher}
            options={[
              option('plate', 'options.launcher.plate'),
              option('tab', 'options.launcher.tab'),
              option('off', 'options.launcher.off'),
            ]}
            onChange={(launcher) => onChange({ launcher })}
          />
          <SettingRadios
            name="options.corner"
            why="options.corner.why"
            value={settings.corner}
            options={help.dir === 'ltr' ? [right('end'), left('start')] : [left('end'), right('start')]}
            onChange={(corner) => onChange({ corner })}
          />
          <SettingRadios
            name="options.opening"
            why="options.opening.why"
            value={settings.opening}
            options={[option('press', 'options.opening.press'), option('problem', 'options.opening.problem')]}
            onChange={(opening) => onChange({ opening })}
          />
          <SettingRadios
            name="options.reach"
            why="options.reach.why"
            value={settings.reach}
            options={[option('partner', 'options.reach.partner'), option('every', 'options.reach.every')]}
            onChange={(reach) => onChange({ reach })}
          />
        </SettingGroup>
        <p class="sp-options-status" role="status" aria-atomic="true">
          {notice === 'saved' && (
            <span class="sp-done">
              <Icon name="check" small />
              {help.text('options.saved')}
            </span>
          )}
        </p>
        {notice === 'failed' && (
          <Note tone="stop">
            <b>{help.text('options.failed.title')}</b> {help.text('options.failed.text')}
          </Note>
        )}
        <p class="sp-small sp-muted">{help.text('options.privacy')}</p>
      </main>
    </HelpContext.Provider>
  );
}
