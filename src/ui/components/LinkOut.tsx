import { Fragment } from 'preact';
import type { Link } from '../../core/topic';
import { useHelp } from '../help';
import { Icon } from './Icon';
import { Message } from './Inline';

/** The address as the reader compares it: host and the rest, without the scheme that all of them share. */
function addressParts(url: string): { readonly host: string; readonly rest: string } {
  const bare = url.replace(/^https:\/\//, '');
  const end = bare.search(/[/?#]/);
  return end === -1 ? { host: bare, rest: '' } : { host: bare.slice(0, end), rest: bare.slice(end) };
}

/**
 * A link with its whole address in sight. It opens in a new tab, which its name says; `here`: in this tab, where the
 * guided walk is that it belongs to.
 */
export function LinkOut({ link, here = false }: { readonly link: Link; readonly here?: boolean }) {
  const help = useHelp();
  const { host, rest } = addressParts(link.url);
  return (
    <p class="sp-out">
      <a href={link.url} target={here ? undefined : '_blank'} rel="noopener noreferrer" data-link={link.id}>
        <span>
          <Message of={link.text} />
        </span>
        {!here && (
          <>
            <Icon name="open" small />
            <span class="sp-sr"> ({help.text('ui.opensNewTab')})</span>
          </>
        )}
      </a>
      <span class="sp-addr" dir="ltr">
        <b>{host}</b>
        {rest.split(/(?<=[/?&])/).map((part, place) => (
          <Fragment key={place}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </span>
    </p>
  );
}

/** Links one under the other; ids that nobody knows are left out. */
export function LinkList({ links }: { readonly links: readonly Link[] }) {
  const [only] = links;
  if (links.length === 1 && only !== undefined) return <LinkOut link={only} />;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list
    <ul class="sp-stack" role="list">
      {links.map((link) => (
        <li key={link.id}>
          <LinkOut link={link} />
        </li>
      ))}
    </ul>
  );
}
