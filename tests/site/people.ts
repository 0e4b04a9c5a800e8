/** Made-up people. The name decides what happens; the start page lists them. Plain data. */

/** What the look-up after the user name leads to. */
export type Lookup =
  | 'password'
  | 'unknown-user'
  | 'unknown-domain'
  | 'account-type'
  | 'personal'
  | 'redirecting'
  | 'tenant-choice'
  | 'authenticator'
  | 'passkey'
  | 'temporary-pass'
  | 'slow';

/** What a right password leads to. */
export type AfterPassword =
  | 'stay-signed-in'
  | 'locked'
  | 'disabled'
  | 'password-old'
  | 'timed-out'
  | 'password-expired'
  | 'mfa-approve'
  | 'mfa-code'
  | 'mfa-methods'
  | 'mfa-denied'
  | 'mfa-no-answer'
  | 'security-info-needed'
  | 'consent'
  | 'app-confirm'
  | 'access-blocked'
  | 'error-page';

/** What the reset of a work account leads to. */
export type Reset = 'allowed' | 'refused' | 'split' | 'too-many' | 'unverified';

export interface Person {
  readonly name: string;
  readonly lookup: Lookup;
  readonly after: AfterPassword;
  readonly reset: Reset;
  /** English, for the start page. */
  readonly outcome: string;
}

const person = (name: string, outcome: string, more: Partial<Omit<Person, 'name' | 'outcome'>> = {}): Person => ({
  name,
  lookup: 'password',
  after: 'stay-signed-in',
  reset: 'allowed',
  ...more,
  outcome,
});

export const WORK_DOMAIN = 'contoso.example';
export const PERSONAL_DOMAIN = 'outlook.example';
/** These passwords are refused; every other one is right. */
export const WRONG_PASSWORD = 'wrong';
export const WRONG_CODE = '000000';

export const PEOPLE: readonly Person[] = [
  person('anna@contoso.example', 'signs in; the portal opens'),
  person('unknown@contoso.example', 'is not known in this organization', { lookup: 'unknown-user' }),
  person('anyone@nowhere.example', 'is of an organization that is not known', { lookup: 'unknown-domain' }),
  person('both@contoso.example', 'is a work and a personal account', { lookup: 'account-type' }),
  person('anna@outlook.example', 'is a personal account and goes on at login.live.com', { lookup: 'personal' }),
  person('unknown@outlook.example', 'is not known as a personal account either', { lookup: 'unknown-user' }),
  person('locked@outlook.example', 'is a locked personal account', { lookup: 'personal', after: 'locked' }),
  person('code@outlook.example', 'is a personal account with a code', { lookup: 'personal', after: 'mfa-code' }),
  person('app@outlook.example', 'is a personal account with an app', { lookup: 'personal', after: 'mfa-approve' }),
  person('several@contoso.example', 'belongs to several organizations', { lookup: 'tenant-choice' }),
  person('federated@contoso.example', 'signs in at the own page of the organization', { lookup: 'redirecting' }),
  person('slow@contoso.example', 'takes five seconds to look up', { lookup: 'slow' }),
  person('app@contoso.example', 'signs in with Authenticator, without a password', { lookup: 'authenticator' }),
  person('passkey@contoso.example', 'signs in with a passkey', { lookup: 'passkey' }),
  person('tap@contoso.example', 'signs in with a Temporary Access Pass', { lookup: 'temporary-pass' }),
  person('locked@contoso.example', 'is locked for a while (50053)', { after: 'locked' }),
  person('disabled@contoso.example', 'is disabled by the organization (50057)', { after: 'disabled' }),
  person('old@contoso.example', 'typed the old password (50054)', { after: 'password-old' }),
  person('timeout@contoso.example', 'took too long (50089)', { after: 'timed-out' }),
  person('expired@contoso.example', 'must choose a new password', { after: 'password-expired' }),
  person('mfa@contoso.example', 'approves in the app; the page goes on after four seconds', { after: 'mfa-approve' }),
  person('code@contoso.example', 'types a code; 000000 is refused', { after: 'mfa-code' }),
  person('methods@contoso.example', 'chooses a method first', { after: 'mfa-methods' }),
  person('denied@contoso.example', 'denies the request in the app', { after: 'mfa-denied' }),
  person('noanswer@contoso.example', 'does not answer in the app', { after: 'mfa-no-answer' }),
  person('proofup@contoso.example', 'must register security info', { after: 'security-info-needed' }),
  person('consent@contoso.example', 'is asked for permissions', { after: 'consent' }),
  person('confirm@contoso.example', 'is asked to confirm the application', { after: 'app-confirm' }),
  person('blocked@contoso.example', 'is blocked by a rule of the organization (53003)', { after: 'access-blocked' }),
  person('guest@contoso.example', 'is of another directory (AADSTS50020)', { after: 'error-page' }),
  person('noreset@contoso.example', 'may not reset the password (SSPR_0009)', { reset: 'refused' }),
  person('tries@contoso.example', 'tried the reset too often', { reset: 'too-many' }),
  person('unverified@contoso.example', 'cannot be verified in the reset', { reset: 'unverified' }),
  person('onpremises@contoso.example', 'is locked on premises; the reset asks what to do', { reset: 'split' }),
];

const DOMAIN_OUTCOME: Readonly<Record<string, Lookup>> = {
  [WORK_DOMAIN]: 'password',
  [PERSONAL_DOMAIN]: 'personal',
};

/** In: a typed user name. Out: the person of the table, or one made from the domain. */
export function personOf(typed: string): Person {
  const name = typed.trim().toLowerCase();
  const known = PEOPLE.find((p) => p.name === name);
  if (known) return known;
  return person(name, '', { lookup: DOMAIN_OUTCOME[name.split('@')[1] ?? ''] ?? 'unknown-domain' });
}
