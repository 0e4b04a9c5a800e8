import type { HelpRole } from './table';

/** Roles of the hardware program. Only their names are known: `facts/roles-and-routes.md` section 2.5. */
export const HARDWARE_ROLES: readonly HelpRole[] = [
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-hardware-administrator',
    program: 'hardware',
    name: 'role.hardwareAdministrator.name',
    allows: 'role.hardwareAdministrator.allows',
    keywords: 'role.hardware.keywords',
    rank: 40,
    givers: ['hardware-manager'],
    notes: ['role.hardwareAdministrator.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-driver-submitter',
    program: 'hardware',
    name: 'role.driverSubmitter.name',
    allows: 'role.driverSubmitter.allows',
    keywords: 'role.hardware.keywords',
    rank: 20,
    givers: ['hardware-manager'],
    notes: ['role.hardwareAdministrator.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-shipping-label-owner',
    program: 'hardware',
    name: 'role.shippingLabelOwner.name',
    allows: 'role.shippingLabelOwner.allows',
    keywords: 'role.hardware.keywords',
    rank: 20,
    givers: ['hardware-manager'],
    notes: ['role.hardwareAdministrator.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-system-submitter',
    program: 'hardware',
    name: 'role.systemSubmitter.name',
    allows: 'role.systemSubmitter.allows',
    keywords: 'role.hardware.keywords',
    rank: 20,
    givers: ['hardware-manager'],
    notes: ['role.hardwareAdministrator.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-report-reviewer',
    program: 'hardware',
    name: 'role.reportReviewer.name',
    allows: 'role.reportReviewer.allows',
    keywords: 'role.hardware.keywords',
    rank: 10,
    givers: ['hardware-manager'],
    notes: ['role.hardwareAdministrator.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-legal-signer',
    program: 'hardware',
    name: 'role.legalSigner.name',
    allows: 'role.legalSigner.allows',
    keywords: 'role.hardware.keywords',
    rank: 25,
    givers: ['hardware-manager'],
    notes: ['role.hardwareAdministrator.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-upgrade-submitter',
    program: 'hardware',
    name: 'role.upgradeSubmitter.name',
    allows: 'role.upgradeSubmitter.allows',
    keywords: 'role.hardware.keywords',
    rank: 15,
    givers: ['hardware-manager'],
    notes: ['role.hardwareAdministrator.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-image-signer',
    program: 'hardware',
    name: 'role.imageSigner.name',
    allows: 'role.imageSigner.allows',
    keywords: 'role.hardware.keywords',
    rank: 25,
    givers: ['hardware-manager'],
    notes: ['role.hardwareAdministrator.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-retail-unlock',
    program: 'hardware',
    name: 'role.retailUnlock.name',
    allows: 'role.retailUnlock.allows',
    keywords: 'role.hardware.keywords',
    rank: 25,
    givers: ['hardware-manager'],
    notes: ['role.hardwareAdministrator.note'],
  },
  // `facts/roles-and-routes.md` section 2.5.
  {
    id: 'role-hardware-manager',
    program: 'hardware',
    name: 'role.hardwareManager.name',
    allows: 'role.hardwareManager.allows',
    keywords: 'role.hardware.keywords',
    rank: 50,
    givers: ['hardware-manager'],
  },
];
