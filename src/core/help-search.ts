import type { HelpContent } from './help';
import { createHelp } from './help';
import { buildIndex, type SearchIndex } from './search';
import type { Block, Topic } from './topic';

/**
 * The index of the whole help in its language.
 * In: the help, and the topic by error number (`HintTables`). Out: one document a topic, with every text of its blocks,
 * labels in words, and all the numbers that it is about.
 */
export function indexHelp(
  content: HelpContent,
  topicByNumber: Readonly<Record<string, string | undefined>> = {},
): SearchIndex {
  const help = createHelp(content);
  return buildIndex(
    content.topics.map((topic) => ({
      id: topic.id,
      title: help.text(topic.title),
      summary: help.text(topic.summary),
      keywords: `${help.text(topic.keywords)}, ${numbersOf(topic.id, topicByNumber).join(', ')}`,
      names: namesOf(topic, content),
      numbers: numbersOf(topic.id, topicByNumber),
      worth: worthOf(topic),
      body: topic.blocks
        .flatMap(textKeys)
        .map((key) => help.text(key))
        .join('\n'),
    })),
    content.language,
  );
}

/** Who types a word looks for a subject first; a remedy, a task or a role is for one case of it. */
const REMEDY_WORTH = 0.45;
const FINDER_WORTH = 0.5;
/** An answer to a question is reached through the question; alone it says little. */
const ANSWER_WORTH = 0.2;

function worthOf({ id, blocks }: Topic): number {
  if (blocks.some(({ type }) => type === 'details')) return REMEDY_WORTH;
  if (/^decide-(?!start$)/.test(id)) return ANSWER_WORTH;
  return /^(?:area|task|role|special|decide)-(?!list$)/.test(id) ? FINDER_WORTH : 1;
}

/** In the language of the help and in English, each also without the note in brackets that says where it is used. */
function namesOf({ names = [] }: Topic, { messages, english = {} }: HelpContent): readonly string[] {
  const texts = names.flatMap((key) => [messages[key], english[key]]).filter((text) => text !== undefined);
  return [...new Set(texts.flatMap((text) => [text, text.replace(/ \(.*\)$/, '')]))];
}

/** A number of personal pages stands behind the name of its family. */
function numbersOf(topic: string, topicByNumber: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(topicByNumber)
    .filter(([, id]) => id === topic)
    .map(([number]) => number.replace(/^[a-z]+ /, ''))
    .filter((number) => /^(?:SSPR_|715-)?[\dA-F]+$/.test(number));
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
    case 'details':
    case 'rows':
    case 'asked':
    case 'contacts':
      return [];
    case 'facts':
      // The way to a person is the same for many topics: it tells none of them apart.
      return block.facts.flatMap(({ roles = [], texts = [], path }) => [
        ...roles,
        ...(path === undefined ? texts : []),
      ]);
    case 'request':
      return block.role === undefined ? [] : [block.role];
  }
}

/** The error number in a query, if the query is one: `AADSTS50053`, `aadsts 50053`, `50053`, `SSPR_0014`. */
export function errorNumberIn(query: string): string | undefined {
  return /^\s*((?:AADSTS\s?)?\d{5,8}|SSPR_\d{4}|0x[0-9a-f]{8}|80[0-9a-f]{6})\s*$/i.exec(query)?.[1];
}
