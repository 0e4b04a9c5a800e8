import type { ComponentChildren } from 'preact';
import type { Block, RequestBlock } from '../../core/topic';
import { Blocks } from '../components/Blocks';
import { Plate } from '../components/Buttons';
import { EmptyState } from '../components/EmptyState';
import { Eyebrow } from '../components/Eyebrow';
import { Title } from '../components/Heading';
import { Message } from '../components/Inline';
import { Row, RowList } from '../components/Rows';
import { useHelp } from '../help';

/** A guided walk, and the message that is its title. */
export interface OfferedWalk {
  readonly id: string;
  readonly title: string;
}

const DETAILS: Block = { type: 'details', heading: 'details.title' };

/** One topic. An id that no table knows says so and leads back: never a blank panel. */
export function TopicView({
  topic: id,
  number,
  details,
  request,
  walks: [walk, ...others] = [],
  onWalk,
  titleId,
  onTopic,
  onBack,
}: {
  readonly topic: string;
  /** The number by which the page names the problem that this topic is about. */
  readonly number?: string | undefined;
  /** For support, where the topic is about the problem of the page. */
  readonly details?: ComponentChildren;
  /** How a request is drawn. */
  readonly request?: ((block: RequestBlock) => ComponentChildren) | undefined;
  /** The guided walks that help here: the first shows on the page what the topic says in words. */
  readonly walks?: readonly OfferedWalk[] | undefined;
  readonly onWalk?: ((id: string) => void) | undefined;
  readonly titleId?: string | undefined;
  readonly onTopic: (id: string) => void;
  readonly onBack: () => void;
}) {
  const topic = useHelp().topic(id);
  if (topic === undefined) {
    const action = { text: 'ui.unknownTopic.action', act: 'home', primary: true, run: onBack };
    return <EmptyState title="ui.unknownTopic.title" text="ui.unknownTopic.text" id={titleId} action={action} />;
  }
  // A topic that is no remedy of its own has them at its end.
  const placed = topic.blocks.some(({ type }) => type === 'details');
  const blocks = placed ? topic.blocks : [...topic.blocks, DETAILS];
  const shown = walk !== undefined && (
    <>
      <div>
        <Plate walk={walk.id} onSelect={() => onWalk?.(walk.id)}>
          <Message of="walk.ui.show" />
        </Plate>
      </div>
      {others.length > 0 && (
        <RowList bleed>
          {others.map(({ id, title }) => (
            <Row key={id} icon="signpost" walk={id} onSelect={() => onWalk?.(id)}>
              <Message of={title} />
            </Row>
          ))}
        </RowList>
      )}
    </>
  );
  return (
    <Blocks
      blocks={blocks}
      details={details}
      request={request}
      title={topic.title}
      afterSteps={shown}
      onTopic={onTopic}
    >
      {number !== undefined && <Eyebrow number={number} />}
      <Title id={titleId}>
        <Message of={topic.title} />
      </Title>
    </Blocks>
  );
}
