import type {
  Area,
  Finder,
  FinderIds,
  FinderTopic,
  FinderTopicId,
  Giver,
  Program,
  Role,
  Special,
  Task,
} from './role-finder';
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
    rows(finder.headings.more, finder.stuck),
  ];
  return { id, icon, title, summary, keywords, blocks: given(blocks) };
}

/**
 * In: a task and all tables. Out: its topic: the roles, who gives the smallest of them, how to find that person, a
 * ready request. The area is its line in search.
 */
export function taskTopic<F extends FinderIds>(task: Task<F>, finder: Finder<F>): FinderTopic<F> {
  const { id, area, title, keywords, notes = [], see = [] } = task;
  const { headings, givers, stuck } = finder;
  const roles = task.roles.flatMap((role) => finder.roles.filter((one) => one.id === role));
  const special = finder.specials.find((one) => one.id === task.special);
  const [first] = roles;
  const giver = first === undefined ? giverOf(special, finder) : givers[first.givers[0]];
  const heading = roles.length > 1 ? headings.roles : headings.role;
  const facts: readonly Fact<F['key']>[] =
    first === undefined
      ? helperFacts(special, finder)
      : [{ heading, roles: roles.map(({ name }) => name) }, ...giverFacts(first, finder)];
  const blocks: readonly Maybe<F>[] = [
    { type: 'asked', task: title, change: area },
    special && { type: 'text', text: special.text },
    facts.length === 0 ? undefined : { type: 'facts', facts },
    // What is to be known of the role that is asked for belongs to the task as well.
    ...noted<F>([...new Set([...notes, ...(first?.notes ?? [])])]),
    contacts(giver, finder),
    first && requestOf(first, finder, title),
    rows(headings.more, [...(special === undefined ? [] : [special.id]), ...task.roles, ...see]),
    rows(headings.stuck, stuck),
  ];
  const summary = finder.areas.find((one) => one.id === area)?.title ?? title;
  return { id, icon: 'check', title, summary, keywords, blocks: unrepeated(given(blocks)) };
}

/**
 * In: a role and all tables. Out: its topic: what it opens, who gives it, a ready request, the tasks that it allows.
 * The program is its line in search.
 */
export function roleTopic<F extends FinderIds>(role: Role<F>, finder: Finder<F>): FinderTopic<F> {
  const { id, name, former, allows, keywords, scope, notes, see = [], read = [] } = role;
  const { headings, givers, stuck } = finder;
  const program: Program<F> = finder.programs[role.program];
  const facts: readonly (Fact<F['key']> | undefined)[] = [
    former === undefined ? undefined : { heading: headings.former, roles: [former] },
    { heading: headings.program, texts: [program.name] },
    scope === undefined ? undefined : { heading: headings.scope, texts: [scope] },
    ...giverFacts(role, finder),
  ];
  const tasks = finder.tasks.filter((task) => task.roles.includes(id)).map((task) => task.id);
  const blocks: readonly Maybe<F>[] = [
    { type: 'text', text: allows },
    { type: 'facts', facts: given(facts) },
    ...noted<F>(notes),
    contacts(givers[role.givers[0]], finder),
    requestOf(role, finder),
    rows(headings.allowed, tasks),
    rows(headings.stuck, [...see, ...stuck]),
    links(headings.read, read),
  ];
  return { id, icon: 'person', title: name, summary: program.line, keywords, blocks: unrepeated(given(blocks)) };
}

/** In: a special case and all tables. Out: its topic: what is so, and what to do instead of asking for a role. */
export function specialTopic<F extends FinderIds>(special: Special<F>, finder: Finder<F>): FinderTopic<F> {
  const { id, icon, title, text, keywords, steps, notes, see } = special;
  const { headings } = finder;
  const facts = helperFacts(special, finder);
  const giver = giverOf(special, finder);
  const asked = finder.roles.find((role) => role.id === special.asks);
  const blocks: readonly Maybe<F>[] = [
    { type: 'text', text },
    facts.length === 0 ? undefined : { type: 'facts', facts },
    { type: 'steps', heading: headings.steps, steps: steps.map((step) => ({ text: step })) },
    ...noted<F>(notes),
    contacts(giver, finder),
    asked && giver && request(asked.name, giver, finder),
    links(headings.open, special.links),
    rows(headings.more, see),
  ];
  return { id, icon, title, summary: text, keywords, blocks: given(blocks) };
}

const given = <B>(blocks: readonly (B | undefined)[]): readonly B[] => blocks.filter((block) => block !== undefined);

const rows = <F extends FinderIds>(heading: F['key'], topics: readonly FinderTopicId<F>[]): Maybe<F> =>
  topics.length === 0 ? undefined : { type: 'rows', heading, topics };

const links = <F extends FinderIds>(heading: F['key'], ids: readonly F['link'][]): Maybe<F> =>
  ids.length === 0 ? undefined : { type: 'links', heading, links: ids };

const noted = <F extends FinderIds>(notes: readonly F['key'][] = []): readonly FinderBlock<F>[] =>
  notes.map((text) => ({ type: 'note', tone: 'neutral', text }));

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

function giverOf<F extends FinderIds>(special: Special<F> | undefined, finder: Finder<F>): Giver<F> | undefined {
  return special?.giver === undefined ? undefined : finder.givers[special.giver];
}

/** All who give a role; the way leads to the first. */
function giverFacts<F extends FinderIds>(role: Role<F>, { givers, headings }: Finder<F>): readonly Fact<F['key']>[] {
  const names = role.givers.map((giver) => givers[giver].name);
  return [{ heading: headings.who, texts: names }, ...wayTo(givers[role.givers[0]], headings.way)];
}

function helperFacts<F extends FinderIds>(
  special: Special<F> | undefined,
  finder: Finder<F>,
): readonly Fact<F['key']>[] {
  const giver = giverOf(special, finder);
  const { whoHelps, way } = finder.headings;
  return giver === undefined ? [] : [{ heading: whoHelps, texts: [giver.name] }, ...wayTo(giver, way)];
}

function wayTo<F extends FinderIds>({ path, find }: Giver<F>, heading: F['key']): readonly Fact<F['key']>[] {
  if (path === undefined && find === undefined) return [];
  return [{ heading, ...(path && { path }), ...(find !== undefined && { texts: [find] }) }];
}

function contacts<F extends FinderIds>(giver: Giver<F> | undefined, { headings }: Finder<F>): Maybe<F> {
  if (giver === undefined || giver.contacts.length === 0) return undefined;
  return { type: 'contacts', heading: headings.contacts, kinds: giver.contacts };
}

function requestOf<F extends FinderIds>(role: Role<F>, finder: Finder<F>, task?: F['key']): Maybe<F> {
  const { how, link } = role;
  const giver: Giver<F> = finder.givers[role.givers[0]];
  const toGiver = { ...giver, ...(how !== undefined && { how }), ...(link !== undefined && { link }) };
  return request(role.name, toGiver, finder, task);
}

function request<F extends FinderIds>(
  role: F['key'],
  { need, how, link, contacts: to }: Giver<F>,
  { headings }: Finder<F>,
  task?: F['key'],
): Maybe<F> {
  if (how === undefined || link === undefined) return undefined;
  const more = { ...(task !== undefined && { task }), ...(need !== undefined && { need }) };
  return { type: 'request', heading: headings.request, role, ...more, how, link, to };
}
