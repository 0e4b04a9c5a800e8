import { direction } from '../core/locale';
import type { BootAnswer } from '../core/messages';
import type { Settings } from '../core/settings';
import { tablesFor } from '../data/hint-tables';
import { VIEWS } from '../data/views';
import { LAUNCHER_CSS } from '../ui/styles/launcher';
import { PANEL_CSS } from '../ui/styles/panel';
import { loadCatalogue } from './catalogues';
import { languageFor } from './help';
import { drawBare } from './panel';

/** Texts that stand in the page before the panel is opened. */
const IN_PAGE = (key: string): boolean => key.startsWith('launcher.') || key.startsWith('ui.') || key.endsWith('.line');

/** What the launcher needs, or that it does not show. Undefined texts would be a blank plate, so it then stays away. */
export async function buildBoot(
  settings: Settings,
  page: string,
  pageLanguage: string,
  visit: {
    readonly partner: boolean;
    readonly dismissed: readonly string[];
    readonly closed: readonly string[];
    readonly walking: boolean;
  },
): Promise<BootAnswer> {
  const views = VIEWS.filter(({ pages }) => pages.some((id) => id === page));
  const { partner, walking } = visit;
  const hints = tablesFor(partner);
  const style = LAUNCHER_CSS + PANEL_CSS;
  if (settings.launcher === 'off') return { show: false, partner, walking, views, hints, style };
  const loaded = await loadCatalogue(languageFor(settings, pageLanguage));
  if (loaded === undefined) return { show: false, partner, walking, views, hints, style };
  const { language, messages } = loaded;
  const dir = direction(language);
  return {
    show: true,
    partner,
    walking,
    views,
    launcher: settings.launcher,
    corner: settings.corner,
    language,
    dir,
    dismissed: visit.dismissed,
    opening: settings.opening,
    closed: visit.closed,
    style,
    hints,
    bare: {
      failed: drawBare({ language, dir, messages }, 'failed'),
      updated: drawBare({ language, dir, messages }, 'updated'),
    },
    texts: Object.fromEntries(Object.entries(messages).filter(([key]) => IN_PAGE(key))),
  };
}
