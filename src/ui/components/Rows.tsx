import type { ComponentChildren } from 'preact';
import type { IconName, Topic } from '../../core/topic';
import { moveBetweenRows } from '../rows-keyboard';
import { Heading } from './Heading';
import { Icon } from './Icon';
import { Message } from './Inline';

export interface RowProps {
  readonly icon: IconName;
  readonly onSelect: () => void;
  readonly children: ComponentChildren;
  /** The quiet second line. */
  readonly more?: ComponentChildren;
  /** Set on rows that open a topic. */
  readonly topic?: string;
  /** Set on rows that begin a guided walk. */
  readonly walk?: string;
  /** Set on rows that do something else than open a topic. */
  readonly act?: string;
  /** A row that opens something carries a chevron. */
  readonly opens?: boolean;
}

/** One line of choice; the whole row is the target. */
export function Row({ icon, onSelect, children, more, topic, walk, act, opens = true }: RowProps) {
  return (
    <li>
      <button
        type="button"
        class={opens ? 'sp-row' : 'sp-row is-flat'}
        data-topic={topic}
        data-walk={walk}
        data-act={act}
        onClick={onSelect}
      >
        <Icon name={icon} />
        <span>
          {children}
          {more !== undefined && <span class="sp-meta">{more}</span>}
        </span>
        {opens && <Icon name="forward" small />}
      </button>
    </li>
  );
}

/** Rows as a list; the arrow keys, Home and End move between them while one has the focus. */
export function RowList({
  heading,
  bleed = false,
  children,
}: {
  readonly heading?: string | undefined;
  /** In a padded body: the rows' ground reaches over the padding so that their words stand in line with the text. */
  readonly bleed?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={bleed ? 'sp-group is-bleed' : 'sp-group'}>
      {heading !== undefined && (
        <Heading>
          <Message of={heading} />
        </Heading>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list */}
      <ul class="sp-rows" role="list" onKeyDown={moveBetweenRows}>
        {children}
      </ul>
    </div>
  );
}

/** A list of topics by their titles. */
export function TopicRows({
  heading,
  topics,
  bleed = false,
  onTopic,
}: {
  readonly heading?: string | undefined;
  readonly topics: readonly Topic[];
  readonly bleed?: boolean;
  readonly onTopic: (id: string) => void;
}) {
  return (
    <RowList heading={heading} bleed={bleed}>
      {topics.map((topic) => (
        <Row key={topic.id} icon={topic.icon} topic={topic.id} onSelect={() => onTopic(topic.id)}>
          <Message of={topic.title} />
        </Row>
      ))}
    </RowList>
  );
}
