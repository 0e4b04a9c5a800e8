import { bareNumber, type IndexedText, type SearchIndex, wholeName } from './search-index';
import { termsOf } from './search-query';
import { ERROR_DIGITS, hitsOf, type TermHits } from './search-terms';
import { mergedRanges, type Range } from './search-text';

export { buildIndex, type SearchDocument, type SearchIndex } from './search-index';
export type { Range } from './search-text';

export interface SearchHit {
  readonly id: string;
  /** Larger is better; comparable within one search only. */
  readonly score: number;
  /** What to underline in the title. */
  readonly title: readonly Range[];
  /** One line under the title and what to underline in it. */
  readonly snippet: { readonly text: string; readonly ranges: readonly Range[] };
}

export const LONGEST_QUERY = 100;

/** How much of the query a document must hold when none holds all of it. */
const BEST_EFFORT = 0.25;
/** Weight of a term that stands nowhere in the help, against those that do. */
const UNKNOWN_WEIGHT = 1;
const EXACT_NUMBER_SCORE = 1000;
/** Less than a number, more than words can be worth together. */
const WHOLE_NAME_SCORE = 900;

/**
 * In: an index and what was typed (the first 100 characters count).
 * Out: the documents that fit, best first; empty when nothing sensible fits. Documents hold all words of the query that
 * carry a subject; where none does, those that hold the most. A title or name that is typed whole wins, and so does a
 * number of the help that is typed exactly, whatever stands around it; an error number that the help does not know
 * finds nothing. Never fails.
 */
export function search(index: SearchIndex, query: string): readonly SearchHit[] {
  const typed = query.slice(0, LONGEST_QUERY);
  const name = wholeName(typed);
  const hits = termsOf(typed, index).map((term) => hitsOf(term, index));
  const places = fittingPlaces(hits, index.documents.length);
  return places
    .flatMap((place) => {
      const document = index.documents[place];
      if (document === undefined) return [];
      const named = document.names.has(name) ? WHOLE_NAME_SCORE : 0;
      return { place, document, score: named + scoreOf(place, document, hits) };
    })
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ document, score }) => {
      const { id, title } = document;
      return { id, score, title: underlined(title, hits), snippet: snippetOf(document, hits) };
    });
}

function fittingPlaces(hits: readonly TermHits[], total: number): readonly number[] {
  if (hits.every((hit) => hit.places.size === 0)) return [];
  const required = requiredHits(hits, total);
  if (required === undefined) return [];
  const all = [...Array(total).keys()];
  const whole = all.filter((place) => required.every((hit) => hit.places.has(place)));
  if (whole.length > 0) return whole;
  const wanted = hits.reduce((sum, hit) => sum + (hit.places.size === 0 ? UNKNOWN_WEIGHT : hit.rarity), 0);
  return all.filter((place) => {
    const held = hits.reduce((sum, hit) => sum + hit.rarity * (hit.places.get(place)?.covered ?? 0), 0);
    return held > 0 && held >= BEST_EFFORT * wanted;
  });
}

/** The terms that a document must hold; `undefined` when the query asks for an error that the help does not know. */
function requiredHits(hits: readonly TermHits[], total: number): readonly TermHits[] | undefined {
  const known = hits.filter((hit) => [...hit.places.values()].some((place) => place.exactNumber));
  if (known.length > 0) return known;
  const strange = hits.some(
    ({ term, places }) => term.kind === 'number' && term.text.length >= ERROR_DIGITS && places.size === 0,
  );
  if (strange) return undefined;
  const telling = hits.filter((hit) => hit.places.size <= total / 2);
  return telling.length > 0 ? telling : hits;
}

function scoreOf(place: number, { worth, own }: SearchIndex['documents'][number], hits: readonly TermHits[]): number {
  return hits.reduce((sum, hit) => {
    const found = hit.places.get(place);
    if (found === undefined) return sum;
    const about = own.has(bareNumber(hit.term.text)) ? 2 : 1;
    return sum + worth * hit.rarity * found.weight + (found.exactNumber ? about * EXACT_NUMBER_SCORE : 0);
  }, 0);
}

function underlined(text: IndexedText, hits: readonly TermHits[]): readonly Range[] {
  return mergedRanges(hits.flatMap((hit) => hit.spansIn(text)));
}

/** The summary if it holds a word of the query, else the sentence of the body that holds the most, else the summary. */
function snippetOf(document: SearchIndex['documents'][number], hits: readonly TermHits[]): SearchHit['snippet'] {
  const { summary, sentences } = document;
  const ranges = underlined(summary, hits);
  if (ranges.length > 0) return { text: summary.folded.original, ranges };
  let best = { worth: 0, text: summary };
  for (const text of sentences) {
    const worth = hits.reduce((sum, hit) => sum + (hit.spansIn(text).length > 0 ? hit.rarity : 0), 0);
    if (worth > best.worth) best = { worth, text };
  }
  return { text: best.text.folded.original, ranges: underlined(best.text, hits) };
}
