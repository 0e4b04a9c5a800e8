import type { LanguageTag } from '../../src/core/languages';
import { REMEDIES } from '../../src/data/remedies';
import type { TopicId } from '../../src/data/topic-id';
import { scenarioUrl } from '../site/scenarios';
import type { TestPage } from './driver';
import { catalogue, hides, launcherShows, OPEN, openPanel, reads, words } from './support';

export const TITLE = '[data-title]';
export const NUMBER = '.sp-eyebrow .sp-code';

/** What the launcher and the panel are to say of a problem, in one language. */
export interface Help {
  readonly line: string;
  readonly title: string;
}

/** What a remedy says of itself. Fails: for a topic that is no remedy. */
export function remedyIn(language: LanguageTag, topic: TopicId): Help {
  const found = REMEDIES.find(({ id }) => id === topic);
  if (found === undefined) throw new Error(`"${topic}" is no remedy.`);
  const say = catalogue(language);
  return { line: say(found.line), title: say(found.title) };
}

/** All words of a launcher: with a line for a problem, with its label without one. */
export function launcherWords(language: LanguageTag, line?: string): string {
  const say = catalogue(language);
  return line === undefined ? say('launcher.label') : `${line} ${say('launcher.help')}`;
}

/** Makes a tab that stays open the one in front, and goes there. In a tab behind others nothing is looked at. */
export async function go(tab: TestPage, url: string): Promise<void> {
  await tab.page.bringToFront();
  await tab.goto(url);
}

/** Lets the worker remember that this tab leads to Partner Center: for pages that do not say so themselves. */
export async function cameFromSignIn(tab: TestPage): Promise<void> {
  await go(tab, scenarioUrl('sign-in'));
  await launcherShows(tab);
}

/** Waits until the launcher has these words, and no others. The portal's late content may take some seconds. */
export async function launcherReads(tab: TestPage, text: string): Promise<void> {
  await tab.waitInRoot(
    (root, css: string, expected: string) => {
      const [launcher] = [...(root?.querySelectorAll(css) ?? [])].filter((element) => element.checkVisibility());
      return launcher?.textContent?.replace(/\s+/g, ' ').trim() === expected;
    },
    OPEN,
    text,
  );
}

/** The page in front is helped with exactly this: line, remedy, and the number in sight, or none. */
export async function isHelpedWith(
  tab: TestPage,
  language: LanguageTag,
  help: Help,
  number: string | undefined,
): Promise<{ readonly title: string | undefined; readonly number: string | undefined }> {
  await launcherReads(tab, launcherWords(language, help.line));
  await openPanel(tab);
  await reads(tab, TITLE, help.title);
  // What the portal says is read when the page has come to rest, which may be after the press.
  if (number === undefined) await hides(tab, NUMBER);
  else await reads(tab, NUMBER, number);
  return { title: await words(tab, TITLE), number: await words(tab, NUMBER) };
}

/**
 * What the launcher shows from now on, frame by frame, each text once as long as it stands; empty while it is away.
 * Ends when the page shows `arrived`, nothing of it slides, and `frames` frames have gone by since.
 */
export function launcherTexts(tab: TestPage, arrived: string, frames = 45): Promise<readonly string[]> {
  return tab.inRoot(
    async (root, launcher: string, wanted: string, count: number) => {
      const seen: string[] = [];
      for (let still = 0, tries = 0; still < count && tries < 900; tries += 1) {
        await new Promise((next) => requestAnimationFrame(next));
        const shown = [...(root?.querySelectorAll(launcher) ?? [])].filter((element) => element.checkVisibility());
        const text = shown.map((element) => element.textContent?.replace(/\s+/g, ' ').trim()).join(' | ');
        if (seen.at(-1) !== text) seen.push(text);
        const there = document.querySelector(wanted)?.checkVisibility() && document.querySelector('.sliding') === null;
        still = there ? still + 1 : 0;
      }
      return seen;
    },
    OPEN,
    arrived,
    frames,
  );
}

/** Everything in our root that is read out when it changes. */
const REGIONS = '[role="status"], [role="alert"], [aria-live]';

/** What stands in the regions of our root that are read out, with their kind; empty ones say nothing. */
export function announced(tab: TestPage): Promise<readonly string[]> {
  return tab.inRoot(
    (root, css: string) =>
      [...(root?.querySelectorAll(css) ?? [])]
        .filter((region) => region.textContent?.trim() !== '')
        .map((region) => `${region.getAttribute('role')}: ${region.textContent?.replace(/\s+/g, ' ').trim()}`),
    REGIONS,
  );
}

/** Writes down, from now on, which of these regions get words, the same ones as before included. */
export function listenToRegions(tab: TestPage): Promise<void> {
  return tab.inRoot((root, css: string) => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'practiceAnnounced', heard);
    if (root === undefined) return;
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const around = target instanceof Element ? target : target.parentElement;
        const inside = [...addedNodes].flatMap((node) =>
          node instanceof Element ? [node, ...node.querySelectorAll('*')].filter((one) => one.matches(css)) : [],
        );
        for (const region of new Set([around?.closest(css), ...inside])) {
          if (region != null && region.textContent?.trim() !== '') heard.push(`${region.textContent}`);
        }
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });
  }, REGIONS);
}

/** What `listenToRegions` wrote down. */
export const heardInRegions = (tab: TestPage): Promise<unknown> =>
  tab.inRoot(() => Reflect.get(globalThis, 'practiceAnnounced'));

/** Lets the page draw: longer than anything of ours waits before it looks again or speaks. */
export const draws = (tab: TestPage, frames = 60): Promise<void> =>
  tab.inRoot(async (_root, count: number) => {
    for (let i = 0; i < count; i += 1) await new Promise((next) => requestAnimationFrame(next));
  }, frames);

/** The lines of the details in sight, as they would be written: of the panel, or of a page of the extension. */
export function preview(tab: TestPage): Promise<string> {
  return tab.inRoot((root) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    const lines = [...(tree?.querySelectorAll('.sp-facts dt') ?? [])].map((name) => {
      const parts = [...(name.nextElementSibling?.childNodes ?? [])].filter((node) => node.nodeName !== 'BR');
      return `${name.textContent}: ${parts.map((node) => node.textContent).join(', ')}`;
    });
    return lines.join('\n');
  });
}
