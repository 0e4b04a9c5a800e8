/** Where the card of a walk stands beside the control that it speaks of. Pure geometry in CSS pixels of the window. */
import { overlaps, type Rect, type Side, type Size } from './placement';

export interface CardPlace extends Rect, Size {
  /** `foot` and `head`: a sheet at that edge of the window. */
  readonly form: 'card' | 'foot' | 'head';
}

/** From the edges of the window, and from the control; the ring takes 8 of it. */
const GAP = 12;
const RING = 8;
/** In a window narrower than this the card is a sheet. */
export const SHEET_BELOW = 480;
/** A lower sheet would cut its buttons off: they, the bar and a head of two lines take this much. */
const LOWEST_SHEET = 144;

/** Whether a card may stay where it is: whole in the window, and clear of the control and its ring. */
export function standsWell(window: Size, target: Rect, card: Rect): boolean {
  const outside = card.left < 0 || card.top < 0 || card.right > window.width || card.bottom > window.height;
  return !outside && !overlaps(card, target, RING);
}

/**
 * A place for the card.
 * In: the window, the control (undefined where there is none in sight), the card's own size, the side where a card
 * without a control stands. Out: below the control, above, beside; else a sheet at the edge away from it, of at most half
 * the height of the window, which covers the control only where it leaves no room.
 */
export function placeCard(window: Size, target: Rect | undefined, card: Size, side: Side): CardPlace {
  const narrow = window.width < SHEET_BELOW;
  const width = narrow ? window.width : Math.min(card.width, window.width - 2 * GAP);
  const at = (form: CardPlace['form'], x: number, y: number, height: number, gap = GAP): CardPlace => {
    const left = Math.max(gap, Math.min(x, window.width - gap - width));
    const top = Math.max(gap, Math.min(y, window.height - gap - height));
    return { form, left, top, right: left + width, bottom: top + height, width, height };
  };
  const edge = side === 'right' ? window.width : 0;
  // Without a control everything is away from it.
  const { left, top, right, bottom } = target ?? { left: edge, top: 0, right: edge, bottom: -GAP };
  if (!narrow) {
    const height = Math.min(card.height, window.height - 2 * GAP);
    const middle = (left + right - width) / 2;
    const places: readonly (readonly [number, number])[] = [
      [middle, target === undefined ? window.height : bottom + GAP],
      [middle, top - GAP - height],
      [right + GAP, top],
      [left - GAP - width, top],
    ];
    for (const [x, y] of places) {
      const place = at('card', x, y, height);
      if (target === undefined || !overlaps(place, target, RING)) return place;
    }
  }
  const want = Math.min(card.height, Math.floor(window.height / 2));
  const below = window.height - bottom - GAP;
  const foot = below >= want || below >= top - GAP;
  const height = Math.min(want, Math.max(foot ? below : top - GAP, LOWEST_SHEET));
  return foot ? at('foot', edge, window.height, height, 0) : at('head', edge, 0, height, 0);
}

/**
 * A place for the card beside a column, of which the control is the head. In: as above, the card's size whole.
 * Out: the lower corner of the window that is clear of the column; undefined where neither is, or the window is narrow.
 */
export function placeAside(window: Size, target: Rect, card: Size, side: Side): CardPlace | undefined {
  const { width, height } = card;
  if (window.width < SHEET_BELOW || height > window.height - 2 * GAP) return undefined;
  // A box of the browser has its sides from its prototype.
  const column = { left: target.left, right: target.right, top: target.top, bottom: window.height };
  const top = window.height - GAP - height;
  const [right, left] = [window.width - GAP - width, GAP];
  for (const x of side === 'right' ? [right, left] : [left, right]) {
    const place = { form: 'card', left: x, top, right: x + width, bottom: top + height, width, height } as const;
    if (x >= GAP && !overlaps(place, column, RING)) return place;
  }
  return undefined;
}

/**
 * The edge for a sheet that is folded to one line.
 * In: the window, the height of the line, what is to stay free, the most important first. Out: the foot, unless the head
 * leaves more of that free.
 */
export function placeLine(window: Size, height: number, free: readonly Rect[]): 'foot' | 'head' {
  const line = { left: 0, right: window.width };
  const covers = (top: number): number =>
    free.findIndex((rect) => overlaps({ ...line, top, bottom: top + height }, rect, RING));
  const [foot, head] = [covers(window.height - height), covers(0)];
  return foot >= 0 && (head < 0 || head > foot) ? 'head' : 'foot';
}
