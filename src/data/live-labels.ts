/**
 * Where the word of a label can be read on the page itself (`facts/sign-in-pages.md` section 6).
 * Only elements whose text the page fixes; apart from the table of words, which stays with the worker.
 */
export const LIVE_LABELS: ReadonlyMap<string, string> = new Map([
  ['cantAccessAccount', '#cantAccessAccount'],
  ['forgotPassword', '#idA_PWD_ForgotPassword'],
  ['workOrSchoolAccount', '#aadTileTitle'],
  ['personalAccount', '#msaTileTitle'],
  ['useAnotherAccount', '#otherTileText'],
]);
