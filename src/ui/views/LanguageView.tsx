import { Title } from '../components/Heading';
import { type LanguageChoice, LanguageList } from '../components/LanguageList';
import { useHelp } from '../help';

/** The choice of the help's language. */
export function LanguageView({
  choice,
  titleId,
  onChoose,
}: {
  readonly choice: LanguageChoice;
  readonly titleId?: string | undefined;
  readonly onChoose: (choice: LanguageChoice) => void;
}) {
  return (
    <div class="sp-stack">
      <Title id={titleId}>{useHelp().text('ui.language')}</Title>
      <LanguageList choice={choice} onChoose={onChoose} />
    </div>
  );
}
