import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyState } from '../ui/components/CopyCard';
import { copyText, selectText } from '../ui/copy';

/**
 * Copying in the popup.
 * In: the text. Out: what happened, in sight for as long as the same text is shown; what copies it; and the place for
 * whatever shows it: where the browser refuses, the text there is selected.
 */
export function useCopy(text: string): {
  readonly state: CopyState;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly copy: () => void;
} {
  const [tried, setTried] = useState<{ readonly text: string; readonly state: CopyState }>();
  const root = useRef<HTMLDivElement>(null);
  const state = tried?.text === text ? tried.state : 'copyable';
  useEffect(() => {
    const byHand = state === 'refused' ? root.current?.querySelector('pre') : undefined;
    if (byHand != null) selectText(byHand);
  }, [state, text]);
  const copy = async (): Promise<void> => setTried({ text, state: (await copyText(text)) ? 'copied' : 'refused' });
  return { state, root, copy: () => void copy() };
}
