import { Company } from '../components/Company';
import { EmptyState } from '../components/EmptyState';
import { type Here, HereCard } from '../components/HereCard';
import { Row, RowList, TopicRows } from '../components/Rows';
import { useHelp } from '../help';

/** The company's word, what is seen on this page, then the groups of the home table, then the way to be left alone here. */
export function HomeView({
  here,
  number,
  onTopic,
  onDetails,
  onDismiss,
}: {
  readonly here?: Here | undefined;
  readonly number?: string | undefined;
  readonly onTopic: (id: string) => void;
  /** Given only where a page is in front of the person. */
  readonly onDetails?: (() => void) | undefined;
  /** Given only where there is a page to be left alone on. */
  readonly onDismiss?: (() => void) | undefined;
}) {
  const help = useHelp();
  const groups = help.groups
    .map(({ heading, topics }) => ({ heading, topics: topics.map(help.topic).filter((topic) => topic !== undefined) }))
    .filter(({ topics }) => topics.length > 0);
  return (
    <>
      <Company />
      {here && <HereCard here={here} number={number} onTopic={onTopic} />}
      {groups.map(({ heading, topics }) => (
        <TopicRows key={heading} heading={heading} topics={topics} onTopic={onTopic} />
      ))}
      {groups.length === 0 && <EmptyState within title="ui.empty.title" text="ui.empty.text" />}
      {(onDetails || onDismiss) && (
        <RowList>
          {onDetails && (
            <Row icon="copy" act="details" onSelect={onDetails}>
              {help.text('details.title')}
            </Row>
          )}
          {onDismiss && (
            <Row icon="pin-off" act="dismiss" opens={false} more={help.text('ui.dismiss.more')} onSelect={onDismiss}>
              {help.text('ui.dismiss')}
            </Row>
          )}
        </RowList>
      )}
    </>
  );
}
