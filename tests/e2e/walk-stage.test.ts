import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DriverKind, TestPage } from './driver';
import { PATIENCE_MS } from './driver/patience';
import { sampleExtension } from './driver/sample-extension';
import { KINDS, useStage } from './support';
import type { Asked, Box, Looked } from './walk-stage-script';

const HAZARDS = 'https://login.microsoftonline.com/practice/hazards';

/** Half a pixel: less than anybody can see. */
const EXACT = 0.5;

const folders = new Map<DriverKind, string>(KINDS.map((kind) => [kind, sampleExtension(kind)]));

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/e2e/walk-stage-script.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome121', 'firefox140'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
  });
  for (const folder of folders.values()) {
    writeFileSync(path.join(folder, 'content.js'), outputFiles[0]?.contents ?? '');
  }
});

/** Asks the content script. Out: its answer, once the page has been drawn. */
async function ask(tab: TestPage, asked: Asked): Promise<Looked> {
  return tab.page.evaluate(async (question) => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    let said = '{}';
    const hear = (event: Event): void => {
      if (event instanceof CustomEvent) said = event.detail;
    };
    document.addEventListener('practice-answer', hear);
    if (question.do === 'look') for (let frames = 0; frames < 3; frames += 1) await frame();
    document.dispatchEvent(new CustomEvent('practice-ask', { detail: JSON.stringify(question) }));
    document.removeEventListener('practice-answer', hear);
    return JSON.parse(said);
  }, asked);
}

const look = (tab: TestPage, find: string): Promise<Looked> => ask(tab, { do: 'look', find });

const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** Waits until what is seen is as it should be; fails with what was seen last. */
async function settles(tab: TestPage, find: string, holds: (seen: Looked) => boolean): Promise<Looked> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look(tab, find);
    if (holds(seen)) return seen;
    if (Date.now() > end) throw new Error(`It never came to stand as it should: ${JSON.stringify(seen)}`);
  }
}

