import type { ErrorEntry } from '../../core/error-entry';
import type { TopicId } from '../topic-id';

/** Apps, Microsoft's service and companies' own servers. */
export const SERVICE_ERRORS: readonly ErrorEntry<TopicId>[] = [
  { entry: 'AADSTS90099', numbers: ['90099'], topic: 'app-approval' },
  { entry: 'AADSTS50017', numbers: ['50017', '500172', '220501'], topic: 'company-server' },
  { entry: 'AADSTS65001', numbers: ['65001'], topic: 'app-approval' },
  { entry: 'AADSTS65004', numbers: ['65004'], topic: 'app-approval' },
  { entry: 'AADSTS650052', numbers: ['650052'], topic: 'app-fault' },
  { entry: 'AADSTS650056', numbers: ['650056', '65005', '650057', '90008', '90009'], topic: 'app-approval' },
  { entry: 'AADSTS90094', numbers: ['90094', '90093', '900941', '900981'], topic: 'app-approval' },
  { entry: 'AADSTS90095', numbers: ['90095'], topic: 'app-approval' },
  { entry: 'AADSTS50105', numbers: ['50105'], topic: 'app-approval' },
  { entry: 'AADSTS700016', numbers: ['700016', '700011', '50194', '650059'], topic: 'app-fault' },
  { entry: 'AADSTS7000112', numbers: ['7000112', '70001', '1000031', '500014'], topic: 'app-fault' },
  { entry: 'AADSTS500011', numbers: ['500011', '50001'], topic: 'app-fault' },
  { entry: 'AADSTS50011', numbers: ['50011', '900971'], topic: 'app-fault' },
  { entry: 'AADSTS7000218', numbers: ['7000218', '7000215', '7000222', '50003', '50146'], topic: 'app-fault' },
  { entry: 'AADSTS75011', numbers: ['75011', '75005'], topic: 'app-fault' },
  { entry: 'AADSTS50000', numbers: ['50000'], topic: 'microsoft-trouble' },
  {
    entry: 'AADSTS90033',
    numbers: ['90033', '90006', '90012', '90024', '50033', '90036', '90055', '90090', '90091', '90092'],
    topic: 'microsoft-trouble',
  },
  {
    entry: 'AADSTS20012',
    numbers: ['20012', '20001', '20033', '40008', '40010', '50008', '5000819', '50048', '50107', '90081', '90123'],
    topic: 'company-server',
  },
  { entry: 'AADSTS80001', numbers: ['80001', '80002', '80005', '80007', '80010', '80014'], topic: 'company-server' },
  {
    entry: 'AADSTS81010',
    numbers: ['81010', '81004', '81005', '81006', '81007', '81009', '81011', '81012'],
    topic: 'company-server',
  },
  // Older form, behind the sentence or after `HR=`: `facts/sign-in-errors.md` section 3 D.
  {
    entry: 'HR:80041317',
    numbers: ['80041317', '80043431', '80048163', '8004789A', '80041034', '8004786C'],
    topic: 'company-server',
  },
];
