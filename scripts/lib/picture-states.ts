import type { LanguageTag } from '../../src/core/languages';
import { type Move, WAYS, type Way } from '../../tests/e2e/walk-ways';
import { SCENARIOS } from '../../tests/site/scenarios';

/** One thing a person does, or waits for, on the way to a state. Selectors look inside our root, or the extension's page. */
export type PictureStep =
  | { readonly do: 'wait' | 'click'; readonly css: string }
  /** Waits for the ring of a guided walk. */
  | { readonly do: 'ring' }
  /** What a person does in the page at a step of a walk. */
  | { readonly do: 'go'; readonly move: Move }
  | { readonly do: 'type'; readonly text: Readonly<Record<LanguageTag, string>> };

/** A picture, and what leads to it. */
export interface Picture {
  readonly name: string;
  readonly title: string;
  readonly steps: readonly PictureStep[];
}

/** A state that is worth looking at in every language. */
export interface PictureState extends Picture {
  /** `page`: in a page of the practice site. `popup`: the toolbar's popup over it. `options`: the options page. */
  readonly surface: 'page' | 'popup' | 'options';
  /** The page of the practice site by page and view; left out where there is none. */
  readonly on?: { readonly page: string; readonly view?: string };
  /** What is taken after it, each from where the one before it ends. */
  readonly more?: readonly Picture[];
}

/** In: a state. Out: its pictures, in the order in which they are taken. */
export const picturesOf = (state: PictureState): readonly Picture[] => [state, ...(state.more ?? [])];

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

/** A picture of every step of a walk, on one way through it, gone as the tests go it. */
function walkState({ walk, rows, from, moves }: Way): PictureState {
  const scenario = SCENARIOS.find(({ name }) => name === from);
  if (scenario === undefined) throw new Error(`No practice page is called ${from}.`);
  const { page, view } = scenario.state;
  const title = (place: number): string => `Walk: ${walk}, step ${place + 1}`;
  const seen = ({ at }: Move, place: number): readonly PictureStep[] => [
    {
      do: 'wait',
      // The bar itself is not to be seen where the card is folded.
      css: `.sp-walk:has(.sp-bar .on:nth-child(${place + 1})):not(:has(.sp-bar .on:nth-child(${place + 2})))`,
    },
    ...(at === undefined ? [] : [{ do: 'ring' } as const]),
  ];
  const [first, ...others] = moves;
  if (first === undefined) throw new Error(`The walk ${walk} has no steps.`);
  return {
    name: `walk-${walk}`,
    title: title(0),
    surface: 'page',
    on: view === undefined ? { page } : { page, view },
    steps: [
      ...OPEN_HOME,
      ...rows.map((row): PictureStep => ({ do: 'click', css: `.sp-row[data-topic="${row}"]` })),
      { do: 'click', css: `[data-walk="${walk}"]` },
      ...seen(first, 0),
    ],
    more: others.map((move, before) => ({
      name: `walk-${walk}-${before + 2}`,
      title: title(before + 1),
      steps: [{ do: 'go', move: moves[before] ?? first }, ...seen(move, before + 1)],
    })),
  };
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
  ...WAYS.map(walkState),
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
export function pictureFile(language: string, picture: Picture, theme: PictureTheme, size: PictureSize): string {
  return `${language}/${picture.name}-${theme}-${size.name}.png`;
}
