// A page that wants to know what Signpost shows and what is done there. What it finds out stands in
// `document.practiceHostile`; `read()` tries every way there is at that moment.
(() => {
  const { kind } = document.currentScript.dataset;
  /** calls: built-in functions that somebody other than this script called. inner: nodes that are none of the page's. */
  const log = { calls: [], inner: [], events: [], hotkeys: [], messages: [], data: [] };
  /** The nodes themselves. */
  const nodes = [];
  let own = true;
  const isHost = (value) => value instanceof Element && value.hasAttribute('data-signpost');
  const quietly = (run) => {
    const before = own;
    own = true;
    try {
      return run();
    } catch (error) {
      return `${error.name}`;
    } finally {
      own = before;
    }
  };
  /** Notes a node of a tree that the page has no way into. */
  const note = (way, node) => {
    if (!(node instanceof Node)) return;
    quietly(() => {
      const root = node.getRootNode({ composed: false });
      const open = root instanceof ShadowRoot && root.host.shadowRoot === root;
      if (!node.isConnected || root === document || open) return;
      log.inner.push(`${way}: ${node.nodeName}`);
      nodes.push(node);
    });
  };

  const HOOKED = [
    [Element.prototype, 'attachShadow append prepend after before remove setAttribute getAttribute removeAttribute'],
    [Element.prototype, 'matches closest querySelector querySelectorAll getBoundingClientRect replaceChildren animate'],
    [Element.prototype, 'insertAdjacentElement checkVisibility scrollIntoView hasAttribute'],
    [HTMLElement.prototype, 'showPopover hidePopover togglePopover focus blur click'],
    [Node.prototype, 'appendChild insertBefore replaceChild removeChild cloneNode contains getRootNode'],
    [Document.prototype, 'createElement createElementNS createTextNode querySelector querySelectorAll append'],
    [Document.prototype, 'elementFromPoint elementsFromPoint getSelection createTreeWalker'],
    [ShadowRoot.prototype, 'append replaceChildren querySelector querySelectorAll elementFromPoint'],
    [EventTarget.prototype, 'addEventListener removeEventListener dispatchEvent'],
    [MutationObserver.prototype, 'observe disconnect takeRecords'],
    [Array.prototype, 'map filter find some push slice join flatMap'],
    [String.prototype, 'replace trim includes split match matchAll'],
    [Map.prototype, 'get set has'],
    [Promise.prototype, 'then catch finally'],
    [JSON, 'parse stringify'],
    [Reflect, 'get set has'],
    [Object, 'assign keys entries fromEntries hasOwn'],
    [window, 'fetch setTimeout clearTimeout requestAnimationFrame getComputedStyle postMessage queueMicrotask'],
    [Storage.prototype, 'getItem setItem'],
    [performance, 'mark measure now getEntriesByName'],
    [console, 'log warn error info debug'],
  ];
  for (const [owner, names] of HOOKED) {
    for (const name of names.split(' ')) {
      const original = Reflect.getOwnPropertyDescriptor(owner, name)?.value ?? owner[name];
      if (typeof original !== 'function') continue;
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value: function hooked(...args) {
          const [first] = args;
          if (!own) {
            quietly(() => {
              if (log.calls.length < 50) log.calls[log.calls.length] = name;
              note(name, this);
              note(name, first);
            });
          }
          return new.target ? Reflect.construct(original, args, new.target) : original.apply(this, args);
        },
      });
    }
  }
  for (const [owner, name] of [
    [HTMLInputElement.prototype, 'value'],
    [Node.prototype, 'textContent'],
    [HTMLElement.prototype, 'innerText'],
    [Document.prototype, 'cookie'],
    [Element.prototype, 'shadowRoot'],
  ]) {
    const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        if (!own) log.calls.push(`get ${name}`);
        return get.call(this);
      },
      set,
    });
  }

  const ALL =
    'keydown keyup keypress beforeinput input mousedown mouseup click dblclick auxclick contextmenu pointerdown ' +
    'pointerup pointerover pointerout mouseover mouseout mousemove wheel focus blur focusin focusout copy cut paste ' +
    'beforecopy selectstart selectionchange dragstart drag dragend touchstart scroll toggle beforetoggle ' +
    'animationstart animationend transitionrun transitionend slotchange compositionstart error unhandledrejection';
  quietly(() => {
    for (const type of ALL.split(' ')) {
      const seen = (event) =>
        quietly(() => {
          for (const way of ['target', 'relatedTarget', 'explicitOriginalTarget', 'originalTarget', 'srcElement'])
            note(`${type}.${way}`, event[way]);
          for (const node of event.composedPath()) note(`${type}.composedPath`, node);
          if (isHost(event.target)) {
            log.events.push(event.key === undefined ? type : `${type} ${event.key}`);
            for (const kept of [event.data, event.clipboardData, event.dataTransfer]) {
              if (typeof kept === 'string') log.data.push(kept);
              else for (const one of kept?.types ?? []) log.data.push(kept.getData(one));
            }
          }
        });
      window.addEventListener(type, seen, { capture: true, passive: true });
    }
    for (const where of [window, document, document.documentElement]) {
      for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown'])
        where.addEventListener(type, ({ target }) => {
          if (quietly(() => isHost(target))) log.hotkeys.push(type);
        });
    }
    window.addEventListener('message', ({ data }) => log.messages.push(data));
    new MutationObserver((records) =>
      quietly(() => {
        for (const { target, addedNodes } of records)
          for (const node of [target, ...addedNodes]) note('mutation', node);
      }),
    ).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of PerformanceObserver.supportedEntryTypes) {
      new PerformanceObserver((list) =>
        quietly(() => {
          for (const entry of list.getEntries()) {
            note(`timeline ${type}`, entry.target ?? entry.element);
            for (const source of entry.sources ?? []) note(`timeline ${type}`, source.node);
          }
        }),
      ).observe({ type, buffered: true, ...(type === 'event' ? { durationThreshold: 16 } : {}) });
    }
  });

  /** Every way to read. Each gives text or nodes. */
  const ways = (host) => ({
    properties: () => {
      const found = [];
      for (const name in host) found.push(host[name]);
      return found;
    },
    written: () => [document.documentElement.outerHTML, host.outerHTML, host.innerHTML],
    getHTML: () => [
      document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '',
      host.getHTML?.({ serializableShadowRoots: true }) ?? '',
    ],
    serializer: () => [new XMLSerializer().serializeToString(document)],
    text: () => [document.documentElement.innerText, host.innerText, host.textContent, host.outerText],
    selection: () => {
      const selection = getSelection();
      const kept = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      const found = [];
      const take = () => {
        found.push(selection.toString(), selection.anchorNode, selection.focusNode);
        for (const range of selection.getComposedRanges?.({ shadowRoots: [] }) ?? [])
          found.push(range.startContainer, range.endContainer);
      };
      take();
      for (const whole of [document.documentElement, host]) {
        selection.selectAllChildren(whole);
        take();
      }
      selection.setBaseAndExtent(document.body, 0, host, 0);
      selection.modify?.('extend', 'forward', 'documentboundary');
      take();
      document.execCommand('selectAll');
      take();
      selection.removeAllRanges();
      if (kept) selection.addRange(kept);
      return found;
    },
    range: () => {
      const range = document.createRange();
      range.selectNode(host);
      const inside = document.createRange();
      inside.selectNodeContents(document.documentElement);
      return [range.toString(), range.cloneContents().textContent, inside.toString(), range.commonAncestorContainer];
    },
    points: () => {
      const found = [];
      for (let x = 4; x < innerWidth; x += 40) {
        for (let y = 4; y < innerHeight; y += 40) {
          found.push(...document.elementsFromPoint(x, y));
          found.push(document.caretPositionFromPoint?.(x, y, { shadowRoots: [] })?.offsetNode);
          found.push(document.caretRangeFromPoint?.(x, y)?.startContainer);
        }
      }
      return found;
    },
    focus: () => [document.activeElement, ...document.querySelectorAll(':focus, :focus-within, :hover, :active')],
    walkers: () => {
      const found = [];
      for (const root of [document, host]) {
        const walker = document.createTreeWalker(root);
        while (walker.nextNode()) found.push(walker.currentNode);
        const nodes = document.createNodeIterator(root);
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) found.push(node);
      }
      const every = document.evaluate('//node()', document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
      for (let at = 0; at < every.snapshotLength; at += 1) found.push(every.snapshotItem(at));
      return found;
    },
    selectors: () => {
      const found = [];
      for (const css of [
        '[data-signpost] *',
        ':popover-open',
        ':has(:focus)',
        '[data-signpost]:has(*)',
        '[data-signpost] > *',
        ':modal',
        '[data-signpost]:has(:popover-open)',
        ':state(x)',
        ':defined > :not(:defined)',
      ])
        found.push(quietly(() => [...document.querySelectorAll(css)]));
      return found.flat();
    },
    parts: () =>
      ['::part(panel)', '::part(card)', '::before', '::after', '::backdrop', '::slotted(*)'].map(
        (part) => getComputedStyle(host, part).content,
      ),
    animations: () => {
      const running = [...document.getAnimations(), ...host.getAnimations({ subtree: true })];
      return running.flatMap(({ effect }) => [effect?.target, effect?.pseudoElement]);
    },
    copies: () => {
      const copy = host.cloneNode(true);
      const other = document.implementation.createHTMLDocument();
      return [copy.shadowRoot, copy.textContent, copy.innerHTML, other.importNode(host, true).shadowRoot];
    },
    root: () => [host.shadowRoot, host.getRootNode({ composed: true }), host.firstChild, host.assignedSlot],
    again: () => [host.attachShadow({ mode: 'open' })],
    internals: () => [host.attachInternals().shadowRoot],
    firefox: () => [host.openOrClosedShadowRoot, window.openOrClosedShadowRoot],
    sheets: () => [
      ...[...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map(String)),
      ...[...document.fonts].map(String),
    ],
    screen: () => [document.fullscreenElement, document.pointerLockElement, document.pictureInPictureElement],
    globals: () => Object.getOwnPropertyNames(window).map((name) => (/^[A-Z]/.test(name) ? '' : window[name])),
    timeline: () => performance.getEntries().map((entry) => JSON.stringify(entry)),
  });

  document.practiceHostile = {
    log,
    nodes,
    kind,
    /** Out: all text that can be read now, by way. Nodes that are none of the page's are noted. */
    read: () =>
      quietly(() => {
        const host = document.querySelector('[data-signpost]');
        if (host === null) return {};
        const texts = {};
        for (const [name, way] of Object.entries(ways(host))) {
          const found = quietly(way);
          texts[name] = [];
          for (const one of Array.isArray(found) ? found : [found]) {
            if (typeof one === 'string') texts[name].push(one);
            else if (one instanceof Node) {
              note(name, one);
              texts[name].push(String((one instanceof ShadowRoot ? one.textContent : one.nodeValue) ?? ''));
            }
          }
        }
        return texts;
      }),
    quietly,
  };

  if (document.prerendering) {
    // Whatever comes to a page at rest has come by then; the server learns of it.
    addEventListener('load', () => requestIdleCallback(() => quietly(() => fetch(location.href, { method: 'HEAD' }))));
    // How many of our hosts stand there as the page comes into sight.
    document.addEventListener('prerenderingchange', () => {
      document.documentElement.dataset.early = document.querySelectorAll('[data-signpost]').length;
    });
  }
  if (kind === 'written') {
    addEventListener('load', () => {
      document.open();
      document.write('<!doctype html><html lang="en"><title>Anew</title><h1>Written anew</h1><p id="end">End</p>');
      document.close();
    });
  }
  if (kind === 'written-late') {
    addEventListener('load', () => {
      setTimeout(() => {
        document.open();
        setTimeout(() => {
          document.write('<!doctype html><html lang="en"><title>Anew</title><h1>Written anew</h1><p id="end">End</p>');
          document.close();
        }, 1500);
      });
    });
  }
  own = false;
})();
