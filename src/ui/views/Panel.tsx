import { useId } from 'preact/hooks';
import type { DetailsLine } from '../../core/support-details';
import { IconButton } from '../components/Buttons';
import { EmptyState } from '../components/EmptyState';
import { Footer } from '../components/Footer';
import type { Here } from '../components/HereCard';
import { Message } from '../components/Inline';
import type { LanguageChoice } from '../components/LanguageList';
import { BackButton, Brand, LanguageButton, PanelHead } from '../components/PanelHead';
import { useHelp } from '../help';
import { DetailsView } from './DetailsView';
import { HomeView } from './HomeView';
import { LanguageView } from './LanguageView';
import { TopicView } from './TopicView';

export type PanelView =
  | { readonly name: 'home' }
  | { readonly name: 'topic'; readonly id: string }
  | { readonly name: 'language' }
  | { readonly name: 'details' }
  | { readonly name: 'failed' }
  | { readonly name: 'updated' };

export interface PanelProps {
  readonly view: PanelView;
  readonly minimized: boolean;
  /** From the bottom, on a narrow window. */
  readonly sheet: boolean;
  /** A sheet so low that the footer scrolls with the body. */
  readonly low?: boolean;
  readonly here?: Here | undefined;
  /** As the page shows it. */
  readonly number?: string | undefined;
  /** For support, where they are in sight. */
  readonly details?: readonly DetailsLine[] | undefined;
  readonly choice: LanguageChoice;
  /** The view was reached from a topic, and back leads there. */
  readonly fromTopic?: boolean;
  readonly onBack: () => void;
  readonly onMinimize: () => void;
  readonly onExpand: () => void;
  /** Given where a sheet is lower than it could be. */
  readonly onEnlarge?: (() => void) | undefined;
  readonly onClose: () => void;
  readonly onTopic: (id: string) => void;
  readonly onLanguage: () => void;
  readonly onChooseLanguage: (choice: LanguageChoice) => void;
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
  readonly onDetails: () => void;
  readonly onSettings?: (() => void) | undefined;
}

/** What the folded panel is called: the topic that is open under it, else what is seen on the page. */
function FoldedTitle({ view, here }: { readonly view: PanelView; readonly here: Here | undefined }) {
  const help = useHelp();
  const topic = view.name === 'topic' ? help.topic(view.id) : undefined;
  if (topic !== undefined) return <Message of={topic.title} />;
  return here === undefined || view.name !== 'home' ? 'Signpost' : <Message of={here.title} values={here.values} />;
}

function Lead({ props, titleId }: { readonly props: PanelProps; readonly titleId: string }) {
  const { view, minimized, here, fromTopic = false, onBack } = props;
  if (minimized) {
    return (
      <Brand heading="h2" id={titleId}>
        <FoldedTitle view={view} here={here} />
      </Brand>
    );
  }
  if (view.name === 'home') return <Brand heading="h2" id={titleId} />;
  if (view.name === 'topic' || view.name === 'language' || view.name === 'details')
    return <BackButton onBack={onBack} toTopic={fromTopic} />;
  return <Brand />;
}

function Body({ props, titleId }: { readonly props: PanelProps; readonly titleId: string }) {
  const { view, here, number, details, choice } = props;
  const { onBack, onTopic, onChooseLanguage, onDetails, onDismiss, onRetry } = props;
  switch (view.name) {
    case 'home':
      return <HomeView here={here} number={number} onTopic={onTopic} onDetails={onDetails} onDismiss={onDismiss} />;
    case 'topic':
      return (
        <TopicView
          topic={view.id}
          number={here?.topic === view.id ? number : undefined}
          details={details}
          titleId={titleId}
          onTopic={onTopic}
          onBack={onBack}
        />
      );
    case 'details':
      return <DetailsView lines={details ?? []} titleId={titleId} />;
    case 'language':
      return <LanguageView choice={choice} titleId={titleId} onChoose={onChooseLanguage} />;
    case 'failed': {
      const action = { text: 'ui.failed.retry', act: 'retry', primary: true, run: onRetry };
      return <EmptyState title="ui.failed.title" text="ui.failed.text" id={titleId} action={action} />;
    }
    case 'updated':
      return <EmptyState title="ui.updated.title" text="ui.updated.text" id={titleId} />;
  }
}

/**
 * The card that stands in a page. It holds no state: the surface that mounts it says what is shown.
 * The body is mounted anew for each view, so that it starts at its top.
 */
export function Panel(props: PanelProps) {
  const help = useHelp();
  const titleId = useId();
  const { view, minimized, sheet, low = false, onMinimize, onExpand, onClose } = props;
  const { onEnlarge, onLanguage, onSettings } = props;
  const classes = ['sp-panel', sheet && 'sp-sheet', low && 'is-low', minimized && 'is-folded']
    .filter(Boolean)
    .join(' ');
  return (
    <div class="sp" lang={help.language} dir={help.dir}>
      <section class={classes} aria-labelledby={titleId}>
        <PanelHead lead={<Lead props={props} titleId={titleId} />}>
          {view.name === 'home' && !minimized && <LanguageButton onLanguage={onLanguage} />}
          {onEnlarge && !minimized && (
            <IconButton key="enlarge" icon="expand" name={help.text('ui.enlarge')} act="enlarge" onSelect={onEnlarge} />
          )}
          <IconButton
            key="fold"
            icon={minimized ? 'expand' : 'minimize'}
            name={help.text(minimized ? 'ui.expand' : 'ui.minimize')}
            act={minimized ? 'expand' : 'minimize'}
            onSelect={minimized ? onExpand : onMinimize}
          />
          <IconButton key="close" icon="close" name={help.text('ui.close')} act="close" onSelect={onClose} />
        </PanelHead>
        {!minimized && (
          <>
            <div
              key={view.name === 'topic' ? `topic ${view.id}` : view.name}
              class={view.name === 'home' ? 'sp-panel-body is-home' : 'sp-panel-body'}
            >
              <Body props={props} titleId={titleId} />
            </div>
            <Footer onSettings={view.name === 'updated' ? undefined : onSettings} />
          </>
        )}
      </section>
    </div>
  );
}
