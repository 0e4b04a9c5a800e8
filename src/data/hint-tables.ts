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

/** For somebody who wants the help on every sign-in: no word of Partner Center where it may lead elsewhere. */
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
  ...(HINTS.views['error-page'] === undefined ? {} : { unknownNumber: HINTS.views['error-page'] }),
};

/** The tables for a sign-in, according to whether it leads to Partner Center. */
export function tablesFor(partner: boolean): HintTables {
  return partner ? HINT_TABLES : { ...HINT_TABLES, elsewhere: ELSEWHERE };
}
