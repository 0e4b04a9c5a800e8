import { render } from 'preact';
import { isHelp, isState } from '../core/answers';
import type { StateAnswer, StateRequest } from '../core/messages';
import { ENTRY_LINKS } from '../data/links';
import { askActiveTab } from '../platform/tabs';
import { askWorker, onSettingsChanged } from '../platform/worker';
import { Unavailable } from '../ui/Unavailable';
import { Popup, type PopupPage } from './Popup';

const STATE: StateRequest = { type: 'state' };
const WITH_FACTS: StateRequest = { type: 'state', facts: true };

/** A page that can, answers sooner; waiting this long spares the popup a change of words and of language. */
const UNNOTICED_MS = 150;
/** A page that is busy or stands still behind an alert. */
const GIVEN_UP_MS = 2_000;

let turn = 0;
/** What the page said last. */
let latest: PopupPage = 'checking';

/** Shows the help at once, and what the page in front says as soon as it says it. */
async function open(): Promise<void> {
  turn += 1;
  const mine = turn;
  const asked = Promise.race([askPage(), after(GIVEN_UP_MS, undefined)]);
  const first = await Promise.race([asked, after(UNNOTICED_MS, 'checking' as const)]);
  await show(first, mine);
  if (first === 'checking') await show(await asked, mine);
}

async function askPage(): Promise<StateAnswer | undefined> {
  const answer = await askActiveTab(STATE);
  return isState(answer) ? answer : undefined;
}

async function show(page: PopupPage, mine: number): Promise<void> {
  latest = page;
  const pageLanguage = page === undefined || page === 'checking' ? '' : page.pageLanguage;
  const content = await askWorker({ type: 'help', pageLanguage });
  // Tried again meanwhile: that run has the newer answers.
  if (mine !== turn) return;
  const withFacts = async (): Promise<void> => {
    const answer = await askActiveTab(WITH_FACTS);
    if (mine === turn && isState(answer)) await show(answer, mine);
  };
  const choose = async (launcher: 'plate' | 'off'): Promise<void> => {
    await askWorker({ type: 'save', change: { launcher } });
    if (mine === turn) await show(latest, mine);
  };
  if (isHelp(content)) {
    document.documentElement.lang = content.language;
    document.documentElement.dir = content.dir;
    render(
      <Popup
        content={content}
        page={page}
        onMode={(launcher) => void choose(launcher)}
        onFacts={() => void withFacts()}
      />,
      document.body,
    );
  } else render(<Unavailable links={ENTRY_LINKS} onRetry={() => void open()} />, document.body);
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}

void open();
onSettingsChanged(() => void show(latest, turn));
