import { scenarioUrl } from '../site/scenarios';
import type { TestPage } from './driver';
import { fill, pressInPage } from './page-presses';
import { pressRing, ringed } from './walking';

/** Every walk of the tables, as a person goes it on the practice site. */
const WORK_NAME = 'anna@contoso.example';
const PERSONAL_NAME = 'anna@outlook.example';
const NEW_PASSWORD = 'new-password-1';

/** One step: what the ring is around, and what the person does; the walk then goes on by itself. */
export interface Move {
  /** The element of the page; left out where there is nothing to point at. */
  readonly at?: string;
  /** In the page. Left out: a press in the middle of the ring; `false`: nothing. */
  readonly act?: ((tab: TestPage) => Promise<void>) | false;
  /** The step says that the person presses Next when it is done. */
  readonly next?: true;
  /** The card quotes the word that stands on the element. */
  readonly quoted?: true;
  /** The page is the answer to a form that was sent. */
  readonly posted?: true;
  /** After a reload the page is at an earlier state: what leads from there to this step again. */
  readonly regain?: (tab: TestPage) => Promise<void>;
}

export interface Way {
  readonly walk: string;
  /** The rows that lead to the topic. */
  readonly rows: readonly string[];
  readonly from: string;
  readonly moves: readonly Move[];
}

const enter = async (tab: TestPage, css: string, text: string): Promise<void> => {
  await fill(tab, css, text);
  await tab.press('Enter');
};

const GEAR: readonly Move[] = [
  { at: '#settings-button', quoted: true },
  {
    at: '[role="menu"] a[href$="/account/v3/overview"]',
    quoted: true,
    // A menu does not live through a reload.
    regain: (tab) => pressRing(tab, '#settings-button'),
  },
];
const USERS: readonly Move[] = [...GEAR, { at: '.account-menu a[href*="usermanagement"]', quoted: true }];
const search = (name: string): Move => ({
  at: 'accexp_he-search-box',
  act: async (tab) => {
    await pressRing(tab, 'accexp_he-search-box');
    await tab.typeText(name);
    await tab.waitInRoot((_root, typed: string) => {
      const focused = (tree: DocumentOrShadowRoot): Element | null => {
        const at = tree.activeElement;
        return at?.shadowRoot?.activeElement ? focused(at.shadowRoot) : at;
      };
      const field = focused(document);
      return field instanceof HTMLInputElement && field.value === typed;
    }, name);
  },
  next: true,
});
const PERSON: readonly Move[] = [
  ...USERS,
  search('berg'),
  {
    at: '[id="cell-name-column-header"]',
    act: (tab) => pressInPage(tab, '[id^="cell-name-"] a[href*="user?id=2"]'),
  },
];

/** From the name to the portal. */
const signIn = async (tab: TestPage, name: string | undefined, field = '#i0116'): Promise<void> => {
  await tab.waitInRoot((_root, css: string) => document.querySelector(css)?.checkVisibility() === true, field);
  if (name !== undefined) await fill(tab, field, name);
  await tab.press('Enter');
  await tab.waitInRoot(() => document.activeElement?.matches('[type="password"]') === true);
  await tab.typeText(NEW_PASSWORD);
  await tab.press('Enter');
  // The page of the password has the same button, and stays until the next one is there.
  await tab.waitInRoot(
    () => document.querySelector('#KmsiDescription, #kmsiTitle, [data-testid="kmsiVideo"]') !== null,
  );
  await pressInPage(tab, '#idSIButton9, [data-testid="primaryButton"]');
  await tab.waitInRoot(() => location.host === 'partner.microsoft.com');
};

const sayWho = async (tab: TestPage): Promise<void> => {
  await pressRing(tab, '[name="userid"]');
  await tab.typeText(WORK_NAME);
  await enter(tab, '[name="characters"]', 'abc');
};
const verify = async (tab: TestPage): Promise<void> => {
  await pressInPage(tab, 'main [type="submit"]');
  await enter(tab, '[name="code"]', '123456');
};
const personalWho = async (tab: TestPage): Promise<void> => {
  await enter(tab, '#iSigninName', PERSONAL_NAME);
  await tab.waitInRoot(() => document.querySelector('#iOttText') !== null);
};
const personalCode = async (tab: TestPage): Promise<void> => {
  await enter(tab, '#iOttText', '123456');
  await tab.waitInRoot(() => document.querySelector('#iPassword') !== null);
};

