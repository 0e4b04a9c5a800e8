import { describe, it } from 'vitest';
import { useStage } from './support';
describe('tmp', () => {
  const stage = useStage('chromium');
  it('debug', async () => {
    for (const [name, w, h] of [['portal-home', 320, 640], ['user-management', 360, 740]] as const) {
      const tab = await stage.open(name);
      for (const [a, b] of [[1280, 720], [480, 800], [w, h]] as const) {
      await tab.setViewport(a, b);
      await new Promise((r) => setTimeout(r, 1500));
      console.log(name, a, JSON.stringify(await tab.inRoot((root) => {
        const deep = (t: ParentNode): Element[] => [...t.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? [e, ...deep(e.shadowRoot)] : [e]));
        const l = root?.querySelector('.sp-launcher,.sp-tab')?.getBoundingClientRect();
        const tiles = deep(document).filter((e) => e.matches('a.tile')).map((e) => JSON.stringify(e.getBoundingClientRect()));
        return { l, tiles: tiles.slice(-2), iw: innerWidth, cw: document.documentElement.clientWidth, sw: document.documentElement.scrollWidth, mount: root?.querySelector('.sp')?.getBoundingClientRect(), html: root?.querySelector('.sp')?.outerHTML.slice(0, 300),
         at: l && root?.elementsFromPoint ? document.elementsFromPoint(l.x + 4, l.y + 4).map((e) => e.localName) : 0 };
      })));
      await tab.screenshot(`/tmp/dbg-${name}-${a}.png`);
      }
    }
  });
});
