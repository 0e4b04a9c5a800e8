import type { Browser as Extension } from 'webextension-polyfill';
import { WALKS } from '../../src/data/walks';
import { scenarioUrl } from '../site/scenarios';
import type { Root, TestPage } from './driver';
import { PATIENCE_MS } from './driver/patience';
import { ACT, hides, launcherShows, openPanel, ROW, type Stage, shows } from './support';

/** As the extension's own pages have it. */
declare const chrome: Extension;

/** Guided walks as a person meets them: the ring, the card, and what the person does in the page. */
export const CARD = '.sp-walk';
export const RING = '.sp-ring';

/** A message of one language. */
export type Say = (key: string) => string;

/** Half a pixel: less than anybody can see. */
const EXACT = 0.5;

/** How many steps a walk has. Fails for one that is in no table. */
export function lengthOf(walk: string): number {
  const found = WALKS.find(({ id }) => id === walk);
  if (found === undefined) throw new Error(`There is no walk called "${walk}".`);
  return found.steps.length;
}

/** Opens the topic through the rows that lead there. */
export async function openTopic(tab: TestPage, ...rows: readonly string[]): Promise<void> {
  await openPanel(tab);
  for (const row of rows) await tab.clickInRoot({ css: ROW(row) });
}

/** Opens the topic, and presses "Show me". Out: once the card is there and the panel is not. */
export async function showMe(tab: TestPage, walk: string, ...rows: readonly string[]): Promise<void> {
  await openTopic(tab, ...rows);
  await tab.clickInRoot({ css: `[data-walk="${walk}"]` });
  await shows(tab, CARD);
  await hides(tab, '.sp-panel');
}

/** A page of the practice site whose late content comes `delay` milliseconds late; with its launcher. */
export async function openSoon(stage: Stage, name: string, language = 'en', delay = 300): Promise<TestPage> {
  const tab = await stage.tab();
  await tab.page.bringToFront();
  const url = new URL(scenarioUrl(name, language));
  if (url.host === 'partner.microsoft.com') url.searchParams.set('delay', String(delay));
  await tab.goto(url.href);
  await launcherShows(tab);
  return tab;
}

/** Puts the tab in front at a step of a walk, counted from 1, as the popup begins one. */
export async function putAt(stage: Stage, tab: number, walk: string, step: number, minutesAgo = 0): Promise<void> {
  await remember(stage, tab, { walk, step: step - 1, at: Date.now() - minutesAgo * 60_000 });
  await stage.own.page.evaluate(
    (id) => chrome.tabs.sendMessage(id, { type: 'walk-begun' }, { frameId: 0 }).catch(() => undefined),
    tab,
  );
}

/** The number of the tab in front. */
export function tabNumber(stage: Stage): Promise<number> {
  return stage.own.page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? -1;
  });
}

/** Puts what the extension remembers of the walk of a tab, past its own rules. */
export function remember(stage: Stage, tab: number, value: unknown): Promise<void> {
  return stage.own.page.evaluate((key, stored) => chrome.storage.session.set({ [key]: stored }), `walk:${tab}`, value);
}

/** What the extension remembers of the walk of a tab. */
export function remembered(stage: Stage, tab: number): Promise<unknown> {
  return stage.own.page.evaluate(async (key) => (await chrome.storage.session.get(key))[key] ?? null, `walk:${tab}`);
}

/** Waits until the card stands at a step, counted from 1. */
export function atStep(tab: TestPage, say: Say, step: number, of: number): Promise<void> {
  const words = say('walk.ui.step').replace('{step}', String(step)).replace('{total}', String(of));
  return readsLate(tab, '.sp-count', words);
}

/** Waits until something of the card has these words; a page of the portal may take its time. */
export async function readsLate(tab: TestPage, css: string, text: string): Promise<void> {
  await tab.waitInRoot(
    (root, wanted: string, expected: string) =>
      [...(root?.querySelectorAll(wanted) ?? [])].some((one) =>
        one.textContent?.replace(/\s+/g, ' ').includes(expected),
      ),
    css,
    text,
  );
}

export const press = (tab: TestPage, act: string): Promise<void> => tab.clickInRoot({ css: ACT(act) });

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SeenWalk {
  readonly target?: Box;
  readonly ring?: Box;
  readonly card?: Box;
  readonly window: { readonly width: number; readonly height: number };
  /** The ring is drawn, and outside of the box that it has. */
  readonly drawn: boolean;
  /** In the middle of the ring the mouse meets the page, and there the target. */
  readonly reaches: boolean;
}

