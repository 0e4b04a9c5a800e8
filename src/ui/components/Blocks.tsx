import { type ComponentChildren, Fragment } from 'preact';
import type { Block, Link, RequestBlock, Topic } from '../../core/topic';
import { type Help, useHelp } from '../help';
import { Asked, Facts } from './Answer';
import { BulletList } from './BulletList';
import { ContactList, namedContacts } from './Contacts';
import { Heading } from './Heading';
import { Message } from './Inline';
import { LinkList } from './LinkOut';
import { Note } from './Note';
import { People } from './People';
import { TopicRows } from './Rows';
import { StepList } from './StepList';

const links = (help: Help, ids: readonly string[]): readonly Link[] =>
  ids.map((id) => help.link(id)).filter((link) => link !== undefined);

const topics = (help: Help, ids: readonly string[]): readonly Topic[] =>
  ids.map((id) => help.topic(id)).filter((topic) => topic !== undefined);

/** What differs between the surfaces: who copies, and where a row leads. */
interface Surroundings {
  /** What stands at the place for the details for support. */
  readonly details?: ComponentChildren;
  /** How a request is drawn. */
  readonly request?: ((block: RequestBlock) => ComponentChildren) | undefined;
  readonly onTopic: (id: string) => void;
  /** The title over the blocks: what it says is not said again. */
  readonly title?: string | undefined;
}

/** Whether a block has anything to show: ids that no table knows are left out, and a block of nothing else with them. */
function hasContent(help: Help, block: Block, { details, request }: Surroundings): boolean {
  if (block.type === 'links') return links(help, block.links).length > 0;
  if (block.type === 'rows') return topics(help, block.topics).length > 0;
  if (block.type === 'contacts') return namedContacts(help, block.kinds).length > 0;
  if (block.type === 'request') return request !== undefined;
  return block.type !== 'details' || Boolean(details);
}

function Body({ block, details, request, onTopic, title }: Surroundings & { readonly block: Block }) {
  const help = useHelp();
  switch (block.type) {
    case 'text':
      return (
        <p>
          <Message of={block.text} />
        </p>
      );
    case 'note':
      return (
        <Note tone={block.tone}>
          <Message of={block.text} />
        </Note>
      );
    case 'steps':
      return <StepList steps={block.steps} />;
    case 'list':
      return <BulletList items={block.items} />;
    case 'links':
      return <LinkList links={links(help, block.links)} />;
    case 'people':
      return <People people={block.people} />;
    case 'details':
      return <>{details}</>;
    case 'contacts':
      return <ContactList contacts={namedContacts(help, block.kinds)} />;
    case 'request':
      return <>{request?.(block)}</>;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'asked':
      return <Asked task={block.task === title ? undefined : block.task} change={block.change} onTopic={onTopic} />;
    case 'rows':
      return <TopicRows topics={topics(help, block.topics)} bleed onTopic={onTopic} />;
  }
}

const headingOf = (block: Block): string | undefined => ('heading' in block ? block.heading : undefined);

/** Whether a block opens a section: with a heading, or as the answer after the own contacts, which it is no part of. */
const opens = (block: Block, before: Block | undefined): boolean =>
  headingOf(block) !== undefined || (block.type === 'facts' && before?.type === 'contacts');

/** Blocks in sections: what follows without opening one belongs to the section before it. */
export function sections(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const all: Block[][] = [];
  for (const block of blocks) {
    const open = all.at(-1);
    if (open === undefined || opens(block, open.at(-1))) all.push([block]);
    else open.push(block);
  }
  return all;
}

/** The blocks of a topic. `children` stand at the head of the first section: the title; over it only what was asked. */
export function Blocks({
  blocks,
  afterSteps,
  children,
  ...around
}: Surroundings & {
  readonly blocks: readonly Block[];
  /** What stands under the first steps, or where there are none under the first section: the way to be shown them. */
  readonly afterSteps?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const help = useHelp();
  const shown = sections(blocks.filter((block) => hasContent(help, block, around)));
  const [first] = shown;
  const asked = first?.find(({ type }) => type === 'asked');
  const firstSteps = shown.flat().find(({ type }) => type === 'steps');
  const leads = first?.[0] !== undefined && headingOf(first[0]) === undefined;
  const parts = leads ? shown : [[], ...shown];
  return parts.map((section, place) => {
    const heading = section[0] && headingOf(section[0]);
    return (
      <div key={place} class="sp-stack">
        {place === 0 && asked && <Body block={asked} {...around} />}
        {place === 0 && children}
        {heading !== undefined && (
          <Heading>
            <Message of={heading} />
          </Heading>
        )}
        {section.map((block, line) => (
          <Fragment key={line}>
            {block !== asked && <Body block={block} {...around} />}
            {block === firstSteps && afterSteps}
          </Fragment>
        ))}
        {place === 0 && firstSteps === undefined && afterSteps}
      </div>
    );
  });
}
