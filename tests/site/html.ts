/** Text that is already HTML. Everything else is escaped when it is put into a page. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Piece = Markup | string | number | undefined | false | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** In: any text. Out: the same text, safe between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

function write(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  return piece.map(write).join('');
}

/** Tag for page templates: what is put in is escaped unless it is `Markup`; `undefined` and `false` write nothing. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.map((part, i) => part + write(pieces[i])).join(''));
}

/** In: a value for a script element. Out: JSON that cannot end the script and holds no HTML sign. */
export function json(value: unknown): Markup {
  const unicode = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return new Markup(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicode));
}
