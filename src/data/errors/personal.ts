import type { ErrorEntry } from '../../core/error-entry';
import type { TopicId } from '../topic-id';

/** Personal accounts. A number of their pages can mean something else elsewhere: `family` keeps them apart. */
export const PERSONAL_ERRORS: readonly ErrorEntry<TopicId>[] = [
  // 80041034 is a fault of the company's sign-in server elsewhere.
  { entry: 'MSA:account-not-found', numbers: ['CFFFFC15', '80041034'], family: 'msa', topic: 'personal-not-accepted' },
  { entry: 'MSA:wrong-password', numbers: ['80041012'], family: 'msa', topic: 'personal-not-accepted' },
  // Not in the list of errors: `facts/sign-in-errors.md` section 3 C.
  { entry: 'MSA:account-locked', numbers: ['80041011'], family: 'msa', topic: 'personal-locked' },
  { entry: 'MSA:retry-other-device-or-method', numbers: [], topic: 'personal-refused' },
  { entry: 'MSA:too-many-requests', numbers: [], topic: 'personal-refused' },
  { entry: 'MSA:technical-problems', numbers: ['70012'], family: 'msa', topic: 'microsoft-trouble' },
  { entry: 'MSA:80043490', numbers: ['80043490'], family: 'msa', topic: 'start-again' },
];
