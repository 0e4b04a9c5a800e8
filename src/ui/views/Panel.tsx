import type { PanelView } from '../../core/panel-view';
import type { DetailsLine } from '../../core/support-details';
import { IconButton } from '../components/Buttons';
import { DetailsParts } from '../components/CopyDetails';
import { EmptyState } from '../components/EmptyState';
import { Footer } from '../components/Footer';
import type { Here } from '../components/HereCard';
import { Message } from '../components/Inline';
import type { LanguageChoice } from '../components/LanguageList';
import { BackButton, Brand, LanguageButton, PanelHead } from '../components/PanelHead';
import { RequestCard } from '../components/RequestCard';
import { useHelp } from '../help';
import { DetailsView } from './DetailsView';
import { HomeView } from './HomeView';
import { LanguageView } from './LanguageView';
import { type OfferedWalk, TopicView } from './TopicView';

export interface PanelProps {
  readonly view: PanelView;
  readonly here?: Here | undefined;
  /** As the page shows it. */
  readonly number?: string | undefined;
  /** For support, where they are in sight. */
  readonly details?: readonly DetailsLine[] | undefined;
  /** The guided walks that help with the topic in sight. */
  readonly walks?: readonly OfferedWalk[];
  readonly choice: LanguageChoice;
  /** The organisation chose the language: no other is offered. */
  readonly languageSet?: boolean | undefined;
  /** The view was reached from a topic, and back leads there. */
  readonly fromTopic?: boolean;
}

/** One panel in a page, in a root of its own. */
const TITLE = 'sp-title';
const FOLDED_TITLE = 'sp-folded-title';

/** The panel is drawn by the worker and pressed in the page: what a press means stands in the data of the button. */
const pressed = (): void => undefined;

/** What the folded panel is called: the topic that is open under it, else what is seen on the page. */
function FoldedTitle({ view, here }: PanelProps) {
  const help = useHelp();
  const topic = view.name === 'topic' ? help.topic(view.id) : undefined;
  if (topic !== undefined) return <Message of={topic.title} />;
  return here === undefined || view.name !== 'home' ? 'Signpost' : <Message of={here.title} values={here.values} />;
}

function Lead({ view, fromTopic = false }: PanelProps) {
  if (view.name === 'home') return <Brand heading="h2" id={TITLE} />;
  if (view.name === 'failed' || view.name === 'updated') return <Brand />;
  return <BackButton onBack={pressed} toTopic={fromTopic} />;
}

function Body({ view, here, number, details, choice, walks }: PanelProps) {
  switch (view.name) {
    case 'home':
      return <HomeView here={here} number={number} onTopic={pressed} onDetails={pressed} onDismiss={pressed} />;
    case 'topic':
      return (
        <TopicView
          topic={view.id}
          number={here?.topic === view.id ? number : undefined}
          walks={walks}
          details={details && <DetailsParts lines={details} onCopy={pressed} />}
          request={(block) => <RequestCard block={block} onLanguage={pressed} onCopy={pressed} />}
          titleId={TITLE}
          onTopic={pressed}
          onBack={pressed}
        />
      );
    case 'details':
      return (
        <DetailsView titleId={TITLE}>
          <DetailsParts lines={details ?? []} onCopy={pressed} />
        </DetailsView>
      );
    case 'language':
      return <LanguageView choice={choice} titleId={TITLE} onChoose={pressed} />;
    case 'failed': {
      const action = { text: 'ui.failed.retry', act: 'retry', primary: true, run: pressed };
      return <EmptyState title="ui.failed.title" text="ui.failed.text" id={TITLE} action={action} />;
    }
    case 'updated':
      return <EmptyState title="ui.updated.title" text="ui.updated.text" id={TITLE} />;
  }
}

/**
 * The card that stands in a page, in all its states: `data-when` says which part is for which. It is a plain function
 * of what is shown, so the worker can draw it and the page needs no more than the drawing.
 */
export function Panel(props: PanelProps) {
  const help = useHelp();
  const { view } = props;
  const home = view.name === 'home';
  const close = <IconButton icon="close" name={help.text('ui.close')} act="close" onSelect={pressed} />;
  return (
    <div class="sp" lang={help.language} dir={help.dir}>
      <section class="sp-panel" aria-labelledby={`${TITLE} ${FOLDED_TITLE}`}>
        <PanelHead
          when="folded"
          lead={
            <Brand heading="h2" id={FOLDED_TITLE}>
              <FoldedTitle {...props} />
            </Brand>
          }
        >
          <IconButton icon="expand" name={help.text('ui.expand')} act="expand" onSelect={pressed} />
          {close}
        </PanelHead>
        <PanelHead when="open" lead={<Lead {...props} />}>
          {home && !props.languageSet && <LanguageButton onLanguage={pressed} />}
          <IconButton icon="expand" name={help.text('ui.enlarge')} act="enlarge" when="larger" onSelect={pressed} />
          <IconButton icon="minimize" name={help.text('ui.minimize')} act="minimize" onSelect={pressed} />
          {close}
        </PanelHead>
        <div class={home ? 'sp-panel-body is-home' : 'sp-panel-body'} data-when="open">
          <Body {...props} />
        </div>
        <Footer when="open" onSettings={view.name === 'updated' ? undefined : pressed} />
      </section>
    </div>
  );
}
