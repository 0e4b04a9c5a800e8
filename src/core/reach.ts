/**
 * Whether the help is wanted on every sign-in of Microsoft, also on the way to other services.
 * In: managed and stored settings, of any shape; the first that says anything decides, so the organisation's stand
 * first. Out: true only for the one value that says so. Never throws.
 * Apart from the other settings, because it is all that is asked on a page of another service.
 */
export function wantsEverySignIn(sources: readonly unknown[]): boolean {
  return sources.map(reachOf).find((reach) => reach === 'every' || reach === 'partner') === 'every';
}

function reachOf(source: unknown): unknown {
  return typeof source === 'object' && source !== null && Object.hasOwn(source, 'reach')
    ? Reflect.get(source, 'reach')
    : undefined;
}
