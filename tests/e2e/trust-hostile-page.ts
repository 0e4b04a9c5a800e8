import { authorizeAddress } from '../site/addresses';
import type { TestPage } from './driver';
import type { Stage } from './support';

/** What the hostile practice page found out (`tests/site/pages/hostile.js`). */
export interface HostileLog {
  readonly calls: readonly string[];
  readonly inner: readonly string[];
  readonly events: readonly string[];
  readonly hotkeys: readonly string[];
  readonly messages: readonly unknown[];
  readonly data: readonly string[];
}

/** The address of a hostile page that is a sign-in to Partner Center. */
export function hostileUrl(kind = '', query: Readonly<Record<string, string>> = {}): string {
  const url = new URL(authorizeAddress('partner', { ...query, ...(kind === '' ? {} : { 'practice-hostile': kind }) }));
  url.pathname = '/practice/hostile';
  return url.href;
}

/** Opens a hostile page. Out: its tab, and the errors that nobody caught there, whosever script they come from. */
export async function openHostile(stage: Stage, kind = ''): Promise<{ tab: TestPage; failed: readonly string[] }> {
  const tab = await stage.tab();
  const failed: string[] = [];
  tab.page.on('pageerror', (error) => failed.push(String(error)));
  await tab.goto(hostileUrl(kind));
  return { tab, failed };
}

/** What the page has noticed so far. */
export function logOf(tab: TestPage): Promise<HostileLog> {
  return tab.page.evaluate(() => {
    const { log, quietly } = Object.getOwnPropertyDescriptor(document, 'practiceHostile')?.value ?? {};
    return quietly(() => structuredClone(log));
  });
}

/** Everything that the page can read at this moment, by way. */
export function readAll(tab: TestPage): Promise<Readonly<Record<string, readonly string[]>>> {
  return tab.page.evaluate(() => Object.getOwnPropertyDescriptor(document, 'practiceHostile')?.value.read());
}

/** Every run of words that stands in our root and nowhere in the page, of a length that says something. */
export function ownWords(tab: TestPage): Promise<readonly string[]> {
  return tab.inRoot((root) => {
    const page = document.documentElement.textContent ?? '';
    const words: string[] = [];
    const walker = document.createTreeWalker(root ?? document.createDocumentFragment(), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue?.trim() ?? '';
      if (text.length > 5 && !page.includes(text) && walker.currentNode.parentElement?.localName !== 'style')
        words.push(text);
    }
    return words;
  });
}

/** Elements of our root that take what is typed. */
export function fields(tab: TestPage): Promise<number> {
  return tab.inRoot(
    (root) => root?.querySelectorAll('input, textarea, select, [contenteditable], iframe, object, embed').length ?? 0,
  );
}
