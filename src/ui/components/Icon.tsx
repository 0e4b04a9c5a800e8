import type { IconName } from '../../core/topic';
import { ICONS, TURNING } from '../icons';

/** An icon beside words: never the only bearer of a meaning, so it is hidden from the accessibility tree. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  const shape = ICONS[name];
  const classes = [small && 'sp-s', TURNING.has(name) && 'sp-flip'].filter(Boolean).join(' ');
  return (
    <svg
      viewBox="0 0 20 20"
      class={classes || undefined}
      stroke-width={shape.width}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape.d} />
      {shape.dots && <path d={shape.dots} stroke-width="2.2" />}
    </svg>
  );
}
