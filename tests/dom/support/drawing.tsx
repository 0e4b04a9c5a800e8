import { createHelp, type HelpContent } from '../../../src/core/help';
import { hintFor } from '../../../src/core/hint';
import { type HelpAnswer, type PanelAnswer, parseRequest } from '../../../src/core/messages';
import type { PanelView } from '../../../src/core/panel-view';
import { isTree, type TreeElement } from '../../../src/core/tree';
import { tablesFor } from '../../../src/data/hint-tables';
import { PAGES } from '../../../src/data/pages';
import { detailsNow } from '../../../src/ui/details';
import { HelpContext } from '../../../src/ui/help';
import { treesOf } from '../../../src/ui/tree';
import { Panel, type PanelProps } from '../../../src/ui/views/Panel';

/** The panel as the worker draws it, of the help that it is given: no storage, no catalogue, no browser. */
export function drawPanel(content: HelpContent, props: PanelProps): TreeElement {
  const [tree] = treesOf(
    <HelpContext.Provider value={createHelp(content)}>
      <Panel {...props} />
    </HelpContext.Provider>,
  );
  if (!isTree(tree)) throw new Error('The panel draws nothing');
  return tree;
}

/** The panel for the case that the worker is not to be reached. */
export const drawBare = (content: HelpContent, name: 'failed' | 'updated'): TreeElement =>
  drawPanel({ ...content, topics: [], links: [], groups: [], labels: {} }, { view: { name }, choice: 'auto' });

/** What the worker answers when a page wants to show a view. Fails on a question that it would not understand. */
export function panelAnswer(raw: object, help: HelpAnswer): PanelAnswer {
  const request = parseRequest(raw);
  if (request?.type !== 'panel') throw new Error('The worker does not understand this');
  const { page, view, number, pageLanguage, facts, shows } = request;
  const { family } = PAGES.find(({ id }) => id === page) ?? {};
  const groups = family === 'portal' ? help.portalGroups : help.groups;
  const details = facts && detailsNow({ page, view, pageLanguage, facts }, number?.shown, help);
  const props = {
    view: shows satisfies PanelView,
    fromTopic: request.fromTopic,
    here: hintFor({ page, family, view, number: number?.key }, tablesFor(request.partner)),
    number: number?.shown,
    details,
    choice: help.choice,
  };
  return { tree: drawPanel({ ...help, groups }, props) };
}
