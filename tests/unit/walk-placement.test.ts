import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Rect, type Size } from '../../src/core/placement';
import { placeAside, placeCard, placeLine, standsWell } from '../../src/core/walk-placement';

const WINDOW: Size = { width: 1280, height: 720 };
const CARD: Size = { width: 328, height: 260 };
/** Beside a control: the ring, some air, and the same at the edge of the window. */
const ROOM = 24;

const box = (left: number, top: number, width: number, height: number): Rect => {
  return { left, top, right: left + width, bottom: top + height };
};

const windows = fc.record({
  width: fc.integer({ min: 240, max: 2000 }),
  height: fc.integer({ min: 240, max: 1300 }),
});
const cards = fc.record({
  width: fc.integer({ min: 200, max: 360 }),
  height: fc.integer({ min: 120, max: 600 }),
});
/** A window and a control that is at least partly in it. */
const scenes = fc
  .tuple(windows, fc.double({ min: 0, max: 0.98, noNaN: true }), fc.double({ min: 0, max: 0.98, noNaN: true }))
  .chain(([window, x, y]) =>
    fc.tuple(
      fc.constant(window),
      fc
        .tuple(fc.integer({ min: 4, max: window.width }), fc.integer({ min: 4, max: window.height }))
        .map(([width, height]) => box(x * window.width, y * window.height, width, height)),
    ),
  );
const sides = fc.constantFrom('left' as const, 'right' as const);

