import {
  FIELD_WEIGHTS,
  type IndexedText,
  type Postings,
  type RunText,
  type SearchIndex,
  TITLE_BIT,
} from './search-index';
import { matchTypo, matchWord, type WordMatch } from './search-match';
import type { Term } from './search-query';
import { bigrams, type Range, type Token } from './search-text';

/** What one term found in one document. */
interface Found {
  /** Worth of the find: how well it fits, and where. */
  readonly weight: number;
  /** How much of the term the document holds: 1 but for a run of which parts are there. */
  readonly covered: number;
  /** The number of an error, as typed. */
  readonly exactNumber: boolean;
}

export interface TermHits {
  readonly term: Term;
  /** By place of the document. */
  readonly places: ReadonlyMap<number, Found>;
  /** Weight of the term: what stands in few documents tells more. */
  readonly rarity: number;
  /** Where the term stands in a text of the index, in units of the original; in no particular order. */
  readonly spansIn: (text: IndexedText) => readonly Range[];
}

/** Shorter numbers are counts, steps and product names, not errors. */
export const ERROR_DIGITS = 4;
/** Of a run, this much must be there, and no less than most of what the best document has. */
const RUN_COVERED = 0.34;
const RUN_BESIDE_BEST = 0.7;
const UNKNOWN_BIGRAM_WEIGHT = 0.5;
/** Two characters that meet where words meet are rare without telling much. */
const BIGRAM_WEIGHT_LIMIT = 1;

/** In: a term and the index. Out: the documents that it fits, and how to underline it. */
export function hitsOf(term: Term, index: SearchIndex): TermHits {
  if (term.kind === 'run') return runHits(term, index);
  if (term.kind === 'number') return numberHits(term, index);
  const exact = wordHits(term, index, matchWord);
  // Slips are looked for only where nothing fits: a rare right word must not drown in likenesses.
  return exact.places.size > 0 ? exact : wordHits(term, index, matchTypo);
}

type Matcher = (term: string, word: string) => WordMatch | undefined;

function wordHits(term: Term, index: SearchIndex, matcher: Matcher): TermHits {
  const places = new Map<number, Found>();
  for (const [word, postings] of index.words) {
    const match = matcher(term.text, word);
    if (match === undefined) continue;
    collect(places, postings, match.quality, { titleOnly: term.text.length === 1, exactNumber: false });
  }
  return { term, places, rarity: rarityOf(places.size, index), spansIn: (text) => wordSpans(text, term, matcher) };
}

function numberHits(term: Term, index: SearchIndex): TermHits {
  const places = new Map<number, Found>();
  for (const [number, postings] of index.numbers) {
    const match = matchNumber(term.text, number);
    if (match === undefined) continue;
    const exactNumber = match.quality === 1 && term.text.length >= ERROR_DIGITS;
    collect(places, postings, match.quality, { titleOnly: false, exactNumber });
  }
  return { term, places, rarity: rarityOf(places.size, index), spansIn: (text) => wordSpans(text, term, matchNumber) };
}

/** The same number, or the beginning of an error number: another number is another error. */
function matchNumber(term: string, number: string): WordMatch | undefined {
  const bare = (digits: string) => digits.replace(/^0+(?=[0-9])/, '');
  if (bare(term) === bare(number)) return { quality: 1, start: 0, end: number.length };
  if (number.length < ERROR_DIGITS || !number.startsWith(term)) return undefined;
  return { quality: 0.5, start: 0, end: term.length };
}

function collect(
  places: Map<number, Found>,
  postings: Postings,
  quality: number,
  { titleOnly, exactNumber }: { titleOnly: boolean; exactNumber: boolean },
): void {
  for (const [place, mask] of postings) {
    const seen = titleOnly ? mask & TITLE_BIT : mask;
    if (seen === 0) continue;
    const weight = quality * fieldWeight(seen);
    const before = places.get(place);
    places.set(place, {
      weight: Math.max(weight, before?.weight ?? 0),
      covered: 1,
      exactNumber: exactNumber || before?.exactNumber === true,
    });
  }
}

