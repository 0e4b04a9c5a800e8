import type { LanguageTag } from '../../src/core/languages';
import { PORTAL_ORIGIN, START_HOST, START_ORIGIN } from './hosts';
import { marketOf } from './language';
import { SECOND, SIGN_IN } from './scenarios/entra';
import { BUILDS, OTHERS, OUT } from './scenarios/entra-variants';
import { PERSONAL } from './scenarios/personal';
import { PORTAL } from './scenarios/portal';
import { RESET, SECURITY } from './scenarios/reset';
import type { Scenario } from './scenarios/scenario';

export type { Scenario } from './scenarios/scenario';

/** Every scenario, in the order of the start page. An entry more in a table is a link more there. */
export const SCENARIOS: readonly Scenario[] = [
  ...SIGN_IN,
  ...SECOND,
  ...BUILDS,
  ...OUT,
  ...PERSONAL,
  ...RESET,
  ...SECURITY,
  ...PORTAL,
  ...OTHERS,
];

/**
 * In: a scenario's name and a language tag (any spelling; what the practice site does not have shows English).
 * Out: its address in that language: `mkt` on the sign-in hosts, a path prefix in the portal. `start` is the start page.
 * Fails: when there is no such scenario.
 */
export function scenarioUrl(name: string, language: LanguageTag | (string & {}) = 'en'): string {
  const { mkt, prefix, tag } = marketOf(language);
  const found = name === 'start' ? `${START_ORIGIN}/` : SCENARIOS.find((one) => one.name === name)?.url;
  if (found === undefined) throw new Error(`There is no practice scenario called "${name}".`);
  const url = new URL(found);
  if (url.host === START_HOST) url.searchParams.set('lang', tag);
  else if (url.origin !== PORTAL_ORIGIN) url.searchParams.set('mkt', mkt);
  else url.pathname = `/${prefix}${url.pathname}`;
  return url.href;
}
