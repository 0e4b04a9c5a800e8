import type { Help } from '../core/help';
import type { FieldProblem, ProblemReason } from '../core/settings-problem';

/** What is wrong, as a sentence (message keys). */
const SENTENCES: Readonly<Record<ProblemReason, string>> = {
  'not-an-object': 'import.problem.notAnObject',
  'not-a-list': 'import.problem.notAList',
  'not-a-text': 'import.problem.notAText',
  'not-a-version': 'import.problem.notAVersion',
  'unknown-value': 'import.problem.unknownValue',
  'unknown-field': 'import.problem.unknownField',
  'unknown-language': 'import.problem.unknownLanguage',
  'same-language': 'import.problem.sameLanguage',
  missing: 'import.problem.missing',
  'too-long': 'import.problem.tooLong',
  'too-many': 'import.problem.tooMany',
  'bad-characters': 'import.problem.badCharacters',
  'bad-mail': 'import.problem.badMail',
  'bad-phone': 'import.problem.badPhone',
  'bad-page': 'import.problem.badPage',
  'by-policy-only': 'import.problem.byPolicyOnly',
  unreadable: 'import.problem.unreadable',
  'too-large': 'import.problem.tooLarge',
  'not-json': 'import.problem.notJson',
  repeated: 'import.problem.repeated',
  'no-settings': 'import.problem.noSettings',
};

/** In: a wrong value. Out: what is wrong with it, in the language of the help. */
export function problemText(
  help: Help,
  { reason, limit = 0, allowed = [], line = 0, column = 0 }: FieldProblem,
): string {
  return help.text(SENTENCES[reason], {
    // The only limit of bytes is said in kilobytes.
    limit: reason === 'too-large' ? limit / 1000 : limit,
    values: allowed.join(', '),
    line,
    column,
  });
}
