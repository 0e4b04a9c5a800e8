import { EmptyState } from '../components/EmptyState';
import { type Here, HereCard } from '../components/HereCard';
import { Row, RowList, TopicRows } from '../components/Rows';
import { useHelp } from '../help';

/** What is seen on this page, then the groups of the home table, then the way to be left alone here. */
export function HomeView({
  here,
  onTopic,
  onDismiss,
}: {
  readonly here?: Here | undefined;
  readonly onTopic: (id: string) => void;
  /** Given only where there is a page to be left alone on. */
  readonly onDismiss?: (() => void) | undefined;
}) {
  const help = useHelp();
  const groups = help.groups
    .map(({ heading, topics }) => ({ heading, topics: topics.map(help.topic).filter((topic) => topic !== undefined) }))
    .filter(({ topics }) => topics.length > 0);
  return (
    <>
      {here && <HereCard here={here} onTopic={onTopic} />}
      {groups.map(({ heading, topics }) => (
        <TopicRows key={heading} heading={heading} topics={topics} onTopic={onTopic} />
      ))}
      {groups.length === 0 && <EmptyState within title="ui.empty.title" text="ui.empty.text" />}
      {onDismiss && (
        <RowList>
          <Row icon="pin-off" act="dismiss" opens={false} more={help.text('ui.dismiss.more')} onSelect={onDismiss}>
            {help.text('ui.dismiss')}
          </Row>
        </RowList>
      )}
    </>
  );
}
