/** A guided walk in the test's document, with a worker that answers as told; importing this installs what jsdom lacks. */
import { vi } from 'vitest';
import { createHost } from '../../../src/content/host';
import { createWalk } from '../../../src/content/walk';
import type { WalkAnswer, WalkStepAnswer } from '../../../src/core/messages';
import type { TreeElement } from '../../../src/core/tree';
import { settled, setWindow } from './browser';
import { fakeApi } from './fake-api';

/** Nothing is ever out of sight and nothing changes its size: what these tell of is tried in real browsers. */
class Quiet {
  observe(): void {}
  disconnect(): void {}
}
export const scrolledTo = vi.fn();
vi.stubGlobal('IntersectionObserver', Quiet);
vi.stubGlobal('ResizeObserver', Quiet);
Object.defineProperty(Element.prototype, 'scrollIntoView', { value: scrolledTo, configurable: true, writable: true });

/** In sight, with a size. */
export const BOX = 'data-rect="400 300 80 30"';

const tag = (
  name: string,
  attributes: TreeElement['attributes'],
  ...children: TreeElement['children']
): TreeElement => ({ tag: name, attributes, children });
const button = (act: string): TreeElement => tag('button', { type: 'button', 'data-act': act }, act);

/** As small as a card can be and still have every part. */
export const card = (title: string): TreeElement =>
  tag(
    'div',
    { class: 'sp', lang: 'en', dir: 'ltr' },
    tag('h2', { id: 'sp-walk-title', class: 'sp-title', tabindex: '-1', 'data-title': '' }, title),
    tag('p', { id: 'sp-walk-text' }, 'Select ', tag('b', { 'data-label': 'settings' }, 'Settings')),
    tag('p', { 'data-when': 'looking', class: 'sp-note looking' }, 'looking for it'),
    tag('p', { 'data-when': 'gone', class: 'sp-note gone' }, 'it is gone'),
    tag('p', { 'data-when': 'found' }, tag('i', { 'data-when': 'focus' }, button('walk-focus')), button('walk-again')),
    tag(
      'div',
      { 'data-when': 'missing' },
      tag('p', { class: 'sp-note' }, 'it is missing'),
      button('walk-retry'),
      button('walk-skip'),
      tag('button', { type: 'button', 'data-topic': 'check-roles' }, 'topic'),
      button('walk-details'),
    ),
    ...['fold', 'unfold', 'back', 'next', 'resume', 'stop'].map((act) => button(`walk-${act}`)),
  );

/** A step that points at an id of the page, or at nothing. */
export const step = (place: number, id?: string, over: Partial<WalkStepAnswer> = {}): WalkStepAnswer => ({
  step: place,
  find: id === undefined ? [] : [{ css: `#${id}` }],
  words: {},
  inMenu: false,
  aside: false,
  card: card(`step ${place}`),
  said: `said ${place}`,
  ...over,
});
export const menu = (place: number, id: string): WalkStepAnswer => step(place, id, { inMenu: true });
export const steps = (...given: readonly WalkStepAnswer[]): WalkAnswer => ({
  walking: true,
  step: given[0]?.step ?? 0,
  steps: given,
});
export const only = (title: string): WalkAnswer => ({
  walking: true,
  step: 0,
  steps: [],
  card: card(title),
  said: `said ${title}`,
});

/** A walk in a page, with eyes for what stands there and hands to press it. */
export function openWalk(first: unknown) {
  setWindow(1280, 720);
  const ended = new AbortController();
  const host = createHost(document, () => true, ended.signal);
  const worker = fakeApi({ walk: () => first });
  const around = {
    page: vi.fn((): { page: string; view?: string; pageLanguage: string } | undefined => ({
      page: 'portal-home',
      view: 'some-view',
      pageLanguage: 'en',
    })),
    hidden: vi.fn(() => false),
    open: vi.fn(),
    ended: vi.fn(),
  };
  const walk = createWalk(document, host, worker.api, around);
  const { root } = host;
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  return {
    ...worker,
    walk,
    host,
    root,
    around,
    find,
    /** The title of the card; undefined where none stands in the page. */
    title: (): string | null | undefined => (host.element.isConnected ? find('[data-title]')?.textContent : undefined),
    /** Whether a ring stands in the page. */
    ringed: (): boolean => find('.sp-ring')?.matches(':popover-open') === true,
    status: (): readonly string[] =>
      ['looking', 'gone', 'missing', 'found'].filter((name) => find(`${STATUS[name]}`) !== null),
    /** What is heard by those who do not see the card. */
    heard: (): string | null | undefined => find('[role="status"]')?.textContent,
    /** What is heard of the element since. */
    news: (): string | null | undefined => find('[role="status"] ~ [role="status"]')?.textContent,
    acts: (): readonly (WalkAct | undefined)[] => worker.asked('walk').map(({ act }) => actOf(act)),
    async press(selector: string): Promise<void> {
      const element = find(selector);
      if (element === null) throw new Error(`Nothing to press at ${selector}`);
      element.focus();
      element.click();
      await idle();
    },
    end: (): void => {
      ended.abort();
      document.body.replaceChildren();
      scrolledTo.mockReset();
    },
  };
}

export type OpenWalk = ReturnType<typeof openWalk>;
type WalkAct = Readonly<Record<string, unknown>>;

const STATUS: Readonly<Record<string, string>> = {
  looking: '.looking',
  gone: '.gone',
  found: '[data-act="walk-again"]',
  missing: '[data-act="walk-retry"]',
};

function actOf(act: unknown): WalkAct | undefined {
  return typeof act === 'object' && act !== null ? { ...act } : undefined;
}

/** When everything that was promised so far has been answered, also where the clock stands still. */
export async function idle(): Promise<void> {
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(0);
  else await settled();
}
