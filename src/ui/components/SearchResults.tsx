import { Fragment } from 'preact';
import { pluralKey } from '../../core/catalogue';
import type { Range, SearchHit } from '../../core/search';
import type { Link } from '../../core/topic';
import { useHelp } from '../help';
import { moveBetweenRows } from '../rows-keyboard';
import { EmptyState } from './EmptyState';
import { Icon } from './Icon';
import { LinkOut } from './LinkOut';
import { TopicRows } from './Rows';

/** A text with the parts underlined that matched. Ranges are sorted and do not overlap, as search returns them. */
export function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  const parts = ranges.map(([start, end], place) => (
    <Fragment key={start}>
      {text.slice(ranges[place - 1]?.[1] ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </Fragment>
  ));
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}

function Hit({ hit, onTopic }: { readonly hit: SearchHit; readonly onTopic: (id: string) => void }) {
  const help = useHelp();
  const topic = help.topic(hit.id);
  if (topic === undefined) return null;
  return (
    <li>
      <button type="button" class="sp-row" data-topic={topic.id} onClick={() => onTopic(topic.id)}>
        <Icon name={topic.icon} />
        <span>
          <b>
            <Marked text={help.text(topic.title)} ranges={hit.title} />
          </b>
          <span class="sp-snip">
            <Marked text={hit.snippet.text} ranges={hit.snippet.ranges} />
          </span>
        </span>
      </button>
    </li>
  );
}

/**
 * What search found, with the count as a status that is always in the tree, so that it is announced when it changes.
 * In: the query as typed and its hits; `number` where the query is an error number, with `lookup`, the place to look
 * it up. An empty query shows nothing.
 */
export function SearchResults({
  query,
  hits,
  number,
  lookup,
  onTopic,
  onShowAll,
}: {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly number?: string | undefined;
  readonly lookup?: Link | undefined;
  readonly onTopic: (id: string) => void;
  readonly onShowAll: () => void;
}) {
  const help = useHelp();
  const asked = query.trim();
  const whom = help.topic('whom-to-ask');
  const found = hits.filter(({ id }) => help.topic(id) !== undefined);
  const values = { count: found.length, query: asked };
  const saidBelow = found.length === 0 && number === undefined;
  const action = { text: 'search.none.action', act: 'all', run: onShowAll };
  return (
    <div class="sp-results">
      <p class={saidBelow ? 'sp-status sp-sr' : 'sp-status'} role="status" aria-atomic="true">
        {asked !== '' &&
          (found.length > 0
            ? help.text(pluralKey('search.count', found.length, help.language), values)
            : help.text('search.none.title', { query: asked }))}
      </p>
      {found.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list
        <ul class="sp-rows sp-hits" role="list" onKeyDown={moveBetweenRows}>
          {found.map((hit) => (
            <Hit key={hit.id} hit={hit} onTopic={onTopic} />
          ))}
        </ul>
      )}
      {asked !== '' &&
        found.length === 0 &&
        (number === undefined ? (
          <EmptyState within title="search.none.title" text="search.none.text" values={values} action={action} />
        ) : (
          <EmptyState within title="search.number.title" text="search.number.text" values={{ number }} action={action}>
            {lookup && <LinkOut link={lookup} />}
            {whom && <TopicRows topics={[whom]} bleed onTopic={onTopic} />}
          </EmptyState>
        ))}
    </div>
  );
}
