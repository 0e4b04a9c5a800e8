import type { Inline, InlineValues } from './inline';

/** A message in parts, with the labels of the page in words. */
export type Say = (key: string, values?: InlineValues) => readonly Exclude<Inline, { readonly type: 'label' }>[];

/** What a request asks for: message keys, and the address where the role is given. */
export interface Wish {
  readonly role: string;
  readonly task?: string | undefined;
  readonly need?: string | undefined;
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
  'request.task',
  'request.thanks',
];

/**
 * The letter to whoever can give a role.
 * In: the texts of its language, what is asked for, and the English texts where the letter is in another language: the
 * role then stands in both, since nobody knows in which the reader has the portal.
 * Out: the letter, made of these texts and the address and of nothing else. Never fails.
 */
export function requestLetter(say: Say, wish: Wish, english?: Say): Letter {
  const words = (key: string, values?: InlineValues): string => textOf(say(key, values));
  const own = words(wish.role);
  const other = english === undefined ? own : textOf(english(wish.role));
  // Some languages keep the English name, or write it behind their own.
  const role = own.includes(other) ? own : words('request.bothNames', { role: own, english: other });
  const hello = line(say('request.hello', { name: words('request.name') }), { name: 'gap' });
  const what = [line(say('request.role', { role }), { role: 'role' })];
  if (wish.task !== undefined) what.push(line(say('request.task', { task: words(wish.task) })));
  const before = [[hello], [line(say(wish.need ?? 'request.need'))], what];
  const address: readonly Paragraph[] = wish.url === undefined ? [] : [[[{ text: wish.url, as: 'address' }]]];
  const after = [...address, [line(say('request.thanks'))]];
  return {
    subject: words('request.subject', { role }),
    paragraphs: [...before, [line(say(wish.how))], ...after],
    short: [...before, ...after],
  };
}

/** In: paragraphs of a letter. Out: the very text that is copied. */
export function letterText(paragraphs: Letter['paragraphs']): string {
  return paragraphs.map((lines) => lines.map(textOf).join('\n')).join('\n\n');
}

/** Windows refuses an address of more than 2,048 characters without a word. */
const LONGEST = 2_000;
const LONGEST_BODY = 1_800;

/**
 * The letter as the address of a mail.
 * In: to whom, and the letter. Out: a `mailto:` address; where the letter is too long for one, without the steps, and at
 * last with the subject alone. Whatever stands in the texts, it cannot add a recipient or a header. Never fails.
 */
export function requestMail(mail: string, { subject, paragraphs, short }: Letter): string {
  const head = `${mailAddress(mail)}?subject=${encoded(subject)}`;
  const room = Math.min(LONGEST_BODY, LONGEST - head.length - '&body='.length);
  const bodies = [paragraphs, short].map((one) => encoded(letterText(one).replaceAll('\n', '\r\n')));
  const body = bodies.find(({ length }) => length <= room);
  return body === undefined ? head : `${head}&body=${body}`;
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
