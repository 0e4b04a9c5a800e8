import { setFlagsFromString } from 'node:v8';

type Make = (source: string, flags: string, limit: number) => RegExp;

/** V8 can be told to give up an expression after so many steps back: a count, where a clock would only guess. */
setFlagsFromString('--allow-natives-syntax');
const limited: Make = Object(new Function('s', 'f', 'n', 'return %NewRegExpWithBacktrackLimit(s, f, n)'));

/** What an expression is written with: escapes, sets, single signs. */
const TOKEN = /\\u[\da-f]{4}|\\x[\da-f]{2}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/gi;

/** V8 runs a repeated sign, or set of signs, in a loop of its own in which it does not count: made a group, it counts. */
const counted = (source: string): string =>
  source.replace(TOKEN, (token, at: number) =>
    /[*+{]/.test(source.charAt(at + token.length)) && !/^[()|?*+{}^$]$/.test(token) ? `(?:${token}|(?!))` : token,
  );

/**
 * Whether an expression gets through a text with a number of steps back that grows with its length only.
 * In: the expression, the text, the steps allowed per character. Out: false where it would need more.
 */
export function staysWithin(expression: RegExp, text: string, perCharacter: number): boolean {
  // An end that always fits: without it "nothing found" and "given up" would look the same.
  const bounded = limited(
    `(?:${counted(expression.source)})|(?![^])`,
    expression.flags.replace(/[gy]/g, ''),
    perCharacter * (text.length + 1),
  );
  return bounded.exec(text) !== null;
}
