import type { PageLabel } from '../../src/core/label';
import type { LanguageTag } from '../../src/core/languages';
import { LABELS, type LabelId } from '../../src/data/labels';
import { en, type WordId, type Words } from './words/en';
import { type ErrorWordId, type ErrorWords, enErrors } from './words/en-errors';
import { enPortal, type PortalWordId, type PortalWords } from './words/en-portal';
import { it } from './words/it';
import { itErrors } from './words/it-errors';
import { itPortal } from './words/it-portal';
import { ja } from './words/ja';
import { jaErrors } from './words/ja-errors';
import { jaPortal } from './words/ja-portal';
import { nl } from './words/nl';
import { nlErrors } from './words/nl-errors';
import { nlPortal } from './words/nl-portal';
import { sv } from './words/sv';
import { svErrors } from './words/sv-errors';
import { svPortal } from './words/sv-portal';
import { zhTW } from './words/zh-TW';
import { zhTWErrors } from './words/zh-TW-errors';
import { zhTWPortal } from './words/zh-TW-portal';

const WORDS: Readonly<Record<LanguageTag, Words & PortalWords & ErrorWords>> = {
  en: { ...en, ...enPortal, ...enErrors },
  sv: { ...sv, ...svPortal, ...svErrors },
  nl: { ...nl, ...nlPortal, ...nlErrors },
  ja: { ...ja, ...jaPortal, ...jaErrors },
  'zh-TW': { ...zhTW, ...zhTWPortal, ...zhTWErrors },
  it: { ...it, ...itPortal, ...itErrors },
};

/** A text of the practice pages: one of our own words, or a label of the glossary. */
export type TextId = WordId | PortalWordId | ErrorWordId | LabelId;
export type Say = (id: TextId, values?: Readonly<Record<string, string | number>>) => string;

const isLabel = (id: string): id is LabelId => Object.hasOwn(LABELS, id);

/** A label that the glossary lacks in a language is shown in English, as on a half-translated portal. */
function labelIn(id: LabelId, tag: LanguageTag): string {
  const { texts }: PageLabel = LABELS[id];
  return texts[tag] ?? texts.en;
}

/**
 * In: a language. Out: the speaker of that language. Labels come from `src/data/labels.ts`, so that the practice pages
 * and the help quote the same word; `{name}` in a text is filled from `values`.
 */
export function sayIn(tag: LanguageTag): Say {
  return (id, values = {}) => {
    const text = isLabel(id) ? labelIn(id, tag) : WORDS[tag][id];
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/** In: a language. Out: every text in it by id, for pages that are built by a script. */
export const textsIn = (tag: LanguageTag): Readonly<Record<string, string>> => ({
  ...WORDS[tag],
  ...Object.fromEntries(
    Object.keys(LABELS)
      .filter(isLabel)
      .map((id) => [id, labelIn(id, tag)]),
  ),
});
