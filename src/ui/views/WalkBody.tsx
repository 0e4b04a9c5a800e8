import { betweenSentences } from '../../core/locale';
import type { Link, Topic } from '../../core/topic';
import { BulletList } from '../components/BulletList';
import { Button } from '../components/Buttons';
import { Heading, Title } from '../components/Heading';
import { Message } from '../components/Inline';
import { LinkOut } from '../components/LinkOut';
import { Note } from '../components/Note';
import { Row, RowList, TopicRows } from '../components/Rows';
import { useHelp } from '../help';

/** What a card says: a step of the walk, or what is to be said instead of one. */
export type WalkCardContent =
  | {
      readonly kind: 'step';
      readonly title: string;
      readonly text: string;
      readonly step: number;
      /** The person was here already, or did the step before by hand. */
      readonly ahead: boolean;
      readonly points: boolean;
      /** The page refuses: who can help stands here at once. */
      readonly refused: boolean;
      readonly link: Link | undefined;
      /** The same page in a newer area, where it has one. */
      readonly newer?: Link | undefined;
      /** Why the element may be missing. */
      readonly causes: readonly string[];
      readonly otherwise: readonly Topic[];
    }
  /** Where the walk begins. `signIn`: the person has to sign in before that. */
  | {
      readonly kind: 'unbegun';
      readonly step: number;
      readonly title: string;
      readonly link: Link | undefined;
      readonly signIn?: boolean;
    }
  /** The step that the person asked for is not here; `where` says so. */
  | {
      readonly kind: 'asked';
      readonly step: number;
      readonly title: string;
      readonly text: string;
      readonly where: string;
      readonly link: Link | undefined;
    }
  | {
      readonly kind: 'elsewhere' | 'refused';
      readonly step: number;
      readonly link: Link | undefined;
      readonly signIn?: boolean;
      readonly otherwise: readonly Topic[];
    }
  | { readonly kind: 'paused'; readonly step: number; readonly link: Link | undefined }
  /** Without a text where the person only passed over the steps. */
  | { readonly kind: 'finished'; readonly text: string | undefined }
  | { readonly kind: 'broken' };

/** The words of the title alone, for the one line of a folded sheet. */
export function titleOf(content: WalkCardContent): string {
  return 'title' in content ? content.title : TITLES[content.kind];
}

const TITLES = {
  elsewhere: 'walk.ui.elsewhere.title',
  refused: 'walk.ui.refused.title',
  paused: 'walk.ui.resume.title',
  finished: 'walk.ui.finished.title',
  broken: 'walk.ui.broken.title',
} as const;

const AWAY = { elsewhere: 'walk.ui.elsewhere.text', refused: 'walk.ui.refused.text' } as const;
const SIGN_IN = 'walk.ui.begins.signIn';

export const pressed = (): void => undefined;

/** The address at which the step can be done. */
function Direct({ heading, link }: { readonly heading: string; readonly link: Link | undefined }) {
  if (link === undefined) return null;
  return (
    <div class="sp-group">
      <Heading>{useHelp().text(heading)}</Heading>
      <LinkOut link={link} here />
    </div>
  );
}

/** Why the element may not be there, and the ways on: never a guess at another one. */
function Missing({
  link,
  newer,
  causes,
  otherwise,
}: Pick<Extract<WalkCardContent, { kind: 'step' }>, 'link' | 'newer' | 'causes' | 'otherwise'>) {
  const help = useHelp();
  return (
    <div class="sp-stack" data-when="missing">
      <Note tone="neutral">
        <Message of="walk.ui.missing.title" />
      </Note>
      <p>
        <Message of="walk.ui.missing.text" />
      </p>
      <BulletList items={causes} />
      <Direct heading="walk.ui.missing.open" link={link} />
      {newer && <LinkOut link={newer} here />}
      <div class="sp-actions">
        <Button kind="second" act="walk-retry" onSelect={pressed}>
          {help.text('walk.ui.missing.retry')}
        </Button>
        <Button kind="quiet" act="walk-skip" onSelect={pressed}>
          {help.text('walk.ui.missing.skip')}
        </Button>
      </div>
      {otherwise.length > 0 && <TopicRows topics={otherwise} bleed onTopic={pressed} />}
      <RowList bleed>
        <Row icon="copy" act="walk-details" onSelect={pressed}>
          {help.text('details.title')}
        </Row>
      </RowList>
    </div>
  );
}

