import { anyRootOf } from '../platform/any-root';
import { openRoots, type RootOf } from './open-roots';
import { isRendered } from './visible';

/** A probe that does not find its anchor goes far away; also where the page is zoomed, no anchor is as far. */
const PROBE = 'all:initial;position:fixed;position-anchor:auto;left:anchor(left,-1e6px);';
const FAR = -2e5;

/**
 * What of the page may lie over us. No browser tells the order of its top layer, and what lets presses through is not
 * found by looking at a point. But what is anchored must lie above its anchor (CSS Anchor Positioning, "acceptable anchor
 * element"): so what of the page is open when we come to the top gets a probe of ours, and lies below us for as long as
 * the probe finds it. Where the browser anchors nothing to a source (before Chromium 133 and Firefox 147; the whole page
 * in full screen), its events tell that it was opened anew, unless the page keeps them back.
 */
export function createTopLayer(document: Document, own: Element, root: ShadowRoot) {
  let below = new Map<Element, HTMLElement | undefined>();
  /** One and the same for all of them: what hears it already does not hear it twice. */
  const anew = ({ currentTarget: one }: Event): void => {
    if (!(one instanceof Element)) return;
    below.get(one)?.remove();
    below.delete(one);
  };

  // A form may give a field in place of what all elements have.
  const isOpen = (one: Element): boolean => one !== own && Element.prototype.matches.call(one, ':popover-open');
  const open = (rootOf?: RootOf): readonly Element[] =>
    openRoots(document, rootOf)
      .filter((one) => one !== root)
      .flatMap((one) => [
        ...[...one.querySelectorAll('[popover]')].filter(isOpen),
        ...(one.fullscreenElement instanceof Element ? [one.fullscreenElement] : []),
      ])
      .filter(isRendered);

  /** Firefox does not notice by itself that the order changed: it looks again when the probe does. */
  const finds = (probe: HTMLElement): boolean => {
    probe.style.top = probe.style.top ? '' : '0';
    return probe.getBoundingClientRect().left > FAR;
  };

  const probeOf = (one: Element): HTMLElement | undefined => {
    const probe = document.createElement('div');
    probe.setAttribute('popover', 'manual');
    probe.style.cssText = PROBE;
    root.append(probe);
    try {
      if (one instanceof HTMLElement) probe.showPopover({ source: one });
    } catch {
      // A document that is being replaced lets nothing into its top layer.
    }
    if (finds(probe)) return probe;
    probe.remove();
    return undefined;
  };

  return {
    /** We have just come to the top. `rootOf`: where to look; what was found to lie below us before is known. */
    risen(rootOf?: RootOf): void {
      for (const probe of below.values()) probe?.remove();
      const known = [...below.keys()].filter((one) => isOpen(one) && isRendered(one));
      below = new Map([...new Set([...open(rootOf), ...known])].map((one) => [one, probeOf(one)]));
      for (const one of below.keys()) {
        for (const type of ['beforetoggle', 'fullscreenchange']) one.addEventListener(type, anew);
      }
    },
    /** Whether something of the page has come there since, in whatever root it stands. */
    isCovered: (): boolean =>
      open(anyRootOf).some((one) => {
        const probe = below.get(one);
        return !below.has(one) || (probe !== undefined && !finds(probe));
      }),
  };
}
