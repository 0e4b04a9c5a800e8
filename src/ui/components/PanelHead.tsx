import type { ComponentChildren } from 'preact';
import { useHelp } from '../help';
import { languageName } from '../language-names';
import { Icon } from './Icon';
import { Mark } from './Mark';

/**
 * The name of the help beside the mark.
 * `heading` makes it the title of the view (`h1` in a page of ours, `h2` in a page of others); without it the view
 * has a title of its own. `children` replace the name, for a folded panel.
 */
export function Brand({
  heading,
  id,
  children = 'Signpost',
}: {
  readonly heading?: 'h1' | 'h2' | undefined;
  readonly id?: string | undefined;
  readonly children?: ComponentChildren;
}) {
  const Name = heading ?? 'p';
  const title = heading === undefined ? {} : { tabIndex: -1, 'data-title': '' };
  return (
    <div class="sp-brand">
      <Mark />
      <Name class="sp-brand-name" id={id} {...title}>
        {children}
      </Name>
    </div>
  );
}

/** Back to the list of all help, or to the topic that led here. */
export function BackButton({ onBack, toTopic = false }: { readonly onBack: () => void; readonly toTopic?: boolean }) {
  const help = useHelp();
  return (
    <button type="button" class="sp-back" data-act="back" onClick={onBack}>
      <Icon name="back" small />
      {help.text(toTopic ? 'ui.back.topic' : 'ui.back')}
    </button>
  );
}

/** The language of the help in its own words; leads to the choice. */
export function LanguageButton({ onLanguage }: { readonly onLanguage: () => void }) {
  const help = useHelp();
  const language = languageName(help.language);
  return (
    <button
      type="button"
      class="sp-lang"
      data-act="language"
      aria-label={help.text('ui.language.now', { language })}
      onClick={onLanguage}
    >
      <Icon name="language" small />
      {language}
    </button>
  );
}

/** The line on top: what the view is at the start, the tools at the end. */
export function PanelHead({
  lead,
  when,
  children,
}: {
  readonly lead: ComponentChildren;
  /** The state of the panel in which it shows, see `Panel`. */
  readonly when?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="sp-panel-head" data-when={when}>
      <div class="sp-lead">{lead}</div>
      <div class="sp-tools">{children}</div>
    </div>
  );
}
