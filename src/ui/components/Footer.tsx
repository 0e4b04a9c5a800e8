import { useHelp } from '../help';
import { Icon } from './Icon';

/** The promise, and whose this is. Settings where the surface can lead there. */
export function Footer({
  onSettings,
  when,
}: {
  readonly onSettings?: (() => void) | undefined;
  /** The state of the panel in which it shows, see `Panel`. */
  readonly when?: string;
}) {
  const help = useHelp();
  return (
    <div class="sp-foot" data-when={when}>
      <p class="sp-promise">
        <Icon name="hidden" small />
        <span>{help.text('ui.promise')}</span>
      </p>
      <div class="sp-line">
        <p>{help.text('ui.independent')}</p>
        {onSettings && (
          <button type="button" class="sp-textbtn" data-act="settings" onClick={onSettings}>
            {help.text('ui.settings.short')}
            <span class="sp-sr"> (Signpost)</span>
          </button>
        )}
      </div>
    </div>
  );
}
