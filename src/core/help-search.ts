import type { HelpContent } from './help';
import { createHelp } from './help';
import { buildIndex, type SearchIndex } from './search';
import type { Block } from './topic';

/**
 * The index of the whole help in its language.
 * Out: one document a topic, with every text of its blocks, labels in words.
 */
export function indexHelp(content: HelpContent): SearchIndex {
  const help = createHelp(content);
  return buildIndex(
    content.topics.map((topic) => ({
      id: topic.id,
      title: help.text(topic.title),
      summary: help.text(topic.summary),
      keywords: help.text(topic.keywords),
      body: topic.blocks
        .flatMap(textKeys)
        .map((key) => help.text(key))
        .join('\n'),
    })),
    content.language,
  );
}

function textKeys(block: Block): readonly string[] {
  switch (block.type) {
    case 'text':
    case 'note':
      return [block.text];
    case 'steps':
      return block.steps.flatMap(({ text, more }) => (more === undefined ? [text] : [text, more]));
    case 'list':
      return block.items;
    case 'people':
      return block.people.flatMap(({ who, does }) => [who, does]);
    case 'links':
    case 'rows':
      return [];
  }
}

/** The error number in a query, if the query is one: `AADSTS50053`, `aadsts 50053`, `50053`, `SSPR_0014`. */
export function errorNumberIn(query: string): string | undefined {
  return /^\s*((?:AADSTS\s?)?\d{5,8}|SSPR_\d{4}|0x[0-9a-f]{8}|80[0-9a-f]{6})\s*$/i.exec(query)?.[1];
}
