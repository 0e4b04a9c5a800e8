import type { ErrorEntry } from '../../core/error-entry';
import type { TopicId } from '../topic-id';

/** Rules of an organisation about device, app, place, risk, guests, networks: `facts/sign-in-errors.md` section 3 B. */
export const ACCESS_ERRORS: readonly ErrorEntry<TopicId>[] = [
  { entry: 'AADSTS500571', numbers: ['500571'], topic: 'guest-access' },
  { entry: 'AADSTS50014', numbers: ['50014'], topic: 'guest-access' },
  { entry: 'AADSTS500213', numbers: ['500213', '500212'], topic: 'guest-access' },
  { entry: 'AADSTS500021', numbers: ['500021', '500022', '50002'], topic: 'network-restricted' },
  { entry: 'AADSTS530034', numbers: ['530034'], topic: 'risk-blocked' },
  { entry: 'AADSTS53000', numbers: ['53000', '530002', '530003'], topic: 'device-not-allowed' },
  { entry: 'AADSTS53001', numbers: ['53001'], topic: 'device-not-allowed' },
  { entry: 'AADSTS53002', numbers: ['53002', '530021', '53009', '50127', '501271'], topic: 'app-not-allowed' },
  { entry: 'AADSTS53003', numbers: ['53003', '530032', '530033', '50131', '50005'], topic: 'access-rule' },
  { entry: 'AADSTS53004', numbers: ['53004'], topic: 'registration-blocked' },
  { entry: 'AADSTS53010', numbers: ['53010'], topic: 'registration-blocked' },
  { entry: 'AADSTS53011', numbers: ['53011'], topic: 'risk-blocked' },
  { entry: 'AADSTS530001', numbers: ['530001', '530011'], topic: 'browser-hides-device' },
  { entry: 'AADSTS530004', numbers: ['530004'], topic: 'guest-access' },
  { entry: 'AADSTS530035', numbers: ['530035'], topic: 'access-rule' },
  { entry: 'AADSTS50097', numbers: ['50097', '50129', '501291', '50155', '50187'], topic: 'browser-hides-device' },
  { entry: 'AADSTS135011', numbers: ['135011', '130007'], topic: 'device-not-allowed' },
  { entry: 'AADSTS700003', numbers: ['700003', '135010', '130004', '130008'], topic: 'device-not-allowed' },
];
