import type { DetailsLine } from '../../core/support-details';
import { CopyDetails, SupportAdvice } from '../components/CopyDetails';
import { Title } from '../components/Heading';
import { copyText } from '../copy';
import { useHelp } from '../help';

/** What support asks for of the page, ready to be copied, and what to mind. */
export function DetailsView({
  lines,
  titleId,
}: {
  readonly lines: readonly DetailsLine[];
  readonly titleId?: string | undefined;
}) {
  return (
    <div class="sp-stack">
      <Title id={titleId}>{useHelp().text('details.title')}</Title>
      <CopyDetails lines={lines} onCopy={copyText} />
      <SupportAdvice />
    </div>
  );
}
