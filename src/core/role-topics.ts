import { contacts, giverFacts, giverOf, helperFacts, requestFor, requestOf, rolesFact } from './role-answer';
import type { Area, Finder, FinderIds, FinderTopic, FinderTopicId, Program, Role, Special, Task } from './role-finder';
import type { Block, Fact } from './topic';

/*
 * The tables of the role finder as topics of the help, so that panel, popup and search need nothing of their own.
 * Nothing here fails: an id that no table holds is left out.
 */

type FinderBlock<F extends FinderIds> = Block<F['key'], F['link'], FinderTopicId<F>>;
type Maybe<F extends FinderIds> = FinderBlock<F> | undefined;

/** In: an area and all tables. Out: its topic: the tasks to choose from. */
export function areaTopic<F extends FinderIds>(area: Area<F>, finder: Finder<F>): FinderTopic<F> {
  const { id, icon, title, summary, keywords } = area;
  const tasks = finder.tasks.filter((task) => task.area === id).map((task) => task.id);
  const blocks: readonly Maybe<F>[] = [
    { type: 'text', text: summary },
    rows(finder.headings.tasks, tasks),
    rows(finder.headings.more, [...(area.stuck ?? []), ...finder.stuck]),
  ];
  return { id, icon, title, summary, keywords, blocks: given(blocks) };
}

/**
 * In: a task and all tables. Out: its topic: own contacts, the roles, who gives the smallest of them that everybody can
 * have, how to find that person, a ready request. The area is its line in search.
 */
export function taskTopic<F extends FinderIds>(task: Task<F>, finder: Finder<F>): FinderTopic<F> {
  const { id, area: areaId, title, keywords, notes = [], instead, see = [] } = task;
  const { headings, givers, stuck } = finder;
  const roles = inOrder(task.roles.flatMap((role) => finder.roles.filter((one) => one.id === role)));
  const special = finder.specials.find((one) => one.id === task.special);
  const area = finder.areas.find((one) => one.id === areaId);
  // What somebody else is to do asks for no role, and neither does what no role allows.
  const first = instead === undefined ? roles[0] : undefined;
  const helper = giverOf(instead?.giver ?? special?.giver, finder);
  const giver = first === undefined ? helper : givers[first.givers[0]];
  const facts = [
    ...rolesFact(roles, finder),
    ...(first === undefined ? helperFacts(helper, finder) : giverFacts(first, finder)),
  ];
  const blocks: readonly Maybe<F>[] = [
    { type: 'asked', task: title, change: areaId },
    special && { type: 'text', text: special.text },
    instead && { type: 'text', text: instead.text },
    contacts(giver?.contacts, finder),
    factsBlock(facts),
    // What is to be known of the role that is asked for belongs to the task as well.
    ...noted<F>([...notes, ...(first === undefined ? [] : notesOf(first, finder))]),
    first === undefined ? special && requestFor(special, finder, title) : requestOf(first, finder, title),
    rows(headings.more, [...(special === undefined ? [] : [special.id]), ...roles.map((role) => role.id), ...see]),
    rows(headings.stuck, [...(area?.stuck ?? []), ...stuck]),
  ];
  return {
    id,
    icon: 'check',
    title,
    summary: area?.title ?? title,
    keywords,
    blocks: unrepeated(given(blocks)),
  };
}

/**
 * In: a role and all tables. Out: its topic: what it opens, who gives it, a ready request, the tasks that it allows.
 * The program is its line in search.
 */
