import { type ComponentChildren, Fragment } from 'preact';
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

/** An address that breaks between its parts. */
export function Breaking({ address }: { readonly address: string }) {
  return address.split(/(?<=[/?&])/).map((part, place) => (
    <Fragment key={place}>
      {part}
      <wbr />
    </Fragment>
  ));
}

/**
 * A link with its whole address in sight. It opens in a new tab, which its name says; `here`: in this tab, where the
 * guided walk is that it belongs to.
 */
export function LinkOut({ link, here = false }: { readonly link: Link; readonly here?: boolean }) {
  return (
    <OutLink url={link.url} id={link.id} here={here}>
      <Message of={link.text} />
    </OutLink>
  );
}

/** The same with an address that somebody entered, and with any words. */
export function OutLink({
  url,
  id,
  here = false,
  children,
}: {
  readonly url: string;
  readonly id?: string;
  readonly here?: boolean;
  readonly children: ComponentChildren;
}) {
  const help = useHelp();
  const { host, rest } = addressParts(url);
  return (
    <p class="sp-out">
      <a href={url} target={here ? undefined : '_blank'} rel="noopener noreferrer" data-link={id}>
        <span>{children}</span>
        {!here && (
          <>
            <Icon name="open" small />
            <span class="sp-sr"> ({help.text('ui.opensNewTab')})</span>
          </>
        )}
      </a>
      <span class="sp-addr" dir="ltr">
        <b>{host}</b>
        <Breaking address={rest} />
      </span>
    </p>
  );
}

/**
 * A link that writes a mail, with the mail address in sight: as its words where it has none. Not in this tab: where a
 * site handles mail, the page would be lost.
 */
export function MailOut({
  href,
  mail,
  children,
}: {
  readonly href: string;
  readonly mail: string;
  readonly children?: ComponentChildren;
}) {
  const address = (
    <span class="sp-addr" dir="ltr">
      {mail}
    </span>
  );
  return (
    <p class="sp-out">
      <a href={href} target="_blank" rel="noopener noreferrer">
        <span>{children ?? address}</span>
        <span class="sp-sr"> ({useHelp().text('contact.opensMail')})</span>
      </a>
      {children !== undefined && address}
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
