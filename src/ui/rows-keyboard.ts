const ROW = '.sp-row';

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
 * Moves the focus between the rows of the list that the handler stands on.
 * In: a key event in that list. Out: nothing; the event is taken only if the focus moved, so that at the end of the
 * list the arrow keys scroll as usual. With a modifier, or with the focus not on a row, nothing happens.
 */
export function moveBetweenRows(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { currentTarget: list, target: from } = event;
  if (!(list instanceof Element) || !(from instanceof Element)) return;
  const rows = [...list.querySelectorAll<HTMLElement>(ROW)];
  const place = rows.findIndex((row) => row.contains(from));
  if (place === -1) return;
  const wanted = target(event.key, place, rows.length - 1);
  const row = wanted === undefined || wanted === place ? undefined : rows[wanted];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
}
