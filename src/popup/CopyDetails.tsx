import { useEffect, useRef, useState } from 'preact/hooks';
import { type DetailsLine, detailsText } from '../core/support-details';
import { type CopyState, DetailsParts } from '../ui/components/CopyDetails';
import { copyText, selectText } from '../ui/copy';
import { useHelp } from '../ui/help';

/** The details for support in the popup. What happened stays in sight for as long as the same text is shown. */
export function CopyDetails({ lines }: { readonly lines: readonly DetailsLine[] }) {
  const help = useHelp();
  const text = detailsText(lines, (key) => help.text(key));
  const [tried, setTried] = useState<{ readonly text: string; readonly state: CopyState }>();
  const root = useRef<HTMLDivElement>(null);
  const state = tried?.text === text ? tried.state : 'copyable';
  useEffect(() => {
    const byHand = state === 'refused' ? root.current?.querySelector('pre') : undefined;
    if (byHand != null) selectText(byHand);
  }, [state, text]);
  const copy = async (): Promise<void> => setTried({ text, state: (await copyText(text)) ? 'copied' : 'refused' });
  return (
    <div class="sp-stack" ref={root}>
      <DetailsParts lines={lines} state={state} onCopy={() => void copy()} />
    </div>
  );
}
