import type { ComponentChildren } from 'preact';
import { useHelp, type Values } from '../help';
import { Button } from './Buttons';
import { Heading, Title } from './Heading';
import { Message } from './Inline';

/** A state without content: what is so, what works, one thing to do. `title` and `text` are message keys. */
export function EmptyState({
  title,
  text,
  values,
  id,
  within = false,
  action,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly values?: Values | undefined;
  readonly id?: string | undefined;
  /** The state of a part of the view, which has a title of its own. */
  readonly within?: boolean;
  readonly action?: {
    readonly text: string;
    readonly act: string;
    readonly primary?: boolean;
    readonly run: () => void;
  };
  readonly children?: ComponentChildren;
}) {
  const help = useHelp();
  const words = <Message of={title} values={values} />;
  return (
    <div class="sp-empty">
      {within ? <Heading class="sp-title">{words}</Heading> : <Title id={id}>{words}</Title>}
      <p>
        <Message of={text} values={values} />
      </p>
      {children}
      {action && (
        <div class="sp-actions">
          <Button kind={action.primary ? 'primary' : 'second'} act={action.act} onSelect={action.run}>
            {help.text(action.text)}
          </Button>
        </div>
      )}
    </div>
  );
}
