import { MARK } from '../launcher-icons';

/** The signpost in its tile. It stands beside the name, so it has no name of its own. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" class="sp-mark" aria-hidden="true" focusable="false">
      {MARK.map(({ d, fill }) => (
        <path key={fill} d={d} fill={fill} />
      ))}
    </svg>
  );
}
