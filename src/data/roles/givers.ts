import type { GiverId, HelpGiver } from './table';

/** Who gives roles, how to find that person, and what they do: `facts/roles-and-routes.md` sections 2.7 and 3. */
export const GIVERS: Readonly<Record<GiverId, HelpGiver>> = {
  // `facts/roles-and-routes.md` section 2.7 and 3.
  'global-admin': {
    name: 'giver.globalAdmin.name',
    path: ['settings', 'accountSettings', 'myAccess'],
    find: 'giver.globalAdmin.find',
    otherwise: 'giver.globalAdmin.otherwise',
    contacts: ['globalAdmin', 'helpDesk'],
    how: 'giver.globalAdmin.how',
    link: 'userManagement',
  },
  // `facts/roles-and-routes.md` section 2.7.
  'user-admin': {
    name: 'giver.userAdmin.name',
    path: ['settings', 'accountSettings', 'myAccess'],
    find: 'giver.globalAdmin.find',
    otherwise: 'giver.globalAdmin.otherwise',
    contacts: ['globalAdmin', 'helpDesk'],
    how: 'giver.globalAdmin.how',
    link: 'userManagement',
  },
  // `facts/roles-and-routes.md` section 2.7 and 3.
  'account-admin': {
    name: 'giver.accountAdmin.name',
    path: ['settings', 'accountSettings', 'myAccess'],
    find: 'giver.globalAdmin.find',
    otherwise: 'giver.globalAdmin.otherwise',
    contacts: ['accountAdmin', 'globalAdmin', 'helpDesk'],
    how: 'giver.globalAdmin.how',
    link: 'userManagement',
  },
  // `facts/roles-and-routes.md` section 2.5 and 3.
  owner: {
    name: 'giver.owner.name',
    path: ['settings', 'accountSettings', 'userManagement'],
    find: 'giver.owner.find',
    contacts: ['helpDesk'],
    how: 'giver.owner.how',
    link: 'userManagement',
  },
  // `facts/roles-and-routes.md` section 2.5 and 3.
  manager: {
    name: 'giver.manager.name',
    path: ['settings', 'accountSettings', 'userManagement'],
    find: 'giver.manager.find',
    contacts: ['helpDesk'],
    how: 'giver.owner.how',
    link: 'userManagement',
  },
  // `facts/roles-and-routes.md` section 2.1 and 2.7.
  'security-admin': {
    name: 'giver.securityAdmin.name',
    find: 'giver.securityAdmin.find',
    contacts: ['globalAdmin', 'helpDesk'],
    how: 'giver.securityAdmin.how',
    link: 'azurePortal',
  },
  // `facts/roles-and-routes.md` section 2.5 and 3.
  'primary-owner': {
    name: 'giver.primaryOwner.name',
    path: ['settings', 'accountSettings', 'userManagement'],
    find: 'giver.primaryOwner.find',
    contacts: ['helpDesk'],
    need: 'giver.primaryOwner.need',
    subject: 'giver.primaryOwner.subject',
    how: 'giver.primaryOwner.how',
    link: 'userManagement',
  },
  // `facts/roles-and-routes.md` section 2.5.
  'hardware-manager': {
    name: 'giver.hardwareManager.name',
    path: ['settings', 'accountSettings', 'userManagement'],
    find: 'giver.hardwareManager.find',
    contacts: ['helpDesk'],
    how: 'giver.hardwareManager.how',
    link: 'userManagement',
    notes: ['giver.hardwareManager.note'],
  },
  // `facts/roles-and-routes.md` section 3. No link: a page of the portal would be the provider's own.
  provider: {
    name: 'giver.provider.name',
    find: 'giver.provider.find',
    contacts: ['provider', 'helpDesk'],
    // The own help desk cannot do what the letter asks for.
    to: ['provider'],
    need: 'giver.provider.need',
    subject: 'giver.provider.subject',
    fill: { line: 'giver.provider.company', gap: 'giver.provider.gap' },
    how: 'giver.provider.how',
  },
  // `facts/roles-and-routes.md` section 2.1.
  nobody: {
    name: 'giver.nobody.name',
    contacts: [],
  },
};
