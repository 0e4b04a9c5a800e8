import { Fragment } from 'preact';
import { BETWEEN, type LetterPart, letterText, requestMail } from '../../core/request';
import type { RequestBlock } from '../../core/topic';
import { useHelp } from '../help';
import { languageName } from '../language-names';
import { lettersOf, REQUEST_LANGUAGES, type RequestLanguage, sentLetter, type WrittenLetter } from '../request';
import { namedContacts } from './Contacts';
import { CopyCard, type CopyState } from './CopyCard';
import { Message } from './Inline';
import { Breaking, MailOut } from './LinkOut';

/** More would bury the button. */
const MOST_MAILS = 3;

function Part({ part: { text, as } }: { readonly part: LetterPart }) {
  if (as === 'gap') return <span class="sp-slot">{text}</span>;
  if (as === 'role') return <b>{text}</b>;
  if (as === 'address') {
    return (
      <span class="sp-code" dir="ltr">
        <Breaking address={text} />
      </span>
    );
  }
  return text;
}

/** The letter exactly as it is copied; `after`: another one stands before it. */
function LetterView({
  written: { letter, lang },
  after,
}: {
  readonly written: WrittenLetter;
  readonly after: boolean;
}) {
  return (
    <div class="sp-letter" lang={lang} dir={lang === undefined ? undefined : 'ltr'}>
      {after && <p>{BETWEEN}</p>}
      {letter.paragraphs.map((lines, place) => (
        <p key={place}>
          {lines.map((parts, at) => (
            <Fragment key={at}>
              {at > 0 && <br />}
              {parts.map((part, one) => (
                <Part key={one} part={part} />
              ))}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

function LanguageSwitch({
  chosen,
  onChoose,
}: {
  readonly chosen: RequestLanguage;
  readonly onChoose: (language: RequestLanguage) => void;
}) {
  const help = useHelp();
  const name = help.text('request.language');
  return (
    <div class="sp-copy-bar">
      <span class="sp-small sp-muted" aria-hidden="true">
        {name}
      </span>
      {/* biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list */}
      <ul class="sp-seg" role="list" aria-label={name}>
        {REQUEST_LANGUAGES.map((language) => (
          <li key={language}>
            <button
              type="button"
              aria-pressed={language === chosen ? 'true' : 'false'}
              data-act={`request-${language}`}
              lang={language === 'english' ? 'en' : undefined}
              onClick={() => onChoose(language)}
            >
              {language === 'both'
                ? help.text('request.both')
                : languageName(language === 'own' ? help.language : 'en')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * A request that is ready to be sent. `language` and `state` say how it stands; without them it is drawn for all that
 * may be chosen and may happen, each part for its own.
 */
export function RequestCard({
  block,
  language,
  state,
  onLanguage,
  onCopy,
}: {
  readonly block: RequestBlock;
  readonly language?: RequestLanguage | undefined;
  readonly state?: CopyState | undefined;
  readonly onLanguage: (language: RequestLanguage) => void;
  readonly onCopy: () => void;
}) {
  const help = useHelp();
  const letters = lettersOf(help, block);
  const mails = namedContacts(help, block.to)
    .flatMap(({ contact: { name = '', mail } = {} }) => (mail === undefined ? [] : [{ name, mail }]))
    .slice(0, MOST_MAILS);
  const two = letters.english !== undefined;
  return REQUEST_LANGUAGES.map((one) => {
    const shown = letters[one];
    if (shown === undefined || (language !== undefined && language !== one)) return undefined;
    const letter = sentLetter(shown);
    return (
      <div key={one} class="sp-stack" data-when={two && language === undefined ? `request-${one}` : undefined}>
        <CopyCard
          text={letterText(letter.paragraphs)}
          lang={shown.length > 1 ? undefined : shown[0].lang}
          name="request.text"
          foot="request.foot"
          action="request.copy"
          primary
          bar={two && <LanguageSwitch chosen={one} onChoose={onLanguage} />}
          state={state}
          onCopy={onCopy}
        >
          {shown.map((written, place) => (
            <LetterView key={written.lang} written={written} after={place > 0} />
          ))}
        </CopyCard>
        {mails.map(({ name, mail }) => {
          const { href, steps } = requestMail(mail, letter);
          return (
            <Fragment key={mail}>
              <MailOut href={href} mail={mail}>
                <Message of="request.mail" values={{ name }} />
              </MailOut>
              {!steps && <p class="sp-small sp-muted">{help.text('request.mailShort')}</p>}
            </Fragment>
          );
        })}
      </div>
    );
  });
}
