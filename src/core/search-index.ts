import { bigrams, type Folded, fold, isKatakana, sentences, type Token, tokens } from './search-text';

/** One page of help as the search sees it: plain text, no markup. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Words that people search for; separated by spaces or commas. Never shown. */
  readonly keywords: string;
  /** By what else it is known: found as keywords are, and first where one is typed whole, as by the title. */
  readonly names?: readonly string[];
  /** The text; a line end ends a sentence. */
  readonly body: string;
  /** Numbers that this page is about, and not only names: whoever types one of them gets it first. */
  readonly numbers?: readonly string[];
  /** What its finds are worth beside those of others; 1 where left out. */
  readonly worth?: number;
}

/** A text with its tokens, ready for matching and underlining. */
export interface IndexedText {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

interface IndexedDocument {
  readonly id: string;
  readonly worth: number;
  readonly own: ReadonlySet<string>;
  /** Title and names as `wholeName` writes them. */
  readonly names: ReadonlySet<string>;
  readonly title: IndexedText;
  readonly summary: IndexedText;
  readonly sentences: readonly IndexedText[];
  /** Chinese and Japanese text of each field, in the order of `FIELD_WEIGHTS`. */
  readonly runs: readonly RunText[];
}

export interface RunText {
  readonly text: string;
  /** Places in the middle of a katakana word: ロック within ブロック is another word. */
  readonly inner: ReadonlySet<number>;
}

/** For each document (by place) the fields that hold the word: bit n is field n of `FIELD_WEIGHTS`. */
export type Postings = ReadonlyMap<number, number>;

export interface SearchIndex {
  readonly language: string;
  readonly documents: readonly IndexedDocument[];
  readonly words: ReadonlyMap<string, Postings>;
  readonly numbers: ReadonlyMap<string, Postings>;
  /** Neighbouring characters of Chinese and Japanese text. */
  readonly bigrams: ReadonlyMap<string, Postings>;
}

/** What a find is worth in the title, the keywords, the summary, the body. */
export const FIELD_WEIGHTS: readonly number[] = [12, 6, 3, 1];
export const TITLE_BIT = 1;

export function indexedText(original: string, language: string): IndexedText {
  const folded = fold(original);
  return { folded, tokens: tokens(folded, language, true) };
}

/**
 * In: the pages of help in one language and that language.
 * Out: the index that `search` takes; documents keep their order, which decides between equals. Never fails.
 */
export function buildIndex(docs: readonly SearchDocument[], language: string): SearchIndex {
  const words = new Map<string, Map<number, number>>();
  const numbers = new Map<string, Map<number, number>>();
  const pairs = new Map<string, Map<number, number>>();
  const documents = docs.map((doc, place): IndexedDocument => {
    const title = indexedText(doc.title, language);
    const { names = [] } = doc;
    // What the title says already is found there: counted twice it would push others away.
    const others = names.filter((name) => !doc.title.includes(name));
    const keywords = indexedText([doc.keywords, ...others].join(', '), language);
    const summary = indexedText(doc.summary, language);
    const body = sentences(doc.body).map((sentence) => indexedText(sentence, language));
    const fields = [[title], [keywords], [summary], body];
    fields.forEach((texts, field) => {
      for (const { kind, text } of texts.flatMap((indexed) => indexed.tokens)) {
        if (kind === 'run') for (const pair of bigrams(text)) note(pairs, pair, place, field);
        else note(kind === 'number' ? numbers : words, text, place, field);
      }
    });
    const runs = fields.map(runTextOf);
    const own = new Set((doc.numbers ?? []).map(bareNumber));
    const known = new Set([doc.title, ...names].map(wholeName));
    return { id: doc.id, worth: doc.worth ?? 1, own, names: known, title, summary, sentences: body, runs };
  });
  return { language, documents, words, numbers, bigrams: pairs };
}

/**
 * A name as it is compared: letters and digits alone, so that Help desk agent is Helpdesk agent. Its accents stay: the
 * Swedish word for any administrator is not the English name of one role.
 */
export function wholeName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** A number as it is compared: `SSPR_0014` and `14` are one. */
export function bareNumber(number: string): string {
  return number.replace(/^\D*0*(?=\d)/, '');
}

function note(into: Map<string, Map<number, number>>, key: string, place: number, field: number): void {
  const postings = into.get(key) ?? new Map<number, number>();
  postings.set(place, (postings.get(place) ?? 0) | (1 << field));
  into.set(key, postings);
}

function runTextOf(texts: readonly IndexedText[]): RunText {
  let text = '';
  const inner = new Set<number>();
  for (const { folded, tokens: found } of texts) {
    for (const token of found) {
      if (token.kind !== 'run') continue;
      const katakana = token.at.map((at) => isKatakana(folded, at));
      katakana.forEach((is, i) => {
        if (is && katakana[i - 1] === true) inner.add(text.length + i);
      });
      text += `${token.text}\n`;
    }
  }
  return { text, inner };
}
