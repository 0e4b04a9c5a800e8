/** Where our surfaces may stand. Pure geometry in CSS pixels of the window; the page is measured elsewhere. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** What must not be covered: the sign-in box, its neighbours, the footer. */
  readonly obstacles: readonly Rect[];
  /** Large parts of a page never seen: kept free where there is room beside them, but they may fill the window. */
  readonly landmarks: readonly Rect[];
  /** Fields, buttons and links: kept free as far as can be where a box as a whole cannot. */
  readonly controls: readonly Rect[];
  /** A bar of the page that is kept free at the top. */
  readonly insetTop: number;
}

export type Side = 'left' | 'right';

export interface LauncherPlace {
  readonly form: 'plate' | 'tab';
  readonly side: Side;
  readonly left: number;
  readonly top: number;
}

export type PanelPlace =
  | {
      readonly kind: 'card';
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly maxHeight: number;
    }
  | {
      readonly kind: 'sheet';
      readonly left: number;
      readonly width: number;
      readonly bottom: number;
      /** The height at which it covers nothing; zero where there is no room at all. */
      readonly free: number;
      /** The height that it may have when the person asks for more of it. */
      readonly most: number;
    };

const MARGIN = 16;
const GAP = 8;
const STEP = 24;

/**
 * The panel is a card of 360 px, narrower where room is scarce; in a window under 480 px, or where no card fits, it is a
 * sheet from below.
 */
const CARD_WIDTH = 360;
const NARROWEST_CARD = 264;
const LOWEST_CARD = 320;
const SHEET_BELOW = 480;
const LOWEST_LARGE_SHEET = 220;

export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** The smallest rectangle that holds both. */
export function hull(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/**
 * A place for the launcher that covers nothing.
 * In: the room, the sizes of plate and edge tab, the wanted form and side, and a look at the page itself: whether a
 * rectangle holds a control. Out: the plate in a lower corner, else in the other, else the tab at an edge; undefined
 * where everything is taken: the launcher then stays away and the toolbar button remains.
 */
export function placeLauncher(
  room: Room,
  sizes: { readonly plate: Size; readonly tab: Size },
  wanted: { readonly form: 'plate' | 'tab'; readonly side: Side },
  holdsControl: (place: Rect) => boolean,
): LauncherPlace | undefined {
  const sides: readonly Side[] = wanted.side === 'right' ? ['right', 'left'] : ['left', 'right'];
  const find = (form: 'plate' | 'tab', margin: number, lowest: number, taken: readonly Rect[]) => {
    const free = (place: Rect): boolean => !taken.some((rect) => overlaps(place, rect, GAP)) && !holdsControl(place);
    const { width, height } = sizes[form];
    for (const side of sides) {
      const left = side === 'right' ? room.width - margin - width : margin;
      if (left < 0 || left + width > room.width) continue;
      for (let top = room.height - MARGIN - height; top >= lowest; top -= STEP / 2) {
        if (free({ left, top, right: left + width, bottom: top + height })) return { form, side, left, top } as const;
      }
    }
    return undefined;
  };
  // The plate belongs in a lower corner; a tab may stand anywhere along the edge.
  const findAny = (taken: readonly Rect[]): LauncherPlace | undefined =>
    (wanted.form === 'plate' ? find('plate', MARGIN, room.height * 0.6, taken) : undefined) ??
    find('tab', 0, Math.max(room.insetTop, MARGIN), taken);
  return findAny([...room.obstacles, ...room.landmarks]) ?? findAny(room.obstacles);
}

/**
 * A place for the panel.
 * Out: a card beside the obstacles where it fits, narrower if need be; else a sheet from below with the height at which
 * it covers nothing, and the height that it has when the person wants to read more of it.
 */
export function placePanel(room: Room, side: Side): PanelPlace {
  if (room.width >= SHEET_BELOW) {
    for (const at of side === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const)) {
      for (let width = CARD_WIDTH; width >= NARROWEST_CARD; width -= GAP) {
        const left = at === 'right' ? room.width - MARGIN - width : MARGIN;
        const span = freeSpan(room, left, left + width);
        const height = span.bottom - span.top;
        if (height >= Math.min(LOWEST_CARD, room.height - 2 * MARGIN)) {
          return { kind: 'card', left, top: span.top, width, maxHeight: height };
        }
      }
    }
  }
  return placeSheet(room, side);
}

function placeSheet(room: Room, side: Side): PanelPlace {
  const width = room.width < SHEET_BELOW ? room.width : Math.min(room.width - 2 * MARGIN, CARD_WIDTH + 80);
  const left = room.width < SHEET_BELOW ? 0 : side === 'right' ? room.width - MARGIN - width : MARGIN;
  const inColumn = ({ left: from, right: to }: Rect): boolean => from < left + width && left < to;
  const boxes = [...room.obstacles, ...room.landmarks].filter(inColumn);
  // What is low and reaches the lower edge is a footer: the sheet stands on it.
  const footers = boxes.filter(({ top, bottom }) => bottom >= room.height - GAP && top > room.height * 0.75);
  const floor = Math.min(room.height, ...footers.map(({ top }) => top));
  const taken = [...boxes, ...room.controls.filter(inColumn)].filter(({ top }) => top < floor);
  const ceiling = Math.max(0, ...taken.map(({ bottom }) => bottom + GAP));
  const most = Math.floor(Math.min(floor, Math.max(room.height / 2, LOWEST_LARGE_SHEET)));
  return {
    kind: 'sheet',
    left,
    width,
    bottom: room.height - floor,
    free: Math.floor(Math.min(room.height / 2, Math.max(0, floor - ceiling))),
    most,
  };
}

/** The largest free vertical stretch of a column. */
function freeSpan(room: Room, left: number, right: number): { top: number; bottom: number } {
  const blocks = [...room.obstacles, ...room.landmarks]
    .filter((o) => o.left < right + GAP && left < o.right + GAP)
    .map((o) => ({ top: o.top - GAP, bottom: o.bottom + GAP }))
    .sort((a, b) => a.top - b.top);
  let best = { top: MARGIN, bottom: MARGIN };
  let top = Math.max(MARGIN, room.insetTop);
  for (const block of [...blocks, { top: room.height - MARGIN, bottom: room.height }]) {
    const bottom = Math.min(block.top, room.height - MARGIN);
    if (bottom - top > best.bottom - best.top) best = { top, bottom };
    top = Math.max(top, block.bottom);
  }
  return best;
}
