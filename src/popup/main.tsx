import { render } from 'preact';
import { isHelp, isState } from '../core/answers';
import type { StateAnswer, StateRequest } from '../core/messages';
import { ENTRY_LINKS } from '../data/links';
import { askActiveTab } from '../platform/tabs';
import { askWorker } from '../platform/worker';
import { Unavailable } from '../ui/Unavailable';
import { Popup } from './Popup';

const STATE: StateRequest = { type: 'state' };

async function open(): Promise<void> {
  const answer = await askActiveTab(STATE);
  const page: StateAnswer | undefined = isState(answer) ? answer : undefined;
  const content = await askWorker({ type: 'help', pageLanguage: page?.pageLanguage ?? '' });
  if (isHelp(content)) {
    document.documentElement.lang = content.language;
    document.documentElement.dir = content.dir;
    render(<Popup content={content} page={page} />, document.body);
  } else render(<Unavailable links={ENTRY_LINKS} onRetry={() => void open()} />, document.body);
}

void open();
