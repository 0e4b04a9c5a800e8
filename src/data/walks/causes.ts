import type { Stage } from '../../core/tab-memory';
import type { MessageKey } from '../message-key';

/**
 * Why the element of a step may not be there, by where its page stands on the way; what only one step has is said by that
 * step. In Partner Center: `facts/partner-center-portal.md` sections 2, 4.1 and 5. On a sign-in nobody is signed in yet, so
 * that nothing depends on account or role (`facts/sign-in-pages.md` section 6); a reset is one page that goes from state
 * to state (section 10.1).
 */
export const CAUSES: Readonly<Record<Stage, readonly MessageKey[]>> = {
  portal: [
    'walk.ui.missing.signedOut',
    'walk.ui.missing.account',
    'walk.ui.missing.role',
    'walk.ui.missing.guest',
    'walk.ui.missing.program',
    'walk.ui.missing.changed',
  ],
  'sign-in': ['walk.ui.missing.past', 'walk.ui.missing.changed'],
  beside: ['walk.ui.missing.state', 'walk.ui.missing.timedOut', 'walk.ui.missing.changed'],
};
