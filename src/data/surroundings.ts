import type { PageFamily } from '../core/page';

/** What of a page must not be covered. Boxes and footers: `facts/sign-in-pages.md` sections 3 and 12. */
export interface Surroundings {
  /** Elements whose boxes are kept free. Two builds, two selectors; what is not there does not count. */
  readonly boxes: readonly string[];
  /** Landmarks of a page never seen: kept free unless they fill the window and so say nothing. */
  readonly landmarks: readonly string[];
  /** A bar at the top that is kept free even if it cannot be found (portal: `facts/partner-center-portal.md` 4.2). */
  readonly insetTop: number;
}

const LANDMARKS = ['main', '[role="main"]', 'form'];
const EDGES = ['footer', '[role="contentinfo"]', 'header', '[role="banner"]'];

const SIGN_IN: Surroundings = {
  boxes: [
    '#lightbox',
    '.sign-in-box',
    '.inner',
    '.promoted-fed-cred-box',
    '#debugDetailsBanner',
    '#footer',
    '.header',
    ...EDGES,
  ],
  landmarks: LANDMARKS,
  insetTop: 0,
};

const GENERIC: Surroundings = { boxes: EDGES, landmarks: LANDMARKS, insetTop: 0 };

const PORTAL: Surroundings = { boxes: [], landmarks: [], insetTop: 64 };

export const SURROUNDINGS: Readonly<Record<PageFamily, Surroundings>> = {
  entra: SIGN_IN,
  msa: SIGN_IN,
  reset: GENERIC,
  'security-info': GENERIC,
  portal: PORTAL,
};
