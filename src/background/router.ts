import type { Request } from '../core/messages';
import { parseRequest } from '../core/messages';
import { settingsForPages } from '../core/policy';
import type { Sender } from '../core/sender';
import { openOptions } from '../platform/tabs';
import { buildBoot } from './boot';
import { buildHelp } from './help';
import { markPage } from './mark';
import { buildPanel } from './panel';
import { changeSettings, readSettings } from './settings';
import { leaveSignIn, stageOf, unwantedInTab, visitTab } from './tabs';
import { beginWalk, leaveWalk, staysInWalk, walkIn } from './walk-tabs';
import { moveWalk } from './walks';

type Answer = Promise<object | undefined>;
type Kind = Sender['kind'];

interface Entry {
  readonly from: readonly Kind[];
  handle(request: Request, sender: Sender): Answer;
}

/** Who may ask what. A `Map`, so that a message named like a property of an object finds nothing. */
const HANDLERS: ReadonlyMap<string, Entry> = new Map([
  entry('boot', ['content'], async ({ page, pageLanguage, partner }, sender) => {
    if (sender.kind !== 'content') return undefined;
    const { settings } = await readSettings();
    const now = Date.now();
    const visit = await visitTab(tabOf(sender), page, partner, now);
    // Whoever begins a walk means Partner Center: its reset opens in a new tab, and the page does not say.
    const { walking, leads } = await walkIn(sender.tab, page, partner, now);
    const ours = visit.partner || leads;
    return ours || settings.reach === 'every'
      ? buildBoot(settings, page, pageLanguage, { ...visit, partner: ours, walking: walking && ours })
      : undefined;
  }),
  entry('panel', ['content'], async (request) => buildPanel(settingsForPages(await readSettings()), request)),
  entry('walk', ['content'], async (request, sender) => {
    if (sender.kind !== 'content') return undefined;
    const now = Date.now();
    const goesOn = request.act.name !== 'seen' || (await isOurs(sender, request.page, now));
    return goesOn ? moveWalk(sender.tab, request, (await readSettings()).settings, now, sender.us) : undefined;
  }),
  entry('begin', ['page'], async ({ walk, tab }) => ({ saved: await beginWalk(tab, walk, Date.now()) })),
  entry('help', ['page'], async ({ pageLanguage }) => buildHelp((await readSettings()).settings, pageLanguage)),
  entry('mark', ['content'], async (request, sender) => {
    if (sender.kind === 'content') await markPage(sender.tab, request, (await readSettings()).settings);
    return {};
  }),
  entry('unwanted', ['content'], async ({ what, page }, sender) =>
    sender.kind === 'content' ? { saved: await unwantedInTab(sender.tab, what, page) } : undefined,
  ),
  entry('elsewhere', ['content'], async (_request, sender) => {
    if (sender.kind !== 'content') return undefined;
    await leaveWalk(sender.tab);
    return { saved: await leaveSignIn(tabOf(sender)) };
  }),
  entry('language', ['content', 'page'], ({ language }) => changeSettings({ language })),
  entry('options', ['content'], async () => ((await openOptions()) ? {} : undefined)),
  entry('settings', ['page'], () => readSettings()),
  entry('save', ['page'], ({ change }) => changeSettings(change)),
]);

type FromPage = Extract<Sender, { kind: 'content' }>;

/** Whether a walk may draw on a page by itself: it draws nothing where nothing says that the page is ours. */
async function isOurs(sender: FromPage, page: string, now: number): Promise<boolean> {
  if (stageOf(page) === 'portal' || (await staysInWalk(sender.tab, page))) return true;
  return (await visitTab(tabOf(sender), page, 'unknown', now)).partner;
}

/** The tab that a message came from, and the one that it was opened from. */
function tabOf({ tab: id, opener }: FromPage): {
  readonly id: number;
  readonly opener?: number;
} {
  return opener === undefined ? { id } : { id, opener };
}

function entry<T extends Request['type']>(
  type: T,
  from: readonly Kind[],
  handle: (request: Extract<Request, { type: T }>, sender: Sender) => Answer,
): readonly [string, Entry] {
  const isOfType = (request: Request): request is Extract<Request, { type: T }> => request.type === type;
  return [type, { from, handle: async (request, sender) => (isOfType(request) ? handle(request, sender) : undefined) }];
}

/**
 * The answer to a message, or undefined when it is none of ours to answer.
 * In: anything, and who sent it. Out: a promise of the answer; it resolves to null when the request failed.
 */
export function route(raw: unknown, sender: Sender): Promise<object | null> | undefined {
  const request = parseRequest(raw);
  const found = request === undefined ? undefined : HANDLERS.get(request.type);
  if (request === undefined || found === undefined || !found.from.includes(sender.kind)) return undefined;
  return found.handle(request, sender).then(
    (answer) => answer ?? null,
    () => null,
  );
}