/** The words of a card: they are its name and its description. */
function Words({ title, text, before }: { readonly title: string; readonly text: string; readonly before?: string }) {
  const { language } = useHelp();
  return (
    <>
      <Title id="sp-walk-title">
        <Message of={title} />
      </Title>
      <p id="sp-walk-text">
        {before !== undefined && (
          <>
            <Message of={before} />
            {betweenSentences(language)}
          </>
        )}
        <Message of={text} />
      </p>
    </>
  );
}

function Step({
  content,
  onward,
}: {
  readonly content: Extract<WalkCardContent, { kind: 'step' }>;
  /** The words on the button that leads on. */
  readonly onward: string;
}) {
  const help = useHelp();
  const { title, text, ahead, points, refused, link, newer, causes, otherwise } = content;
  return (
    <>
      <Words title={title} text={text} {...(ahead ? { before: 'walk.ui.there.text' } : {})} />
      {!points && <Direct heading="common.open" link={link} />}
      {refused && otherwise.length > 0 && <TopicRows topics={otherwise} bleed onTopic={pressed} />}
      {points && !refused && (
        <>
          <div data-when="looking">
            <Note tone="neutral">
              <b>
                <Message of="walk.ui.looking.title" />
              </b>
              {betweenSentences(help.language)}
              <Message of="walk.ui.looking.text" />
            </Note>
          </div>
          <div data-when="gone">
            <Note tone="neutral">
              <Message of="walk.ui.gone.text" values={{ button: onward }} />
            </Note>
          </div>
          <div class="sp-actions" data-when="found">
            <Button kind="quiet" act="walk-focus" when="focus" onSelect={pressed}>
              {help.text('walk.ui.focus')}
            </Button>
            <Button kind="quiet" act="walk-again" onSelect={pressed}>
              {help.text('walk.ui.again')}
            </Button>
          </div>
          <Missing link={link} newer={newer} causes={causes} otherwise={otherwise} />
        </>
      )}
    </>
  );
}

/** What stands between the head of a card and its buttons. */
export function WalkBody({ content, onward }: { readonly content: WalkCardContent; readonly onward: string }) {
  switch (content.kind) {
    case 'step':
      return <Step content={content} onward={onward} />;
    case 'unbegun':
      return (
        <>
          <Words title={content.title} text={content.signIn ? SIGN_IN : 'walk.ui.begins.text'} />
          <Direct heading="common.open" link={content.link} />
        </>
      );
    case 'asked':
      return (
        <>
          <Words title={content.title} text={content.text} before={content.where} />
          <Direct heading="walk.ui.elsewhere.return" link={content.link} />
        </>
      );
    case 'elsewhere':
    case 'refused':
      return (
        <>
          <Words title={TITLES[content.kind]} text={content.signIn ? SIGN_IN : AWAY[content.kind]} />
          <Direct heading="walk.ui.elsewhere.return" link={content.link} />
          {content.otherwise.length > 0 && <TopicRows topics={content.otherwise} bleed onTopic={pressed} />}
        </>
      );
    case 'paused':
      return (
        <>
          <Words title={TITLES.paused} text="walk.ui.resume.text" />
          <Direct heading="walk.ui.elsewhere.return" link={content.link} />
        </>
      );
    case 'finished':
      return (
        <>
          <Words title={TITLES.finished} text={content.text ?? 'walk.ui.finished.text'} />
          {content.text !== undefined && (
            <p class="sp-meta">
              <Message of="walk.ui.finished.text" />
            </p>
          )}
        </>
      );
    case 'broken':
      return <Words title={TITLES.broken} text="walk.ui.broken.text" />;
  }
}
