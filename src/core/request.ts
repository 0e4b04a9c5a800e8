import type { Inline, InlineValues } from './inline';
import type { LineToFill } from './topic';

/** A message in parts, with the labels of the page in words. */
export type Say = (key: string, values?: InlineValues) => readonly Exclude<Inline, { readonly type: 'label' }>[];

/** What a request asks for: message keys, and the address where the role is given. */
export interface Wish {
  readonly role?: string | undefined;
  readonly former?: string | undefined;
  readonly task?: string | undefined;
  readonly need?: string | undefined;
  readonly subject?: string | undefined;
  readonly fill?: LineToFill | undefined;
  readonly how: string;
  readonly url?: string | undefined;
}

/** `gap`: to be filled in by the person. */
export interface LetterPart {
  readonly text: string;
  readonly as?: 'gap' | 'role' | 'address';
}

/** Lines of parts. */
type Paragraph = readonly (readonly LetterPart[])[];

export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
  /** The same without the steps, for where there is little room. */
  readonly short: readonly Paragraph[];
}

/** What every request says; the rest comes from its topic. English of these travels with the help. */
export const REQUEST_KEYS: readonly string[] = [
  'request.subject',
  'request.hello',
  'request.name',
  'request.need',
  'request.role',
  'request.former',
  'request.task',
  'request.thanks',
];

/** In: what is asked for. Out: the messages of it that its letter is made of, besides those of every letter. */
export function requestKeys({ role, former, task, need, subject, fill, how }: Wish): readonly string[] {
  return [role, former, task, need, subject, fill?.line, fill?.gap, how].filter((key) => key !== undefined);
}

/**
 * The letter to whoever can give access.
 * In: the texts of its language, what is asked for, and the English texts where the letter is in another language: the
 * role then stands in both, since nobody knows in which the reader has the portal.
 * Out: the letter, made of these texts and the address and of nothing else. Never fails.
 */
export function requestLetter(say: Say, wish: Wish, english?: Say): Letter {
  const words = (key: string, values?: InlineValues): string => textOf(say(key, values));
  const named = (key: string): string => {
    const own = words(key);
    const other = english === undefined ? own : textOf(english(key));
    // Some languages keep the English name, or write it behind their own.
    return hasWords(own, other) ? own : words('request.bothNames', { role: own, english: other });
  };
  const hello = line(say('request.hello', { name: words('request.name') }), { name: 'gap' });
  const role = wish.role === undefined ? '' : named(wish.role);
  const what: (readonly LetterPart[])[] = [];
  if (wish.role !== undefined) {
    const full = wish.former === undefined ? role : words('request.former', { role, former: named(wish.former) });
    what.push(line(say('request.role', { role: full }), { role: 'role' }));
  }
  if (wish.task !== undefined) what.push(line(say('request.task', { task: words(wish.task) })));
  if (wish.fill) what.push(line(say(wish.fill.line, { gap: words(wish.fill.gap) }), { gap: 'gap' }));
  const before = [[hello], [line(say(wish.need ?? 'request.need'))], ...(what.length === 0 ? [] : [what])];
  const address: readonly Paragraph[] = wish.url === undefined ? [] : [[[{ text: wish.url, as: 'address' }]]];
  const after = [...address, [line(say('request.thanks'))]];
  return {
    subject: words(wish.subject ?? 'request.subject', { role }),
    paragraphs: [...before, [line(say(wish.how))], ...after],
    short: [...before, ...after],
  };
}

/** Whether a name stands in a text as words of its own: “Global admin” does not in “Global administratör”. */
function hasWords(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = [text.slice(0, at).at(-1), text.slice(at + name.length).at(0)];
    if (!around.some((letter) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter))) return true;
  }
  return false;
}

/** In: paragraphs of a letter. Out: the very text that is copied. */
export function letterText(paragraphs: Letter['paragraphs']): string {
  return paragraphs.map((lines) => lines.map(textOf).join('\n')).join('\n\n');
}

/** Stands alone between two letters that are sent as one. */
export const BETWEEN = '———';

/** In: letters in several languages. Out: one letter, with the subject of the first. Never fails. */
export function together([first, ...others]: readonly [Letter, ...Letter[]]): Letter {
  const joined = (one: readonly Paragraph[], next: readonly Paragraph[]): readonly Paragraph[] => [
    ...one,
    [[{ text: BETWEEN }]],
    ...next,
  ];
  return {
    subject: first.subject,
    paragraphs: others.reduce((all, { paragraphs }) => joined(all, paragraphs), first.paragraphs),
    short: others.reduce((all, { short }) => joined(all, short), first.short),
  };
}

/** Windows refuses an address of more than 2,048 characters without a word. */
const LONGEST = 2_040;

/** The address of a mail with a letter in it, and whether the steps are in it too. */
export interface LetterMail {
  readonly href: string;
  readonly steps: boolean;
}

/**
 * The letter as the address of a mail.
 * In: to whom, and the letter. Out: a `mailto:` address; where the letter is too long for one, without the steps, and at
 * last with the subject alone. Whatever stands in the texts, it cannot add a recipient or a header. Never fails.
 */
export function requestMail(mail: string, { subject, paragraphs, short }: Letter): LetterMail {
  const head = `${mailAddress(mail)}?subject=${encoded(subject)}`;
  const room = LONGEST - head.length - '&body='.length;
  const bodies = [paragraphs, short].map((one) => encoded(letterText(one).replaceAll('\n', '\r\n')));
  const body = bodies.find(({ length }) => length <= room);
  return { href: body === undefined ? head : `${head}&body=${body}`, steps: body !== undefined && body === bodies[0] };
}

/** In: the mail address of a contact. Out: the address of a link that writes to it, and to nobody else. */
export function mailAddress(mail: string): string {
  return `mailto:${encoded(mail).replace('%40', '@')}`;
}

/** Half a character, which no mail can carry, would make the encoding fail. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

const textOf = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('');

function line(parts: ReturnType<Say>, marks: Readonly<Record<string, LetterPart['as']>> = {}): readonly LetterPart[] {
  return parts.map((part) => {
    const as = part.type === 'value' ? marks[part.name] : undefined;
    return as === undefined ? { text: part.text } : { text: part.text, as };
  });
}
