import type { FieldProblem } from '../core/settings-problem';
import { useHelp } from '../ui/help';
import { problemText } from './problem-text';

/** Wrong values, each with its place and the reason. */
export function Problems({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const help = useHelp();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without list markers Safari and VoiceOver drop the list
    <ul class="sp-problems sp-small" role="list">
      {problems.map((problem, at) => (
        <li key={at}>
          {problem.path !== '' && <span class="sp-code">{problem.path}</span>}
          <span>{problemText(help, problem)}</span>
        </li>
      ))}
    </ul>
  );
}
