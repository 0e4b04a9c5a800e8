import { hull, overlaps, type Rect, type Side } from '../core/placement';
import { type CardPlace, placeAside, placeCard, placeLine, SHEET_BELOW, standsWell } from '../core/walk-placement';
import { CONTROLS } from './room';
import { boxOf, isVisible } from './visible';
import { controlInUse } from './walk-reach';

/** A lower sheet shows no line of the text. */
const READABLE = 170;

/** What a page asks stands in its heading. */
const HEADING = 'h1, [role="heading"]';
/** A form may have the footer in it. */
const FOOTER = 'footer, [role="contentinfo"]';

/** The smallest box that holds what can be seen of a selector in a part of the page, and the control of the step. */
function boxAround(holder: Element, selector: string, seen: DOMRect | undefined): Rect | undefined {
  const boxes: Rect[] = [...Element.prototype.querySelectorAll.call(holder, selector)]
    .filter((one) => isVisible(one) && !one.closest(FOOTER))
    .map(boxOf);
  const first = seen ?? boxes[0];
  return first && boxes.reduce(hull, first);
}

/** Where the card of a walk stands, and whether it is folded: a sheet can be, to one line. */
export function createCardPlacer(
  document: Document,
  card: HTMLElement,
  dress: (element: HTMLElement, name: string, style: string) => DOMRect,
) {
  /** The size that the card has where nothing limits it. */
  let size = { width: 0, height: 0 };
  let aside = false;
  let folded = false;
  /** The person has folded or unfolded it, for this step and this field. */
  let chosen = false;

  const stand = ({ form, left, top, width, height }: CardPlace, name = ''): DOMRect => {
    const edge = form === 'foot' ? 'bottom:0' : `top:${top}px`;
    const style = `left:${left}px;${edge};width:${width}px;--sp-max:${height}px;`;
    return dress(card, `sp-walk-card is-${form}${name}`, style);
  };

  return {
    resized(): void {
      size = dress(card, 'sp-walk-card', '');
    },
    /** In: the side for a card without a control; the control, its box where that is seen; whether to try the anchor. */
    place(side: Side, target: HTMLElement | undefined, seen: DOMRect | undefined, anchored: boolean): void {
      const room = { width: document.documentElement?.clientWidth ?? 0, height: innerHeight };
      const beside = seen && aside ? placeAside(room, seen, size, side) : undefined;
      if (beside) {
        stand(beside);
        return;
      }
      const narrow = room.width < SHEET_BELOW;
      // The step speaks of one control, but the person needs the fields and buttons around it too; without it, what the
      // page has to press. In a narrow window there is no room for the heading as well.
      const holder = seen ? target?.closest('form') : narrow ? document.querySelector('main, [role="main"]') : null;
      const parts = holder ? [...(narrow ? [] : [`${CONTROLS}, ${HEADING}`]), CONTROLS] : [];
      let place = placeCard(room, seen, size, side);
      // Measured one after the other: this runs while the page scrolls, and the first mostly does.
      for (const part of [...parts, undefined]) {
        const free = part && holder ? boxAround(holder, part, seen) : seen;
        if (!free) continue;
        if (seen && anchored && !narrow && standsWell(room, free, dress(card, 'sp-walk-card is-anchored', ''))) return;
        const clear = placeCard(room, free, size, side);
        if (clear.height < Math.min(size.height, READABLE) || !standsWell(room, free, clear)) continue;
        place = clear;
        break;
      }
      const at = stand(place);
      if (place.form === 'card') return;
      const field = controlInUse(document)?.getBoundingClientRect();
      if (field && !chosen && overlaps(at, field, 0)) folded = true;
      if (!folded) return;
      const { height } = stand(place, ' is-folded');
      const free = [seen, field].filter((box) => box !== undefined);
      stand({ ...place, form: placeLine(room, height, free), top: 0 }, ' is-folded');
    },
    fold(next: boolean): void {
      folded = next;
      chosen = true;
    },
    /** A card is shown. What the person has folded stays so; what gave way by itself comes back with the next step. */
    begin(toTheSide: boolean, fresh: boolean): void {
      aside = toTheSide;
      if (fresh && !(folded && chosen)) folded = chosen = false;
    },
    /** What was unfolded over one field may lie over another. */
    focusMoved(): void {
      if (!folded) chosen = false;
    },
  };
}
