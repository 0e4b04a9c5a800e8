import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createHelp } from '../core/help';
import { errorNumberIn, indexHelp } from '../core/help-search';
import { hintFor } from '../core/hint';
import type { HelpAnswer, StateAnswer } from '../core/messages';
import { search } from '../core/search';
import { HINTS } from '../data/hints';
import { ENTRY_LINKS } from '../data/links';
import { openOptions } from '../platform/tabs';
import { IconButton } from '../ui/components/Buttons';
import { Footer } from '../ui/components/Footer';
import { TitleLevel } from '../ui/components/Heading';
import { LinkList } from '../ui/components/LinkOut';
import { PageBar, type PageBarState } from '../ui/components/PageBar';
import { BackButton, Brand, PanelHead } from '../ui/components/PanelHead';
import { SearchField } from '../ui/components/Search';
import { SearchResults } from '../ui/components/SearchResults';
import { focusTitle } from '../ui/focus-title';
import { HelpContext, useHelp } from '../ui/help';
import { HomeView } from '../ui/views/HomeView';
import { TopicView } from '../ui/views/TopicView';
import { type Place, readPlace, writePlace } from './place';

/** What is known of the page in the active tab: its answer, that there is none, or that it is still awaited. */
export type PopupPage = StateAnswer | undefined | 'checking';

/** The whole help with search, and what the page in the active tab shows. */
export function Popup({ content, page }: { readonly content: HelpAnswer; readonly page: PopupPage }) {
  const signedIn = typeof page === 'object' && page.page?.startsWith('portal-');
  const groups = signedIn ? content.portalGroups : content.groups;
  const help = useMemo(() => createHelp({ ...content, groups }), [content, groups]);
  const index = useMemo(() => indexHelp(content), [content]);
  const [place, setPlace] = useState<Place>(() => readPlace(location.hash));
  const [query, setQuery] = useState('');
  const root = useRef<HTMLElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    const follow = (): void => setPlace(readPlace(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (root.current === null) return;
    // On opening the field is ready to type; after a step of the reader's the new title is read.
    if (moved.current) focusTitle(root.current);
    else root.current.querySelector('input')?.focus();
    moved.current = true;
  }, [place.topic]);

  const go = (topic: string): void => writePlace({ topic });
  const state = pageBarState(page);
  const topic = page !== 'checking' && page?.partner === 'yes' ? hintOf(page)?.topic : undefined;
  return (
    <HelpContext.Provider value={help}>
      <main ref={root} class="sp sp-popup" lang={help.language} dir={help.dir}>
        <PanelHead
          lead={place.topic === undefined ? <Brand heading="h1" /> : <BackButton onBack={() => writePlace({})} />}
        >
          <IconButton icon="gear" name={help.text('ui.settings')} act="settings" onSelect={() => void openOptions()} />
        </PanelHead>
        {place.topic === undefined ? (
          <div class="sp-popup-body">
            <PageBar state={state} onOpen={topic === undefined ? undefined : () => go(topic)} />
            <SearchField
              value={query}
              onInput={setQuery}
              onDown={() => root.current?.querySelector<HTMLElement>('.sp-row')?.focus()}
            />
            <TitleLevel.Provider value={1}>
              <SearchResults
                query={query}
                hits={search(index, query)}
                number={errorNumberIn(query)}
                lookup={help.link('errorLookup')}
                onTopic={go}
                onShowAll={() => setQuery('')}
              />
              {query.trim() === '' && (
                <>
                  {state.kind !== 'here' && state.kind !== 'checking' && <EntryPoints />}
                  <div class="sp-panel-body is-home">
                    <HomeView onTopic={go} />
                  </div>
                </>
              )}
            </TitleLevel.Provider>
          </div>
        ) : (
          <div class="sp-popup-body">
            <div class="sp-panel-body">
              <TitleLevel.Provider value={1}>
                <TopicView topic={place.topic} onTopic={go} onBack={() => writePlace({})} />
              </TitleLevel.Provider>
            </div>
          </div>
        )}
        <Footer />
      </main>
    </HelpContext.Provider>
  );
}

function EntryPoints() {
  return (
    <section class="sp-entry">
      <h2 class="sp-h">{useHelp().text('page.starts')}</h2>
      <LinkList links={ENTRY_LINKS} />
    </section>
  );
}

function hintOf(page: StateAnswer) {
  return page.page === undefined ? undefined : hintFor({ page: page.page, view: page.view }, HINTS);
}

function pageBarState(page: PopupPage): PageBarState {
  if (page === 'checking') return { kind: 'checking' };
  if (page?.page === undefined) return { kind: 'not-ours' };
  if (page.partner !== 'yes') return { kind: 'other-sign-in' };
  const hint = hintOf(page);
  if (hint !== undefined) return { kind: 'here', title: hint.title };
  return { kind: page.dismissed ? 'dismissed' : 'known' };
}
