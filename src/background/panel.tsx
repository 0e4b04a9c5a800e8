import { topicsForCloud } from '../core/cloud';
import { createHelp } from '../core/help';
import { hintFor } from '../core/hint';
import type { ContentRequest, PanelAnswer } from '../core/messages';
import type { PanelView } from '../core/panel-view';
import type { settingsForPages } from '../core/policy';
import { isTree, type TreeElement } from '../core/tree';
import { tablesFor } from '../data/hint-tables';
import { RESET_LINKS } from '../data/links';
import { PAGES } from '../data/pages';
import { detailsNow } from '../ui/details';
import { type Help, HelpContext } from '../ui/help';
import { treesOf } from '../ui/tree';
import { Panel, type PanelProps } from '../ui/views/Panel';
import { buildHelp } from './help';
import { walksFor } from './walk-topics';

type PanelRequest = Extract<ContentRequest, { type: 'panel' }>;

/**
 * The panel as it is to stand in the page. Undefined when no catalogue can be read: the page then shows what it has.
 * Drawn here, so that the injected script carries neither texts nor components (`docs/decisions.md`).
 */
export async function buildPanel(
  { settings, keptBack }: ReturnType<typeof settingsForPages>,
  request: PanelRequest,
): Promise<PanelAnswer | undefined> {
  const { page, view, number, pageLanguage, facts, us } = request;
  const answer = await buildHelp(settings, pageLanguage);
  if (answer === undefined) return undefined;
  const { family } = PAGES.find(({ id }) => id === page) ?? {};
  const groups = family === 'portal' ? answer.portalGroups : answer.groups;
  const here = hintFor({ page, family, view, number: number?.key }, tablesFor(request.partner));
  const topics = topicsForCloud(answer.topics, us, RESET_LINKS);
  const details = facts && detailsNow({ page, view, pageLanguage, facts }, number?.shown, answer);
  const tree = drawPanel(createHelp({ ...answer, topics, groups, keptBack }), {
    view: request.shows,
    fromTopic: request.fromTopic,
    here,
    number: number?.shown,
    details,
    choice: answer.choice,
    languageSet: answer.managed?.includes('language'),
    walks: request.shows.name === 'topic' ? walksFor(request.shows.id) : [],
  });
  return tree && { tree };
}

/** The panel where there is no help to be had: with the words that stand in the page already. */
export function drawBare(
  content: Pick<Help, 'language' | 'dir'> & { readonly messages: Readonly<Record<string, string>> },
  name: Extract<PanelView['name'], 'failed' | 'updated'>,
): TreeElement | undefined {
  const help = createHelp({ ...content, topics: [], links: [], groups: [], labels: {}, version: '' });
  return drawPanel(help, { view: { name }, choice: 'auto' });
}

function drawPanel(help: Help, props: PanelProps): TreeElement | undefined {
  const [tree] = treesOf(
    <HelpContext.Provider value={help}>
      <Panel {...props} />
    </HelpContext.Provider>,
  );
  return isTree(tree) ? tree : undefined;
}
