import type { Hint } from '../core/hint';
import type { ContentApi } from '../platform/content-api';
import type { Host } from './host';
import type { Boot } from './launcher';

/** Milliseconds between a region and its words: what comes with the region itself may stay unsaid. */
const SAY_AFTER = 200;

/**
 * How a problem is brought to a person's attention beside what can be seen: said once, politely, and, where the person
 * wants it so, by opening the help, once for each problem and no more where the person has closed it.
 */
export function createAttention(host: Host, api: ContentApi, open: () => void) {
  const document = host.element.ownerDocument;
  const region = document.createElement('div');
  region.className = 'sp-sr';
  region.setAttribute('role', 'status');
  const around = document.createElement('div');
  around.className = 'sp';
  around.append(region);
  const said = new Set<string>();
  const opened = new Set<string>();
  const closed = new Set<string>();
  /** The line of what the page shows now: of what it showed before, no word stays behind. */
  let current: string | undefined;

  const say = (texts: Boot, line: string): void => {
    if (said.has(line)) return;
    around.lang = texts.language;
    host.root.append(around);
    setTimeout(() => {
      if (line !== current) return;
      said.add(line);
      const words = texts.texts[line] ?? '';
      region.textContent = (texts.texts['launcher.announce'] ?? '{line}').replace('{line}', () => words);
    }, SAY_AFTER);
  };

  return {
    /** What is seen on a page of ours, each time that it is looked at. */
    seen(texts: Boot, page: string, hint: Hint | undefined): void {
      const line = hint?.line;
      if (line !== current) region.textContent = '';
      current = line;
      if (line === undefined) return;
      say(texts, line);
      if (texts.opening !== 'problem' || opened.has(line) || closed.has(page) || texts.closed.includes(page)) return;
      opened.add(line);
      open();
    },
    /** The person has closed the help: where it opens by itself, it does not do so again on this page of the tab. */
    closedByHand(texts: Boot | undefined, page: string): void {
      if (texts?.opening !== 'problem' || closed.has(page)) return;
      closed.add(page);
      void api.ask({ type: 'unwanted', what: 'closed', page });
    },
  };
}
