import { menuButton, WITH_PICTURE } from './portal-steps';
import { SIGNING_IN } from './sign-in-places';
import type { HelpWalk, HelpWay } from './table';

/**
 * The picture at the end of the bar. Its markup and its name are not known (`facts/partner-center-portal.md` section 5),
 * hence no label: the account control that other sites of Microsoft share, then a menu button that an id calls so.
 */
const PICTURE: readonly HelpWay[] = [
  { css: '#mectrl_main_trigger', area: 'bar' },
  menuButton('account', 'accounts'),
  { css: '[aria-haspopup]:is([id*="avatar" i], [testid*="avatar" i])', area: 'bar' },
];

/** Where accounts can be chosen the step before is done. */
const AFTER_CHOICE = SIGNING_IN.filter((view) => view !== 'account-picker');

/** The portal keeps a session of its own: only its own entry switches (section 4.1). */
export const SWITCH_WALKS: readonly HelpWalk[] = [
  {
    id: 'switch-account',
    topic: 'switch-account',
    also: ['other-organisation', 'offer-missing', 'work-or-personal', 'personal-not-allowed'],
    title: 'walk.switchAccount.title',
    start: 'partnerCenter',
    begins: 'walk.ui.begins.portal',
    steps: [
      {
        id: 'picture',
        title: 'walk.switchAccount.picture.title',
        text: 'walk.switchAccount.picture.text',
        // A directory is changed in the menu, and the portal then loads anew with the menu shut.
        again: 'walk.switchAccount.picture.again',
        on: WITH_PICTURE,
        find: PICTURE,
        link: 'partnerCenter',
        otherwise: ['switch-account', 'work-or-personal'],
      },
      {
        id: 'another',
        title: 'walk.switchAccount.another.title',
        text: 'walk.switchAccount.another.text',
        on: WITH_PICTURE,
        // The label is attested in two languages; the address of the portal's sign-in is documented (3.5).
        find: [{ label: 'signInWithAnotherAccount' }, { css: 'a[href*="/aad?action=signin" i]' }],
        inMenu: true,
        link: 'partnerCenter',
        otherwise: ['switch-account', 'work-or-personal'],
      },
      {
        id: 'picker',
        title: 'walk.switchAccount.picker.title',
        text: 'walk.switchAccount.picker.text',
        on: [
          { page: 'entra-sign-in', views: ['account-picker'], begins: true },
          { page: 'msa-sign-in', views: ['account-picker'], begins: true },
        ],
        find: [{ css: '#otherTile' }, { css: '#otherTileText' }, { label: 'useAnotherAccount' }],
        // Whoever changes the directory in the menu may see neither this step nor the next.
        optional: true,
        link: 'partnerCenter',
        otherwise: ['switch-account', 'work-or-personal'],
      },
      {
        id: 'signIn',
        title: 'walk.switchAccount.signIn.title',
        text: 'walk.switchAccount.signIn.text',
        on: [
          { page: 'entra-sign-in', views: AFTER_CHOICE, begins: true },
          { page: 'msa-sign-in', views: AFTER_CHOICE, begins: true },
        ],
        find: [],
        optional: true,
        link: 'partnerCenter',
        otherwise: ['work-or-personal', 'password-not-accepted'],
      },
      {
        id: 'check',
        title: 'walk.switchAccount.check.title',
        text: 'walk.switchAccount.check.text',
        // Whoever comes back from a sign-in has chosen, whether a state of it was in between or not.
        on: WITH_PICTURE.map((place) => ({ ...place, own: true })),
        find: PICTURE,
        link: 'partnerCenter',
        otherwise: ['offer-missing', 'pages-missing'],
      },
    ],
    done: 'walk.switchAccount.done',
  },
];
