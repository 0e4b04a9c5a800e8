/** `npm run test:trust` sets it: more cases, and new ones each time. */
export const FULL = process.env.SIGNPOST_TRUST === 'full';
