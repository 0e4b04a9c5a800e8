import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, placeLauncher, placePanel, type Rect, type Room } from '../../src/core/placement';

const SIZES = { plate: { width: 190, height: 46 }, tab: { width: 32, height: 48 } };
const NOTHING = (): boolean => false;

/** The sign-in page of `facts/sign-in-pages.md` section 12: a box in the middle, a footer along the bottom. */
function signInPage(width: number, height: number): Room {
  const phone = width <= 600 || height <= 366;
  const boxWidth = phone ? width : 440;
  const boxHeight = 380;
  const top = phone ? 0 : Math.max(0, (height - 28 - boxHeight) / 2);
  const left = (width - boxWidth) / 2;
  return {
    width,
    height,
    insetTop: 0,
    controls: [],
    landmarks: [],
    obstacles: [
      { left, top, right: left + boxWidth, bottom: top + boxHeight },
      { left: 0, top: height - 28, right: width, bottom: height },
    ],
  };
}

const WINDOWS = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
  [800, 600],
  [768, 1024],
  [600, 800],
  [480, 640],
  [360, 740],
  [320, 640],
  [320, 256],
] as const;

function rectOf(place: { left: number; top: number; form: 'plate' | 'tab' }): Rect {
  const { width, height } = SIZES[place.form];
  return { left: place.left, top: place.top, right: place.left + width, bottom: place.top + height };
}

describe('the launcher', () => {
  it.each(WINDOWS)('covers neither box nor footer in a window of %i x %i', (width, height) => {
    const room = signInPage(width, height);
    const place = placeLauncher(room, SIZES, { form: 'plate', side: 'right' }, NOTHING);
    if (place === undefined) {
      // Nothing is free: the box fills the window. The toolbar button remains.
      expect(height).toBeLessThan(430);
      return;
    }
    for (const obstacle of room.obstacles) expect(overlaps(rectOf(place), obstacle)).toBe(false);
  });

  it('stands in the lower corner of the wanted side where nothing is in the way', () => {
    const room: Room = { width: 1280, height: 720, insetTop: 0, controls: [], landmarks: [], obstacles: [] };
    expect(placeLauncher(room, SIZES, { form: 'plate', side: 'right' }, NOTHING)).toEqual({
      form: 'plate',
      side: 'right',
      left: 1280 - 16 - 190,
      top: 720 - 16 - 46,
    });
    expect(placeLauncher(room, SIZES, { form: 'plate', side: 'left' }, NOTHING)?.left).toBe(16);
  });

  it('goes to the other side when a control lies in the wanted one', () => {
    const room: Room = { width: 1280, height: 720, insetTop: 0, controls: [], landmarks: [], obstacles: [] };
    const rightIsTaken = (place: Rect): boolean => place.left > 640;
    expect(placeLauncher(room, SIZES, { form: 'plate', side: 'right' }, rightIsTaken)?.side).toBe('left');
  });

  it('becomes a tab at the edge when no corner has room for the plate', () => {
    const room: Room = { width: 1280, height: 720, insetTop: 0, controls: [], landmarks: [], obstacles: [] };
    const wide = (place: Rect): boolean => place.right - place.left > 100;
    expect(placeLauncher(room, SIZES, { form: 'plate', side: 'right' }, wide)?.form).toBe('tab');
  });

  it('stands in a landmark that fills the window, where that holds no control', () => {
    const main = { left: 0, top: 60, right: 320, bottom: 612 };
    const room: Room = { ...signInPage(320, 640), obstacles: [], landmarks: [main] };
    expect(placeLauncher(room, SIZES, { form: 'plate', side: 'right' }, NOTHING)?.form).toBe('plate');
  });

  it('stays away when everything is taken', () => {
    expect(placeLauncher(signInPage(320, 256), SIZES, { form: 'plate', side: 'right' }, () => true)).toBeUndefined();
  });

  it('never covers an obstacle and never leaves the window, whatever the page', () => {
    const rect = fc
      .tuple(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 700 }),
      )
      .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 150, max: 1200 }),
        fc.array(rect, { maxLength: 6 }),
        (width, height, obstacles) => {
          const room: Room = { width, height, obstacles, controls: [], landmarks: [], insetTop: 0 };
          const place = placeLauncher(room, SIZES, { form: 'plate', side: 'right' }, NOTHING);
          if (place === undefined) return;
          const at = rectOf(place);
          expect(obstacles.some((obstacle) => overlaps(at, obstacle))).toBe(false);
          expect(at.left >= 0 && at.top >= 0 && at.right <= width && at.bottom <= height).toBe(true);
        },
      ),
    );
  });
});

describe('the panel', () => {
  it.each([
    [1920, 1080],
    [1280, 720],
    [1024, 768],
  ])('is a card beside the box in a window of %i x %i', (width, height) => {
    const room = signInPage(width, height);
    const place = placePanel(room, 'right');
    expect(place.kind).toBe('card');
    if (place.kind !== 'card') return;
    const card = {
      left: place.left,
      top: place.top,
      right: place.left + place.width,
      bottom: place.top + place.maxHeight,
    };
    for (const obstacle of room.obstacles) expect(overlaps(card, obstacle)).toBe(false);
  });

  it('is narrower rather than over the box', () => {
    const wide = placePanel(signInPage(1280, 720), 'right');
    const narrow = placePanel(signInPage(1024, 768), 'right');
    expect(wide.width).toBe(360);
    expect(narrow.width).toBeLessThan(300);
  });

  it.each([
    [768, 1024],
    [480, 700],
    [320, 640],
  ])('is a sheet under the box in a window of %i x %i, at most half as high', (width, height) => {
    const room = signInPage(width, height);
    const place = placePanel(room, 'right');
    expect(place.kind).toBe('sheet');
    if (place.kind !== 'sheet') return;
    expect(place.maxHeight).toBeLessThanOrEqual(height / 2);
    const sheet = {
      left: place.left,
      top: height - place.bottom - place.maxHeight,
      right: place.left + place.width,
      bottom: height - place.bottom,
    };
    for (const obstacle of room.obstacles) expect(overlaps(sheet, obstacle)).toBe(false);
  });

  it('is never higher than half the window where the box leaves no room, and the footer stays free', () => {
    const place = placePanel(signInPage(320, 480), 'right');
    expect(place).toMatchObject({ kind: 'sheet', bottom: 28 });
    expect(place.maxHeight).toBeLessThanOrEqual(240);
  });

  it('leaves the controls of the box in sight where the box as a whole cannot be', () => {
    const room = signInPage(800, 600);
    const next = { left: 500, top: 300, right: 600, bottom: 332 };
    const place = placePanel({ ...room, controls: [next] }, 'right');
    expect(place.kind).toBe('sheet');
    expect(600 - 28 - place.maxHeight).toBeGreaterThanOrEqual(next.bottom);
  });

  it('keeps the bar at the top of the portal free', () => {
    const place = placePanel(
      { width: 1280, height: 720, obstacles: [], controls: [], landmarks: [], insetTop: 64 },
      'right',
    );
    expect(place).toMatchObject({ kind: 'card', top: 64 });
  });

  it('stays inside the window, whatever the page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2500 }), fc.integer({ min: 150, max: 1600 }), (width, height) => {
        const place = placePanel(signInPage(width, height), 'right');
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(width);
        expect(place.maxHeight).toBeGreaterThan(100);
        expect(place.maxHeight).toBeLessThanOrEqual(height);
      }),
    );
  });
});
