/** What the launcher draws by itself. The page gets no other drawing but with what the worker drew: see `icons.ts`. */

export const CLOSE = { d: 'M5.5 5.5l9 9M14.5 5.5l-9 9' };

/** The mark: two plates on a post, on a pine tile; 32 px grid, filled. Its colours do not change with the theme. */
export const MARK: readonly { readonly d: string; readonly fill: string }[] = [
  {
    d: 'M7.5 0h17A7.5 7.5 0 0 1 32 7.5v17a7.5 7.5 0 0 1-7.5 7.5h-17A7.5 7.5 0 0 1 0 24.5v-17A7.5 7.5 0 0 1 7.5 0z',
    fill: '#155a4b',
  },
  {
    d: 'M15.6 3.5h.8A1.6 1.6 0 0 1 18 5.1v21.8a1.6 1.6 0 0 1-1.6 1.6h-.8a1.6 1.6 0 0 1-1.6-1.6V5.1a1.6 1.6 0 0 1 1.6-1.6z',
    fill: '#fff6e2',
  },
  {
    d: 'M7 6h13.4a1.6 1.6 0 0 1 1.1.45l3.6 3.1a.6.6 0 0 1 0 .9l-3.6 3.1a1.6 1.6 0 0 1-1.1.45H7a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z',
    fill: '#f9bf3b',
  },
  {
    d: 'M25 16H11.6a1.6 1.6 0 0 0-1.1.45l-3.6 3.1a.6.6 0 0 0 0 .9l3.6 3.1a1.6 1.6 0 0 0 1.1.45H25a1 1 0 0 0 1-1v-6a1 1 0 0 0-1-1z',
    fill: '#c8ecdf',
  },
];
