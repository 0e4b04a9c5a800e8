import { render } from 'preact';
import { isHelp, isManaged, isSaved, isSettings } from '../core/answers';
import type { HelpContent } from '../core/help';
import type { SettingsAnswer } from '../core/messages';
import type { SettingsChange } from '../core/settings';
import { ENTRY_LINKS } from '../data/links';
import { askWorker, onSettingsChanged } from '../platform/worker';
import { Unavailable } from '../ui/Unavailable';
import { Options, type OptionsNotice } from './Options';

/** What became of the choices made in this page; a change made elsewhere says nothing here. */
let notice: OptionsNotice = 'none';
let turn = 0;
/** The last answer of the worker. */
let known: { readonly content: HelpContent; readonly answer: SettingsAnswer } | undefined;

async function show(): Promise<void> {
  turn += 1;
  const mine = turn;
  const [content, stored] = await Promise.all([
    askWorker({ type: 'help', pageLanguage: '' }),
    askWorker({ type: 'settings' }),
  ]);
  // A later question has the newer answer, in whatever order they come back.
  if (mine !== turn) return;
  // A worker that fails later takes nothing from the page: somebody may be typing.
  if (isHelp(content) && isSettings(stored)) known = { content, answer: stored };
  if (known === undefined) {
    render(<Unavailable links={ENTRY_LINKS} onRetry={() => void show()} />, document.body);
    return;
  }
  document.documentElement.lang = known.content.language;
  document.documentElement.dir = known.content.dir;
  render(<Options {...known} notice={notice} onChange={save} />, document.body);
  document.title = document.querySelector('h1')?.textContent ?? 'Signpost';
}

async function save(change: SettingsChange): Promise<boolean> {
  notice = 'none';
  const answer = await askWorker({ type: 'save', change });
  const saved = isSaved(answer);
  // A choice that failed is not covered up by one that was already on its way.
  if (!saved) notice = isManaged(answer) ? 'managed' : 'failed';
  else if (notice === 'none') notice = 'saved';
  await show();
  return saved;
}

void show();
onSettingsChanged(() => void show());
