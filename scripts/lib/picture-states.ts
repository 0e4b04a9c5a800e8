import type { LanguageTag } from '../../src/core/languages';

/**
 * One thing a person does, or waits for, on the way to a state. Selectors look inside our root, or the extension's page;
 * those of `press` in the page.
 */
export type PictureStep =
  | { readonly do: 'wait' | 'click' | 'press'; readonly css: string }
  /** Waits for the ring of a guided walk; with `press` the mouse presses what is in the middle of it. */
  | { readonly do: 'ring'; readonly press?: true }
  /** What a person types into the page, the same in every language. */
  | { readonly do: 'write'; readonly words: string }
  | { readonly do: 'type'; readonly text: Readonly<Record<LanguageTag, string>> };

/** A state that is worth looking at in every language. */
export interface PictureState {
  readonly name: string;
  readonly title: string;
  /** `page`: in a page of the practice site. `popup`: the toolbar's popup over it. `options`: the options page. */
  readonly surface: 'page' | 'popup' | 'options';
  /** The page of the practice site by page and view; left out where there is none. */
  readonly on?: { readonly page: string; readonly view?: string };
  readonly steps: readonly PictureStep[];
}

export const LAUNCHER = '.sp-launcher .sp-open';
export const HOME = '.sp-panel-body.is-home';
const SIGN_IN = { page: 'entra-sign-in', view: 'username' } as const;
const WRONG_PASSWORD = { page: 'entra-sign-in', view: 'password-wrong' } as const;
const OPEN_HOME: readonly PictureStep[] = [
  { do: 'click', css: LAUNCHER },
  { do: 'wait', css: HOME },
];

function topic(id: string): readonly PictureStep[] {
  return [...OPEN_HOME, { do: 'click', css: `.sp-row[data-topic="${id}"]` }, { do: 'wait', css: '.sp-back' }];
}

const RING = { do: 'ring' } as const;
const PRESS_RING = { do: 'ring', press: true } as const;
const NEXT = { do: 'click', css: '[data-act="walk-next"]' } as const;
const type = (field: string, words: string): readonly PictureStep[] => [
  { do: 'press', css: field },
  { do: 'write', words },
];

/** What leads from each step of a walk to the next one; nothing where the step points at nothing. */
const CHECK_ROLES: readonly (readonly PictureStep[])[] = [
  [PRESS_RING],
  [PRESS_RING],
  [PRESS_RING],
  [PRESS_RING, { do: 'write', words: 'anna' }, NEXT],
  [NEXT],
];
const RESET_WORK: readonly (readonly PictureStep[])[] = [
  [PRESS_RING],
  [{ do: 'press', css: '[data-value="aad"]' }],
  [...type('[name="userid"]', 'anna@contoso.example'), ...type('[name="characters"]', 'abc\n')],
  [{ do: 'press', css: 'main [type="radio"]' }, { do: 'write', words: '\n' }, ...type('[name="code"]', '123456\n')],
  [
    ...type('[name="new"]', 'new-password-1'),
    ...type('[name="confirm"]', 'new-password-1\n'),
    { do: 'press', css: 'main [data-practice-leave]' },
  ],
  [],
];

/** A picture of every step of a walk, each reached by going there. */
function walkStates(
  walk: string,
  title: string,
  topicId: string,
  on: NonNullable<PictureState['on']>,
  ways: readonly (readonly PictureStep[])[],
): readonly PictureState[] {
  const at = (step: number): PictureStep => ({
    do: 'wait',
    css: `.sp-bar:has(.on:nth-child(${step})):not(:has(.on:nth-child(${step + 1})))`,
  });
  const begin: readonly PictureStep[] = [...topic(topicId), { do: 'click', css: `[data-walk="${walk}"]` }, at(1)];
  return ways.map((way, place) => ({
    name: `walk-${walk}-${place + 1}`,
    title: `${title}, step ${place + 1}`,
    surface: 'page',
    on,
    steps: [
      ...begin,
      ...ways.slice(0, place).flatMap((gone, step) => [RING, ...gone, at(step + 2)]),
      ...(way.length === 0 ? [] : [RING]),
    ],
  }));
}

