import type { SearchIndex } from './search-index';
import { type Folded, fold, isHiragana, isKatakana, type Token, tokens } from './search-text';
import { COMMON_WORDS } from './search-words';

export interface Term {
  readonly kind: Token['kind'];
  readonly text: string;
}

/** Words before an error number that say only that it is one. */
const NUMBER_PREFIXES: ReadonlySet<string> = new Set(['aadsts', 'sspr']);

/** In: what was typed. Out: its terms, each once, without those that carry no subject if there are others. */
export function termsOf(query: string, { language }: SearchIndex): readonly Term[] {
  const folded = fold(query);
  const found = tokens(folded, language, false).flatMap((token) =>
    token.kind === 'run' ? words(token, folded) : [token],
  );
  const hasNumber = found.some(({ kind }) => kind === 'number');
  const common = commonWords(language);
  const telling = found.filter((token) => {
    if (token.kind === 'run') return !token.at.every((at) => isHiragana(folded, at));
    if (token.kind !== 'word') return true;
    return token.text.length > 1 && !common.has(token.text) && !(hasNumber && NUMBER_PREFIXES.has(token.text));
  });
  const terms = telling.length > 0 ? telling : found;
  return [...new Map(terms.map(({ kind, text }) => [`${kind} ${text}`, { kind, text }])).values()];
}

/** A run parted where katakana begins or ends: those are words, and endings in hiragana would blur them. */
function words(run: Token, folded: Folded): readonly Token[] {
  const cuts = run.at.flatMap((at, i) => {
    const before = run.at[i - 1];
    return before !== undefined && isKatakana(folded, at) !== isKatakana(folded, before) ? [i] : [];
  });
  return [0, ...cuts].map((start, n) => {
    const end = cuts[n] ?? run.text.length;
    return { kind: 'run', text: run.text.slice(start, end), at: run.at.slice(start, end) };
  });
}

function commonWords(language: string): ReadonlySet<string> {
  const list = Object.hasOwn(COMMON_WORDS, language) ? COMMON_WORDS[language] : undefined;
  return new Set(tokens(fold(list ?? ''), language, false).map(({ text }) => text));
}
