import type { IconName } from '../core/topic';
import { CLOSE } from './launcher-icons';

/** One icon: strokes on a 20 px grid; `dots` is drawn heavier, `width` replaces the usual 1.6 px. */
export interface IconShape {
  readonly d: string;
  readonly dots?: string;
  readonly width?: number;
}

const RING = 'M2.8 10a7.2 7.2 0 1 0 14.4 0 7.2 7.2 0 1 0-14.4 0';

export const ICONS: Readonly<Record<IconName, IconShape>> = {
  question: { d: `${RING}M7.9 7.9a2.1 2.1 0 1 1 3.2 1.9c-.8.5-1.1.9-1.1 1.7M10 13.9v.1` },
  password: {
    d: 'M5 6.5h10A2.5 2.5 0 0 1 17.5 9v2a2.5 2.5 0 0 1-2.5 2.5H5A2.5 2.5 0 0 1 2.5 11V9A2.5 2.5 0 0 1 5 6.5z',
    dots: 'M6.2 10h.1M10 10h.1M13.8 10h.1',
  },
  pause: { d: `${RING}M8.2 7.3v5.4M11.8 7.3v5.4` },
  hash: { d: 'M7.6 3.5L6 16.5M14 3.5l-1.6 13M3.6 7.4h13.2M3.2 12.6h13.2' },
  people: {
    d:
      'M4.5 7a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M2.5 16c.2-2.8 2-4.4 4.7-4.4s4.5 1.6 4.7 4.4' +
      'M12.6 4.6a2.5 2.5 0 0 1 0 4.8M14.4 11.9c1.8.5 2.9 1.9 3.1 4.1',
  },
  page: { d: 'M5 2.8h6.6l3.9 3.9v10.5H5zM11.3 3v4h4M8 11h4.5M8 13.8h3' },
  gift: {
    d:
      'M3.5 8.5h13v8.2h-13zM2.8 5.7h14.4v2.8H2.8zM10 5.7v11M10 5.7C8.6 2.4 5.6 2.7 5.9 4.3c.2 1 1.8 1.4 4.1 1.4z' +
      'M10 5.7c1.4-3.3 4.4-3 4.1-1.4-.2 1-1.8 1.4-4.1 1.4z',
  },
  signpost: { d: 'M10 2.5v15M4.5 4.2h8.7l2.6 2.3-2.6 2.3H4.5zM15.5 10.6H8.8l-2.3 2 2.3 2h6.7z' },
  person: { d: 'M7 6.6a3 3 0 1 0 6 0 3 3 0 1 0-6 0M4.2 17c.3-3.4 2.5-5.3 5.8-5.3s5.5 1.9 5.8 5.3' },
  building: {
    d:
      'M4 17V4.5A1.5 1.5 0 0 1 5.5 3h5A1.5 1.5 0 0 1 12 4.5V17M12 8h2.5A1.5 1.5 0 0 1 16 9.5V17' +
      'M2.5 17h15M6.8 6.5h2.4M6.8 9.7h2.4M6.8 12.9h2.4',
  },
  blocked: { d: `${RING}M5 5l10 10` },
  phone: {
    d: 'M7.5 2.5h5a1.8 1.8 0 0 1 1.8 1.8v11.4a1.8 1.8 0 0 1-1.8 1.8h-5a1.8 1.8 0 0 1-1.8-1.8V4.3a1.8 1.8 0 0 1 1.8-1.8zM9 14.8h2',
  },
  list: { d: 'M7.8 5.4h9M7.8 10h9M7.8 14.6h9', dots: 'M3.7 5.4h.1M3.7 10h.1M3.7 14.6h.1' },
  info: { d: `${RING}M10 9.3v4.3M10 6.5v.1` },
  stop: { d: 'M6.9 2.8h6.2l4.1 4.1v6.2l-4.1 4.1H6.9l-4.1-4.1V6.9zM10 6.5v4.3M10 13.5v.1' },
  check: { d: 'M4 10.5l4 4 8-9' },
  language: {
    d: 'M2.8 5h8M6.8 3v2M9 5c-.7 3-2.9 5.3-6 6.5M4.8 7.5c1 1.8 2.7 3.2 4.7 4M10.2 17l3.5-8.5 3.5 8.5M11.4 14.3h4.7',
  },
  open: { d: 'M8 4.5H5.5a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V12M11.5 3.5h5v5M16.3 3.7l-6.8 6.8' },
  hidden: {
    d:
      'M3 3l14 14M8 5c.6-.2 1.3-.3 2-.3 4.2 0 6.7 3.5 7.5 5.3-.4.9-1.2 2.2-2.4 3.3' +
      'M5.3 6.6C3.7 7.7 2.8 9.2 2.5 10c.8 1.8 3.3 5.3 7.5 5.3 1.3 0 2.5-.3 3.5-.9M8.2 8.4a2.4 2.4 0 0 0 3.3 3.3',
  },
  search: { d: 'M3.5 9a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M13.2 13.2l3.6 3.6' },
  gear: {
    d:
      'M7.4 10a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0M10 2.5l.7 2.2 2 .8 2-1.1 1.4 1.4-1.1 2 .8 2 2.2.7v1l-2.2.7-.8 2 1.1 2' +
      '-1.4 1.4-2-1.1-2 .8-.7 2.2h-1l-.7-2.2-2-.8-2 1.1-1.4-1.4 1.1-2-.8-2-2.2-.7v-1l2.2-.7.8-2-1.1-2 1.4-1.4 2 1.1 2-.8z',
    width: 1.3,
  },
  close: CLOSE,
  minimize: { d: 'M5 7.5l5 5 5-5' },
  expand: { d: 'M5 12.5l5-5 5 5' },
  forward: { d: 'M7.5 4.5L13 10l-5.5 5.5' },
  back: { d: 'M12.5 4.5L7 10l5.5 5.5' },
  copy: {
    d:
      'M9 7h5.5a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2z' +
      'M13 7V5.5a2 2 0 0 0-2-2H5.5a2 2 0 0 0-2 2V11a2 2 0 0 0 2 2H7',
  },
  'pin-off': { d: 'M3 3l14 14M9.5 5.5h7v7M14.5 14.5H7.8L3.8 10l2.4-2.7' },
};

/** Icons that point along the line and therefore turn in right-to-left text. */
export const TURNING: ReadonlySet<IconName> = new Set<IconName>(['forward', 'back', 'open', 'pin-off', 'list']);
