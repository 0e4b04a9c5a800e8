import { type Catalogue, mergeCatalogues, parseCatalogue } from '../core/catalogue';
import { type LanguageTag, REFERENCE_LANGUAGE } from '../core/languages';
import { readPackaged } from '../platform/package';

export interface LoadedCatalogue {
  /** The language that the texts are really in. */
  readonly language: LanguageTag;
  readonly messages: Catalogue;
}

/**
 * The catalogue of a language, from the package itself.
 * Out: all messages; those that the language lacks in English, and all in English if it cannot be read. Undefined when
 * not even English can be read.
 */
export async function loadCatalogue(language: LanguageTag): Promise<LoadedCatalogue | undefined> {
  const [wanted, reference] = await Promise.all([
    read(language),
    language === REFERENCE_LANGUAGE ? undefined : read(REFERENCE_LANGUAGE),
  ]);
  if (wanted === undefined) return reference && { language: REFERENCE_LANGUAGE, messages: reference };
  const messages = reference === undefined ? wanted : mergeCatalogues(wanted, reference).messages;
  return { language, messages };
}

async function read(language: LanguageTag): Promise<Catalogue | undefined> {
  const { messages } = parseCatalogue(await readPackaged(`locales/${language}.json`));
  return Object.keys(messages).length > 0 ? messages : undefined;
}
