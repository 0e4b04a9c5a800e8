import type { LanguageTag } from '../../src/core/languages';
import type { TopicId } from '../../src/data/topic-id';
import { withQuery } from '../site/addresses';
import { type ErrorSurface, errorUrl, scenarioUrl } from '../site/scenarios';

/** What the tests of errors go through. An entry more is a test more. */

export interface Row {
  /** Where it shows. */
  readonly on: string;
  readonly url: string;
  readonly language: LanguageTag;
  readonly topic: TopicId;
  /** As the person can quote it; none where the page has none. */
  readonly number: string | undefined;
}

const at = (
  on: ErrorSurface,
  number: string,
  language: LanguageTag,
  topic: TopicId,
  shown = on === 'error-page' || on === 'inline' ? `AADSTS${number}` : number,
): Row => ({ on, url: errorUrl(on, number, language), language, topic, number: shown });
const older = (number: string, language: LanguageTag, topic: TopicId): Row => {
  const row = at('error-page', number, language, topic);
  return { ...row, on: 'error-page, older build', url: withQuery(row.url, { 'practice-build': 'older' }) };
};
const on = (scenario: string, language: LanguageTag, topic: TopicId, number?: string): Row => ({
  ...{ on: scenario, url: scenarioUrl(scenario, language), language, topic, number },
});

/** What Firefox goes through too: one of each way in which a number is found. */
export const FEW: readonly Row[] = [
  at('error-page', '50011', 'en', 'app-fault'),
  at('blocked', '53000', 'sv', 'device-not-allowed'),
  at('inline', '50034', 'ja', 'account-not-found'),
  at('personal', '80043490', 'it', 'start-again'),
  at('reset', 'SSPR_0014', 'zh-TW', 'reset-too-few-ways'),
  at('portal', '65004', 'nl', 'app-approval', 'AADSTS65004'),
];

export const ROWS: readonly Row[] = [
  ...FEW,
  at('error-page', '50105', 'sv', 'app-approval'),
  at('error-page', '90072', 'ja', 'other-organisation'),
  at('error-page', '530034', 'zh-TW', 'risk-blocked'),
  older('700016', 'nl', 'app-fault'),
  at('blocked', '530004', 'ja', 'guest-access'),
  at('inline', '130500', 'it', 'method-off'),
  at('inline', '50053', 'en', 'locked-short'),
  on('mfa-50088', 'nl', 'second-factor-failed', 'AADSTS50088'),
  on('consent-90094', 'ja', 'app-approval', 'AADSTS90094'),
  on('classic-80043490', 'nl', 'start-again', '80043490'),
  at('federated', '8004789A', 'sv', 'company-server'),
  at('portal', '715-123225', 'it', 'enrolment-blocked'),
  on('something-went-wrong', 'sv', 'portal-trouble'),
  on('inline-name-format', 'it', 'name-not-accepted'),
  on('personal-refused', 'ja', 'personal-refused'),
  // More than one number, or numbers of something else in sight: the reason counts.
  on('error-several', 'en', 'password-not-accepted', 'AADSTS50126'),
  on('error-glued', 'ja', 'app-approval', 'AADSTS50105'),
  on('error-digits', 'en', 'app-fault', 'AADSTS50011'),
  on('blocked-digits', 'it', 'access-rule', '53003'),
  on('tenant-error-50011', 'nl', 'app-fault', 'AADSTS50011'),
  on('tenant-blocked-53000', 'en', 'device-not-allowed', '53000'),
];

/** Numbers that no table knows: the general line and topic of the page that shows them. */
export const UNKNOWN = [
  ['error-page', '987654', 'AADSTS987654', 'hint.error.line', 'errorNumber.title'],
  ['blocked', '53099', '53099', 'hint.blocked.line', 'blocked.title'],
  ['personal', '8004ABCD', '8004ABCD', 'hint.error.line', 'errorNumber.title'],
  ['portal', '987654', 'AADSTS987654', 'hint.error.line', 'errorNumber.title'],
] as const;

/** What looks like a problem and is none: the state that it is. */
export const NO_PROBLEM = [
  ['hidden-messages', { view: 'username' }],
  ['tenant-password', { view: 'password' }],
  ['fresh-50058', { view: 'password' }],
  ['data-500208', { view: 'reset-choice' }],
  ['step-50072', { view: 'security-info-needed' }],
  ['step-50158', { view: 'mfa-methods' }],
  ['step-50076', { view: 'mfa-approve' }],
  ['ticket-text', { page: 'portal-support' }],
] as const;
export const FEW_NO_PROBLEM = [NO_PROBLEM[0], NO_PROBLEM[3]] as const;
