import type { DetailsLine } from '../../core/support-details';
import { Blocks } from '../components/Blocks';
import { CopyDetails } from '../components/CopyDetails';
import { EmptyState } from '../components/EmptyState';
import { Eyebrow } from '../components/Eyebrow';
import { Heading, Title } from '../components/Heading';
import { Message } from '../components/Inline';
import { copyText } from '../copy';
import { useHelp } from '../help';

/** One topic. An id that no table knows says so and leads back: never a blank panel. */
export function TopicView({
  topic: id,
  number,
  details,
  titleId,
  onTopic,
  onBack,
}: {
  readonly topic: string;
  /** The number by which the page names the problem that this topic is about. */
  readonly number?: string | undefined;
  /** For support, where the topic is about the problem of the page. */
  readonly details?: readonly DetailsLine[] | undefined;
  readonly titleId?: string | undefined;
  readonly onTopic: (id: string) => void;
  readonly onBack: () => void;
}) {
  const topic = useHelp().topic(id);
  if (topic === undefined) {
    const action = { text: 'ui.unknownTopic.action', act: 'home', primary: true, run: onBack };
    return <EmptyState title="ui.unknownTopic.title" text="ui.unknownTopic.text" id={titleId} action={action} />;
  }
  return (
    <>
      <Blocks blocks={topic.blocks} onTopic={onTopic}>
        {number !== undefined && <Eyebrow number={number} />}
        <Title id={titleId}>
          <Message of={topic.title} />
        </Title>
      </Blocks>
      {details !== undefined && (
        <div class="sp-stack">
          <Heading>{useHelp().text('details.title')}</Heading>
          <CopyDetails lines={details} onCopy={copyText} />
        </div>
      )}
    </>
  );
}
