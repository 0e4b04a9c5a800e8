import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { EXPORT_NAME, exportText, IMPORT_LIMIT, type Import, parseImport, planImport, TOO_LARGE } from '../core/import';
import type { Choices, Settings, SettingsChange } from '../core/settings';
import { Button } from '../ui/components/Buttons';
import { Setting } from '../ui/components/SettingRow';
import { useHelp } from '../ui/help';
import { ImportPreview } from './ImportPreview';
import { saveFile } from './save-file';

/** The settings as a file, and a file as settings. Of a file nothing is taken before the person has seen and agreed. */
export function FileSetting({
  own,
  managed,
  onChange,
}: {
  readonly own: Settings;
  readonly managed: readonly (keyof Choices)[];
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
}) {
  const help = useHelp();
  const picker = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [found, setFound] = useState<Import | undefined>();
  const opened = useRef(false);
  useEffect(() => {
    if (found === undefined && opened.current) button.current?.focus();
    opened.current = found !== undefined;
  }, [found]);

  const close = (): void => setFound(undefined);
  const take = async (change: SettingsChange): Promise<void> => {
    if (await onChange(change)) close();
  };
  return (
    <>
      <Setting name="options.file" why="options.file.why" id={useId()}>
        <div class="sp-actions">
          <Button kind="second" act="export" onSelect={() => saveFile(EXPORT_NAME, exportText(own))}>
            {help.text('options.export')}
          </Button>
          <button
            ref={button}
            type="button"
            class="sp-btn sp-btn-second"
            data-act="import"
            onClick={() => picker.current?.click()}
          >
            {help.text('options.import')}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={async ({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file === undefined) return;
              const read = await readFile(file);
              // The same file once more is to be a change again.
              if (picker.current !== null) picker.current.value = '';
              setFound(read);
            }}
          />
        </div>
      </Setting>
      {found !== undefined && (
        <ImportPreview
          found={found}
          plan={planImport(found.values, own, managed)}
          own={own}
          onTake={(change) => void take(change)}
          onCancel={close}
        />
      )}
    </>
  );
}

/** What a file wants. A file that is too large is not read at all. Never rejects. */
async function readFile(file: File): Promise<Import> {
  if (file.size > IMPORT_LIMIT) return { values: {}, problems: [{ path: '', ...TOO_LARGE }] };
  try {
    return parseImport(await file.text());
  } catch {
    return { values: {}, problems: [{ path: '', reason: 'unreadable' }] };
  }
}
