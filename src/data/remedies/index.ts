import { ACCESS_REMEDIES } from './access';
import { ACCOUNT_REMEDIES } from './account';
import { ORGANISATION_REMEDIES } from './organisation';
import { PASSWORD_REMEDIES } from './password';
import { PERSONAL_REMEDIES } from './personal';
import { PORTAL_REMEDIES } from './portal';
import { RESET_REMEDIES } from './reset';
import { SECOND_FACTOR_REMEDIES } from './second-factor';
import { SERVICE_REMEDIES } from './service';
import type { HelpRemedy } from './table';

/** Every remedy. Which error leads to which: `src/data/errors/`. */
export const REMEDIES: readonly HelpRemedy[] = [
  ...PASSWORD_REMEDIES,
  ...ACCOUNT_REMEDIES,
  ...ORGANISATION_REMEDIES,
  ...SECOND_FACTOR_REMEDIES,
  ...ACCESS_REMEDIES,
  ...SERVICE_REMEDIES,
  ...PERSONAL_REMEDIES,
  ...RESET_REMEDIES,
  ...PORTAL_REMEDIES,
];