/** The states, in the order in which a person meets them. The tests may go through them as well. */
export const PICTURE_STATES: readonly PictureState[] = [
  { name: 'launcher', title: 'Launcher', surface: 'page', on: SIGN_IN, steps: [{ do: 'wait', css: LAUNCHER }] },
  { name: 'home', title: 'Home', surface: 'page', on: SIGN_IN, steps: OPEN_HOME },
  {
    name: 'topic-forgot-password',
    title: 'Topic: forgotten password',
    surface: 'page',
    on: SIGN_IN,
    steps: topic('forgot-password'),
  },
  {
    name: 'topic-pages-missing',
    title: 'Topic: pages missing',
    surface: 'page',
    on: { page: 'portal-home' },
    steps: topic('pages-missing'),
  },
  {
    name: 'language',
    title: 'Choice of language',
    surface: 'page',
    on: SIGN_IN,
    steps: [...OPEN_HOME, { do: 'click', css: '[data-act="language"]' }, { do: 'wait', css: '[data-language="ja"]' }],
  },
  {
    name: 'minimised',
    title: 'Minimised',
    surface: 'page',
    on: SIGN_IN,
    steps: [...OPEN_HOME, { do: 'click', css: '[data-act="minimize"]' }, { do: 'wait', css: '[data-act="expand"]' }],
  },
  {
    name: 'problem',
    title: 'Problem seen: wrong password',
    surface: 'page',
    on: WRONG_PASSWORD,
    steps: [{ do: 'wait', css: '.sp-launcher.is-problem' }],
  },
  {
    name: 'problem-open',
    title: 'Problem opened',
    surface: 'page',
    on: WRONG_PASSWORD,
    steps: [
      { do: 'wait', css: '.sp-launcher.is-problem' },
      { do: 'click', css: LAUNCHER },
      { do: 'wait', css: '.sp-panel' },
    ],
  },
  ...walkStates('check-roles', 'Walk: check my roles', 'check-roles', { page: 'portal-home' }, CHECK_ROLES),
  ...walkStates('reset-work-password', 'Walk: reset a work password', 'forgot-password', SIGN_IN, RESET_WORK),
  { name: 'popup-home', title: 'Popup', surface: 'popup', on: SIGN_IN, steps: [{ do: 'wait', css: '#search' }] },
  {
    name: 'popup-search',
    title: 'Popup: search',
    surface: 'popup',
    on: SIGN_IN,
    steps: [
      { do: 'click', css: '#search' },
      {
        do: 'type',
        text: { en: 'password', sv: 'lösenord', nl: 'wachtwoord', ja: 'パスワード', 'zh-TW': '密碼', it: 'password' },
      },
      { do: 'wait', css: '.sp-row' },
    ],
  },
  { name: 'popup-no-page', title: 'Popup, no page', surface: 'popup', steps: [{ do: 'wait', css: '#search' }] },
  { name: 'options', title: 'Options', surface: 'options', steps: [{ do: 'wait', css: 'select, input' }] },
];

export interface PictureSize {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export const PICTURE_SIZES: readonly PictureSize[] = [
  { name: 'desktop', width: 1280, height: 720 },
  { name: 'narrow', width: 320, height: 640 },
];

export const PICTURE_THEMES = ['light', 'dark'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** The sizes of a state: the toolbar's popup has one, its own. */
export function sizesOf(state: PictureState): readonly PictureSize[] {
  return state.surface === 'popup' ? [{ name: 'popup', width: 384, height: 600 }] : PICTURE_SIZES;
}

/** Where a picture stands below its folder. */
export function pictureFile(language: string, state: PictureState, theme: PictureTheme, size: PictureSize): string {
  return `${language}/${state.name}-${theme}-${size.name}.png`;
}
