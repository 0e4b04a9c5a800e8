import { render } from 'preact';
import { isHelp, isSaved, isSettings } from '../core/answers';
import type { Settings } from '../core/settings';
import { ENTRY_LINKS } from '../data/links';
import { askWorker, onSettingsChanged } from '../platform/worker';
import { Unavailable } from '../ui/Unavailable';
import { Options, type OptionsNotice } from './Options';

async function show(notice: OptionsNotice): Promise<void> {
  const [content, stored] = [
    await askWorker({ type: 'help', pageLanguage: '' }),
    await askWorker({ type: 'settings' }),
  ];
  if (!isHelp(content) || !isSettings(stored)) {
    render(<Unavailable links={ENTRY_LINKS} onRetry={() => void show(notice)} />, document.body);
    return;
  }
  document.documentElement.lang = content.language;
  document.documentElement.dir = content.dir;
  const save = async (settings: Settings): Promise<void> => {
    await show(isSaved(await askWorker({ type: 'save', settings })) ? 'saved' : 'failed');
  };
  render(
    <Options
      content={content}
      settings={stored.settings}
      repaired={stored.problems.length}
      notice={notice}
      onChange={(settings) => void save(settings)}
    />,
    document.body,
  );
  document.title = document.querySelector('h1')?.textContent ?? 'Signpost';
}

void show('none');
onSettingsChanged(() => void show('saved'));
