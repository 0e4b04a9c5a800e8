import type { HelpTask } from './table';

/** What people want to do, in their words (hardware, edge); roles by how little they open. */
export const HARDWARE_TASKS: readonly HelpTask[] = [
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-submit-driver',
    area: 'area-hardware',
    title: 'task.submitDriver.title',
    keywords: 'task.submitDriver.keywords',
    roles: ['role-driver-submitter'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-shipping-labels',
    area: 'area-hardware',
    title: 'task.shippingLabels.title',
    keywords: 'task.shippingLabels.keywords',
    roles: ['role-shipping-label-owner'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-submit-system',
    area: 'area-hardware',
    title: 'task.submitSystem.title',
    keywords: 'task.submitSystem.keywords',
    roles: ['role-system-submitter'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-hardware-reports',
    area: 'area-hardware',
    title: 'task.hardwareReports.title',
    keywords: 'task.hardwareReports.keywords',
    roles: ['role-report-reviewer'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-hardware-agreements',
    area: 'area-hardware',
    title: 'task.hardwareAgreements.title',
    keywords: 'task.hardwareAgreements.keywords',
    roles: ['role-legal-signer'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-upgrade-results',
    area: 'area-hardware',
    title: 'task.upgradeResults.title',
    keywords: 'task.upgradeResults.keywords',
    roles: ['role-upgrade-submitter'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-sign-images',
    area: 'area-hardware',
    title: 'task.signImages.title',
    keywords: 'task.signImages.keywords',
    roles: ['role-image-signer'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-unlock-devices',
    area: 'area-hardware',
    title: 'task.unlockDevices.title',
    keywords: 'task.unlockDevices.keywords',
    roles: ['role-retail-unlock'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-hardware-dashboard',
    area: 'area-hardware',
    title: 'task.hardwareDashboard.title',
    keywords: 'task.hardwareDashboard.keywords',
    roles: ['role-hardware-administrator'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'task-hardware-roles',
    area: 'area-hardware',
    title: 'task.hardwareRoles.title',
    keywords: 'task.hardwareRoles.keywords',
    roles: ['role-hardware-manager'],
  },
  // `facts/roles-and-routes.md` section 2.5 and 3.
  {
    id: 'task-edge-publish',
    area: 'area-edge',
    title: 'task.edgePublish.title',
    keywords: 'task.edgePublish.keywords',
    roles: [],
    special: 'special-edge',
  },
  // `facts/roles-and-routes.md` section 2.5 and 3.
  {
    id: 'task-edge-access',
    area: 'area-edge',
    title: 'task.edgeAccess.title',
    keywords: 'task.edgeAccess.keywords',
    roles: [],
    special: 'special-edge',
  },
];