export const WAYS: readonly Way[] = [
  {
    walk: 'check-roles',
    rows: ['check-roles'],
    from: 'portal-home',
    moves: [...USERS, search('anna'), { at: '#cell-role-column-header', act: false, next: true }],
  },
  {
    walk: 'reset-work-password',
    rows: ['forgot-password'],
    from: 'sign-in',
    moves: [
      { at: '#cantAccessAccount', quoted: true },
      {
        at: '[data-viewid="19"] [role="list"]',
        act: (tab) => pressInPage(tab, '[data-value="aad"]'),
        regain: (tab) => pressRing(tab, '#cantAccessAccount'),
      },
      { at: '[name="userid"]', act: sayWho },
      { at: 'fieldset', act: verify, regain: sayWho },
      {
        at: 'main [type="submit"]',
        regain: async (tab) => {
          await sayWho(tab);
          await ringed(tab, 'fieldset');
          await verify(tab);
        },
        act: async (tab) => {
          await fill(tab, '[name="new"]', NEW_PASSWORD);
          await fill(tab, '[name="confirm"]', NEW_PASSWORD);
          await pressRing(tab, 'main [type="submit"]');
          await pressInPage(tab, 'main [data-practice-leave]');
        },
      },
      { act: (tab) => signIn(tab, WORK_NAME) },
    ],
  },
  {
    walk: 'switch-account',
    rows: ['switch-account'],
    from: 'portal-home',
    moves: [
      { at: '#account-button' },
      {
        at: '[role="menu"] a[href*="oauth2/authorize"]',
        quoted: true,
        regain: (tab) => pressRing(tab, '#account-button'),
      },
      { at: '#otherTile', quoted: true },
      { act: (tab) => signIn(tab, undefined), regain: (tab) => pressRing(tab, '#otherTile') },
      { at: '#account-button', act: false, next: true },
    ],
  },
  {
    walk: 'find-role-giver',
    rows: ['whom-to-ask'],
    from: 'portal-home',
    moves: [
      ...GEAR,
      { at: '.account-menu a[href*="myaccess"]', quoted: true },
      { at: 'summary', next: true },
      { act: false, next: true },
    ],
  },
  {
    walk: 'reset-user-password',
    rows: ['reset-user-password'],
    from: 'portal-home',
    moves: [...PERSON, { at: '[testid="reset-password"]', next: true }],
  },
  {
    walk: 'give-role',
    rows: ['pages-missing', 'roles-member'],
    from: 'portal-home',
    moves: [
      ...PERSON,
      { at: 'fieldset', act: (tab) => pressInPage(tab, 'fieldset accexp_he-checkbox'), next: true },
      { at: 'accexp_he-button[appearance="primary"]', next: true },
    ],
  },
  {
    walk: 'reset-personal-password',
    rows: ['work-or-personal', 'personal-not-accepted'],
    from: 'personal-sign-in',
    moves: [
      {
        at: '#usernameEntry',
        act: async (tab) => {
          await enter(tab, '#usernameEntry', PERSONAL_NAME);
          // The views slide: the field has the focus once that is over.
          await tab.waitInRoot(() => document.activeElement?.matches('[type="password"]') === true);
          await pressRing(tab, '[data-practice-href*="account.live.com"]');
        },
      },
      {
        at: '#iSigninName',
        act: personalWho,
        next: true,
      },
      { act: personalCode, next: true, posted: true, regain: personalWho },
      {
        posted: true,
        regain: async (tab) => {
          await personalWho(tab);
          await personalCode(tab);
        },
        act: async (tab) => {
          await fill(tab, '#iPassword', NEW_PASSWORD);
          await enter(tab, '#iRetypePassword', NEW_PASSWORD);
          await tab.waitInRoot(() => document.querySelector('input[type="password"]') === null);
        },
        next: true,
      },
      {
        posted: true,
        act: async (tab) => {
          await tab.goto(scenarioUrl('personal-sign-in'));
          await signIn(tab, PERSONAL_NAME, '#usernameEntry');
        },
      },
    ],
  },
];

/** The way of a walk. Fails for one that nobody goes here. */
export function wayOf(walk: string): Way {
  const found = WAYS.find((way) => way.walk === walk);
  if (found === undefined) throw new Error(`Nobody goes the walk "${walk}" here.`);
  return found;
}
