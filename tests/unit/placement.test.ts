import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type PanelPlace, placeLauncher, placePanel, type Rect, type Room } from '../../src/core/placement';

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
    expect(place.free).toBeGreaterThan(0);
    expect(place.free).toBeLessThanOrEqual(height / 2);
    for (const obstacle of room.obstacles) expect(overlaps(sheetOf(place, height, place.free), obstacle)).toBe(false);
  });

  it('has no free height where the box leaves no room, and stands on the footer all the same', () => {
    const place = placePanel(signInPage(320, 400), 'right');
    expect(place).toMatchObject({ kind: 'sheet', bottom: 28, free: 0 });
    if (place.kind === 'sheet') expect(place.most).toBe(220);
  });

  it('takes what reaches the lower edge for the footer, and nothing above it', () => {
    const box = { left: 0, top: 28, right: 320, bottom: 366 };
    const options = { left: 12, top: 394, right: 308, bottom: 434 };
    const footer = { left: 0, top: 494, right: 320, bottom: 522 };
    const obstacles = [box, options, footer];
    const room: Room = { width: 320, height: 520, obstacles, controls: [], landmarks: [], insetTop: 0 };
    expect(placePanel(room, 'right')).toMatchObject({ kind: 'sheet', bottom: 26, free: 494 - 434 - 8 });
  });

  it('leaves every control of the page free, also on a page without a box', () => {
    const next = { left: 20, top: 420, right: 300, bottom: 452 };
    const room: Room = { width: 320, height: 640, obstacles: [], controls: [next], landmarks: [], insetTop: 0 };
    const place = placePanel(room, 'right');
    expect(place).toMatchObject({ kind: 'sheet', bottom: 0, free: 640 - 452 - 8 });
  });

  it('never covers anything at the height called free, whatever the page', () => {
    const rect = fc
      .tuple(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 700 }),
      )
      .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
    const rects = fc.array(rect, { maxLength: 5 });
    const size = fc.tuple(fc.integer({ min: 200, max: 1000 }), fc.integer({ min: 150, max: 900 }));
    fc.assert(
      fc.property(size, rects, rects, ([width, height], obstacles, controls) => {
        const inWindow = [...obstacles, ...controls].filter(({ left, top }) => left < width && top < height);
        const place = placePanel({ width, height, obstacles, controls, landmarks: [], insetTop: 0 }, 'right');
        if (place.kind !== 'sheet' || place.free === 0) return;
        const sheet = sheetOf(place, height, place.free);
        expect(inWindow.filter((box) => overlaps(sheet, box))).toEqual([]);
      }),
      { numRuns: 500 },
    );
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
        const most = place.kind === 'sheet' ? place.most : place.maxHeight;
        expect(most).toBeGreaterThan(100);
        expect(most).toBeLessThanOrEqual(height);
        if (place.kind === 'sheet') expect(place.free).toBeLessThanOrEqual(place.most);
      }),
    );
  });
});

function sheetOf(
  { left, width, bottom }: Extract<PanelPlace, { kind: 'sheet' }>,
  window: number,
  height: number,
): Rect {
  return { left, right: left + width, top: window - bottom - height, bottom: window - bottom };
}
