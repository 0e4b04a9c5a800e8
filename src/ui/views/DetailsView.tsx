import type { ComponentChildren } from 'preact';
import { SupportAdvice } from '../components/CopyDetails';
import { Title } from '../components/Heading';
import { useHelp } from '../help';

/** What support asks for of the page, ready to be copied (`children`), and what to mind. */
export function DetailsView({
  children,
  titleId,
}: {
  readonly children: ComponentChildren;
  readonly titleId?: string | undefined;
}) {
  return (
    <div class="sp-stack">
      <Title id={titleId}>{useHelp().text('details.title')}</Title>
      {children}
      <SupportAdvice />
    </div>
  );
}
