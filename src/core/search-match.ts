/** How well a word that was typed fits a word of the help. */

export interface WordMatch {
  /** 1 for the word itself, less the further away it is. */
  readonly quality: number;
  /** The part of the word that fits, in its own units. */
  readonly start: number;
  readonly end: number;
}

/** Shorter parts at the end or inside of words are chance, not meaning: roll in kontrollera. */
const SHORTEST_SUFFIX = 4;
const SHORTEST_INNER = 5;
const SHORTEST_PREFIX = 2;

/**
 * In: a folded term of the query and a folded word of the help.
 * Out: how they fit: the same, the beginning of it, another ending of the same word, the end or the inside of a
 * compound (Swedish, Dutch); `undefined` if not at all. A single letter fits beginnings too; the caller decides where.
 */
export function matchWord(term: string, word: string): WordMatch | undefined {
  if (term === word) return { quality: 1, start: 0, end: word.length };
  if (word.startsWith(term)) return { quality: 0.6 + (0.3 * term.length) / word.length, start: 0, end: term.length };
  if (term.length < SHORTEST_PREFIX) return undefined;
  if (sameStem(term, word)) return { quality: 0.6, start: 0, end: word.length };
  const at = word.lastIndexOf(term);
  const last = at !== -1 && at + term.length === word.length;
  if (at === -1 || term.length < (last ? SHORTEST_SUFFIX : SHORTEST_INNER)) return undefined;
  return { quality: last ? 0.5 : 0.4, start: at, end: at + term.length };
}

/** Words that differ in their last one or two letters only: ruolo and ruoli, konto and kontot. */
function sameStem(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer - Math.min(a.length, b.length) > 2) return false;
  let common = 0;
  while (common < longer && a[common] === b[common]) common += 1;
  return common >= 4 && longer - common <= 2;
}

/**
 * In: as for `matchWord`. Out: a fit in spite of a typing slip: one in words from four letters, two from eight; long
 * terms may also be the beginning of a word. Words with digits never fit so: another number is another error.
 */
export function matchTypo(term: string, word: string): WordMatch | undefined {
  const allowed = term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0;
  if (allowed === 0 || word.length < 4 || /[0-9]/.test(term + word)) return undefined;
  // In a short word a wrong first letter leaves too little to recognise, unless the first two changed places.
  if (term.length < 6 && term[0] !== word[0] && !(term[0] === word[1] && term[1] === word[0])) return undefined;
  const unfinished = term.length >= 6 && word.length > term.length + allowed;
  if (!unfinished && Math.abs(word.length - term.length) > allowed) return undefined;
  const slips = slipsBetween(term, unfinished ? word.slice(0, term.length + allowed) : word, unfinished);
  if (slips > allowed) return undefined;
  const quality = (slips === 1 ? 0.4 : 0.3) * (unfinished ? 0.8 : 1);
  return { quality, start: 0, end: word.length };
}

/**
 * Damerau-Levenshtein distance (neighbours that changed places count as one slip).
 * In: two words, and whether any beginning of the second will do.
 */
function slipsBetween(term: string, word: string, beginning: boolean): number {
  let before: number[] = [];
  let previous = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= term.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const changed = (previous[j - 1] ?? 0) + (term[i - 1] === word[j - 1] ? 0 : 1);
      let best = Math.min(changed, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && term[i - 1] === word[j - 2] && term[i - 2] === word[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return beginning ? Math.min(...previous) : (previous[word.length] ?? Number.POSITIVE_INFINITY);
}
