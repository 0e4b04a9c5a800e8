import { parseArgs } from 'node:util';
import { LANGUAGES, type LanguageTag } from '../../src/core/languages';
import { PICTURE_STATES, type PictureState } from './picture-states';

export interface PictureOptions {
  readonly states: readonly PictureState[];
  readonly languages: readonly LanguageTag[];
  readonly browser: 'chromium' | 'firefox';
  /** The two pictures of the README in place of all others. */
  readonly readme: boolean;
}

export type ParsedPictures =
  | { readonly ok: true; readonly options: PictureOptions }
  | { readonly ok: false; readonly sentence: string };

const USAGE = `npm run screenshots [-- --only state,state] [--lang en,ja] [--browser chromium|firefox] [--readme]`;

/** In: the words after the command. Out: what to take, or a sentence on what is wrong. Never throws. */
export function parsePictures(args: readonly string[]): ParsedPictures {
  let values: { only?: string; lang?: string; browser?: string; readme?: boolean };
  try {
    const string = { type: 'string' } as const;
    ({ values } = parseArgs({
      args: [...args],
      options: { only: string, lang: string, browser: string, readme: { type: 'boolean' } },
    }));
  } catch {
    return { ok: false, sentence: `Not understood: ${args.join(' ')}\n\n${USAGE}` };
  }
  const names = PICTURE_STATES.map((state) => state.name);
  const wrongState = list(values.only).find((name) => !names.includes(name));
  if (wrongState !== undefined) {
    return { ok: false, sentence: `Unknown state "${wrongState}". Known: ${names.join(', ')}.` };
  }
  const wrongLanguage = list(values.lang).find((tag) => !LANGUAGES.some((known) => known === tag));
  if (wrongLanguage !== undefined) {
    return { ok: false, sentence: `No help in "${wrongLanguage}" yet. There is: ${LANGUAGES.join(', ')}.` };
  }
  const { browser = 'chromium', readme = false } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    return { ok: false, sentence: `Unknown browser "${browser}". Known: chromium, firefox.` };
  }
  const only = list(values.only);
  const lang = list(values.lang);
  return {
    ok: true,
    options: {
      states: PICTURE_STATES.filter((state) => only.length === 0 || only.includes(state.name)),
      languages: LANGUAGES.filter((tag) => lang.length === 0 || lang.includes(tag)),
      browser,
      readme,
    },
  };
}

function list(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').flatMap((part) => part.trim() || []);
}
