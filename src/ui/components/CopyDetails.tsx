import { Fragment } from 'preact';
import { type DetailsLine, detailsText } from '../../core/support-details';
import { useHelp } from '../help';
import { BulletList } from './BulletList';
import { Icon } from './Icon';
import { Message } from './Inline';
import { Note } from './Note';

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

export type CopyState = 'copyable' | 'copied' | 'refused';

/**
 * Details for support: a preview that is exactly what will be copied, what is not in it, and the button. The heading is
 * outside. `state` says what happened; without it all parts are drawn, each for its own state.
 */
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
  const shows = (one: CopyState): boolean => state === undefined || state === one;
  const when = (one: CopyState): string | undefined => (state === undefined ? one : undefined);
  const text = detailsText(lines, (key) => help.text(key));
  return (
    <>
      <div class="sp-copy">
        {(state === undefined || state !== 'refused') && (
          <div data-when={state === undefined ? 'preview' : undefined}>
            <Facts lines={lines} />
          </div>
        )}
        {shows('refused') && (
          // The text itself, for a browser that refuses to copy. Not a field: a page could watch its keys. Within reach
          // of the Tab key: who has no mouse selects it there.
          <section aria-label={help.text('details.text')} data-when={when('refused')}>
            <pre class="sp-by-hand" dir="auto" tabindex={0}>
              {text}
            </pre>
          </section>
        )}
        <p class="sp-copy-foot">
          <Icon name="hidden" small />
          <span>{help.text('details.without')}</span>
        </p>
      </div>
      <div class="sp-actions">
        <button type="button" class="sp-btn sp-btn-second" data-act="copy" data-text={text} onClick={onCopy}>
          <Icon name="copy" small />
          {help.text('details.copy')}
        </button>
        <div class="sp-said" role="status">
          {shows('copied') && (
            <span class="sp-done" data-when={when('copied')}>
              <Icon name="check" small />
              {help.text('details.copied')}
            </span>
          )}
          {shows('refused') && (
            <div class="is-refused" data-when={when('refused')}>
              <Note tone="stop">
                <Message of="details.refused" />
              </Note>
            </div>
          )}
        </div>
      </div>
    </>
  );
}

/** What else helps support, and what must never be given away (`facts/sign-in-errors.md` section 9). */
export function SupportAdvice() {
  return <BulletList items={['details.flagging', 'details.recording', 'details.secret']} />;
}
