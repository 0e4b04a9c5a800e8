import { Fragment } from 'preact';
import type { Inline as Part } from '../../core/inline';
import { type Help, useHelp, type Values } from '../help';

/** Languages that put half-width brackets around a quoted label (`facts/localization.md` section 3). */
const BRACKETED: readonly string[] = ['ja', 'zh-TW'];

/** A label or a name with the marks of the help's language around it. */
export function quoted(help: Help, text: string): string {
  return BRACKETED.includes(help.language) ? `[${text}]` : text;
}

/** Where a Japanese phrase ends: after hiragana or a comma, before a word in another script; never after a prefix. */
const PHRASE_END = /(?<=[\p{Script=Hiragana}、])(?<![おご])(?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** Japanese text with the places marked where a title may break; Firefox cannot find them by itself. */
function Phrases({ text }: { readonly text: string }) {
  return text.split(PHRASE_END).map((phrase, place) => (
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}

/** A label of the page: tinted, with its own `lang` where that differs from the help's. */
export function Label({ id }: { readonly id: string }) {
  const help = useHelp();
  const { text, lang, english } = help.label(id);
  const foreign = lang !== help.language;
  return (
    <>
      <b class="sp-label" data-label={id} lang={foreign ? lang : undefined} dir={foreign ? 'auto' : undefined}>
        {quoted(help, text)}
      </b>
      {english !== undefined && english !== text && (
        <>
          {' '}
          <span class="sp-english" data-english={id} lang="en" dir="ltr">
            ({english})
          </span>
        </>
      )}
    </>
  );
}

/** A name that counts as a label, such as a role. */
export function Name({ text }: { readonly text: string }) {
  return <b class="sp-label">{quoted(useHelp(), text)}</b>;
}

function PartView({ part }: { readonly part: Part }) {
  const help = useHelp();
  switch (part.type) {
    case 'text':
      return help.language === 'ja' ? <Phrases text={part.text} /> : part.text;
    case 'label':
      return <Label id={part.id} />;
    case 'quoted':
      return <Name text={part.text} />;
    case 'code':
      return (
        <span class="sp-code" dir="ltr">
          {part.text}
        </span>
      );
    case 'value':
      return <bdi>{part.text}</bdi>;
  }
}

/** The parts of a message as they stand in a line. */
export function Inline({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map((part, place) => <PartView key={place} part={part} />);
}

/** A message of the catalogue, in parts. */
export function Message({ of, values }: { readonly of: string; readonly values?: Values | undefined }) {
  return <Inline parts={useHelp().inline(of, values)} />;
}
