import { describe, expect, it } from 'vitest';
import { FULL } from '../trust/form';
import type { TestPage } from './driver';
import { PATIENCE_MS } from './driver/patience';
import { newTab } from './new-tab';
import { ACT, launcherShows, openPanel, ROW, settledSilence, shows, TRUST_KINDS, useStage } from './support';
import { ATTACKS } from './trust-attacks';
import { fields, openHostile } from './trust-hostile-page';
import { CARD } from './walking';

/** `full`: every attack in both browsers; else every second in Chromium, and every third in Firefox. */
const EVERY = FULL ? { chromium: 1, firefox: 1 } : { chromium: 2, firefox: 3 };
const TOPIC = ROW('forgot-password');

interface Spot {
  readonly x: number;
  readonly y: number;
}

describe.each(TRUST_KINDS)('a press on a hostile page, in %s', (kind) => {
  const stage = useStage(kind);
  const open = () => openHostile(stage);

  /** Presses what stands at a place, and waits until everything that it could have set off is done. */
  const pressAt = async (tab: TestPage, { x, y }: Spot): Promise<void> => {
    await tab.page.mouse.click(x, y);
    await settledSilence(stage);
    await tab.inRoot(async () => {
      for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
    });
  };

  const spotOf = (tab: TestPage, css: string): Promise<Spot | undefined> =>
    tab.inRoot((root, wanted: string) => {
      const box = root?.querySelector(wanted)?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, css);

  /** What stands there, as a picture. */
  const picture = (tab: TestPage, { x, y }: Spot): Promise<string> => {
    const clip = { x: Math.round(x) - 30, y: Math.round(y) - 10, width: 60, height: 20 };
    // Where the page has no size Firefox has no picture of it: nobody sees anything.
    return tab.page.screenshot({ clip, encoding: 'base64' }).catch(() => '');
  };
  /** What is to be pressed and its picture, once it has come to its place. */
  const arrived = async (tab: TestPage, css: string): Promise<{ before: Spot; seen: string }> => {
    await tab.inRoot((root) =>
      Promise.all((root?.getAnimations() ?? []).map(({ finished }) => finished)).then(() => 0),
    );
    const before = await spotOf(tab, css);
    if (before === undefined) throw new Error('There is no row to press.');
    let [last, seen] = ['', await picture(tab, before)];
    while (last !== seen) [last, seen] = [seen, await picture(tab, before)];
    return { before, seen };
  };

  const attacks = ATTACKS.filter((_, at) => at % EVERY[kind] === 0);

  it.each(attacks)('a press is worth something only where the person sees what is pressed: $what', async (attack) => {
    const { tab, failed } = await open();
    await openPanel(tab);
    await tab.page.mouse.move(4, 300);
    const { before, seen } = await arrived(tab, TOPIC);
    await tab.page.evaluate(attack.run);
    // Our panel moves where the page leaves it more room; what the page hides does not come back.
    const end = Date.now() + (attack.holds === 'works' ? PATIENCE_MS : 400);
    let [spot, visible] = [before, false];
    while (!visible && Date.now() < end) {
      spot = (await spotOf(tab, TOPIC)) ?? before;
      visible = (await picture(tab, spot)) === seen;
    }
    await pressAt(tab, spot);
    const press = (await tab.inRoot((root) => root?.querySelector('.sp-back') != null)) ? 'works' : 'refused';
    expect(attack.holds).toContain(press);
    if (press === 'works') expect(visible).toBe(true);
    expect(failed).toEqual([]);
  });

  it('what the page presses itself is worth nothing, wherever and however it does', async () => {
    const { tab, failed } = await open();
    await openPanel(tab);
    const spot = await spotOf(tab, TOPIC);
    await tab.page.evaluate(({ x, y }) => {
      const host = document.querySelector<HTMLElement>('[data-signpost]');
      const at = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: x, clientY: y, view: window };
      for (const target of [host, document.elementFromPoint(x, y), document.activeElement, window, document]) {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'])
          target?.dispatchEvent(new MouseEvent(type, at));
        for (const key of ['Enter', ' ', 'Escape'])
          for (const type of ['keydown', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
      }
      host?.click();
      host?.focus();
      host?.dispatchEvent(new CustomEvent('toggle', { bubbles: true }));
    }, spot ?? { x: 0, y: 0 });
    await settledSilence(stage);
    expect(
      await tab.inRoot((root) => [root?.querySelector('.sp-panel') != null, root?.querySelector('.sp-back') == null]),
    ).toEqual([true, true]);
    expect(failed).toEqual([]);
  });

  it.runIf(kind === 'firefox')(
    'what the page presses in our own tree, which Firefox lets it into, is worth nothing',
    async () => {
      const { tab, failed } = await open();
      await openPanel(tab);
      const { before } = await arrived(tab, TOPIC);
      await tab.page.mouse.move(before.x, before.y);

      const pressed = await tab.page.evaluate((css) => {
        const { nodes, quietly } = Object.getOwnPropertyDescriptor(document, 'practiceHostile')?.value ?? {};
        const inside: readonly Node[] = nodes;
        const root = inside.map((node) => quietly(() => node.getRootNode())).find((one) => one instanceof ShadowRoot);
        const row: HTMLElement | null = quietly(() => root?.querySelector(css));
        const at = { bubbles: true, composed: true, cancelable: true, detail: 1 };
        for (const type of ['mousedown', 'mouseup', 'click']) row?.dispatchEvent(new MouseEvent(type, at));
        row?.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }));
        row?.click();
        return row !== null && row !== undefined;
      }, TOPIC);
      expect(pressed).toBe(true);
      await settledSilence(stage);
      expect(await tab.inRoot((root) => root?.querySelector('.sp-back') == null)).toBe(true);
      // There is nothing to find there that the person has not come with: no field, and nobody's address.
      expect(await fields(tab)).toBe(0);
      expect(await tab.inRoot((root) => root?.querySelector('.sp-panel')?.textContent?.includes('@'))).toBe(false);
      expect(failed).toEqual([]);
    },
  );

  it('a link of ours leads where it was drawn to lead, by every way to press it', async () => {
    const { tab } = await open();
    await openPanel(tab);
    await tab.clickInRoot({ css: TOPIC });
    await shows(tab, '.sp-back');
    const css = '.sp-panel .sp-out a';
    await tab.inRoot((root, link: string) => root?.querySelector(link)?.scrollIntoView({ block: 'center' }), css);
    const { before } = await arrived(tab, css);
    await tab.page.mouse.move(before.x, before.y);
    // Firefox names the node under the mouse to the page, which hangs on it what it likes.
    await tab.page.evaluate(() => {
      const { nodes, quietly } = Object.getOwnPropertyDescriptor(document, 'practiceHostile')?.value ?? {};
      const inside: readonly Node[] = nodes ?? [];
      const roots = new Set(inside.map((node): Node => quietly(() => node.getRootNode())));
      for (const root of roots) {
        if (!(root instanceof ShadowRoot)) continue;
        for (const link of root.querySelectorAll('a')) {
          for (const type of ['click', 'auxclick']) {
            const lead = (): void => link.setAttribute('href', 'https://login.live.com/elsewhere');
            for (const heard of [link, root]) heard.addEventListener(type, lead, true);
          }
        }
      }
    });
    const drawn = await tab.inRoot((root, link: string) => root?.querySelector(link)?.getAttribute('href'), css);
    const ways = {
      mouse: () => tab.page.mouse.click(before.x, before.y),
      'middle button': () => tab.page.mouse.click(before.x, before.y, { button: 'middle' }),
      key: async () => {
        await tab.inRoot((root, link: string) => root?.querySelector<HTMLElement>(link)?.focus(), css);
        await tab.press('Enter');
      },
    };
    for (const [by, way] of Object.entries(ways)) {
      const opened = await newTab(stage, way).catch((error: unknown) => {
        throw new Error(`Nothing was opened by ${by}.`, { cause: error });
      });
      expect(new URL(opened.page.url()).host).toBe(new URL(drawn ?? '').host);
      await opened.close();
      await tab.page.bringToFront();
    }
  });

  it('what the page opens anew over us, and in silence, covers us again; no key is pressed blindly either', async () => {
    const { tab } = await open();
    await openPanel(tab);
    const first = (): Promise<boolean> => tab.inRoot((root) => root?.querySelector('.sp-back') == null);
    await tab.page.evaluate(() => {
      for (const type of ['beforetoggle', 'toggle'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      const outer = document.createElement('div');
      document.body.append(outer);
      for (const home of [document.body, outer.attachShadow({ mode: 'closed' })]) {
        const over = document.createElement('div');
        over.popover = 'manual';
        over.style.cssText = 'inset:0;width:auto;height:auto;background:red;pointer-events:none';
        home.append(over);
        over.showPopover();
        addEventListener('practice-again', () => {
          over.hidePopover();
          over.showPopover();
        });
      }
    });
    const again = () => tab.page.evaluate(() => void dispatchEvent(new Event('practice-again')));
    const spot = (await spotOf(tab, TOPIC)) ?? { x: 0, y: 0 };
    for (const _ of [1, 2, 3]) {
      await pressAt(tab, spot);
      expect(await first()).toBe(true);
      await again();
    }
    // By key it is the same; the focus stays where it was, and the next key counts.
    await tab.inRoot((root, css: string) => root?.querySelector<HTMLElement>(css)?.focus(), TOPIC);
    await tab.press('Enter');
    await settledSilence(stage);
    expect(await first()).toBe(true);
    await tab.press('Enter');
    await shows(tab, '.sp-back');
    await again();
    await pressAt(tab, (await spotOf(tab, '.sp-back')) ?? spot);
    expect(await first()).toBe(false);
    await tab.clickInRoot({ css: '.sp-back' });
    await shows(tab, TOPIC);
  });

  it('what is moved over us by the page goes below us with the first press, and the second one counts', async () => {
    const { tab } = await open();
    await openPanel(tab);
    await tab.page.evaluate(() => {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = 'inset:0;width:auto;height:auto;background:red;pointer-events:none';
      document.body.append(over);
      over.showPopover();
    });
    const spot = (await spotOf(tab, TOPIC)) ?? { x: 0, y: 0 };
    await pressAt(tab, spot);
    expect(await tab.inRoot((root) => root?.querySelector('.sp-back') == null)).toBe(true);
    await tab.clickInRoot({ css: TOPIC });
    await shows(tab, '.sp-back');
    // The same for the card of a walk, which is in the top layer by itself.
    await tab.clickInRoot({ css: '[data-walk]' });
    await shows(tab, CARD);
    await tab.page.evaluate(() => {
      const over = document.querySelector<HTMLElement>('[popover]:not([data-signpost])');
      over?.hidePopover();
      over?.showPopover();
    });
    await pressAt(tab, (await spotOf(tab, `${CARD} ${ACT('walk-stop')}`)) ?? { x: 0, y: 0 });
    await shows(tab, CARD);
    // By key as well, and the focus stays in the card.
    await tab.page.evaluate(() => {
      const over = document.querySelector<HTMLElement>('[popover]:not([data-signpost])');
      over?.hidePopover();
      over?.showPopover();
    });
    const stop = `${CARD} ${ACT('walk-stop')}`;
    await tab.inRoot((root, css: string) => root?.querySelector<HTMLElement>(css)?.focus(), stop);
    await tab.press('Enter');
    await settledSilence(stage);
    await shows(tab, CARD);
    expect(await tab.inRoot((root, css: string) => root?.activeElement?.matches(css), stop)).toBe(true);
    await tab.clickInRoot({ css: stop });
    await launcherShows(tab);
  });
});
