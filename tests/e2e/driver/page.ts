import type { KeyInput, Page } from 'puppeteer-core';
import { isPassing, POLL_MS, unwrap, wrap, wrapWait } from './call';
import { describeFocus, findSpot, landed } from './in-page';
import { PATIENCE_MS } from './patience';
import type { FocusedElement, Found, Media, Root, TestPage, WaitOptions, Wanted } from './types';

/** What differs between the browsers. */
export interface RootAccess {
  call(source: string, json: string): Promise<unknown>;
  setMedia?(features: readonly { name: string; value: string }[]): Promise<void>;
}

/** A tab of a driven browser. The promises are those of `TestPage`. */
export class DrivenPage implements TestPage {
  constructor(
    readonly page: Page,
    private readonly access: RootAccess,
  ) {}

  async goto(url: string): Promise<void> {
    // Firefox never reports `load` for its extensions' own pages.
    if (!url.startsWith('moz-extension:')) {
      await this.page.goto(url);
      return;
    }
    await this.page.goto(url, { waitUntil: [] });
    await this.waitInRoot(
      (_root, wanted: string) => location.href.startsWith(wanted) && document.readyState === 'complete',
      url,
    );
  }

  address(): Promise<string> {
    return this.inRoot(() => location.href);
  }

  async back(): Promise<void> {
    // `goBack` hangs in Firefox after a change of host.
    const before = await this.address();
    // The page may go before it can answer.
    await this.page.evaluate(() => void setTimeout(() => history.back()));
    await this.waitInRoot((_root, was: string) => location.href !== was && document.readyState === 'complete', before);
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async emulate(media: Media): Promise<void> {
    if (this.access.setMedia === undefined) {
      throw new Error('Firefox takes dark, reducedMotion and forcedColors at launch only.');
    }
    await this.access.setMedia([
      { name: 'prefers-color-scheme', value: media.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: media.forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'prefers-contrast', value: media.moreContrast ? 'more' : 'no-preference' },
    ]);
  }

  async inRoot<A extends readonly unknown[], T>(fn: (root: Root, ...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return unwrap<Awaited<T>>(await this.access.call(wrap(fn), JSON.stringify(args)));
  }

  async waitInRoot<A extends readonly unknown[], T>(
    fn: (root: Root, ...args: A) => T,
    ...rest: [...A] | [...A, WaitOptions]
  ): Promise<Found<T>> {
    const options = rest.length > fn.length - 1 ? rest.at(-1) : undefined;
    const timeout = isWaitOptions(options) ? (options.timeout ?? PATIENCE_MS) : PATIENCE_MS;
    const json = JSON.stringify(isWaitOptions(options) ? rest.slice(0, -1) : rest);
    const source = wrapWait(fn);
    const end = Date.now() + timeout;
    let last: unknown;
    for (;;) {
      try {
        const answer = unwrap<Awaited<T>>(await this.access.call(source, json));
        if (isFound(answer)) return answer;
        last = answer;
      } catch (error) {
        if (!isPassing(error)) throw error;
        last = error;
      }
      if (Date.now() > end) {
        const shown = last instanceof Error ? last.message : JSON.stringify(last);
        throw new Error(`Waited ${timeout} ms for ${fn} with ${json}\nLast answer: ${shown}`);
      }
      await new Promise((next) => setTimeout(next, POLL_MS));
    }
  }

  async clickInRoot(wanted: Wanted, options: WaitOptions = {}): Promise<void> {
    const end = Date.now() + (options.timeout ?? PATIENCE_MS);
    if (await this.inRoot(() => document.visibilityState === 'hidden')) await this.page.bringToFront();
    for (;;) {
      const spot = await this.inRoot(findSpot, wanted);
      if (spot.at === 'found') {
        await this.page.mouse.click(spot.x, spot.y);
        if (await this.landed()) return;
      }
      if (Date.now() > end) {
        const why = spot.at === 'found' ? 'it does not stand still' : `${spot.at}, ${spot.what}`;
        throw new Error(`Cannot click ${JSON.stringify(wanted)}: ${why}`);
      }
      await new Promise((next) => setTimeout(next, POLL_MS));
    }
  }

  /** A page that the click has led away from was hit. */
  private landed(): Promise<boolean> {
    return this.inRoot(landed).catch((error: unknown) => {
      if (isPassing(error)) return true;
      throw error;
    });
  }

  async press(key: KeyInput, ...modifiers: KeyInput[]): Promise<void> {
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of [...modifiers].reverse()) await this.page.keyboard.up(modifier);
  }

  async typeText(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: pngPath(file) });
  }

  focusInside(): Promise<FocusedElement | undefined> {
    return this.inRoot(describeFocus);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

function isFound<T>(answer: T): answer is T & Found<T> {
  return Boolean(answer);
}

function isWaitOptions(value: unknown): value is WaitOptions {
  return typeof value === 'object' && value !== null && 'timeout' in value && Object.keys(value).length === 1;
}

function pngPath(file: string): `${string}.png` {
  return `${file.replace(/\.png$/, '')}.png`;
}
