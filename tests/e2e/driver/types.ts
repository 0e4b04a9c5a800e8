import type { Browser, KeyInput, Page } from 'puppeteer-core';

export type DriverKind = 'chromium' | 'firefox';

export interface BrowserOptions {
  readonly browser: DriverKind;
  /** Folder of an unpacked extension; without it the browser runs bare, for comparing with and without. */
  readonly extension?: string;
  /** Port of the practice site's proxy. With it every certificate is accepted. */
  readonly proxyPort?: number;
  /** Language of the browser's own interface, such as `ja` or `zh-TW`. */
  readonly language?: string;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** Default: true. */
  readonly headless?: boolean;
  /** Folder of a profile that stays, with what the extension stored; default: a new one that goes with the browser. */
  readonly profile?: string;
  /** Size of the window's content. Default: 1280 by 720. */
  readonly width?: number;
  readonly height?: number;
  /** Program to run in place of the usual one, such as Chrome or Edge for kind `chromium`. */
  readonly executable?: string;
  /** Whether a signal such as Ctrl-C ends browser and process at once. Default: true; false: the caller sees to both. */
  readonly handleSignals?: boolean;
}

export interface Driver {
  readonly kind: DriverKind;
  readonly browser: Browser;
  /** Id of the installed extension: letters in Chromium, the gecko id in Firefox. Empty without an extension. */
  readonly extensionId: string;
  newPage(): Promise<TestPage>;
  /** A page in a window of its own, which stays in sight while others are worked in. */
  newWindow(): Promise<TestPage>;
  /** A tab that the test did not open itself, such as one of a private window; once more for one that was exchanged. */
  driven(page: Page): Promise<TestPage>;
  /** A page of the extension in a tab of its own, such as `popup.html`. */
  extensionPage(file: string): Promise<TestPage>;
  /** The real popup of the toolbar button over the given page. Chromium only; fails in Firefox. */
  toolbarPopup(over: TestPage): Promise<TestPage>;
  /** Stops the service worker or event page as the browser does after idling. Fails when none ran. */
  stopWorker(): Promise<void>;
  /** Whether the service worker or event page runs now. */
  workerRuns(): Promise<boolean>;
  /** Installs an extension; the folder of before once more, after its files changed, is an update. */
  install(extension: string): Promise<void>;
  close(): Promise<void>;
}

export interface Media {
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly moreContrast?: boolean;
}

/** What is asked for: a CSS selector, or the words on it. */
export type Wanted = { readonly css: string } | { readonly text: string };

export interface WaitOptions {
  /** Milliseconds. Default: `PATIENCE_MS`. */
  readonly timeout?: number;
}

/** The element with the focus inside our root. */
export interface FocusedElement {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly data: Readonly<Record<string, string>>;
  readonly text: string;
}

export type Root = ShadowRoot | undefined;

/** What a wait ends with: the first answer that counts as true. */
export type Found<T> = Exclude<Awaited<T>, undefined | null | false | 0 | ''>;

export interface TestPage {
  readonly page: Page;
  /** Loads an address; in extension pages only the document itself is waited for. */
  goto(url: string): Promise<void>;
  /** The address as the page itself knows it, which `page.url()` does not follow in Firefox. */
  address(): Promise<string>;
  /** One step back in the history, until another address shows. */
  back(): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Preferences of the person. Chromium only: Firefox takes them at launch and fails here. */
  emulate(media: Media): Promise<void>;
  /**
   * Runs a function with our closed shadow root, or undefined while our host is absent, as its first argument.
   * It runs in a world of its own: it sees the page's elements and nothing of the page's scripts.
   * In: a function that uses only its arguments, and arguments that JSON can carry. Out: what it returns, through JSON.
   * Fails: when the function throws.
   */
  inRoot<A extends readonly unknown[], T>(fn: (root: Root, ...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** As `inRoot`, again and again until the answer counts as true. Fails: after the timeout, with the last answer. */
  waitInRoot<A extends readonly unknown[], T>(
    fn: (root: Root, ...args: A) => T,
    ...args: [...A] | [...A, WaitOptions]
  ): Promise<Found<T>>;
  /**
   * A real mouse click on the middle of an element of our root; in pages of the extension, of the document.
   * Waits for the element, scrolls it into view inside the panel and waits until it stands still.
   * Fails: when it does not come, or when something else lies over it.
   */
  clickInRoot(wanted: Wanted, options?: WaitOptions): Promise<void>;
  /** A real key press, with modifier keys held down. */
  press(key: KeyInput, ...modifiers: KeyInput[]): Promise<void>;
  typeText(text: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** The focused element inside our root, or undefined when the focus is elsewhere. */
  focusInside(): Promise<FocusedElement | undefined>;
  close(): Promise<void>;
}
