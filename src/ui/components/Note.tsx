import type { ComponentChildren } from 'preact';
import type { IconName, NoteTone } from '../../core/topic';
import { Icon } from './Icon';

const ICON: Readonly<Record<NoteTone, IconName>> = { neutral: 'info', stop: 'stop', good: 'check' };

/** One sentence set apart. `stop` only for what makes things worse. */
export function Note({ tone, children }: { readonly tone: NoteTone; readonly children: ComponentChildren }) {
  return (
    <div class={tone === 'neutral' ? 'sp-note' : `sp-note is-${tone}`}>
      <Icon name={ICON[tone]} />
      <p>{children}</p>
    </div>
  );
}
