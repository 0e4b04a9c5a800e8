import type { RequestLanguage } from '../../src/ui/request';
import { pasted } from './clipboard';
import type { TestPage } from './driver';
import { TITLE } from './problems';
import { ACT, openPanel, ROW, reads, type Stage, shows } from './support';

/** A text of the request; of the languages in which it can be had, some are in sight. */
const LETTER = '.sp-letter';

/** Presses a row, and waits for the topic that it leads to, by its title. */
export async function choose(tab: TestPage, topic: string, title: string): Promise<void> {
  await tab.clickInRoot({ css: ROW(topic) });
  await reads(tab, TITLE, title);
}

/**
 * Opens the panel, and goes by the rows that stand there.
 * In: a page with a launcher, and rows from the view that the panel opens with, each with the title that it leads to.
 * Out: how often something was pressed from the open panel on, as the panel itself was told.
 */
export async function wayThrough(tab: TestPage, way: readonly (readonly [string, string])[]): Promise<number> {
  await openPanel(tab);
  await tab.inRoot((root) => {
    let presses = 0;
    Reflect.set(globalThis, 'presses', presses);
    const count = ({ isTrusted }: Event): void => {
      if (!isTrusted) return;
      presses += 1;
      Reflect.set(globalThis, 'presses', presses);
    };
    root?.addEventListener('click', count, { capture: true });
  });
  for (const [topic, title] of way) await choose(tab, topic, title);
  return tab.inRoot(() => Number(Reflect.get(globalThis, 'presses')));
}

/** What is in sight of the request, line by line, as it would be written; undefined where there is none. */
export function letter(tab: TestPage): Promise<string | undefined> {
  return tab.inRoot((root, css: string) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    const shown = [...(tree?.querySelectorAll(css) ?? [])].filter((one) => one.checkVisibility());
    const line = (node: Node): string => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''));
    const paragraphs = shown.flatMap((one) => [...one.querySelectorAll('p')]);
    const texts = paragraphs.map((one) => [...one.childNodes].map(line).join(''));
    return texts.length === 0 ? undefined : texts.join('\n\n');
  }, LETTER);
}

/** The short answers in sight: each heading with what stands under it. A way is one answer. */
export function answers(tab: TestPage): Promise<Readonly<Record<string, readonly string[]>>> {
  return tab.inRoot((root) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    const read = (element: Element): string => {
      const parts = element.matches('.sp-trail') ? [...element.querySelectorAll('.sp-label')] : [element];
      return parts.map((part) => part.textContent?.replace(/\s+/g, ' ').trim()).join(' > ');
    };
    const groups = [...(tree?.querySelectorAll('.sp-answer > div') ?? [])];
    return Object.fromEntries(
      groups.map((group) => [
        group.querySelector('dt')?.textContent ?? '',
        [...group.querySelectorAll('dd')].map(read),
      ]),
    );
  });
}

/** The words of all elements of a kind, in order. */
export function names(tab: TestPage, css: string): Promise<readonly (string | null)[]> {
  return tab.inRoot((root, selector: string) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    return [...(tree?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
  }, css);
}

/** The mail addresses in sight, as the links name them, in order. */
export function mails(tab: TestPage): Promise<readonly string[]> {
  return tab.inRoot((root) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    const links = [...(tree?.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]') ?? [])];
    return links.filter((link) => link.checkVisibility()).map(({ href }) => href);
  });
}

/** The languages that the request can be had in, as they are named; none where there is nothing to choose. */
export function languages(tab: TestPage): Promise<readonly (string | null)[]> {
  return tab.inRoot((root) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    const shown = [...(tree?.querySelectorAll('.sp-seg') ?? [])].filter((one) => one.checkVisibility());
    return shown.flatMap((one) => [...one.querySelectorAll('button')].map(({ textContent }) => textContent));
  });
}

/** Chooses the language of the request. Out: its text then. */
export async function toLanguage(tab: TestPage, language: RequestLanguage): Promise<string | undefined> {
  const button = ACT(`request-${language}`);
  await tab.clickInRoot({ css: button });
  await tab.waitInRoot((root, css: string) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    const pressed = tree?.querySelectorAll(`${css}[aria-pressed="true"]`) ?? [];
    return [...pressed].some((one) => one.checkVisibility());
  }, button);
  return letter(tab);
}

/** Copies the request in sight. Out: what can then be pasted elsewhere. */
export async function copies(tab: TestPage, stage: Stage): Promise<string> {
  await tab.page.bringToFront();
  await tab.clickInRoot({ css: ACT('copy') });
  await shows(tab, '.sp-done');
  return pasted(stage);
}
