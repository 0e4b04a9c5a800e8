import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createHelp } from '../core/help';
import { errorNumberIn, indexHelp } from '../core/help-search';
import { hintFor } from '../core/hint';
import type { HelpAnswer, StateAnswer } from '../core/messages';
import { search } from '../core/search';
import { canBegin } from '../core/walk-progress';
import { HINT_TABLES, tablesFor } from '../data/hint-tables';
import { ENTRY_LINKS } from '../data/links';
import { openOptions } from '../platform/tabs';
import { IconButton } from '../ui/components/Buttons';
import { Footer } from '../ui/components/Footer';
import { LinkList } from '../ui/components/LinkOut';
import { PageBar, type PageBarState } from '../ui/components/PageBar';
import { BackButton, Brand, PanelHead } from '../ui/components/PanelHead';
import { Row, RowList } from '../ui/components/Rows';
import { SearchField } from '../ui/components/Search';
import { SearchResults } from '../ui/components/SearchResults';
import { detailsNow } from '../ui/details';
import { focusTitle } from '../ui/focus-title';
import { HelpContext, useHelp } from '../ui/help';
import { DetailsView } from '../ui/views/DetailsView';
import { HomeView } from '../ui/views/HomeView';
import { TopicView } from '../ui/views/TopicView';
import { beginWalk } from './begin-walk';
import { CopyDetails } from './CopyDetails';
import { CopyRequest } from './CopyRequest';
import { type Place, readPlace, writePlace } from './place';

/** What is known of the page in the active tab: its answer, that there is none, or that it is still awaited. */
export type PopupPage = StateAnswer | undefined | 'checking';

/** The whole help with search, and what the page in the active tab shows. */
export function Popup({
  content,
  page,
  onMode,
  onFacts,
}: {
  readonly content: HelpAnswer;
  readonly page: PopupPage;
  /** The help is to show in the pages, or nothing but the mark on the toolbar button. */
  readonly onMode: (launcher: 'plate' | 'off') => void;
  /** The details for support come into sight. */
  readonly onFacts: () => void;
}) {
  const signedIn = typeof page === 'object' && page.page?.startsWith('portal-');
  const groups = signedIn ? content.portalGroups : content.groups;
  const help = useMemo(() => createHelp({ ...content, groups }), [content, groups]);
  const index = useMemo(() => indexHelp(content, HINT_TABLES.numbers), [content]);
  const [place, setPlace] = useState<Place>(() => readPlace(location.hash));
  const [query, setQuery] = useState('');
  const root = useRef<HTMLElement>(null);
  const moved = useRef(false);

  // Before the first picture: a press on it must not be lost, and a second one would change no address.
  useLayoutEffect(() => {
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
  }, [place.topic, place.details]);

  const go = (topic: string): void => writePlace({ topic });
  const state = pageBarState(page);
  const hint = page === 'checking' || page === undefined ? undefined : hintOf(page);
  const seen = page === 'checking' || page?.page === undefined ? undefined : { ...page, page: page.page };
  // Of the moment at which the page answered: what is copied is what was read.
  const details = useMemo(() => (seen?.facts === undefined ? undefined : detailsOf(seen, content)), [page, content]);
  const ours = seen?.partner === 'yes';
  const walkNow = (id: string): void => {
    const walk = content.walks.find((one) => one.id === id);
    if (walk !== undefined) void beginWalk(walk, ours && canBegin(walk.places, seen));
  };
  // Details are those of a page of ours; where there is none, the address leads to the start.
  const atStart = place.topic === undefined && !(place.details && ours);
  const remedy = hint?.line === undefined ? undefined : hint.topic;
  const wantsDetails = ours && (place.details === true || (remedy !== undefined && place.topic === remedy));
  useEffect(() => {
    if (wantsDetails && seen?.facts === undefined) onFacts();
  }, [wantsDetails, page]);
  // Where nothing stands in the page, the popup is the place for its remedy, unless the person has gone elsewhere.
  const [led, setLed] = useState(location.hash !== '');
  useEffect(() => {
    if (led || page === 'checking') return;
    setLed(true);
    if (content.launcher === 'off' && location.hash === '' && remedy !== undefined) go(remedy);
  }, [page]);
  return (
    <HelpContext.Provider value={help} titles={1}>
      <main ref={root} class="sp sp-popup" lang={help.language} dir={help.dir}>
        <PanelHead lead={atStart ? <Brand heading="h1" /> : <BackButton onBack={() => writePlace({})} />}>
          <IconButton icon="gear" name={help.text('ui.settings')} act="settings" onSelect={() => void openOptions()} />
        </PanelHead>
        {atStart ? (
          <div class="sp-popup-body">
            <PageBar state={state} onOpen={hint?.topic === undefined ? undefined : () => go(hint.topic ?? '')} />
            <SearchField
              value={query}
              onInput={setQuery}
              onDown={() => root.current?.querySelector<HTMLElement>('.sp-row')?.focus()}
            />
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
                  <HomeView onTopic={go} onDetails={ours ? () => writePlace({ details: true }) : undefined} />
                  {!content.managed?.includes('launcher') && (
                    <ModeRow off={content.launcher === 'off'} onMode={onMode} />
                  )}
                </div>
              </>
            )}
          </div>
        ) : (
          <div class="sp-popup-body">
            <div class="sp-panel-body">
              {place.topic === undefined ? (
                <DetailsView>
                  <CopyDetails lines={details ?? []} />
                </DetailsView>
              ) : (
                <TopicView
                  topic={place.topic}
                  number={hint?.topic === place.topic ? seen?.number?.shown : undefined}
                  details={details && place.topic === remedy && <CopyDetails lines={details} />}
                  request={(block) => <CopyRequest key={place.topic} block={block} />}
                  walks={content.walks.filter(({ topics }) => topics.includes(place.topic ?? ''))}
                  onWalk={walkNow}
                  onTopic={go}
                  onBack={() => writePlace({})}
                />
              )}
            </div>
          </div>
        )}
        <Footer />
      </main>
    </HelpContext.Provider>
  );
}

