import type { Hint, HintTables } from '../core/hint';
import { ERRORS } from './errors';
import { HINTS } from './hints';
import type { MessageKey } from './message-key';
import { REMEDIES } from './remedies';
import type { TopicId } from './topic-id';

/** By number, and by the name of the entry where a page shows no number. */
const NUMBERS: Readonly<Record<string, TopicId>> = Object.fromEntries(
  ERRORS.flatMap(({ entry, numbers, family, topic }) =>
    [entry, ...numbers].map((number) => [family === undefined ? number : `${family} ${number}`, topic]),
  ),
);

const remedies: Readonly<Record<string, Hint<MessageKey, TopicId>>> = Object.fromEntries(
  REMEDIES.map(({ id, title, text, line }) => [id, { title, text, line, topic: id }]),
);

/** For somebody who wants the help on every sign-in: a problem has its remedy, everything else gets this. */
const ELSEWHERE: Hint<MessageKey, TopicId> = {
  title: 'hint.elsewhere.title',
  text: 'hint.elsewhere.text',
  topic: 'password-not-accepted',
};

/** Everything that decides what is said about a page: its state, else the number that it shows. */
export const HINT_TABLES: HintTables = {
  ...HINTS,
  numbers: NUMBERS,
  remedies,
  unknownNumber: {
    any: HINTS.views['error-page'],
    reset: {
      title: 'hint.resetRefused.title',
      text: 'hint.resetRefused.text',
      topic: 'reset-my-password',
      line: 'hint.resetRefused.line',
    },
  },
};

/** Remedies that hold for every sign-in of Microsoft: none of them begins again at Partner Center. */
const ANYWHERE: ReadonlySet<string> = new Set<TopicId>([
  'password-not-accepted',
  'locked-short',
  'account-disabled',
  'password-expired',
  'new-password-refused',
  'network-restricted',
  'second-factor-needed',
  'second-factor-failed',
  'code-not-accepted',
  'method-off',
  'sign-in-blocked',
  'device-not-allowed',
  'browser-hides-device',
  'app-not-allowed',
  'access-rule',
  'risk-blocked',
  'registration-blocked',
  'microsoft-trouble',
  'company-server',
  'personal-locked',
  'personal-refused',
  'reset-off',
  'reset-too-few-ways',
  'reset-not-verified',
]);

const only = (table: HintTables['views']): HintTables['views'] =>
  Object.fromEntries(
    Object.entries(table).flatMap(([id, hint]) => {
      if (hint?.topic !== undefined && ANYWHERE.has(hint.topic)) return [[id, hint]];
      // What a view means on one page is not what it means on the others: they must not speak in its place.
      return id.includes(' ') ? [[id, ELSEWHERE]] : [];
    }),
  );

/** What is said on the way to another service, for somebody who wants the help there. */
const ELSEWHERE_TABLES: HintTables = {
  views: only(HINT_TABLES.views),
  pages: only(HINT_TABLES.pages),
  numbers: HINT_TABLES.numbers,
  remedies: only(HINT_TABLES.remedies),
  elsewhere: ELSEWHERE,
};

/** The tables for a sign-in, according to whether it leads to Partner Center. */
export function tablesFor(partner: boolean): HintTables {
  return partner ? HINT_TABLES : ELSEWHERE_TABLES;
}