describe('the card of a walk', () => {
  it('stands below the control, in the middle of it', () => {
    expect(placeCard(WINDOW, box(600, 100, 80, 30), CARD, 'right')).toMatchObject({
      form: 'card',
      left: 640 - 164,
      top: 142,
    });
  });

  it('stands above where there is no room below, beside where there is neither', () => {
    expect(placeCard(WINDOW, box(600, 600, 80, 30), CARD, 'right')).toMatchObject({
      form: 'card',
      top: 600 - 12 - 260,
    });
    const tall = box(500, 40, 80, 640);
    expect(placeCard(WINDOW, tall, CARD, 'right')).toMatchObject({ form: 'card', left: 592 });
    expect(placeCard(WINDOW, box(900, 40, 80, 640), CARD, 'right')).toMatchObject({ form: 'card', left: 888 - 328 });
  });

  it('stays in the window where the control is at its edge', () => {
    expect(placeCard(WINDOW, box(1230, 10, 40, 30), CARD, 'right')).toMatchObject({ left: 1280 - 12 - 328, top: 52 });
    expect(placeCard(WINDOW, box(0, 10, 40, 30), CARD, 'right')).toMatchObject({ left: 12 });
  });

  it('stands in the lower corner of its side without a control', () => {
    expect(placeCard(WINDOW, undefined, CARD, 'right')).toMatchObject({ left: 1280 - 12 - 328, top: 720 - 12 - 260 });
    expect(placeCard(WINDOW, undefined, CARD, 'left')).toMatchObject({ left: 12, top: 720 - 12 - 260 });
  });

  it('is a sheet at the edge away from the control in a narrow window', () => {
    const narrow = { width: 320, height: 640 };
    expect(placeCard(narrow, box(20, 100, 90, 30), CARD, 'right')).toMatchObject({ form: 'foot', left: 0, width: 320 });
    expect(placeCard(narrow, box(20, 560, 90, 30), CARD, 'right')).toMatchObject({ form: 'head', top: 0 });
    expect(placeCard(narrow, undefined, CARD, 'right')).toMatchObject({ form: 'foot', top: 640 - 260 });
  });

  it('never leaves the window, whatever the page', () => {
    fc.assert(
      fc.property(scenes, cards, sides, fc.boolean(), ([window, target], card, side, away) => {
        const place = placeCard(window, away ? undefined : target, card, side);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.right).toBeLessThanOrEqual(window.width + 1e-6);
        expect(place.bottom).toBeLessThanOrEqual(window.height + 1e-6);
        expect(place.bottom - place.top).toBeCloseTo(place.height, 6);
        expect(place.right - place.left).toBeCloseTo(place.width, 6);
      }),
      { numRuns: 500 },
    );
  });

  it('never covers the control or its ring where there is room on any side of it', () => {
    fc.assert(
      fc.property(scenes, cards, sides, ([window, target], card, side) => {
        const wide = window.width >= 480;
        const least = wide ? card.height + ROOM : 144 + 12;
        const rows = Math.max(target.top, window.height - target.bottom) >= least;
        const columns = wide && Math.max(target.left, window.width - target.right) >= card.width + ROOM;
        fc.pre(rows || (columns && window.height >= card.height + ROOM));
        expect(overlaps(placeCard(window, target, card, side), target, 8)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is at most half as high as the window where it is a sheet', () => {
    fc.assert(
      fc.property(scenes, cards, sides, ([window, target], card, side) => {
        const { form, height } = placeCard(window, target, card, side);
        if (form !== 'card') expect(height).toBeLessThanOrEqual(window.height / 2);
        if (window.width < 480) expect(form).not.toBe('card');
      }),
    );
  });

  it('may stay where the browser put it only when it is whole and clear of the control', () => {
    const target = box(600, 100, 80, 30);
    expect(standsWell(WINDOW, target, box(476, 142, 328, 260))).toBe(true);
    expect(standsWell(WINDOW, target, box(476, 136, 328, 260))).toBe(false);
    expect(standsWell(WINDOW, target, box(476, 500, 328, 260))).toBe(false);
    expect(standsWell(WINDOW, target, box(-1, 142, 328, 260))).toBe(false);
  });
});

describe('the card beside a column', () => {
  it('stands in the lower corner that is clear of it, first the one at its side of the reading', () => {
    expect(placeAside(WINDOW, box(300, 200, 200, 40), CARD, 'right')).toMatchObject({ left: 940, top: 448 });
    expect(placeAside(WINDOW, box(900, 200, 200, 40), CARD, 'right')).toMatchObject({ left: 12, top: 448 });
    expect(placeAside(WINDOW, box(900, 200, 200, 40), CARD, 'left')).toMatchObject({ left: 12 });
  });

  it('stands there also for a box whose sides are no properties of its own, as those of a browser are', () => {
    const target: Rect = Object.create(box(900, 200, 200, 40));
    expect(placeAside(WINDOW, target, CARD, 'right')).toMatchObject({ left: 12, top: 448 });
  });

  it('has no place there where the column fills the window, and in a narrow one', () => {
    expect(placeAside(WINDOW, box(100, 200, 1080, 40), CARD, 'right')).toBeUndefined();
    expect(placeAside({ width: 479, height: 800 }, box(10, 200, 40, 40), CARD, 'right')).toBeUndefined();
  });

  it('never covers anything of the column down to the foot of the window, and never leaves the window', () => {
    let placed = 0;
    fc.assert(
      fc.property(scenes, cards, sides, ([window, target], card, side) => {
        const place = placeAside(window, target, card, side);
        const widest = Math.max(target.left, window.width - target.right);
        const room = widest >= card.width + ROOM && window.height >= card.height + ROOM && window.width >= 480;
        if (room) expect(place).toBeDefined();
        if (place === undefined) return;
        placed += 1;
        expect(overlaps(place, { ...target, bottom: window.height }, 8)).toBe(false);
        expect(Math.min(place.left, place.top)).toBeGreaterThanOrEqual(0);
        expect(place.right).toBeLessThanOrEqual(window.width);
        expect(place.bottom).toBeLessThanOrEqual(window.height);
      }),
      { numRuns: 500 },
    );
    expect(placed).toBeGreaterThan(50);
  });
});

describe('a sheet that is folded to one line', () => {
  const narrow = { width: 320, height: 640 };
  const [low, high] = [box(20, 600, 200, 30), box(20, 10, 200, 30)];

  it('lies at the foot, and at the head where it would cover the control or the field in use', () => {
    expect(placeLine(narrow, 52, [])).toBe('foot');
    expect(placeLine(narrow, 52, [box(20, 300, 200, 30)])).toBe('foot');
    expect(placeLine(narrow, 52, [low])).toBe('head');
    expect(placeLine(narrow, 52, [high, low])).toBe('foot');
    expect(placeLine(narrow, 52, [low, high])).toBe('head');
  });

  it('covers neither of them wherever one edge is clear of both', () => {
    fc.assert(
      fc.property(scenes, scenes, ([window, target], [, other]) => {
        const free = [target, other];
        const line = (top: number): Rect => ({ left: 0, right: window.width, top, bottom: top + 52 });
        const clear = (rect: Rect): boolean => free.every((one) => !overlaps(rect, one, 8));
        const [foot, head] = [clear(line(window.height - 52)), clear(line(0))];
        fc.pre(foot || head);
        expect(placeLine(window, 52, free)).toBe(foot ? 'foot' : 'head');
      }),
    );
  });
});
