import type { LanguageTag } from '../../src/core/languages';

/** One thing a person does, or waits for, on the way to a state. Selectors look inside our root, or the extension's page. */
export type PictureStep =
  | { readonly do: 'wait' | 'click'; readonly css: string }
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
