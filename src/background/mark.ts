import { message } from '../core/catalogue';
import { hintFor } from '../core/hint';
import { parseInline, plainText } from '../core/inline';
import type { ContentRequest } from '../core/messages';
import type { Settings } from '../core/settings';
import { tablesFor } from '../data/hint-tables';
import { PAGES } from '../data/pages';
import { markTab } from '../platform/action';
import { loadCatalogue } from './catalogues';
import { languageFor } from './help';

type MarkRequest = Extract<ContentRequest, { type: 'mark' }>;

const PROBLEM = '!';
const HELP = '•';

/**
 * Toolbar mode: the button says what the page shows, since nothing stands in the page.
 * In every other mode, and on a page that is none of ours, the mark goes.
 */
export async function markPage(tab: number, request: MarkRequest, settings: Settings): Promise<void> {
  const loaded = await loadCatalogue(languageFor(settings, request.pageLanguage));
  if (loaded === undefined) return;
  const words = (key: string, values?: Record<string, string>): string =>
    plainText(parseInline(message(loaded.messages, key), values), (id) => id);
  const plain = words('manifest.actionTitle');
  if (!request.on || settings.launcher !== 'off') {
    await markTab(tab, '', plain);
    return;
  }
  const { page, view, number } = request;
  const { family } = PAGES.find(({ id }) => id === page) ?? {};
  const hint = hintFor({ page, family, view, number: number?.key }, tablesFor(true));
  const title = hint === undefined ? plain : words('page.mark', { text: words(hint.line ?? hint.title) });
  await markTab(tab, hint?.line === undefined ? HELP : PROBLEM, title);
}
