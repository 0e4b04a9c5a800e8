const ROW = '.sp-row';
const LIST = '.sp-rows';

function target(key: string, place: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return place + 1;
    case 'ArrowUp':
      return place - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/**
 * Moves the focus between the rows of a list.
 * In: a key event in that list, or in what holds it. Out: nothing; the event is taken only if the focus moved, so that at the end of the
 * list the arrow keys scroll as usual. With a modifier, or with the focus not on a row, nothing happens.
 */
export function moveBetweenRows(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { target: from } = event;
  const list = from instanceof Element ? from.closest(LIST) : null;
  if (list === null || !(from instanceof Element)) return;
  const rows = [...list.querySelectorAll<HTMLElement>(ROW)];
  const place = rows.findIndex((row) => row.contains(from));
  if (place === -1) return;
  const wanted = target(event.key, place, rows.length - 1);
  const row = wanted === undefined || wanted === place ? undefined : rows[wanted];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
}
