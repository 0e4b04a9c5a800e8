/** What a browser asks its maker for, whoever sits in it. */
export const OWN_HOSTS = {
  chromium:
    /^(update|content-autofill|clients2|optimizationguide-pa|www)\.googleapis\.com:(80|443)$|^(accounts|clients2|www)\.google\.com:443$/,
  firefox:
    /^(firefox\.settings\.services|content-signature-2\.cdn|firefox-settings-attachments\.cdn|aus5|location\.services|normandy\.cdn|push\.services)\.mozilla\.(com|net|org):443$/,
} as const;

/** What a page can know about itself: for comparing a page with the extension and without. Runs in the page's own world. */
export interface PageFacts {
  /** All elements and texts, open shadow roots included, without our host. */
  readonly dom: string;
  /** Names on the window, the document and the root element, and how many each built-in prototype has. */
  readonly globals: readonly string[];
  /** The timeline of the page without what only says when it was painted, seen and pressed. */
  readonly entries: readonly string[];
  /** Both storages, cookies, databases, caches. */
  readonly storage: string;
  readonly history: number;
  readonly focused: string;
  readonly selection: string;
  readonly scroll: readonly [number, number];
  readonly size: readonly [number, number];
  /** Whether everything that comes late has come. */
  readonly complete: boolean;
}

/** Out: what the page knows now. In: whether our host is left out of the written document. */
export async function pageFacts(withoutHost: boolean): Promise<PageFacts> {
  const write = (node: Node): string => {
    if (!(node instanceof Element)) return `${node.nodeName} ${node.nodeValue ?? ''}\n`;
    if (withoutHost && node.outerHTML === '<div data-signpost="" popover="manual"></div>') return '';
    const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
    const content = node instanceof HTMLTemplateElement ? [...node.content.childNodes] : [...node.childNodes];
    const shadow = node.shadowRoot === null ? '' : `#root\n${[...node.shadowRoot.childNodes].map(write).join('')}`;
    return `<${node.localName} ${attributes}>\n${shadow}${content.map(write).join('')}</${node.localName}>\n`;
  };
  const all = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
  const elements = all(document);
  const waits = (e: Element) => e.matches('[role=progressbar]:not([hidden]), .bone, .sliding, .slide-in');
  const has = (css: string) => elements.some((e) => e.matches(css));
  let focused: Element | null = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // Whether it may be with us is looked at apart.
  if (withoutHost && focused?.hasAttribute('data-signpost')) focused = document.body;
  const { scrollWidth, scrollHeight } = document.documentElement;
  const selected = getSelection();
  const field = focused instanceof HTMLInputElement ? focused : undefined;
  const names = (object: object | undefined) => Reflect.ownKeys(object ?? {}).map(String);
  const prototypes = Object.getOwnPropertyNames(window).flatMap((name) => {
    // A look at some of these would warn in the console.
    if (!/^[A-Z]/.test(name)) return [];
    const value: unknown = Reflect.get(window, name);
    const prototype: unknown = typeof value === 'function' ? value.prototype : undefined;
    return typeof prototype === 'object' && prototype !== null
      ? [`${name} ${names(prototype).length} ${names(Object(value)).length}`]
      : [];
  });
  const timed = ['paint', 'visibility-state', 'long-animation-frame', 'longtask', 'first-input', 'event'];
  const timeline = performance.getEntries();
  /** Scripts that a long frame is put down to: never one that the page has not brought along. */
  const blamed = timeline
    .flatMap((entry) => Object(Reflect.get(entry, 'scripts') ?? []))
    .map((script: object) => String(Reflect.get(script, 'sourceURL')))
    .filter((url) => url !== '' && new URL(url).protocol !== 'https:');
  return {
    dom: write(document.documentElement),
    globals: [
      ...names(window),
      ...names(document),
      ...names(document.documentElement),
      ...names(navigator),
      ...names(Reflect.get(window, 'chrome')),
      ...prototypes,
    ].sort(),
    entries: timeline
      .filter(({ entryType }) => !timed.includes(entryType))
      // The browser asks for the picture of the tab itself, when it likes: it may come into either list, or into none.
      .filter(({ entryType, name }) => entryType !== 'resource' || new URL(name).pathname !== '/favicon.ico')
      .map(({ entryType, name }) => `${entryType} ${name}`)
      .concat(blamed)
      .sort(),
    storage: JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
    history: history.length,
    focused: focused === null ? '' : `${focused.localName}#${focused.id} ${focused.className}`,
    selection: JSON.stringify([
      selected?.toString(),
      selected?.type,
      selected?.anchorNode?.nodeName,
      selected?.anchorOffset,
      selected?.focusOffset,
      field?.selectionEnd ?? null,
      field?.value.length,
    ]),
    scroll: [scrollX, scrollY],
    size: [scrollWidth, scrollHeight],
    complete: !elements.some(waits) && has('h1, [role=heading]') && (!has('he-layout') || has('shell-header')),
  };
}

