import { Message } from './Inline';

/** Numbered steps on a post; the second line of a step is quiet. */
export function StepList({ steps }: { readonly steps: readonly { readonly text: string; readonly more?: string }[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list
    <ol class="sp-steps" role="list">
      {steps.map(({ text, more }) => (
        <li key={text}>
          <Message of={text} />
          {more !== undefined && (
            <span class="sp-meta">
              <Message of={more} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
