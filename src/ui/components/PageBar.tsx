import { useHelp, type Values } from '../help';
import { Button } from './Buttons';
import { Icon } from './Icon';
import { Message } from './Inline';

/** What the page in the active tab is, as far as its content script told. */
export type PageBarState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'here'; readonly title: string; readonly values?: Values | undefined }
  | { readonly kind: 'known' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'other-sign-in' }
  | { readonly kind: 'not-ours' };

const PLAIN = {
  checking: { title: undefined, texts: ['page.checking'] },
  known: { title: undefined, texts: ['page.known'] },
  dismissed: { title: undefined, texts: ['page.dismissed'] },
  'other-sign-in': { title: 'page.other.title', texts: ['page.other.text'] },
  'not-ours': { title: 'page.notOurs.title', texts: ['page.notOurs.text', 'page.notOurs.reload'] },
} as const;

/** The state of the page in the popup; yellow only where there is help for exactly this page. */
export function PageBar({
  state,
  onOpen,
}: {
  readonly state: PageBarState;
  readonly onOpen?: (() => void) | undefined;
}) {
  const help = useHelp();
  const here = state.kind === 'here';
  return (
    <div class={here ? 'sp-pagebar' : 'sp-pagebar is-plain'}>
      {here ? <span class="sp-blaze" /> : <Icon name="info" />}
      {/* One element through all states: what a slow page answers at last is read out. */}
      <div role="status">
        {here ? <p>{help.text('page.here', { title: help.text(state.title, state.values) })}</p> : <Plain {...state} />}
      </div>
      {here && onOpen && (
        <Button kind="quiet" act="open" onSelect={onOpen}>
          {help.text('page.open')}
        </Button>
      )}
    </div>
  );
}

function Plain({ kind }: { readonly kind: keyof typeof PLAIN }) {
  const help = useHelp();
  const { title, texts } = PLAIN[kind];
  return (
    <>
      {title && (
        <p>
          <b>{help.text(title)}</b>
        </p>
      )}
      {texts.map((text) => (
        <p key={text}>
          <Message of={text} />
        </p>
      ))}
    </>
  );
}
