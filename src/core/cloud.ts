import type { Topic } from './topic';

/** The same thing in Microsoft's usual cloud and in that for the US Government, as ids of links. */
export interface CloudLinks {
  readonly usual: string;
  readonly us: string;
}

/**
 * The topics as they fit the cloud of the page: an account of one cannot be reset in the other
 * (`facts/sign-in-pages.md` sections 2 and 10.1). In: topics whose lists of links name both; whether the page is one of
 * the US Government's, undefined where that is not known. Out: there the US one first; on a page of the usual cloud that
 * alone; both, as they are written, where nothing is known. Never fails.
 */
export function topicsForCloud(
  topics: readonly Topic[],
  onUs: boolean | undefined,
  { usual, us }: CloudLinks,
): readonly Topic[] {
  if (onUs === undefined) return topics;
  const chosen = (links: readonly string[]): readonly string[] => {
    if (!links.includes(usual) || !links.includes(us)) return links;
    const others = links.filter((id) => id !== us);
    return onUs ? [us, ...others] : others;
  };
  return topics.map((topic) => ({
    ...topic,
    blocks: topic.blocks.map((block) => (block.type === 'links' ? { ...block, links: chosen(block.links) } : block)),
  }));
}
