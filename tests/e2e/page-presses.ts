import type { TestPage } from './driver';

/**
 * Presses a control of the page with the mouse once it stands still, also inside of open shadow roots. Fails where
 * something of ours lies over it. Once only: a press that leads to another page must not be tried again there.
 */
export async function pressInPage(tab: TestPage, css: string): Promise<void> {
  const { x, y } = await tab.waitInRoot(async (_root, wanted: string) => {
    const all = (tree: ParentNode): readonly Element[] =>
      [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
    const element = all(document).find((one) => one.matches(wanted) && one.checkVisibility());
    if (element === undefined || element.matches(':disabled')) return undefined;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const middle = () => {
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const before = middle();
    for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
    const now = middle();
    const still = now.x === before.x && now.y === before.y && element.checkVisibility();
    const free = document.elementFromPoint(now.x, now.y)?.hasAttribute('data-signpost') === false;
    // Whoever sees it half under something of ours scrolls on.
    if (!free) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return still && free ? now : undefined;
  }, css);
  await tab.page.mouse.click(x, y);
}

/** Types into a field of the page. */
export async function fill(tab: TestPage, css: string, text: string): Promise<void> {
  await pressInPage(tab, css);
  await tab.typeText(text);
}
