import { describe, expect, it } from 'vitest';
import { scenarioUrl } from '../site/scenarios';
import type { TestPage } from './driver';
import { catalogue, KINDS, type Stage, shows, useStage } from './support';
import { atStep, CARD, lengthOf, openSoon, press, putAt, ringed, tabNumber } from './walking';

/** The band of the ring on light and dark pages, and how far from the control its middle is (`walk.css`). */
const BAND = [255, 201, 74] as const;
const MIDDLE = 4;

interface Spot {
  readonly side: string;
  readonly x: number;
  readonly y: number;
}

/** The colours of a picture at some places, decoded by the browser in a page of ours. */
async function colours(stage: Stage, tab: TestPage, spots: readonly Spot[]): Promise<readonly (readonly number[])[]> {
  const picture = await tab.page.screenshot({ encoding: 'base64' });
  return stage.own.page.evaluate(
    async (base64, places) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return places.map(({ x, y }) => [...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])]);
    },
    picture,
    spots,
  );
}

const isBand = (colour: readonly number[]): boolean =>
  BAND.every((part, place) => Math.abs(part - (colour[place] ?? -1)) <= 6);

describe.each(KINDS)('what a guided walk looks like, in %s', (kind) => {
  const stage = useStage(kind);
  const en = catalogue('en');

  /** The box of an element, wherever; with what is under the card of it. */
  const cardClearOf = (tab: TestPage, css: string): Promise<boolean> =>
    tab.waitInRoot((root, wanted: string) => {
      const a = document.querySelector(wanted)?.getBoundingClientRect();
      const b = root?.querySelector('.sp-walk-card')?.getBoundingClientRect();
      if (a === undefined || b === undefined) return false;
      return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    }, css);

  it.each([
    ['sign-in', 'reset-work-password', 1, '#cantAccessAccount'],
    ['user-management', 'check-roles', 4, 'accexp_he-search-box'],
    ['user-management', 'check-roles', 5, '#cell-role-column-header'],
  ] as const)(
    '%s: the band of the ring is to be seen on all four sides (%s, step %s)',
    async (name, walk, step, css) => {
      const tab = await openSoon(stage, name, 'en', 0);
      await putAt(stage, await tabNumber(stage), walk, step);
      const { ring } = await ringed(tab, css);
      const spots = [0.3, 0.5, 0.7].flatMap((part): readonly Spot[] => {
        const x = ring.left + (ring.right - ring.left) * part;
        const y = ring.top + (ring.bottom - ring.top) * part;
        return [
          { side: 'top', x, y: ring.top - MIDDLE },
          { side: 'bottom', x, y: ring.bottom + MIDDLE - 1 },
          { side: 'left', x: ring.left - MIDDLE, y },
          { side: 'right', x: ring.right + MIDDLE - 1, y },
        ];
      });
      const seen = await colours(stage, tab, spots);
      expect(spots.flatMap((spot, place) => (isBand(seen[place] ?? []) ? [] : [[spot, seen[place]]]))).toEqual([]);
      const [inside] = await colours(stage, tab, [
        { side: 'inside', x: (ring.left + ring.right) / 2, y: ring.top + 2 },
      ]);
      expect(isBand(inside ?? [])).toBe(false);
    },
  );

  it('leaves the whole column free where the step is about what stands in it', async () => {
    const tab = await openSoon(stage, 'user-management', 'en', 0);
    await putAt(stage, await tabNumber(stage), 'check-roles', 5);
    await atStep(tab, en, 5, lengthOf('check-roles'));
    const { target, card } = await ringed(tab, '#cell-role-column-header');
    if (target === undefined || card === undefined) throw new Error('There is nothing to look at.');
    expect(card.right <= target.left || target.right <= card.left).toBe(true);
  });

  it.each([
    ['nl', 640, 'stands clear of it', false],
    ['ja', 640, 'stands clear of it', false],
    ['ja', 360, 'folds', true],
  ])(
    '%s, 320 x %i px: is never over the field in use (%s), is one whole line when folded, and scrolls when not',
    async (language, height, _what, gaveWay) => {
      // The reset alone does not say that Partner Center is behind it.
      const tab = await openSoon(stage, 'portal-home', language, 0);
      await tab.goto(scenarioUrl('reset-verify-code', language));
      await tab.setViewport(320, height);
      await putAt(stage, await tabNumber(stage), 'reset-work-password', 4);
      await ringed(tab, 'fieldset');
      await tab.page.evaluate(() => document.querySelector<HTMLElement>('[name="code"]')?.focus());
      expect(await cardClearOf(tab, '[name="code"]')).toBe(true);
      if (!gaveWay) await press(tab, 'walk-fold');
      await shows(tab, `${CARD} [data-act="walk-unfold"]`);
      expect(await cardClearOf(tab, '[name="code"]')).toBe(true);
      const line = await tab.inRoot((root) => {
        const head = root?.querySelector<HTMLElement>('.sp-walk-head');
        const title = root?.querySelector<HTMLElement>('.sp-walk-line');
        return {
          words: title?.textContent ?? '',
          fits: head != null && head.scrollWidth <= head.clientWidth && head.clientHeight <= 80,
          body: root?.querySelector('.sp-walk-body')?.checkVisibility(),
        };
      });
      expect([line.fits, line.body, line.words.length > 3]).toEqual([true, false, true]);
      await tab.typeText('12');
      expect(await tab.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('code');
      await press(tab, 'walk-unfold');
      await shows(tab, `${CARD} .sp-walk-body`);
      const open = await tab.inRoot((root) => {
        const part = (css: string) => root?.querySelector(css)?.getBoundingClientRect();
        const [head, body, bar, foot, sheet] = ['head', 'body']
          .map((name) => part(`.sp-walk-${name}`))
          .concat([part('.sp-bar'), part('.sp-walk-foot'), part('.sp-walk-card')]);
        const seen = root?.querySelector('.sp-walk-body');
        return {
          whole: [head, foot].every(
            (box) => box !== undefined && sheet !== undefined && box.top >= sheet.top && box.bottom <= sheet.bottom + 1,
          ),
          apart: body !== undefined && bar !== undefined && body.bottom <= bar.top + 1,
          scrolls:
            seen != null && (seen.scrollHeight <= seen.clientHeight || getComputedStyle(seen).overflowY === 'auto'),
        };
      });
      expect(open).toEqual({ whole: true, apart: true, scrolls: true });
    },
  );
});
