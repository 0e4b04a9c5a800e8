import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type DetailsLine, detailsText } from '../../core/support-details';
import { selectText } from '../copy';
import { useHelp } from '../help';
import { BulletList } from './BulletList';
import { Button } from './Buttons';
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

/** The text itself, selected, for a browser that refuses to copy. Not a field: a page could watch its keys. */
function ByHand({ text, onSelect }: { readonly text: string; readonly onSelect: (element: HTMLElement) => void }) {
  const help = useHelp();
  const shown = useRef<HTMLPreElement>(null);
  useEffect(() => {
    if (shown.current !== null) onSelect(shown.current);
  }, [text]);
  return (
    // Within reach of the Tab key: who has no mouse selects it there.
    <section aria-label={help.text('details.text')}>
      <pre ref={shown} class="sp-by-hand" dir="auto" tabindex={0}>
        {text}
      </pre>
    </section>
  );
}

/**
 * Details for support: a preview that is exactly what will be copied, what is not in it, and the button. The heading
 * is outside. What happened stays in sight for as long as the same text is shown.
 * `onCopy` says whether the text is on the clipboard; `onSelect` selects the text where it is not.
 */
export function CopyDetails({
  lines,
  onCopy,
  onSelect = selectText,
}: {
  readonly lines: readonly DetailsLine[];
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSelect?: (element: HTMLElement) => void;
}) {
  const help = useHelp();
  const text = detailsText(lines, (key) => help.text(key));
  const [tried, setTried] = useState<{ readonly text: string; readonly copied: boolean }>();
  const outcome = tried?.text === text ? tried : undefined;
  const copy = async (): Promise<void> => {
    const copied = await onCopy(text);
    setTried({ text, copied });
  };
  const refused = outcome?.copied === false;
  return (
    <>
      <div class="sp-copy">
        {refused ? <ByHand text={text} onSelect={onSelect} /> : <Facts lines={lines} />}
        <p class="sp-copy-foot">
          <Icon name="hidden" small />
          <span>{help.text('details.without')}</span>
        </p>
      </div>
      <div class="sp-actions">
        <Button kind="second" act="copy" onSelect={() => void copy()}>
          <Icon name="copy" small />
          {help.text('details.copy')}
        </Button>
        <div class={refused ? 'sp-said is-refused' : 'sp-said'} role="status">
          {outcome?.copied && (
            <span class="sp-done">
              <Icon name="check" small />
              {help.text('details.copied')}
            </span>
          )}
          {refused && (
            <Note tone="stop">
              <Message of="details.refused" />
            </Note>
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
