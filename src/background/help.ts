import { type PageLabel, shownLabel } from '../core/label';
import { type LanguageTag, REFERENCE_LANGUAGE } from '../core/languages';
import { chooseLanguage, direction } from '../core/locale';
import type { HelpAnswer } from '../core/messages';
import { companyFor, managedChoices } from '../core/policy';
import type { Settings } from '../core/settings';
import type { Walk } from '../core/walk';
import { placesToBegin } from '../core/walk-progress';
import { HOME, PORTAL_HOME } from '../data/home';
import { LABELS } from '../data/labels';
import { LINKS } from '../data/links';
import { WALKS } from '../data/walks';
import { browserLanguage, ownVersion } from '../platform/package';
import { loadCatalogue } from './catalogues';
import { englishOfRequests } from './english';
import { readPolicy } from './policy';
import { ALL_TOPICS } from './topics';
import { topicsWith } from './walk-topics';

/** The language of the help for this person on a page in `pageLanguage` (the order: `chooseLanguage`). */
export function languageFor(settings: Settings, pageLanguage: string): LanguageTag {
  return chooseLanguage({
    choice: settings.language,
    page: pageLanguage,
    browser: [browserLanguage()],
  });
}

const eachLabel = <S>(show: (label: PageLabel) => S): Readonly<Record<string, S>> =>
  Object.fromEntries(Object.entries(LABELS).map(([id, label]) => [id, show(label)]));

/** Everything that a panel or popup shows. Undefined when no catalogue can be read: the surface then says so. */
export async function buildHelp(settings: Settings, pageLanguage: string): Promise<HelpAnswer | undefined> {
  const loaded = await loadCatalogue(languageFor(settings, pageLanguage));
  if (loaded === undefined) return undefined;
  const { language, messages } = loaded;
  const policy = await readPolicy();
  const company = companyFor(policy.values, language);
  // Without a page the labels are quoted in the language of the help.
  const labelLanguage = pageLanguage === '' ? language : pageLanguage;
  return {
    language,
    dir: direction(language),
    launcher: settings.launcher,
    choice: settings.language,
    messages,
    topics: ALL_TOPICS,
    links: LINKS,
    groups: HOME,
    portalGroups: PORTAL_HOME,
    walks: WALKS.map((walk: Walk) => ({
      id: walk.id,
      title: walk.title,
      topics: topicsWith(walk),
      start: LINKS.find(({ id }) => id === walk.start)?.url ?? '',
      places: placesToBegin(walk),
    })),
    version: ownVersion(),
    contacts: settings.contacts,
    ...(company === undefined ? {} : { company }),
    managed: managedChoices(policy.values),
    english: language === REFERENCE_LANGUAGE ? {} : await englishOfRequests(),
    labels: eachLabel((label) => shownLabel(label, labelLanguage)),
    words: eachLabel((label) => shownLabel(label, language).text),
  };
}
