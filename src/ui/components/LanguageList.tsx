import { LANGUAGES, type LanguageTag } from '../../core/languages';
import { useHelp } from '../help';
import { LANGUAGE_NAMES, languageName } from '../language-names';
import { moveBetweenRows } from '../rows-keyboard';
import { Icon } from './Icon';

export type LanguageChoice = 'auto' | LanguageTag;

/**
 * The languages in their own words, after "same as the page". The one in use says so in words and by `aria-current`.
 * Buttons and not radio buttons: in a page of others there is no form control of ours.
 */
export function LanguageList({
  choice,
  onChoose,
}: {
  readonly choice: LanguageChoice;
  readonly onChoose: (choice: LanguageChoice) => void;
}) {
  const help = useHelp();
  const options: readonly LanguageChoice[] = ['auto', ...LANGUAGES];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list
    <ul class="sp-rows sp-choices" role="list" onKeyDown={moveBetweenRows}>
      {options.map((option) => {
        const chosen = option === choice;
        const auto = option === 'auto';
        return (
          <li key={option}>
            <button
              type="button"
              class="sp-row"
              data-language={option}
              aria-current={chosen ? 'true' : undefined}
              onClick={() => onChoose(option)}
            >
              <span>
                <span lang={auto || option === help.language ? undefined : option}>
                  {auto ? help.text('ui.language.auto') : LANGUAGE_NAMES[option]}
                </span>
                {auto && chosen && (
                  <span class="sp-meta">
                    {help.text('ui.language.auto.more', { language: languageName(help.language) })}
                  </span>
                )}
              </span>
              {chosen && (
                <span class="sp-tag">
                  <Icon name="check" small />
                  {help.text('ui.language.chosen')}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
