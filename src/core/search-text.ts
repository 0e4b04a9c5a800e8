/** Text made comparable: folded letters that remember where they stood, and the words in them. */

/** A stretch of a text in UTF-16 units, end excluded. */
export type Range = readonly [start: number, end: number];

export interface Folded {
  readonly original: string;
  readonly text: string;
  /** For each unit of `text`: where the letter it came from starts and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** `word`: letters; `number`: digits only; `code`: both mixed; `run`: Chinese or Japanese, written without spaces. */
export interface Token {
  readonly kind: 'word' | 'number' | 'code' | 'run';
  readonly text: string;
  /** Place in the folded text: of each unit, since a run may step over spaces. */
  readonly at: readonly number[];
}

// A letter with the marks that follow it, half-width voicing marks included (they are no combining marks).
const LETTERS = /\P{M}[\p{M}\uFF9E\uFF9F]*|\p{M}+/gsu;

/** Letters that have no decomposition and that people type without their stroke. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/**
 * In: any text. Out: lower case, without accents and width, katakana as hiragana (so that half-typed Japanese finds
 * something before it is converted), with the way back to the original. Never fails.
 */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(LETTERS)) {
    const letter = match[0];
    const folded = foldLetter(letter);
    text += folded;
    for (let i = 0; i < folded.length; i += 1) {
      starts.push(match.index);
      ends.push(match.index + letter.length);
    }
  }
  return { original, text, starts, ends };
}

function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (letter.length === 1 && code < 0x80) return code >= 0x41 && code <= 0x5a ? letter.toLowerCase() : letter;
  if (letter.length === 1 && code >= 0x4e00 && code <= 0x9fff) return letter;
  // Only the marks of European letters go; those of kana make another letter, and composing puts them back.
  const bare = letter
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase();
  return bare.replace(/./gsu, (char) => PLAIN[char] ?? asHiragana(char));
}

function asHiragana(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : char;
}

/**
 * In: a folded text and a place in it. Out: whether a katakana stood there in the original; the long mark, which both
 * kana use, belongs to what it prolongs.
 */
export function isKatakana({ original, starts }: Folded, at: number): boolean {
  let place = starts[at] ?? 0;
  while (place > 0 && /[\u30fc\uff70]/.test(original.charAt(place))) place -= 1;
  return /[\u30a1-\u30ff\uff66-\uff9f]/.test(original.charAt(place));
}

/** As `isKatakana`, for hiragana. */
export function isHiragana(folded: Folded, at: number): boolean {
  return /[\u3041-\u309f\u30fc]/.test(folded.text.charAt(at)) && !isKatakana(folded, at);
}

/** Chinese characters and kana, and the marks inside of Japanese words. Ranges, so that every browser agrees. */
function isRunChar(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x3005) return false;
  return (
    code <= 0x3007 ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30a0 && code !== 0x30fb) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Languages that join an article to the word after it with an apostrophe: dell'account. */
const ELIDING: ReadonlySet<string> = new Set(['it', 'fr', 'ca']);
const APOSTROPHES = "'\u2019\u02bc";

/**
 * In: a folded text, the language of the help, and whether a run goes on after a space or a middle dot (it does in the
 * help, where such a space is a matter of style; in a query a space is meant). Out: its tokens in order. Never fails.
 */
export function tokens(folded: Folded, language: string, runsCrossSpaces: boolean): readonly Token[] {
  const found: Token[] = [];
  const joinsApostrophe = !ELIDING.has(language.slice(0, 2).toLowerCase());
  let open: { kind: 'run' | 'latin'; text: string; at: number[] } | undefined;
  const close = () => {
    if (open?.kind === 'run') found.push({ kind: 'run', text: open.text, at: open.at });
    else if (open !== undefined) found.push(...splitNumber(open.text, open.at));
    open = undefined;
  };
  let at = 0;
  for (const char of folded.text) {
    const kind = isRunChar(char) ? 'run' : /[\p{L}\p{N}\p{M}]/u.test(char) ? 'latin' : undefined;
    if (kind !== undefined) {
      if (open !== undefined && open.kind !== kind) close();
      open ??= { kind, text: '', at: [] };
      open.text += char;
      for (let i = 0; i < char.length; i += 1) open.at.push(at + i);
    } else if (open?.kind === 'run') {
      if (!(runsCrossSpaces && (char === ' ' || char === '\u30fb'))) close();
    } else if (!(joinsApostrophe && APOSTROPHES.includes(char))) {
      close();
    }
    at += char.length;
  }
  close();
  return found;
}

/** `aadsts50053` is the word and the number, so that either finds it. */
function splitNumber(text: string, at: readonly number[]): readonly Token[] {
  if (/^[0-9]+$/.test(text)) return [{ kind: 'number', text, at }];
  if (!/[0-9]/.test(text)) return [{ kind: 'word', text, at }];
  const letters = /^[^0-9]+(?=[0-9]+$)/.exec(text)?.[0].length;
  if (letters === undefined) return [{ kind: 'code', text, at }];
  return [
    { kind: 'word', text: text.slice(0, letters), at: at.slice(0, letters) },
    { kind: 'number', text: text.slice(letters), at: at.slice(letters) },
  ];
}

/** In: a run. Out: each two neighbouring characters of it; none for a single one. */
export function bigrams(run: string): readonly string[] {
  const chars = [...run];
  return chars.slice(1).map((char, i) => (chars[i] ?? '') + char);
}

// A mark before a small letter ends a quoted label, not the sentence.
const SENTENCE_END = /(?<=[.!?]["\u201d\u2019)\]]?)\s+(?!\s|\p{Ll})|(?<=[。！？][」』）]?)(?![」』）])/u;

/** In: a text. Out: its sentences without the space around them; a line end also ends a sentence. */
export function sentences(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** In: ranges in any order. Out: the same places, in order, not empty, none touching another. */
export function mergedRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (end <= start) continue;
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
