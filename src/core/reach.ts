/**
 * Whether the person wants the help on every sign-in of Microsoft, also on the way to other services.
 * In: the stored settings, of any shape. Out: true only for the one value that says so. Never throws.
 * Apart from the other settings, because it is all that is asked on a page of another service.
 */
export function wantsEverySignIn(stored: unknown): boolean {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    Object.hasOwn(stored, 'reach') &&
    Reflect.get(stored, 'reach') === 'every'
  );
}
