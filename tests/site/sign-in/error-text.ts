import { PARTNER_CLIENT } from '../addresses';
import { html, type Markup } from '../html';
import { SECRET } from '../secrets';
import type { Screen } from './screen';

/** What error pages write for support: `facts/sign-in-errors.md` section 3, forms A, B and D. */

export interface Trace {
  readonly session: string;
  readonly correlation: string;
  readonly time: string;
}

const USUAL: Trace = {
  session: '7d2f6b90-8e14-4f0b-a2d7-51b3c4e8f600',
  correlation: '1f0a5c7e-3a51-4b6d-9c52-0c6f9b7e2a10',
  time: '2026-11-03T08:15:42.117Z',
};

/** As valid as the others, and full of what looks like numbers of errors. */
const DIGITS: Trace = {
  session: '53003126-5300-4005-9012-650053165001',
  correlation: 'a0f53001-5012-4600-8700-700165300312',
  time: '2026-11-03T08:15:42.5300312Z',
};

/** The ids and the time of this page. `session` is what the page calls Request Id (`facts/sign-in-pages.md` section 3). */
export const traceOf = ({ form }: Pick<Screen, 'form'>): Trace => (form === 'digits' ? DIGITS : USUAL);

/** What wraps a specific number in answers to a password (`facts/sign-in-errors.md` section 5). */
export const WRAPPER = '70002';

const sentence = (s: Screen): string =>
  `User account '${s.user}' from identity provider 'https://sts.windows.net/${SECRET.tenantId}/' cannot use the application '${PARTNER_CLIENT}'(Microsoft Partner) in tenant '${SECRET.tenant}'. The practice site made this sentence up; only its number means something.`;

/**
 * The text behind "Message". What follows the number is not settled in any language (section 4), so it stays English
 * where no form asks for a translation. It names user and tenant, as the real one does.
 */
export function errorMessage(s: Screen): string {
  const translated = s.say('errorSentence', { user: s.user, tenant: SECRET.tenant });
  switch (s.form) {
    case 'several':
      return `AADSTS${WRAPPER}: The answer to the password of '${s.user}' was refused. AADSTS${s.errorCode}: ${sentence(s)}`;
    case 'glued':
      return `AADSTS${s.errorCode}${translated}`;
    case 'wide-colon':
      return `AADSTS${s.errorCode}：${translated}`;
    case 'federated':
      return s.say('federatedError', { number: s.errorCode ?? '' });
    default:
      return `AADSTS${s.errorCode}: ${sentence(s)}`;
  }
}

/** Lines of a label of the page's language and a value. */
export const lines = (pairs: readonly (readonly [label: string, value: string])[]): readonly Markup[] =>
  pairs.map(([label, value]) => html`<div>${label}: ${value}</div>`);

/** Form C: the number of a personal account, a correlation id without dashes. */
export const personalTrace = (s: Screen): readonly Markup[] => {
  const { correlation, time } = traceOf(s);
  return lines([
    [s.say('errorCode'), s.errorCode ?? ''],
    [s.say('correlationId'), correlation.replaceAll('-', '')],
    [s.say('timestamp'), time],
  ]);
};

/** Request Id, Correlation Id, Timestamp: the three lines that every form begins with. */
export const traceLines = (s: Screen): readonly (readonly [string, string])[] => {
  const { session, correlation, time } = traceOf(s);
  return [
    [s.say('requestId'), session],
    [s.say('correlationId'), correlation],
    [s.say('timestamp'), time],
  ];
};
