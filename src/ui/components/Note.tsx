import type { ComponentChildren } from 'preact';
import type { IconName, NoteTone } from '../../core/topic';
import { Heading } from './Heading';
import { Icon } from './Icon';

const ICON: Readonly<Record<NoteTone, IconName>> = { neutral: 'info', stop: 'stop', good: 'check' };

/** One sentence set apart. `stop` only for what makes things worse. */
export function Note({
  tone,
  heading,
  children,
}: {
  readonly tone: NoteTone;
  /** With a heading there may be more than a sentence. */
  readonly heading?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={tone === 'neutral' ? 'sp-note' : `sp-note is-${tone}`}>
      <Icon name={ICON[tone]} />
      {heading === undefined ? (
        <p>{children}</p>
      ) : (
        <div class="sp-said-by">
          <Heading>{heading}</Heading>
          {children}
        </div>
      )}
    </div>
  );
}
