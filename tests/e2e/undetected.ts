/** What a page can know about itself: for comparing a page with the extension and without. Runs in the page's own world. */
export interface PageFacts {
  /** All elements and texts, open shadow roots included, without our host. */
  readonly dom: string;
  readonly globals: readonly string[];
  readonly resources: readonly string[];
  readonly history: number;
  readonly focused: string;
  readonly selection: string;
  readonly scroll: readonly [number, number];
  readonly size: readonly [number, number];
  /** Whether everything that comes late has come. */
  readonly complete: boolean;
}

/** Out: what the page knows now. In: whether our host is left out of the written document. */
export function pageFacts(withoutHost: boolean): PageFacts {
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
  const { scrollWidth, scrollHeight } = document.documentElement;
  return {
    dom: write(document.documentElement),
    globals: Object.getOwnPropertyNames(window).sort(),
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      // The browser asks for the picture of the tab itself, when it likes: it may come into either list, or into none.
      .filter((name) => new URL(name).pathname !== '/favicon.ico')
      .sort(),
    history: history.length,
    focused: focused === null ? '' : `${focused.localName}#${focused.id}`,
    selection: getSelection()?.toString() ?? '',
    scroll: [scrollX, scrollY],
    size: [scrollWidth, scrollHeight],
    complete: !elements.some(waits) && has('h1, [role=heading]') && (!has('he-layout') || has('shell-header')),
  };
}
