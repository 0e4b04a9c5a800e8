import { type DetailsLine, detailsText } from '../core/support-details';
import { DetailsParts } from '../ui/components/CopyDetails';
import { useHelp } from '../ui/help';
import { useCopy } from './use-copy';

/** The details for support in the popup. */
export function CopyDetails({ lines }: { readonly lines: readonly DetailsLine[] }) {
  const help = useHelp();
  const { state, root, copy } = useCopy(detailsText(lines, (key) => help.text(key)));
  return (
    <div class="sp-stack" ref={root}>
      <DetailsParts lines={lines} state={state} onCopy={copy} />
    </div>
  );
}
