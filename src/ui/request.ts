import type { Help } from '../core/help';
import { type Letter, requestLetter, type Say, together } from '../core/request';
import type { RequestBlock } from '../core/topic';
import { quoted } from './components/Inline';

/** The languages in which a request is shown and sent: whoever does not know which one is read sends it in both. */
export type RequestLanguage = 'own' | 'english' | 'both';
export const REQUEST_LANGUAGES: readonly RequestLanguage[] = ['own', 'english', 'both'];

/** What stands around a label in a plain text, where it has no tint: `facts/localization.md` section 3. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  sv: ['”', '”'],
  nl: ['‘', '’'],
  it: ['«', '»'],
};
const USUAL_MARKS = ['“', '”'] as const;

/** A label in the marks that its language has for it in any text, or else in those for what is quoted. */
function marked(help: Help, text: string): string {
  const bracketed = quoted(help, text);
  return bracketed === text ? inMarks(help.language, text) : bracketed;
}

function inMarks(language: string, text: string): string {
  const [before, after] = MARKS[language] ?? USUAL_MARKS;
  return `${before}${text}${after}`;
}

/** A letter, and its language where that is not the one of the help. */
export interface WrittenLetter {
  readonly letter: Letter;
  readonly lang?: 'en';
}

/** At least one letter, in the order in which they are read. */
export type WrittenLetters = readonly [WrittenLetter, ...WrittenLetter[]];

/** In: what is shown of a request. Out: the one letter that is copied and sent. Never fails. */
export function sentLetter([first, ...others]: WrittenLetters): Letter {
  return together([first.letter, ...others.map(({ letter }) => letter)]);
}

/**
 * The letters of a request.
 * In: the help, and the request of a topic. Out: what is shown for each choice; where the language of the help is
 * English, or its English cannot be had, there is no choice but `own`. Never fails.
 */
export function lettersOf(
  help: Help,
  { link, ...wish }: RequestBlock,
): { readonly own: WrittenLetters } & Partial<Readonly<Record<RequestLanguage, WrittenLetters>>> {
  const say: Say = (key, values) =>
    help.inline(key, values).map((part) => {
      // Not as the page reads: whoever gets the letter has another one open, and nothing of this one goes into it.
      if (part.type === 'label') return { type: 'quoted', text: marked(help, help.word(part.id)) };
      return part.type === 'quoted' ? { ...part, text: marked(help, part.text) } : part;
    });
  const asked = { ...wish, url: link === undefined ? undefined : help.link(link)?.url };
  const { english } = help;
  const own: WrittenLetter = { letter: requestLetter(say, asked, english) };
  if (english === undefined) return { own: [own] };
  const sayEnglish: Say = (key, values) =>
    english(key, values).map((part) => (part.type === 'quoted' ? { ...part, text: inMarks('en', part.text) } : part));
  const other: WrittenLetter = { letter: requestLetter(sayEnglish, asked), lang: 'en' };
  return { own: [own], english: [other], both: [own, other] };
}
