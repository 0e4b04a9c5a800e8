import type { Help } from '../core/help';
import { type Letter, requestLetter, type Say } from '../core/request';
import type { RequestBlock } from '../core/topic';
import { quoted } from './components/Inline';

export type RequestLanguage = 'own' | 'english';

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

/**
 * The letters of a request.
 * In: the help, and the request of a topic. Out: the letter in the language of the help, and in English where that is
 * another one. Never fails.
 */
export function lettersOf(help: Help, { link, ...wish }: RequestBlock): { own: Letter; english?: Letter } {
  const say: Say = (key, values) =>
    help.inline(key, values).map((part) => {
      // The words of the table, not of the live page: what is shown is what is copied.
      if (part.type === 'label') return { type: 'quoted', text: marked(help, help.label(part.id).text) };
      return part.type === 'quoted' ? { ...part, text: marked(help, part.text) } : part;
    });
  const asked = { ...wish, url: link === undefined ? undefined : help.link(link)?.url };
  const own = requestLetter(say, asked, help.english);
  const { english } = help;
  if (english === undefined) return { own };
  const sayEnglish: Say = (key, values) =>
    english(key, values).map((part) => (part.type === 'quoted' ? { ...part, text: inMarks('en', part.text) } : part));
  return { own, english: requestLetter(sayEnglish, asked) };
}
