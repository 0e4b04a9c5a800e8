import type { LanguageTag } from '../../src/core/languages';
import { START_ORIGIN } from './hosts';
import { CONFUSIONS } from './scenarios/confusions';
import { SECOND, SIGN_IN } from './scenarios/entra';
import { BUILDS, OTHERS, OUT } from './scenarios/entra-variants';
import { type ErrorSurface, errorAddress, inLanguage } from './scenarios/error-url';
import { BLOCKED, FULL_PAGE, INLINE, PERSONAL_ERRORS, PORTAL_ERRORS, RESET_ERRORS } from './scenarios/errors';
import { MOVING, NEWER, RARE } from './scenarios/more-states';
import { PERSONAL } from './scenarios/personal';
import { PORTAL } from './scenarios/portal';
import { RESET, SECURITY } from './scenarios/reset';
import type { Scenario } from './scenarios/scenario';

export type { ErrorSurface } from './scenarios/error-url';
export type { Scenario } from './scenarios/scenario';

/** Every scenario, in the order of the start page. An entry more in a table is a link more there. */
export const SCENARIOS: readonly Scenario[] = [
  ...SIGN_IN,
  ...SECOND,
  ...RARE,
  ...BUILDS,
  ...NEWER,
  ...MOVING,
  ...OUT,
  ...PERSONAL,
  ...RESET,
  ...SECURITY,
  ...PORTAL,
  ...FULL_PAGE,
  ...BLOCKED,
  ...INLINE,
  ...PERSONAL_ERRORS,
  ...RESET_ERRORS,
  ...PORTAL_ERRORS,
  ...CONFUSIONS,
  ...OTHERS,
];

/**
 * In: a scenario's name and a language tag (any spelling; what the practice site does not have shows English).
 * Out: its address in that language: `mkt` on the sign-in hosts, a path prefix in the portal. `start` is the start page.
 * Fails: when there is no such scenario.
 */
export function scenarioUrl(name: string, language: LanguageTag | (string & {}) = 'en'): string {
  const found = name === 'start' ? `${START_ORIGIN}/` : SCENARIOS.find((one) => one.name === name)?.url;
  if (found === undefined) throw new Error(`There is no practice scenario called "${name}".`);
  return inLanguage(found, language);
}

/**
 * In: where an error appears, its number as the page writes it (`50011`, `SSPR_0014`, `715-123225`, `80043490`), a
 * language. Out: the address that shows it there. Fails for what is no number of any service.
 */
export const errorUrl = (surface: ErrorSurface, number: string, language: LanguageTag | (string & {}) = 'en'): string =>
  inLanguage(errorAddress(surface, number), language);
