import type { ContactKind } from './contacts';
import type { Finder, FinderIds, FinderTopicId, Giver, Role, Special } from './role-finder';
import type { Block, Fact } from './topic';

/*
 * Parts of the answers of the role finder: which role, who gives it, how to find that person, what to ask them for.
 * Nothing here fails; undefined is a part that there is not.
 */

type Maybe<F extends FinderIds> = Block<F['key'], F['link'], FinderTopicId<F>> | undefined;

/** Out: the giver of this id; undefined without one. */
export function giverOf<F extends FinderIds>(id: F['giver'] | undefined, finder: Finder<F>): Giver<F> | undefined {
  return id === undefined ? undefined : finder.givers[id];
}

/** The roles that allow a task, each with the condition under which it is offered. */
export function rolesFact<F extends FinderIds>(roles: readonly Role<F>[], { headings }: Finder<F>): Fact<F['key']>[] {
  if (roles.length === 0) return [];
  const only: Partial<Record<F['key'], F['key']>> = {};
  for (const role of roles) if (role.only !== undefined) only[role.name] = role.only;
  const heading = roles.length > 1 ? headings.roles : headings.role;
  const limited = Object.keys(only).length > 0;
  return [{ heading, roles: roles.map(({ name }) => name), ...(limited && { only }) }];
}

/** All who give a role; the way leads to the first. */
export function giverFacts<F extends FinderIds>(
  role: Role<F>,
  { givers, headings }: Finder<F>,
): readonly Fact<F['key']>[] {
  const names = role.givers.map((giver) => givers[giver].name);
  return [{ heading: headings.who, texts: names }, ...wayTo(givers[role.givers[0]], headings.way)];
}

/** Who helps where no role is asked for. */
export function helperFacts<F extends FinderIds>(
  giver: Giver<F> | undefined,
  { headings: { whoHelps, way } }: Finder<F>,
): readonly Fact<F['key']>[] {
  return giver === undefined ? [] : [{ heading: whoHelps, texts: [giver.name] }, ...wayTo(giver, way)];
}

function wayTo<F extends FinderIds>({ path, find, otherwise }: Giver<F>, heading: F['key']): readonly Fact<F['key']>[] {
  const texts = [find, otherwise].filter((text) => text !== undefined);
  if (path === undefined && texts.length === 0) return [];
  return [{ heading, ...(path && { path }), ...(texts.length > 0 && { texts }) }];
}

/** Before the facts: whom one knows comes before whom one has to look for. */
export function contacts<F extends FinderIds>(kinds: readonly ContactKind[] = [], { headings }: Finder<F>): Maybe<F> {
  return kinds.length === 0 ? undefined : { type: 'contacts', heading: headings.contacts, kinds };
}

/** The request for a role, to the first who gives it. */
export function requestOf<F extends FinderIds>(role: Role<F>, finder: Finder<F>, task?: F['key']): Maybe<F> {
  const { how, link } = role;
  const giver: Giver<F> = finder.givers[role.givers[0]];
  const toGiver = { ...giver, ...(how !== undefined && { how }), ...(link !== undefined && { link }) };
  return request(role, toGiver, finder, task);
}

/** The request of a special case: for the role that it names, or for what its giver is asked for. */
export function requestFor<F extends FinderIds>(special: Special<F>, finder: Finder<F>, task?: F['key']): Maybe<F> {
  const giver = giverOf(special.giver, finder);
  const asked = finder.roles.find((role) => role.id === special.asks);
  return giver && request(asked, giver, finder, task);
}

function request<F extends FinderIds>(
  role: Role<F> | undefined,
  { need, subject, fill, how, link, contacts: known, to = known }: Giver<F>,
  { headings }: Finder<F>,
  task?: F['key'],
): Maybe<F> {
  if (how === undefined || (role === undefined && need === undefined)) return undefined;
  return {
    type: 'request',
    heading: headings.request,
    ...(role && { role: role.name, ...(role.former !== undefined && { former: role.former }) }),
    ...(task !== undefined && { task }),
    ...(need !== undefined && { need }),
    ...(subject !== undefined && { subject }),
    ...(fill && { fill }),
    how,
    ...(link !== undefined && { link }),
    to,
  };
}
