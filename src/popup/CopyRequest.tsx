import { useState } from 'preact/hooks';
import { letterText } from '../core/request';
import type { RequestBlock } from '../core/topic';
import { RequestCard } from '../ui/components/RequestCard';
import { useHelp } from '../ui/help';
import { lettersOf, type RequestLanguage, sentLetter } from '../ui/request';
import { useCopy } from './use-copy';

/** A request in the popup, in the language that was chosen for it. */
export function CopyRequest({ block }: { readonly block: RequestBlock }) {
  const letters = lettersOf(useHelp(), block);
  const [chosen, setChosen] = useState<RequestLanguage>('own');
  const language = letters[chosen] === undefined ? 'own' : chosen;
  const { state, root, copy } = useCopy(letterText(sentLetter(letters[language] ?? letters.own).paragraphs));
  return (
    <div ref={root}>
      <RequestCard block={block} language={language} state={state} onLanguage={setChosen} onCopy={copy} />
    </div>
  );
}
