import { Button, IconButton } from '../components/Buttons';
import { Icon } from '../components/Icon';
import { Message } from '../components/Inline';
import { useHelp } from '../help';
import { pressed, titleOf, WalkBody, type WalkCardContent } from './WalkBody';

export type { WalkCardContent };

const STOP: Readonly<Record<WalkCardContent['kind'], string>> = {
  step: 'walk.ui.stop',
  paused: 'walk.ui.stop',
  unbegun: 'walk.ui.elsewhere.stop',
  asked: 'walk.ui.stop',
  refused: 'walk.ui.stop',
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
  const onward = help.text(step === count - 1 ? 'walk.ui.done' : 'walk.ui.next');
  const moves = content.kind === 'step' || content.kind === 'asked' || content.kind === 'refused';
  return (
    <div class="sp" lang={help.language} dir={help.dir}>
      <div class="sp-walk" role="dialog" aria-labelledby="sp-walk-count sp-walk-title" aria-describedby="sp-walk-text">
        <div class="sp-walk-head">
          <span class="sp-count" id="sp-walk-count">
            {progress ?? <Icon name={content.kind === 'finished' ? 'check' : 'info'} small />}
          </span>
          <span class="sp-name">{help.text(name)}</span>
          <span class="sp-walk-line">
            <Message of={titleOf(content)} />
          </span>
          <span class="sp-walk-fold">
            <IconButton icon="minimize" name={help.text('walk.ui.fold')} act="walk-fold" onSelect={pressed} />
          </span>
          <span class="sp-walk-unfold">
            <IconButton icon="expand" name={help.text('walk.ui.unfold')} act="walk-unfold" onSelect={pressed} />
          </span>
        </div>
        <div class="sp-walk-body">
          <WalkBody content={content} onward={onward} />
        </div>
        {step !== undefined && (
          <div class="sp-bar" aria-hidden="true">
            {Array.from({ length: count }, (_one, place) => (
              <i key={place} class={place <= step ? 'on' : undefined} />
            ))}
          </div>
        )}
        <div class="sp-walk-foot">
          {moves && content.step > 0 && (
            <Button kind="second" act="walk-back" onSelect={pressed}>
              {help.text('walk.ui.back')}
            </Button>
          )}
          {moves && (
            <Button kind="primary" act="walk-next" onSelect={pressed}>
              {onward}
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
