import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { NO_CONTACTS } from '../core/contacts';
import { type Choices, DEFAULT_SETTINGS, pick, type SettingsChange } from '../core/settings';
import { CHOICE_NAMES } from '../core/settings-catalogue';
import { Setting } from '../ui/components/SettingRow';
import { useHelp } from '../ui/help';

/** Everything that the person set back to standard. It asks first; what the organisation set is not theirs to reset. */
export function ResetSetting({
  managed,
  onChange,
}: {
  readonly managed: readonly (keyof Choices)[];
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
}) {
  const help = useHelp();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  /** The press that cannot be undone is never the one under the finger. */
  const cancel = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) (asking ? cancel : start).current?.focus();
  }, [asking]);
  const ask = (now: boolean): void => {
    pressed.current = true;
    setAsking(now);
  };
  const reset = async (): Promise<void> => {
    const free = CHOICE_NAMES.filter((name) => !managed.includes(name));
    if (await onChange({ ...pick(DEFAULT_SETTINGS, free), contacts: NO_CONTACTS })) ask(false);
  };
  return (
    <Setting name="options.reset" why="options.reset.why" id={id}>
      {asking ? (
        <div class="sp-ask">
          <p id={`${id}-ask`}>{help.text('options.reset.ask')}</p>
          <div class="sp-actions">
            <button
              type="button"
              class="sp-btn sp-btn-second"
              data-act="reset-confirm"
              aria-describedby={`${id}-ask`}
              onClick={() => void reset()}
            >
              {help.text('options.reset.confirm')}
            </button>
            <button
              ref={cancel}
              type="button"
              class="sp-btn sp-btn-quiet"
              data-act="reset-cancel"
              aria-describedby={`${id}-ask`}
              onClick={() => ask(false)}
            >
              {help.text('options.cancel')}
            </button>
          </div>
        </div>
      ) : (
        <button ref={start} type="button" class="sp-btn sp-btn-second" data-act="reset" onClick={() => ask(true)}>
          {help.text('options.reset.start')}
        </button>
      )}
    </Setting>
  );
}
