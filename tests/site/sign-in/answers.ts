import { SECRET } from '../secrets';
import type { TextId } from '../strings';
import type { Screen } from './screen';

/** What the page says, after a reload, to the number of an answer. The number itself is not shown there. */
type Answers = Readonly<Record<string, TextId>>;

/**
 * Steps on the way, the number of a fresh page, and numbers that mean something else in the data of a page: nothing is
 * said about them (`facts/sign-in-errors.md` section 6).
 */
const SILENT: ReadonlySet<string> = new Set([
  ...['50058', '50140', '50199', '50125', '50072', '50074', '50076', '50079', '50158'],
  ...['500207', '500208', '500209'],
]);

const ANYWHERE: Answers = {
  '50053': 'lockedText',
  '50057': 'disabledText',
  '50089': 'timedOut',
};

export const UNDER_NAME: Answers = {
  ...ANYWHERE,
  '50034': 'unknownUser',
  '50128': 'unknownDomain',
  '50059': 'unknownDomain',
  '90002': 'unknownDomain',
  '80041034': 'personalUnknown',
  CFFFFC15: 'personalUnknown',
};

/** One sentence stands for six causes (`facts/sign-in-errors.md` section 1). */
export const UNDER_PASSWORD: Answers = {
  ...ANYWHERE,
  '50126': 'passwordWrong',
  '50034': 'passwordWrong',
  '500341': 'passwordWrong',
  '50055': 'passwordWrong',
  '50128': 'passwordWrong',
  '90002': 'passwordWrong',
  '50193': 'passwordWrong',
  '50064': 'passwordWrong',
  '50054': 'passwordOld',
  '50056': 'passwordEmpty',
  '80041012': 'personalWrong',
  '80041011': 'personalLocked',
};

/**
 * In: the screen, the view that asks, what it says to which number and to any other. Out: the sentence; undefined when
 * there was no answer, when it is a step, or when the page began with another view: the message belongs to the first.
 */
export function answerIn(
  s: Screen,
  view: string,
  answers: Answers,
  other: TextId = 'answerRefused',
): string | undefined {
  const { errorCode, first } = s;
  if (errorCode === undefined || first !== view || SILENT.has(errorCode)) return undefined;
  return s.say(answers[errorCode] ?? other, { tenant: SECRET.tenant });
}