/** What a page has noticed since it began: `watchEvents` writes it down. */
export interface PageEvents {
  /** Events that the page got at its own elements, each with its target. */
  readonly page: readonly string[];
  /** Kinds of events that the page got at our host. */
  readonly ours: readonly string[];
  /** Changes of the document at or by our host: what, and where. */
  readonly changes: readonly string[];
  /** Layout shifts since our host came, where the browser tells. */
  readonly shifts: readonly number[];
  /** All layout shifts, before and after, added up. */
  readonly moved: number;
  /** Attributes that were written on elements of the page, each once, also such as were taken away again. */
  readonly written: readonly string[];
}

/** Writes down what happens to a page, from before its first script on. Runs in the page's own world. */
export function watchEvents(): void {
  const lists = { page: [] as string[], ours: [] as string[], changes: [] as string[], written: [] as string[] };
  const seen = { ...lists, shifts: [] as number[], moved: 0 };
  Reflect.set(document, 'practiceEvents', seen);
  let came: number | undefined;
  const isOurs = (node: unknown) => node instanceof Element && node.hasAttribute('data-signpost');
  const types =
    'focus blur focusin focusout input beforeinput change select keydown keyup mousedown mouseup click pointerdown ' +
    'contextmenu copy cut paste dragstart scroll resize hashchange popstate message messageerror error ' +
    'unhandledrejection rejectionhandled securitypolicyviolation storage toggle beforetoggle fullscreenchange ' +
    'slotchange cancel close submit invalid animationstart animationend transitionrun transitionend beforeprint';
  for (const type of types.split(' ')) {
    addEventListener(
      type,
      (event) => {
        const { target } = event;
        if (isOurs(target)) seen.ours.push(type);
        else if (target instanceof Element) seen.page.push(`${type} ${target.localName}#${target.id}`);
        else seen.page.push(type);
      },
      { capture: true, passive: true },
    );
  }
  const changes = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (isOurs(target)) seen.changes.push(`${type} ${attributeName}`);
      else if (type === 'attributes' && target instanceof Element) {
        const written = `${target.localName}#${target.id} ${attributeName}`;
        if (!seen.written.includes(written)) seen.written.push(written);
      }
      if ([...addedNodes].some(isOurs)) {
        came ??= performance.now();
        seen.changes.push(`added to ${target.nodeName}`);
      }
      if ([...removedNodes].some(isOurs)) seen.changes.push(`removed from ${target.nodeName}`);
    }
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  changes.observe(document, all);
  // A watch ends at every root.
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    changes.observe(root, all);
    return root;
  };
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = Number(Reflect.get(entry, 'value'));
        seen.moved += value;
        if (came !== undefined && entry.startTime > came) seen.shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
}

/** Out: what `watchEvents` wrote down so far. Runs in the page's own world. */
export function eventsSoFar(): PageEvents {
  return Reflect.get(document, 'practiceEvents');
}
