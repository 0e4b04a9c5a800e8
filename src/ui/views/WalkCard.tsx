import type { Link, Topic } from '../../core/topic';
import { BulletList } from '../components/BulletList';
import { Button } from '../components/Buttons';
import { Heading, Title } from '../components/Heading';
import { Icon } from '../components/Icon';
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
      readonly otherwise: readonly Topic[];
    }
  | {
      readonly kind: 'elsewhere' | 'paused';
      readonly step: number;
      readonly link: Link | undefined;
      readonly otherwise: readonly Topic[];
    }
  | { readonly kind: 'finished'; readonly text: string }
  | { readonly kind: 'broken' };

const pressed = (): void => undefined;

const CAUSES = [
  'walk.ui.missing.signedOut',
  'walk.ui.missing.account',
  'walk.ui.missing.role',
  'walk.ui.missing.guest',
  'walk.ui.missing.program',
  'walk.ui.missing.changed',
] as const;

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
function Missing({ link, otherwise }: { readonly link: Link | undefined; readonly otherwise: readonly Topic[] }) {
  const help = useHelp();
  return (
    <div class="sp-stack" data-when="missing">
      <Note tone="neutral">
        <Message of="walk.ui.missing.title" />
      </Note>
      <p>
        <Message of="walk.ui.missing.text" />
      </p>
      <BulletList items={CAUSES} />
      <Direct heading="walk.ui.missing.open" link={link} />
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
  return (
    <>
      <Title id="sp-walk-title">
        <Message of={title} />
      </Title>
      <p id="sp-walk-text">
        {before !== undefined && (
          <>
            <Message of={before} />{' '}
          </>
        )}
        <Message of={text} />
      </p>
    </>
  );
}

function Step({ content }: { readonly content: Extract<WalkCardContent, { kind: 'step' }> }) {
  const help = useHelp();
  const { title, text, ahead, points, refused, link, otherwise } = content;
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
              </b>{' '}
              <Message of="walk.ui.looking.text" />
            </Note>
          </div>
          <div class="sp-actions" data-when="found">
            <Button kind="quiet" act="walk-focus" onSelect={pressed}>
              {help.text('walk.ui.focus')}
            </Button>
            <Button kind="quiet" act="walk-again" onSelect={pressed}>
              {help.text('walk.ui.again')}
            </Button>
          </div>
          <Missing link={link} otherwise={otherwise} />
        </>
      )}
    </>
  );
}

function Body({ content }: { readonly content: WalkCardContent }) {
  switch (content.kind) {
    case 'step':
      return <Step content={content} />;
    case 'elsewhere':
      return (
        <>
          <Words title="walk.ui.elsewhere.title" text="walk.ui.elsewhere.text" />
          <Direct heading="walk.ui.elsewhere.return" link={content.link} />
          {content.otherwise.length > 0 && <TopicRows topics={content.otherwise} bleed onTopic={pressed} />}
        </>
      );
    case 'paused':
      return (
        <>
          <Words title="walk.ui.resume.title" text="walk.ui.resume.text" />
          <Direct heading="walk.ui.elsewhere.return" link={content.link} />
        </>
      );
    case 'finished':
      return (
        <>
          <Words title="walk.ui.finished.title" text={content.text} />
          <p class="sp-meta">
            <Message of="walk.ui.finished.text" />
          </p>
        </>
      );
    case 'broken':
      return <Words title="walk.ui.broken.title" text="walk.ui.broken.text" />;
  }
}

const STOP: Readonly<Record<WalkCardContent['kind'], string>> = {
  step: 'walk.ui.stop',
  paused: 'walk.ui.stop',
  elsewhere: 'walk.ui.elsewhere.stop',
  finished: 'walk.ui.done',
  broken: 'ui.close',
};

/** The card beside the element of a step. Buttons always in the order Back, Next or Done, Stop. */
export function WalkCard({
  name,
  count,
  content,
}: {
  /** Title of the walk. */
  readonly name: string;
  readonly count: number;
  readonly content: WalkCardContent;
}) {
  const help = useHelp();
  const step = 'step' in content ? content.step : undefined;
  const progress = step === undefined ? undefined : help.text('walk.ui.step', { step: step + 1, total: count });
  const last = step === count - 1;
  return (
    <div class="sp" lang={help.language} dir={help.dir}>
      <div class="sp-walk" role="dialog" aria-labelledby="sp-walk-count sp-walk-title" aria-describedby="sp-walk-text">
        <div class="sp-walk-head">
          <span class="sp-count" id="sp-walk-count">
            {progress ?? <Icon name={content.kind === 'finished' ? 'check' : 'info'} small />}
          </span>
          <span class="sp-name">{help.text(name)}</span>
        </div>
        <div class="sp-walk-body">
          <Body content={content} />
        </div>
        {step !== undefined && (
          <div class="sp-bar" aria-hidden="true">
            {Array.from({ length: count }, (_one, place) => (
              <i key={place} class={place <= step ? 'on' : undefined} />
            ))}
          </div>
        )}
        <div class="sp-walk-foot">
          {content.kind === 'step' && content.step > 0 && (
            <Button kind="second" act="walk-back" onSelect={pressed}>
              {help.text('walk.ui.back')}
            </Button>
          )}
          {content.kind === 'step' && (
            <Button kind="primary" act="walk-next" onSelect={pressed}>
              {help.text(last ? 'walk.ui.done' : 'walk.ui.next')}
            </Button>
          )}
          {content.kind === 'paused' && (
            <Button kind="primary" act="walk-resume" onSelect={pressed}>
              {help.text('walk.ui.resume.yes')}
            </Button>
          )}
          <Button kind="quiet" act="walk-stop" onSelect={pressed}>
            {help.text(STOP[content.kind])}
          </Button>
        </div>
      </div>
    </div>
  );
}
