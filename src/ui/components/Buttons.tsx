import type { ComponentChildren } from 'preact';
import type { IconName } from '../../core/topic';
import { Icon } from './Icon';

/** The one primary action of a view that leads somewhere: a sign with a pointed end. */
export function Plate({
  onSelect,
  topic,
  walk,
  children,
}: {
  readonly onSelect: () => void;
  readonly topic?: string | undefined;
  /** The guided walk that it begins. */
  readonly walk?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class="sp-plate" data-topic={topic} data-walk={walk} onClick={onSelect}>
      {children}
    </button>
  );
}

/** A button that does something here. `primary` at most once a view, and never beside a plate. */
export function Button({
  kind,
  act,
  when,
  onSelect,
  children,
}: {
  readonly kind: 'primary' | 'second' | 'quiet';
  readonly act?: string | undefined;
  /** The state of the page in which it shows, see `draw`. */
  readonly when?: string;
  readonly onSelect: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class={`sp-btn sp-btn-${kind}`} data-act={act} data-when={when} onClick={onSelect}>
      {children}
    </button>
  );
}

/** An icon that stands alone; only for close, minimize, expand, clear and settings. */
export function IconButton({
  icon,
  name,
  act,
  when,
  onSelect,
}: {
  readonly icon: IconName;
  readonly name: string;
  readonly act: string;
  /** The state of the panel in which it shows, see `Panel`. */
  readonly when?: string;
  readonly onSelect: () => void;
}) {
  return (
    <button
      type="button"
      class="sp-iconbtn"
      aria-label={name}
      title={name}
      data-act={act}
      data-when={when}
      onClick={onSelect}
    >
      <Icon name={icon} />
    </button>
  );
}
