import { useHelp, type Values } from '../help';
import { Plate } from './Buttons';
import { Heading } from './Heading';
import { Message } from './Inline';
import { LinkOut } from './LinkOut';

/** What is seen on this page: message keys, and the topic that helps unless the text is all the help there is. */
export interface Here {
  readonly title: string;
  readonly text: string;
  readonly topic?: string | undefined;
  /** The place to go on, where that is all that is to be done. */
  readonly link?: string | undefined;
  readonly values?: Values | undefined;
}

/** "On this page": the only yellow card. The plate is left out where the topic is not known. */
export function HereCard({
  here,
  number,
  onTopic,
}: {
  readonly here: Here;
  /** The number by which the page names its problem. */
  readonly number?: string | undefined;
  readonly onTopic: (id: string) => void;
}) {
  const help = useHelp();
  const link = here.link === undefined ? undefined : help.link(here.link);
  const topic = here.topic === undefined ? undefined : help.topic(here.topic);
  return (
    <div class="sp-here">
      <p class="sp-eyebrow">
        <span class="sp-blaze" />
        {help.text('ui.here')}
        {number !== undefined && (
          <span class="sp-code" dir="ltr">
            {number}
          </span>
        )}
      </p>
      <Heading class="sp-title">
        <Message of={here.title} values={here.values} />
      </Heading>
      <p>
        <Message of={here.text} values={here.values} />
      </p>
      {link && <LinkOut link={link} />}
      {topic && (
        <Plate topic={topic.id} onSelect={() => onTopic(topic.id)}>
          {help.text('ui.here.action')}
        </Plate>
      )}
    </div>
  );
}
