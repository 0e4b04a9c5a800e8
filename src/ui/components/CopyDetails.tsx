import { Fragment } from 'preact';
import { type DetailsLine, detailsText } from '../../core/support-details';
import { useHelp } from '../help';
import { BulletList } from './BulletList';
import { CopyCard, type CopyState } from './CopyCard';

export type { CopyState };

/** The lines as they will be copied. Values stay left to right in every language. */
function Facts({ lines }: { readonly lines: readonly DetailsLine[] }) {
  const help = useHelp();
  return (
    <dl class="sp-facts">
      {lines.map(({ label, values }) => (
        <Fragment key={label}>
          <dt>{help.text(label)}</dt>
          <dd dir="ltr">
            {values.map((part, place) => (
              <Fragment key={part}>
                {place > 0 && <br />}
                {part}
              </Fragment>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Details for support: a preview that is exactly what will be copied, and what is not in it. The heading is outside. */
export function DetailsParts({
  lines,
  state,
  onCopy,
}: {
  readonly lines: readonly DetailsLine[];
  readonly state?: CopyState | undefined;
  readonly onCopy: () => void;
}) {
  const help = useHelp();
  return (
    <CopyCard
      text={detailsText(lines, (key) => help.text(key))}
      name="details.text"
      foot="details.without"
      action="details.copy"
      state={state}
      onCopy={onCopy}
    >
      <Facts lines={lines} />
    </CopyCard>
  );
}

/** What else helps support, and what must never be given away (`facts/sign-in-errors.md` section 9). */
export function SupportAdvice() {
  return <BulletList items={['details.flagging', 'details.recording', 'details.secret']} />;
}