/** The best field counts; the others only tell equals apart. */
function fieldWeight(mask: number): number {
  const held = FIELD_WEIGHTS.filter((_, field) => (mask & (1 << field)) !== 0);
  const best = held[0] ?? 0;
  return best + 0.01 * (held.reduce((sum, weight) => sum + weight, 0) - best);
}

/** The rarity that BM25 uses, never quite zero. */
function rarityOf(found: number, { documents }: SearchIndex): number {
  return Math.max(0.05, Math.log(1 + (documents.length - found + 0.5) / (found + 0.5)));
}

function wordSpans(text: IndexedText, term: Term, matcher: Matcher): readonly Range[] {
  return text.tokens.flatMap((token) => {
    if (token.kind === 'run' || (token.kind === 'number') !== (term.kind === 'number')) return [];
    const match = matcher(term.text, token.text);
    return match === undefined ? [] : [originalRange(text, token, match.start, match.end)];
  });
}

/** A run fits where it stands whole, else by the neighbouring characters that it shares with the document. */
function runHits(term: Term, index: SearchIndex): TermHits {
  const pairs = [...new Set(bigrams(term.text))].map((text) => {
    const postings: Postings = index.bigrams.get(text) ?? new Map();
    const rarity = Math.min(BIGRAM_WEIGHT_LIMIT, rarityOf(postings.size, index));
    return { text, postings, weight: postings.size === 0 ? UNKNOWN_BIGRAM_WEIGHT : rarity };
  });
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const partly = new Map<number, Found>();
  index.documents.forEach(({ runs }, place) => {
    const whole = wholeRun(term.text, pairs.length === 0 ? runs.slice(0, 1) : runs);
    const shared = pairs.filter(({ postings }) => postings.has(place));
    const worth = shared.reduce((sum, { weight, postings }) => sum + weight * fieldWeight(postings.get(place) ?? 0), 0);
    const covered = shared.reduce((sum, { weight }) => sum + weight, 0) / (total || 1);
    partly.set(place, whole ?? { weight: (0.7 * worth) / (total || 1), covered, exactNumber: false });
  });
  const best = Math.max(0, ...[...partly.values()].map(({ covered }) => covered));
  const least = Math.max(RUN_COVERED, RUN_BESIDE_BEST * best);
  const places = new Map([...partly].filter(([, { covered }]) => covered >= least));
  const telling = pairs.filter(({ postings }) => postings.size > 0 && postings.size <= index.documents.length / 2);
  return {
    term,
    places,
    rarity: rarityOf(places.size, index),
    spansIn: (text) =>
      runSpans(
        text,
        term.text,
        telling.map((pair) => pair.text),
      ),
  };
}

/** The run as one piece: in the best field where it can be a word, else within another katakana word, for less. */
function wholeRun(run: string, fields: readonly RunText[]): Found | undefined {
  const found = fields.map(({ text, inner }) => occurrences(text, run).map((at) => inner.has(at)));
  const word = found.findIndex((places) => places.includes(false));
  if (word !== -1) return { weight: FIELD_WEIGHTS[word] ?? 0, covered: 1, exactNumber: false };
  const part = found.findIndex((places) => places.length > 0);
  if (part === -1) return undefined;
  return { weight: 0.3 * (FIELD_WEIGHTS[part] ?? 0), covered: RUN_BESIDE_BEST, exactNumber: false };
}

function runSpans(text: IndexedText, run: string, pairs: readonly string[]): readonly Range[] {
  return text.tokens.flatMap((token) => {
    if (token.kind !== 'run') return [];
    const parts = token.text.includes(run) ? [run] : pairs;
    return parts.flatMap((part) =>
      occurrences(token.text, part).map((at) => originalRange(text, token, at, at + part.length)),
    );
  });
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}

/** From units of a token to units of the original text, whole letters always. */
function originalRange({ folded }: IndexedText, token: Token, start: number, end: number): Range {
  const first = token.at[start] ?? 0;
  const last = token.at[end - 1] ?? first;
  return [folded.starts[first] ?? 0, folded.ends[last] ?? 0];
}
