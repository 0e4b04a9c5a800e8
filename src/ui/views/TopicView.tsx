import { Blocks } from '../components/Blocks';
import { EmptyState } from '../components/EmptyState';
import { Title } from '../components/Heading';
import { Message } from '../components/Inline';
import { useHelp } from '../help';

/** One topic. An id that no table knows says so and leads back: never a blank panel. */
export function TopicView({
  topic: id,
  titleId,
  onTopic,
  onBack,
}: {
  readonly topic: string;
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
    <Blocks blocks={topic.blocks} onTopic={onTopic}>
      <Title id={titleId}>
        <Message of={topic.title} />
      </Title>
    </Blocks>
  );
}
