import type { ContactKind } from './contacts';
import type { IconName, LineToFill, Topic } from './topic';

/**
 * The shape of what is known about roles: from what a person wants to do to the role that allows it, and to whoever
 * gives it. The tables (`src/data/roles`) fix the ids.
 */
export interface FinderIds {
  readonly key: string;
  readonly link: string;
  readonly area: string;
  readonly task: string;
  readonly role: string;
  readonly special: string;
  readonly giver: string;
  readonly program: string;
  /** All other topics. */
  readonly topic: string;
}

/** A topic that an entry of these tables can lead to. */
export type FinderTopicId<F extends FinderIds> = F['topic'] | F['area'] | F['task'] | F['role'] | F['special'];
export type FinderTopic<F extends FinderIds> = Topic<F['key'], F['link'], FinderTopicId<F>>;

/** Where a role belongs. */
export interface Program<F extends FinderIds> {
  readonly name: F['key'];
  /** Under the name of a role in search results. */
  readonly line: F['key'];
}

/** Somebody who gives roles. */
export interface Giver<F extends FinderIds> {
  readonly name: F['key'];
  /** Labels of the menus that lead to this person's name, what to do there or instead, and what if that fails. */
  readonly path?: readonly string[];
  readonly find?: F['key'];
  readonly otherwise?: F['key'];
  /** The kinds of own contacts that may be this person; the first fits best. */
  readonly contacts: readonly ContactKind[];
  /** Those of them to whom the letter can be mailed, where it is not meant for all. */
  readonly to?: readonly ContactKind[];
  /** The steps by which a role is given, addressed to the giver; none where nobody has to. */
  readonly how?: F['key'];
  /** What is asked of this giver, where that is more than the role; without a role the letter asks for this alone. */
  readonly need?: F['key'];
  /** The subject of a letter to this giver, where it is not about a role for the person. */
  readonly subject?: F['key'];
  /** What this giver has to be told and only the person knows. */
  readonly fill?: LineToFill<F['key']>;
  /** The page on which it is done, if the giver can open it for this company. */
  readonly link?: F['link'];
  /** What is to be known of every role that this giver is the first to give. */
  readonly notes?: readonly F['key'][];
}

export interface Role<F extends FinderIds> {
  readonly id: F['role'];
  readonly program: F['program'];
  /** Where it holds as well. */
  readonly besides?: readonly F['program'][];
  /** As the portal shows it. */
  readonly name: F['key'];
  /** A name that the portal may still show in its place. */
  readonly former?: F['key'];
  /** Its name in another place than the portal. */
  readonly elsewhere?: F['key'];
  /** To whom it is offered, if not to everybody: it is then asked for last. */
  readonly only?: F['key'];
  readonly allows: F['key'];
  readonly keywords: F['key'];
  /** How much it opens: of the roles that allow a task, the smallest is asked for. */
  readonly rank: number;
  /** Where it holds, if that is known. */
  readonly scope?: F['key'];
  /** In the order to try. */
  readonly givers: readonly [F['giver'], ...F['giver'][]];
  /** Where this role is given in another way, or at another place, than its giver gives others. */
  readonly how?: F['key'];
  readonly link?: F['link'];
  readonly notes?: readonly F['key'][];
  readonly see?: readonly FinderTopicId<F>[];
  readonly read?: readonly F['link'][];
}

/** What somebody wants to do, in their words. */
export interface Task<F extends FinderIds> {
  readonly id: F['task'];
  readonly area: F['area'];
  readonly title: F['key'];
  readonly keywords: F['key'];
  /** The least powerful first. */
  readonly roles: readonly F['role'][];
  /** Where no role allows it: what does. */
  readonly special?: F['special'];
  /** Where no role is to be asked for: what to do, and who does it. */
  readonly instead?: { readonly text: F['key']; readonly giver?: F['giver'] };
  readonly notes?: readonly F['key'][];
  readonly see?: readonly FinderTopicId<F>[];
}

/** A group of tasks. */
export interface Area<F extends FinderIds> {
  readonly id: F['area'];
  readonly icon: IconName;
  /** The workspaces of the portal that it covers, as the facts name them; not shown. */
  readonly workspaces: readonly string[];
  readonly title: F['key'];
  readonly summary: F['key'];
  readonly keywords: F['key'];
  /** What helps here where the found role does not, before what helps everywhere. */
  readonly stuck?: readonly FinderTopicId<F>[];
}

/** A case in which nobody can give a role, or a role alone does not help. */
export interface Special<F extends FinderIds> {
  readonly id: F['special'];
  readonly icon: IconName;
  readonly title: F['key'];
  readonly text: F['key'];
  readonly keywords: F['key'];
  /** The kinds of own contacts that the steps send to, where it is none of those who give roles. */
  readonly contacts?: readonly ContactKind[];
  /** Who helps, if it is one of those who give roles. */
  readonly giver?: F['giver'];
  /** The role that the request to this giver asks for; without one it asks for what this giver is asked for anyway. */
  readonly asks?: F['role'];
  readonly steps: readonly F['key'][];
  readonly notes?: readonly F['key'][];
  readonly links: readonly F['link'][];
  readonly see: readonly FinderTopicId<F>[];
}

export interface FinderHeadings<K extends string = string> {
  readonly tasks: K;
  readonly allowed: K;
  readonly role: K;
  readonly roles: K;
  readonly who: K;
  readonly whoHelps: K;
  readonly way: K;
  readonly program: K;
  readonly scope: K;
  readonly former: K;
  readonly request: K;
  readonly contacts: K;
  readonly stuck: K;
  readonly steps: K;
  readonly open: K;
  readonly read: K;
  readonly more: K;
}

/** All tables together. */
export interface Finder<F extends FinderIds> {
  readonly programs: Readonly<Record<F['program'], Program<F>>>;
  readonly givers: Readonly<Record<F['giver'], Giver<F>>>;
  readonly roles: readonly Role<F>[];
  readonly areas: readonly Area<F>[];
  readonly tasks: readonly Task<F>[];
  readonly specials: readonly Special<F>[];
  readonly headings: FinderHeadings<F['key']>;
  /** What helps where the found role does not, in the order to try. */
  readonly stuck: readonly FinderTopicId<F>[];
}
