import { openRoots } from './open-roots';

/**
 * What of the page may lie over us. No browser tells the order of its top layer, and what lets presses through is not
 * found by looking at a point. So it is remembered what was open when we came there: that lies below us until it is
 * opened anew. Only roots that the page keeps closed are out of sight.
 */
export function createTopLayer(document: Document, own: Element) {
  let below = new Set<Element>();
  let watch = new AbortController();

  const open = (): readonly Element[] =>
    openRoots(document).flatMap((root) => [
      ...[...root.querySelectorAll('[popover]')].filter((one) => one !== own && one.matches(':popover-open')),
      ...(root.fullscreenElement ? [root.fullscreenElement] : []),
    ]);

  return {
    /** We have just come to the top. */
    risen(): void {
      watch.abort();
      watch = new AbortController();
      below = new Set(open());
      for (const one of below) {
        for (const type of ['beforetoggle', 'fullscreenchange'])
          one.addEventListener(type, () => below.delete(one), { signal: watch.signal });
      }
    },
    /** Whether something of the page has come there since. */
    isCovered: (): boolean => open().some((one) => !below.has(one)),
  };
}
