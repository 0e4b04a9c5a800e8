import { REFERENCE_LANGUAGE } from '../core/languages';
import { REQUEST_KEYS, requestKeys } from '../core/request';
import { LABELS } from '../data/labels';
import { loadCatalogue } from './catalogues';
import { ALL_TOPICS } from './topics';

/** The messages that a request may be made of, and the names that are looked for in English too. */
const KEYS: ReadonlySet<string> = new Set([
  ...REQUEST_KEYS,
  ...ALL_TOPICS.flatMap(({ names = [] }) => names),
  ...ALL_TOPICS.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'request' ? requestKeys(block) : [])),
  ),
]);

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(LABELS).map(([id, { texts }]) => [id, texts.en]));

/**
 * The English of all requests and names, with the labels of the page in English too, whatever the page is in.
 * Out: nothing where the catalogue cannot be read. Never rejects.
 */
export async function englishOfRequests(): Promise<Readonly<Record<string, string>>> {
  const { messages = {} } = (await loadCatalogue(REFERENCE_LANGUAGE)) ?? {};
  const labels = /\{label:([A-Za-z0-9]+)\}/g;
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => KEYS.has(key))
      .map(([key, text]) => [key, text.replace(labels, (_, id: string) => `[[${WORDS.get(id) ?? id}]]`)]),
  );
}
