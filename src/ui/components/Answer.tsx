import type { Fact } from '../../core/topic';
import { useHelp } from '../help';
import { Icon } from './Icon';
import { Label, Message, Name } from './Inline';

/** What was asked, and the way to ask something else. */
export function Asked({
  task,
  change,
  onTopic,
}: {
  /** Left out where the title under it says the same. */
  readonly task: string | undefined;
  readonly change: string;
  readonly onTopic: (id: string) => void;
}) {
  const help = useHelp();
  return (
    <div class="sp-asked">
      <p>
        {help.text('request.asked')}
        {task !== undefined && <b>{help.text(task)}</b>}
      </p>
      <button type="button" class="sp-textbtn" data-topic={change} onClick={() => onTopic(change)}>
        {help.text('request.change')}
      </button>
    </div>
  );
}

/** Short answers, each under a small heading of its own. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const help = useHelp();
  return (
    <dl class="sp-answer">
      {facts.map(({ heading, roles = [], only = {}, texts = [], path = [] }) => (
        <div key={heading}>
          <dt>
            <Message of={heading} />
          </dt>
          {roles.map((role) => (
            <dd key={role}>
              <Name text={help.text(role)} />
              {only[role] !== undefined && (
                <>
                  {' '}
                  <span class="sp-small sp-muted">
                    <Message of={only[role]} />
                  </span>
                </>
              )}
            </dd>
          ))}
          {path.length > 0 && (
            <dd class="sp-trail">
              {path.map((id, place) => (
                // The arrow stays with what it leads on from, where the way takes more than one line.
                <span key={id}>
                  <span>
                    <Label id={id} />
                  </span>
                  {place < path.length - 1 && <Icon name="forward" small />}
                </span>
              ))}
            </dd>
          )}
          {texts.map((text) => (
            <dd key={text}>
              <Message of={text} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
