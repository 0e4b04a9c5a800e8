import { createHelp } from '../core/help';
import type { Link } from '../core/topic';
import { EmptyState } from './components/EmptyState';
import { LinkOut } from './components/LinkOut';
import { Brand, PanelHead } from './components/PanelHead';
import { HelpContext } from './help';

/**
 * When no catalogue can be read there is no language to speak: these few English words are the only texts in code.
 * They stand with the addresses, which work all the same.
 */
const LAST_RESORT = {
  'ui.failed.title': 'The help texts could not be loaded',
  'ui.failed.text':
    'Try again. If it does not help, remove Signpost and install it anew. These addresses work all the same.',
  'ui.failed.retry': 'Try again',
  'ui.opensNewTab': 'opens in a new tab',
  'link.partnerCenter': 'Partner Center home page',
  'link.workReset': 'Reset a work or school password',
  'link.personalReset': 'Reset a personal password',
} as const;

export function Unavailable({ links, onRetry }: { readonly links: readonly Link[]; readonly onRetry: () => void }) {
  const help = createHelp({
    language: 'en',
    dir: 'ltr',
    messages: LAST_RESORT,
    topics: [],
    links,
    groups: [],
    labels: {},
    version: '',
  });
  const action = { text: 'ui.failed.retry', act: 'retry', primary: true, run: onRetry };
  return (
    <HelpContext.Provider value={help} titles={1}>
      <main class="sp sp-popup" lang="en" dir="ltr">
        <PanelHead lead={<Brand />} />
        <EmptyState title="ui.failed.title" text="ui.failed.text" action={action}>
          {links.map((link) => (
            <LinkOut key={link.id} link={link} />
          ))}
        </EmptyState>
      </main>
    </HelpContext.Provider>
  );
}
