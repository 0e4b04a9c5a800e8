import type { ComponentChildren } from 'preact';
import { useHelp } from '../help';
import { Icon } from './Icon';
import { Message } from './Inline';
import { Note } from './Note';

export type CopyState = 'copyable' | 'copied' | 'refused';

/**
 * A text that can be copied: a preview (`children`) that is exactly what will be copied, what to know of it, and the
 * button. `state` says what happened; without it all parts are drawn, each for its own state.
 */
export function CopyCard({
  text,
  lang,
  name,
  foot,
  action,
  primary = false,
  bar,
  state,
  onCopy,
  children,
}: {
  readonly text: string;
  /** The language of the text, where it is not that of the help. */
  readonly lang?: string | undefined;
  /** Message keys: what the text is, what to know of it, what the button says. */
  readonly name: string;
  readonly foot: string;
  readonly action: string;
  readonly primary?: boolean;
  /** What stands over the preview. */
  readonly bar?: ComponentChildren;
  readonly state?: CopyState | undefined;
  readonly onCopy: () => void;
  readonly children: ComponentChildren;
}) {
  const help = useHelp();
  const shows = (one: CopyState): boolean => state === undefined || state === one;
  const when = (one: CopyState): string | undefined => (state === undefined ? one : undefined);
  return (
    <>
      <div class="sp-copy">
        {bar}
        {state !== 'refused' && <div data-when={state === undefined ? 'preview' : undefined}>{children}</div>}
        {shows('refused') && (
          // The text itself, for a browser that refuses to copy. Not a field: a page could watch its keys. Within reach
          // of the Tab key: who has no mouse selects it there.
          <section aria-label={help.text(name)} data-when={when('refused')}>
            <pre class="sp-by-hand" lang={lang} dir="auto" tabindex={0}>
              {text}
            </pre>
          </section>
        )}
        <p class="sp-copy-foot">
          <Icon name="hidden" small />
          <span>{help.text(foot)}</span>
        </p>
      </div>
      <div class="sp-actions">
        <button
          type="button"
          class={primary ? 'sp-btn sp-btn-primary' : 'sp-btn sp-btn-second'}
          data-act="copy"
          data-text={text}
          onClick={onCopy}
        >
          <Icon name="copy" small />
          {help.text(action)}
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