/** The ring is exactly around the target, the card whole in the window and clear of it. */
async function right(tab: TestPage, find: string): Promise<Looked> {
  const { width, height } = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return settles(tab, find, ({ target, ring, ringSeen, card, cardOnTop }) => {
    if (target === undefined || ring === undefined || card === undefined || !ringSeen || !cardOnTop) return false;
    const off = (['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(target[side] - ring[side]));
    const inside = card.left >= -EXACT && card.top >= -EXACT && card.right <= width + 1 && card.bottom <= height + 1;
    return Math.max(...off) <= EXACT && inside && apart(card, target);
  });
}

/** Every attribute of every element, open roots included; ours is left out. */
const attributes = (tab: TestPage): Promise<readonly string[]> =>
  tab.page.evaluate(() => {
    const all = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
    return all(document)
      .filter((element) => !element.hasAttribute('data-signpost'))
      .map((element) => `${element.localName} ${[...element.attributes].map((a) => `${a.name}=${a.value}`).join(' ')}`);
  });

const scrollBy = (tab: TestPage, css: string, by: number): Promise<void> =>
  tab.page.evaluate(
    (selector, px) => {
      const area = document.querySelector('hazard-area')?.shadowRoot;
      (document.querySelector(selector) ?? area?.querySelector(selector))?.scrollBy({ top: px, behavior: 'instant' });
    },
    css,
    by,
  );

const presses = (tab: TestPage): Promise<unknown> => tab.page.evaluate(() => Reflect.get(globalThis, 'presses'));

const PLACES = [
  '#gear',
  '#plain',
  '#field',
  '#nested',
  '#transformed',
  '#zoom',
  '#inner',
  '#cell',
  '#replaced',
  '#far',
];
/** Where the browser does not anchor exactly, and the placer takes over. */
const PLACED = new Map<DriverKind, readonly string[]>([['firefox', ['#transformed']]]);

describe.each(KINDS)('the ring and the card of a walk, in %s', (kind) => {
  const stage = useStage(kind, { extension: folders.get(kind) ?? 'none' });

  describe.each([true, false])('with anchors: %s', (anchors) => {
    const open = async (dir: 'ltr' | 'rtl' = 'ltr'): Promise<TestPage> => {
      const tab = await stage.tab();
      await tab.page.bringToFront();
      await tab.goto(`${HAZARDS}${dir === 'rtl' ? '?practice-dir=rtl' : ''}`);
      await tab.waitInRoot(() => document.querySelector('hazard-area')?.shadowRoot != null);
      await ask(tab, { do: 'start', anchors, dir });
      return tab;
    };
    const show = (tab: TestPage, find: string): Promise<Looked> => ask(tab, { do: 'show', find });

    it('stand exactly around and beside every kind of control', async () => {
      const tab = await open();
      for (const find of PLACES) {
        await show(tab, find);
        const { anchored } = await right(tab, find);
        expect([find, anchored]).toEqual([find, anchors && PLACED.get(kind)?.includes(find) !== true]);
      }
    });

    it('follow a part of the page that scrolls in itself, also in an open root', async () => {
      const tab = await open();
      for (const [find, scroller] of [
        ['#nested', '#scroller'],
        ['#inner', '#inner-scroller'],
      ] as const) {
        await show(tab, find);
        await right(tab, find);
        await scrollBy(tab, scroller, 30);
        const { target } = await right(tab, find);
        await scrollBy(tab, scroller, -10);
        expect((await right(tab, find)).target?.top).toBeCloseTo((target?.top ?? 0) + 10, 0);
      }
    });

    it('follow the page as it scrolls, without a script where it anchors', async () => {
      const tab = await open();
      await show(tab, '#plain');
      for (const by of [20, 15, -30]) {
        await scrollBy(tab, 'html', by);
        await right(tab, '#plain');
      }
      const { scrolling } = await look(tab, '#plain');
      expect(scrolling > 0).toBe(!anchors);
    });

    it('hide the ring of what is scrolled out of sight, and keep the card in reach', async () => {
      const tab = await open();
      for (const [find, scroller, by] of [
        ['#nested', '#scroller', 300],
        ['#plain', 'html', 900],
      ] as const) {
        await show(tab, find);
        await right(tab, find);
        await scrollBy(tab, scroller, by);
        const { form } = await settles(tab, find, ({ ringSeen, card }) => !ringSeen && (card?.bottom ?? 9_999) < 720);
        expect(form).toContain('is-card');
        await scrollBy(tab, scroller, -by);
        await right(tab, find);
      }
    });

    it('follow a shift of the layout of which nobody tells', async () => {
      const tab = await open();
      await show(tab, '#plain');
      const before = (await right(tab, '#plain')).target?.top ?? 0;
      await tab.page.evaluate(() => {
        const shifted = document.getElementById('shifted');
        if (shifted !== null) shifted.style.height = '60px';
      });
      expect((await right(tab, '#plain')).target?.top).toBeCloseTo(before + 60, 0);
    });

    it.each(['place', 'again'] as const)(
      'go to the element that takes the place of the target, and do not scroll there (%s)',
      async (how) => {
        const tab = await open();
        await show(tab, '#replaced');
        await right(tab, '#replaced');
        await tab.page.evaluate(() => {
          const next = document.createElement('button');
          next.id = 'replaced';
          next.textContent = 'Replaced by a longer one';
          document.getElementById('list')?.replaceChildren('Text before ', next);
          scrollTo(0, 40);
        });
        await settles(tab, '#replaced', ({ ringSeen }) => !ringSeen);
        await ask(tab, { do: how, find: '#replaced' });
        await right(tab, '#replaced');
        expect(await tab.page.evaluate(() => scrollY)).toBe(40);
        // The person has scrolled away from it.
        await scrollBy(tab, 'html', 900);
        await ask(tab, { do: how, find: '#replaced' });
        await settles(tab, '#replaced', ({ ringSeen }) => !ringSeen);
        expect(await tab.page.evaluate(() => scrollY)).toBe(940);
      },
    );

    it('scroll to what cannot be seen, clear of the bar that stays, and to nothing else', async () => {
      const tab = await open();
      await show(tab, '#plain');
      expect(await tab.page.evaluate(() => scrollY)).toBe(0);
      await show(tab, '#far');
      await right(tab, '#far');
      await tab.page.evaluate(() => scrollTo(0, 3_000));
      await show(tab, '#plain');
      const { target } = await right(tab, '#plain');
      // The bar of the page ends here.
      expect(target?.top).toBeGreaterThan(48);
    });

    it('scroll to what the edge of the window cuts, so that the ring is around all of it', async () => {
      const tab = await open();
      await tab.page.evaluate(() => {
        const far = document.querySelector('#far');
        const { top = 0, height = 0 } = far?.getBoundingClientRect() ?? {};
        scrollTo(0, top + height * 0.7 - innerHeight);
      });
      const { target: cut } = await look(tab, '#far');
      const end = await tab.page.evaluate(() => innerHeight);
      expect(cut?.bottom).toBeGreaterThan(end);
      await show(tab, '#far');
      const { target } = await right(tab, '#far');
      expect(target?.bottom).toBeLessThanOrEqual(end);
    });

    it('never put the card over the control, however large that is', async () => {
      const tab = await open();
      await show(tab, '#large');
      const seen = await settles(tab, '#large', ({ form }) => /is-(?:foot|head)/.test(form));
      expect((seen.card?.bottom ?? 0) - (seen.card?.top ?? 0)).toBeLessThanOrEqual(360);
    });

    it.each([
      [320, 640],
      [320, 256],
      [640, 360],
    ])('leave the control free in a window of %i x %i', async (width, height) => {
      const tab = await open();
      await tab.setViewport(width, height);
      for (const find of ['#gear', '#plain', '#far']) {
        await show(tab, find);
        const { card, form } = await right(tab, find);
        if (width >= 480) continue;
        expect(form).toMatch(/is-(?:foot|head)/);
        expect((card?.bottom ?? 0) - (card?.top ?? 0)).toBeLessThanOrEqual(height / 2);
      }
      // The person scrolls the control to where the card may be.
      for (const top of [height - 60, 70]) {
        const { target } = await right(tab, '#far');
        await scrollBy(tab, 'html', (target?.top ?? 0) - top);
      }
      await right(tab, '#far');
      await tab.setViewport(1280, 720);
      await right(tab, '#far');
    });

    it('stand right where the window is enlarged, or the page enlarges itself', async () => {
      const tab = await open();
      await tab.page.setViewport({ width: 640, height: 360, deviceScaleFactor: 2 });
      await show(tab, '#plain');
      await right(tab, '#plain');
      await tab.page.setViewport({ width: 1280, height: 720, deviceScaleFactor: 1 });
      await tab.page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
      for (const find of ['#gear', '#plain', '#inner', '#far']) {
        await show(tab, find);
        await right(tab, find);
      }
    });

    it('stand right in a page from right to left', async () => {
      const tab = await open('rtl');
      for (const find of ['#gear', '#plain', '#nested', '#far']) {
        await show(tab, find);
        await right(tab, find);
      }
    });

    it('can be used within a modal dialog of the page, and outside again after it', async () => {
      const tab = await open();
      await show(tab, '#open-dialog');
      await right(tab, '#open-dialog');
      await tab.page.click('#open-dialog');
      await ask(tab, { do: 'show', find: '#in-dialog' });
      const { card, home } = await right(tab, '#in-dialog');
      expect(home).toBe('dialog');
      // The button in the middle of the three.
      await tab.page.mouse.click((card?.left ?? 0) + 120, (card?.bottom ?? 0) - 28);
      expect((await look(tab, '#in-dialog')).pressed).toEqual(['next']);
      await tab.page.click('#in-dialog');
      await ask(tab, { do: 'show', find: '#plain' });
      expect((await right(tab, '#plain')).home).toBe('html');
      expect(await presses(tab)).toEqual(['open-dialog', 'in-dialog']);
    });

    it('can be used within a modal dialog of an open root, also beside what stands there from outside', async () => {
      const tab = await open();
      await show(tab, '#plain');
      await right(tab, '#plain');
      await tab.page.evaluate(() => {
        const dialog = document.querySelector('hazard-area')?.shadowRoot?.querySelector('dialog');
        dialog?.showModal();
      });
      const next: string[] = [];
      for (const find of ['#in-inner-dialog', '#slotted']) {
        await show(tab, find);
        const { card, home } = await right(tab, find);
        expect(home).toBe('dialog');
        await tab.page.mouse.click((card?.left ?? 0) + 120, (card?.bottom ?? 0) - 28);
        next.push('next');
        expect((await look(tab, find)).pressed).toEqual(next);
      }
      const { target } = await look(tab, '#in-inner-dialog');
      if (target !== undefined) await tab.page.mouse.click(target.left + 4, target.top + 4);
      await show(tab, '#plain');
      expect((await right(tab, '#plain')).home).toBe('html');
      expect(await presses(tab)).toEqual(['in-inner-dialog']);
    });

    it('write nothing to any element of the page', async () => {
      const tab = await open();
      const before = await attributes(tab);
      for (const find of PLACES.slice(0, -1)) {
        await show(tab, find);
        await right(tab, find);
        expect(await attributes(tab)).toEqual(before);
      }
      await ask(tab, { do: 'remove' });
      expect(await attributes(tab)).toEqual(before);
      expect(await tab.page.evaluate(() => document.querySelectorAll('[data-signpost]').length)).toBe(0);
    });

    it('let every press through to the control, and what is typed into it, while the page scrolls', async () => {
      const tab = await open();
      for (const find of ['#gear', '#nested', '#transformed', '#cell']) {
        await show(tab, find);
        const { target } = await right(tab, find);
        if (target === undefined) continue;
        // The ring's edge on the control belongs to the control as well.
        await tab.page.mouse.click(target.left + 2, target.top + 3);
      }
      expect(await presses(tab)).toEqual(['gear', 'nested', 'transformed', 'cell']);
      await show(tab, '#field');
      await right(tab, '#field');
      await tab.page.click('#field');
      for (const letter of 'Anna') {
        await tab.typeText(letter);
        await scrollBy(tab, 'html', 8);
        await ask(tab, { do: 'place' });
      }
      await right(tab, '#field');
      const typed = await tab.page.evaluate(() => {
        const field = document.activeElement;
        return field instanceof HTMLInputElement ? `${field.id} ${field.value}` : 'the focus is elsewhere';
      });
      expect(typed).toBe('field Anna');
    });

    it('keep the focus in the card where the person has it', async () => {
      const tab = await open();
      await show(tab, '#plain');
      await right(tab, '#plain');
      await ask(tab, { do: 'focus' });
      await ask(tab, { do: 'place', find: '#replaced' });
      expect((await right(tab, '#replaced')).focused).toBe('back');
    });
  });

  it('have the card next to the control in the order of Tab, and lead on in the page', async () => {
    const tab = await stage.tab();
    await tab.page.bringToFront();
    await tab.goto(HAZARDS);
    await ask(tab, { do: 'start', anchors: true });
    await ask(tab, { do: 'show', find: '#plain' });
    await right(tab, '#plain');
    await tab.page.focus('#plain');
    const order: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await tab.press('Tab');
      const { focused } = await look(tab, '#plain');
      order.push(focused || (await tab.page.evaluate(() => document.activeElement?.id ?? '')));
    }
    expect(order).toEqual(['back', 'next', 'stop', 'field']);
  });

  it('can be told apart in forced colours, in the dark, and move for nobody', async () => {
    const tab = await stage.tab();
    await tab.page.bringToFront();
    await tab.goto(HAZARDS);
    await ask(tab, { do: 'start', anchors: true });
    await ask(tab, { do: 'show', find: '#plain' });
    const light = (await right(tab, '#plain')).colours;
    expect(light).toBe('solid 4px rgb(255, 201, 74) none none');
    await tab.emulate({ dark: true });
    expect((await right(tab, '#plain')).colours).toBe(light);
    await tab.emulate({ forcedColors: true });
    const highlight = await tab.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.color = 'Highlight';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    await settles(tab, '#plain', ({ colours }) => colours === `solid 4px ${highlight} none none`);
    await tab.emulate({});
  });
});