/** The switch between help in the pages and the toolbar button alone. */
function ModeRow({ off, onMode }: { readonly off: boolean; readonly onMode: (launcher: 'plate' | 'off') => void }) {
  const help = useHelp();
  return (
    <RowList>
      <Row
        icon={off ? 'expand' : 'pin-off'}
        act="mode"
        opens={false}
        more={off ? undefined : help.text('page.mode.off.more')}
        onSelect={() => onMode(off ? 'plate' : 'off')}
      >
        {help.text(off ? 'page.mode.on' : 'page.mode.off')}
      </Row>
    </RowList>
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

/** On a sign-in of another service only a problem is named; nothing is said of Partner Center there. */
function hintOf(page: StateAnswer) {
  if (page.page === undefined) return undefined;
  const tables = tablesFor(page.partner === 'yes');
  const hint = hintFor({ page: page.page, family: page.family, view: page.view, number: page.number?.key }, tables);
  return page.partner === 'yes' || hint?.line !== undefined ? hint : undefined;
}

function detailsOf(page: StateAnswer & { readonly page: string }, { language, version }: HelpAnswer) {
  const { view, pageLanguage, facts = {} } = page;
  return detailsNow({ page: page.page, view, pageLanguage, facts }, page.number?.shown, { language, version });
}

function pageBarState(page: PopupPage): PageBarState {
  if (page === 'checking') return { kind: 'checking' };
  if (page?.page === undefined) return { kind: 'not-ours' };
  const hint = hintOf(page);
  if (page.partner !== 'yes' && hint === undefined) return { kind: 'other-sign-in' };
  if (hint !== undefined) return { kind: 'here', title: hint.title };
  return { kind: page.dismissed ? 'dismissed' : 'known' };
}