export function roleTopic<F extends FinderIds>(role: Role<F>, finder: Finder<F>): FinderTopic<F> {
  const { id, name, former, elsewhere, allows, keywords, scope, only, see = [], read = [] } = role;
  const { headings, givers, programs, stuck } = finder;
  const program: Program<F> = programs[role.program];
  const places = [role.program, ...(role.besides ?? [])].map((one) => programs[one].name);
  const names = given([former, elsewhere]);
  const limits = given([scope, only]);
  const facts: readonly (Fact<F['key']> | undefined)[] = [
    names.length === 0 ? undefined : { heading: headings.former, roles: names },
    { heading: headings.program, texts: places },
    limits.length === 0 ? undefined : { heading: headings.scope, texts: limits },
    ...giverFacts(role, finder),
  ];
  const tasks = finder.tasks.filter((task) => task.roles.includes(id)).map((task) => task.id);
  const blocks: readonly Maybe<F>[] = [
    { type: 'text', text: allows },
    contacts(givers[role.givers[0]].contacts, finder),
    factsBlock(given(facts)),
    ...noted<F>(notesOf(role, finder)),
    requestOf(role, finder),
    rows(headings.allowed, tasks),
    rows(headings.stuck, [...see, ...stuck]),
    links(headings.read, read),
  ];
  return {
    id,
    icon: 'person',
    title: name,
    summary: program.line,
    keywords,
    names: [name, ...names],
    blocks: unrepeated(given(blocks)),
  };
}

/** In: a special case and all tables. Out: its topic: what is so, and what to do instead of asking for a role. */
export function specialTopic<F extends FinderIds>(special: Special<F>, finder: Finder<F>): FinderTopic<F> {
  const { id, icon, title, text, keywords, steps, notes, see } = special;
  const { headings } = finder;
  const giver = giverOf(special.giver, finder);
  const blocks: readonly Maybe<F>[] = [
    { type: 'text', text },
    contacts(special.contacts ?? giver?.contacts, finder),
    factsBlock(helperFacts(giver, finder)),
    { type: 'steps', heading: headings.steps, steps: steps.map((step) => ({ text: step })) },
    ...noted<F>(notes),
    requestFor(special, finder),
    links(headings.open, special.links),
    rows(headings.more, see),
  ];
  return { id, icon, title, summary: text, keywords, blocks: given(blocks) };
}

/** Roles that everybody can have before those that only some are offered; else as they stand. */
function inOrder<F extends FinderIds>(roles: readonly Role<F>[]): readonly Role<F>[] {
  return [...roles.filter(({ only }) => only === undefined), ...roles.filter(({ only }) => only !== undefined)];
}

const given = <B>(blocks: readonly (B | undefined)[]): readonly B[] => blocks.filter((block) => block !== undefined);

const rows = <F extends FinderIds>(heading: F['key'], topics: readonly FinderTopicId<F>[]): Maybe<F> =>
  topics.length === 0 ? undefined : { type: 'rows', heading, topics };

const links = <F extends FinderIds>(heading: F['key'], ids: readonly F['link'][]): Maybe<F> =>
  ids.length === 0 ? undefined : { type: 'links', heading, links: ids };

const noted = <F extends FinderIds>(notes: readonly F['key'][] = []): readonly FinderBlock<F>[] =>
  [...new Set(notes)].map((text) => ({ type: 'note', tone: 'neutral', text }));

const factsBlock = <F extends FinderIds>(facts: readonly Fact<F['key']>[]): Maybe<F> =>
  facts.length === 0 ? undefined : { type: 'facts', facts };

/** What is to be known of a role, and of whoever gives it. */
const notesOf = <F extends FinderIds>({ notes = [], givers: [first] }: Role<F>, { givers }: Finder<F>): F['key'][] => [
  ...notes,
  ...(givers[first].notes ?? []),
];

/** Every topic in one row only: what an entry names itself stands before what all entries name. */
function unrepeated<F extends FinderIds>(blocks: readonly FinderBlock<F>[]): readonly FinderBlock<F>[] {
  const seen = new Set<string>();
  return given(
    blocks.map((block): Maybe<F> => {
      if (block.type !== 'rows') return block;
      const topics = block.topics.filter((topic) => !seen.has(topic));
      for (const topic of topics) seen.add(topic);
      return topics.length === 0 ? undefined : { ...block, topics };
    }),
  );
}
