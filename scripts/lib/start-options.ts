import { parseArgs } from 'node:util';
import { LANGUAGES, type LanguageTag, REFERENCE_LANGUAGE } from '../../src/core/languages';
import { matchLanguage } from '../../src/core/locale';
import { BROWSER_KINDS, type BrowserKind } from './find-browser';

export interface StartOptions {
  /** Undefined: the first that is on this machine. */
  readonly browser: BrowserKind | undefined;
  readonly language: LanguageTag;
  /** The real Partner Center in place of the practice site. */
  readonly live: boolean;
  readonly scenario: string | undefined;
}

export type ParsedStart =
  | { readonly ok: true; readonly options: StartOptions }
  | { readonly ok: true; readonly help: string }
  | { readonly ok: false; readonly sentence: string };

export const START_HELP = `npm start [-- options]

  --browser NAME    ${BROWSER_KINDS.join(', ')}; without it the first one on this computer
  --lang TAG        ${LANGUAGES.join(', ')}; without it this computer's language
  --scenario NAME   the situation to begin with; an unknown name lists them all
  --live            the real Partner Center in place of the practice site
  --help            this text`;

/**
 * What `npm start` was asked for.
 * In: the words after the command, the names of the practice site's scenarios, the computer's language.
 * Out: the options, the help text, or a sentence on what is wrong. Never throws.
 */
export function parseStart(args: readonly string[], scenarios: readonly string[], systemLanguage: string): ParsedStart {
  let values: { browser?: string; lang?: string; live?: boolean; scenario?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string' },
        lang: { type: 'string' },
        live: { type: 'boolean' },
        scenario: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch {
    return wrong(`Not understood: ${args.join(' ')}\n\n${START_HELP}`);
  }
  const { scenario, live = false } = values;
  if (values.help) return { ok: true, help: START_HELP };

  const browser = BROWSER_KINDS.find((kind) => kind === values.browser);
  if (values.browser !== undefined && browser === undefined) {
    return wrong(`Unknown browser "${values.browser}". Known: ${BROWSER_KINDS.join(', ')}.`);
  }
  const language = matchLanguage(values.lang ?? systemLanguage);
  if (values.lang !== undefined && language === undefined) {
    return wrong(`No help in "${values.lang}" yet. There is: ${LANGUAGES.join(', ')}.`);
  }
  if (scenario !== undefined && !scenarios.includes(scenario)) {
    return wrong(`Unknown scenario "${scenario}". Known:\n${scenarios.map((name) => `  ${name}`).join('\n')}`);
  }
  if (scenario !== undefined && live)
    return wrong('A scenario is part of the practice site: leave out --live or --scenario.');
  return { ok: true, options: { browser, language: language ?? REFERENCE_LANGUAGE, live, scenario } };
}

function wrong(sentence: string): ParsedStart {
  return { ok: false, sentence };
}
