import type { ErrorEntry } from '../../core/error-entry';
import type { TopicId } from '../topic-id';

/** Error pages of the sign-in: name, password, account, organisation, session. */
export const SIGN_IN_ERRORS: readonly ErrorEntry<TopicId>[] = [
  { entry: 'AADSTS50034', numbers: ['50034', '500341', '500342', '500343'], topic: 'account-not-found' },
  { entry: 'AADSTS50126', numbers: ['50126', '50064'], topic: 'password-not-accepted' },
  { entry: 'AADSTS50053', numbers: ['50053'], topic: 'locked-short' },
  { entry: 'AADSTS50055', numbers: ['50055'], topic: 'password-expired' },
  { entry: 'AADSTS50057', numbers: ['50057'], topic: 'account-disabled' },
  { entry: 'AADSTS50144', numbers: ['50144'], topic: 'password-expired' },
  { entry: 'AADSTS50135', numbers: ['50135', '50137', '50142'], topic: 'password-expired' },
  { entry: 'AADSTS120002', numbers: ['120002', '120003', '120004', '120018'], topic: 'new-password-refused' },
  { entry: 'AADSTS120012', numbers: ['120012', '120013', '120014', '120015'], topic: 'password-expired' },
  { entry: 'AADSTS50128', numbers: ['50128', '50059', '90019'], topic: 'organisation-not-found' },
  { entry: 'AADSTS90002', numbers: ['90002', '900021', '900022', '900023'], topic: 'organisation-not-found' },
  { entry: 'AADSTS5000225', numbers: ['5000225'], topic: 'tenant-inactive' },
  { entry: 'AADSTS90038', numbers: ['90038', '900382', '900439'], topic: 'organisation-not-found' },
  { entry: 'AADSTS50020', numbers: ['50020'], topic: 'other-organisation' },
  // 500207 and 500208 only as numbers that are shown, see `ONLY_SHOWN`.
  {
    entry: 'AADSTS500200',
    numbers: ['500200', '500207', '500208', '50136', '500201', '500202'],
    topic: 'personal-not-allowed',
  },
  { entry: 'AADSTS16000', numbers: ['16000'], topic: 'other-organisation' },
  { entry: 'AADSTS160021', numbers: ['160021', '16001', '16002', '50143'], topic: 'start-again' },
  { entry: 'AADSTS51004', numbers: ['51004', '16003'], topic: 'other-organisation' },
  { entry: 'AADSTS90072', numbers: ['90072'], topic: 'other-organisation' },
  { entry: 'AADSTS90023', numbers: ['90023', '90013', '90004'], topic: 'start-again' },
  { entry: 'AADSTS900561', numbers: ['900561', '54005'], topic: 'start-again' },
  { entry: 'AADSTS900144', numbers: ['900144', '90014'], topic: 'start-again' },
  // No error: it stands on every fresh sign-in page (`facts/sign-in-errors.md` section 6). No number may lead here.
  { entry: 'AADSTS50058', numbers: [], topic: 'start-again' },
  { entry: 'AADSTS50173', numbers: ['50173', '50132', '50133'], topic: 'start-again' },
  // 70000 also wraps other numbers, see `WRAPPERS`.
  { entry: 'AADSTS70008', numbers: ['70008', '700082', '700084', '70000'], topic: 'start-again' },
  { entry: 'AADSTS70043', numbers: ['70043', '70044', '70046'], topic: 'start-again' },
  { entry: 'AADSTS50196', numbers: ['50196', '50174'], topic: 'sign-in-loop' },
  // Stands on every "Stay signed in?" page, where it is no failure.
  { entry: 'AADSTS50140', numbers: ['50140'], topic: 'start-again' },
  { entry: 'AADSTS140000', numbers: ['140000', '140001'], topic: 'start-again' },
  { entry: 'AADSTS165900', numbers: ['165900', '165004'], topic: 'start-again' },
];
