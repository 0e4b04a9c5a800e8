import { useHelp } from '../help';
import { OutLink } from './LinkOut';
import { Note } from './Note';

/** What the company tells its people, and its links; nothing where it says nothing. */
export function Company() {
  const help = useHelp();
  const { message, links } = help.company ?? { message: undefined, links: [] };
  if (message === undefined && links.length === 0) return undefined;
  return (
    <Note tone="neutral" heading={help.text('company.from')}>
      {message !== undefined && (
        <p>
          <bdi>{message}</bdi>
        </p>
      )}
      {links.map(({ text, url }) => (
        <OutLink key={url} url={url}>
          <bdi>{text}</bdi>
        </OutLink>
      ))}
    </Note>
  );
}