/** Looks at the walk once the page is drawn. `css`: the element of the page that the step is about. Runs in the page. */
async function lookAtWalk(root: Root, css: string): Promise<SeenWalk> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
  const all = (tree: ParentNode): readonly Element[] =>
    [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
  const box = (element: Element | null | undefined): Box | undefined => {
    if (element?.checkVisibility({ visibilityProperty: true }) !== true) return undefined;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const element = all(document).find((one) => one.matches(css) && one.checkVisibility({ visibilityProperty: true }));
  const line = root?.querySelector('.sp-ring');
  const [target, ring, card] = [box(element), box(line), box(root?.querySelector('.sp-walk-card'))];
  const style = line == null ? undefined : getComputedStyle(line);
  const inside = (outer: Element, inner: Element): boolean => {
    for (let at: Node | null = inner; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at === outer) return true;
    return false;
  };
  const hit = (x: number, y: number): Element | null => {
    let at = document.elementFromPoint(x, y);
    for (let deeper = at; deeper !== null; ) {
      at = deeper;
      const next: Element | null = deeper.shadowRoot?.elementFromPoint(x, y) ?? null;
      deeper = next === deeper ? null : next;
    }
    return at;
  };
  const there = ring === undefined ? null : hit((ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2);
  return {
    ...(target === undefined ? {} : { target }),
    ...(ring === undefined ? {} : { ring }),
    ...(card === undefined ? {} : { card }),
    window: { width: innerWidth, height: innerHeight },
    drawn:
      style !== undefined && Number.parseFloat(style.outlineWidth) >= 3 && Number.parseFloat(style.outlineOffset) >= 0,
    reaches: element !== undefined && there !== null && (inside(element, there) || there.contains(element)),
  };
}

/** What is wrong with where ring and card stand; empty when nothing is. */
function wrong({ target, ring, card, window, drawn, reaches }: SeenWalk): readonly string[] {
  if (target === undefined) return ['the element is not in sight'];
  if (ring === undefined) return ['there is no ring'];
  if (card === undefined) return ['there is no card'];
  const off = (['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(target[side] - ring[side]));
  const apart =
    card.right <= target.left || target.right <= card.left || card.bottom <= target.top || target.bottom <= card.top;
  const inside =
    card.left >= -EXACT &&
    card.top >= -EXACT &&
    card.right <= window.width + EXACT &&
    card.bottom <= window.height + EXACT;
  return [
    ...(Math.max(...off) > EXACT ? [`the ring is ${Math.max(...off)} px off`] : []),
    ...(drawn ? [] : ['the ring is not drawn outside of the element']),
    ...(apart ? [] : ['the card covers the element']),
    ...(inside ? [] : ['the card leaves the window']),
    ...(reaches ? [] : ['the mouse does not reach the element']),
  ];
}

/** Waits until the ring is around the element and the card clear of it. Out: what is seen then. */
export async function ringed(tab: TestPage, css: string): Promise<SeenWalk & { readonly ring: Box }> {
  const end = Date.now() + PATIENCE_MS;
  let seen: SeenWalk | undefined;
  let problems: readonly string[] = [];
  while (Date.now() < end) {
    seen = await tab.inRoot(lookAtWalk, css).catch(() => undefined);
    problems = seen === undefined ? ['the page went away'] : wrong(seen);
    if (seen?.ring !== undefined && problems.length === 0) return { ...seen, ring: seen.ring };
  }
  const says = await tab.inRoot((root) => root?.querySelector('.sp-walk')?.textContent).catch(String);
  throw new Error(`Around ${css}: ${problems.join(', ')}: ${JSON.stringify({ ...seen, says })}`);
}

/** Presses the middle of the ring with the mouse, which the page must get. */
export async function pressRing(tab: TestPage, css: string): Promise<void> {
  const { ring } = await ringed(tab, css);
  await tab.page.mouse.click((ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2);
}

/** Every attribute of every element of the page, open roots included; ours is left out. */
export function attributes(tab: TestPage): Promise<readonly string[]> {
  return tab.inRoot(() => {
    const all = (tree: ParentNode): readonly Element[] =>
      [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
    return all(document)
      .filter((element) => !element.hasAttribute('data-signpost'))
      .map((element) => `${element.localName} ${[...element.attributes].map((a) => `${a.name}=${a.value}`).join(' ')}`);
  });
}

/** Waits until nothing of the walk is left: no ring, no card, only the launcher. */
export async function onlyLauncher(tab: TestPage): Promise<void> {
  await shows(tab, '.sp-open, .sp-tab');
  await tab.waitInRoot((root, css: string) => root?.querySelector(css) === null, `${CARD}, ${RING}, .sp-panel`);
}

/** Where the focus is: on the title of our card, on something else of ours, or in the page. */
export function focusIs(tab: TestPage): Promise<'title' | 'ours' | 'page'> {
  return tab.inRoot((root) => {
    const ours = root?.activeElement;
    if (ours == null) return 'page' as const;
    return ours.id === 'sp-walk-title' ? ('title' as const) : ('ours' as const);
  });
}

/** What a screen reader is told of the walk: the words of each region that has some. */
export function said(tab: TestPage): Promise<readonly string[]> {
  return tab.inRoot((root) =>
    [...(root?.querySelectorAll('[role="status"]') ?? [])].map((one) => one.textContent ?? '').filter(Boolean),
  );
}
