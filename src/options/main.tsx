import { render } from 'preact';
import { isHelp, isSaved, isSettings } from '../core/answers';
import type { Settings } from '../core/settings';
import { ENTRY_LINKS } from '../data/links';
import { askWorker, onSettingsChanged } from '../platform/worker';
import { Unavailable } from '../ui/Unavailable';
import { Options, type OptionsNotice } from './Options';

/** What became of the choices made in this page; a change made elsewhere says nothing here. */
let notice: OptionsNotice = 'none';
let turn = 0;

async function show(): Promise<void> {
  turn += 1;
  const mine = turn;
  const [content, stored] = await Promise.all([
    askWorker({ type: 'help', pageLanguage: '' }),
    askWorker({ type: 'settings' }),
  ]);
  // A later question has the newer answer, in whatever order they come back.
  if (mine !== turn) return;
  if (!isHelp(content) || !isSettings(stored)) {
    render(<Unavailable links={ENTRY_LINKS} onRetry={() => void show()} />, document.body);
    return;
  }
  document.documentElement.lang = content.language;
  document.documentElement.dir = content.dir;
  render(
    <Options
      content={content}
      settings={stored.settings}
      repaired={stored.problems.length}
      notice={notice}
      onChange={(change) => void save(change)}
    />,
    document.body,
  );
  document.title = document.querySelector('h1')?.textContent ?? 'Signpost';
}

async function save(change: Partial<Settings>): Promise<void> {
  notice = 'none';
  const saved = isSaved(await askWorker({ type: 'save', change }));
  // A choice that failed is not covered up by one that was already on its way.
  if (!saved) notice = 'failed';
  else if (notice === 'none') notice = 'saved';
  await show();
}

void show();
onSettingsChanged(() => void show());
