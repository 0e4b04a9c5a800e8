import type { Root, TestPage } from './driver';

/** What is wrong with where our surface stands; empty when nothing is. */
export interface Seen {
  readonly surface: 'launcher' | 'panel' | 'none';
  readonly sheet: boolean;
  /** Of the window, 0 to 1. */
  readonly height: number;
  readonly boxes: readonly string[];
  readonly controls: readonly string[];
  readonly outside: boolean;
}

/** Looks once the page has drawn: what our surface stands on, and whether it leaves the window. Runs in the page. */
export async function look(root: Root): Promise<Seen> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
  const BOXES =
    '#lightbox, .sign-in-box, .inner, .promoted-fed-cred-box, #debugDetailsBanner, #footer, footer, .header, .ext-header, [role="contentinfo"]';
  const CONTROLS = 'a[href], button, input, select, textarea, [role="button"], [role="link"]';
  const all = (tree: ParentNode): readonly Element[] =>
    [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
  const seen = (e: Element): boolean => {
    const { width, height, right, bottom, left, top } = e.getBoundingClientRect();
    const inWindow = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    const shown = e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return shown && inWindow && width > 1 && height > 1 && e.closest('.moveOffScreen, [aria-hidden="true"]') === null;
  };
  const surface = [...(root?.querySelectorAll('.sp-panel, .sp-launcher, .sp-tab') ?? [])].find((e) =>
    e.checkVisibility(),
  );
  if (surface === undefined) {
    return { surface: 'none', sheet: false, height: 0, boxes: [], controls: [], outside: false };
  }
  const ours = surface.getBoundingClientRect();
  const covered = (e: Element): boolean => {
    const { left, right, top, bottom } = e.getBoundingClientRect();
    return left < ours.right - 0.5 && ours.left < right - 0.5 && top < ours.bottom - 0.5 && ours.top < bottom - 0.5;
  };
  const name = (e: Element): string => `${e.localName}#${e.id}.${e.className} ${e.textContent?.trim().slice(0, 30)}`;
  const standing = all(document).filter((e) => e !== root?.host && seen(e) && covered(e));
  return {
    surface: surface.matches('.sp-panel') ? 'panel' : 'launcher',
    sheet: surface.matches('.sp-sheet'),
    height: ours.height / innerHeight,
    boxes: standing.filter((e) => e.matches(BOXES)).map(name),
    controls: standing.filter((e) => e.matches(CONTROLS)).map(name),
    outside: ours.left < -0.5 || ours.top < -0.5 || ours.right > innerWidth + 0.5 || ours.bottom > innerHeight + 0.5,
  };
}

/** What of our panel, or of a page of the extension, is cut off or sticks out at the side. */
export function cutOff(tab: TestPage): Promise<readonly string[]> {
  return tab.inRoot((root) => {
    const top = root?.querySelector('.sp-panel') ?? document.querySelector('.sp');
    if (top == null) return ['there is nothing to look at'];
    const frame = top.getBoundingClientRect();
    return [...top.querySelectorAll('*')]
      .filter((e) => e.checkVisibility() && e.closest('.sp-sr, svg') === null)
      .filter((e) => {
        const { left, right } = e.getBoundingClientRect();
        const { overflowX, overflowY } = getComputedStyle(e);
        const block = e.clientWidth > 0;
        return (
          (block && overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1) ||
          (block && ['hidden', 'clip'].includes(overflowY) && e.scrollHeight > e.clientHeight + 1) ||
          left < frame.left - 1 ||
          right > frame.right + 1
        );
      })
      .map((e) => `${e.localName}.${e.className}: ${e.textContent?.slice(0, 60)}`);
  });
}
