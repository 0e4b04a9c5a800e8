import { useHelp, type Values } from '../help';
import { Plate } from './Buttons';
import { Heading } from './Heading';
import { Message } from './Inline';

/** What is seen on this page: message keys, and the topic that helps unless the text is all the help there is. */
export interface Here {
  readonly title: string;
  readonly text: string;
  readonly topic?: string | undefined;
  readonly values?: Values | undefined;
}

/** "On this page": the only yellow card. The plate is left out where the topic is not known. */
export function HereCard({ here, onTopic }: { readonly here: Here; readonly onTopic: (id: string) => void }) {
  const help = useHelp();
  const topic = here.topic === undefined ? undefined : help.topic(here.topic);
  return (
    <div class="sp-here">
      <p class="sp-eyebrow">
        <span class="sp-blaze" />
        {help.text('ui.here')}
      </p>
      <Heading class="sp-title">
        <Message of={here.title} values={here.values} />
      </Heading>
      <p>
        <Message of={here.text} values={here.values} />
      </p>
      {topic && (
        <Plate topic={topic.id} onSelect={() => onTopic(topic.id)}>
          {help.text('ui.here.action')}
        </Plate>
      )}
    </div>
  );
}
