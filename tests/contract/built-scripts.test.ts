import { beforeAll, describe, expect, it, test } from 'vitest';
import { BROWSERS, type Browser } from '../../scripts/lib/build-manifest';
import { HOSTS } from '../../src/data/hosts';
import { LINKS } from '../../src/data/links';
import { child, list } from './support/ast';
import { type BuiltCode, builtCode } from './support/built-code';
import { builtPackages, type Files, textOf } from './support/packages';

const SCRIPTS = ['content.js', 'background.js', 'popup.js', 'options.js'] as const;
type Script = (typeof SCRIPTS)[number];

/** All that the injected script takes from the browser by name. A new one is a decision, made here. */
const INJECTED_GLOBALS = (
  'AbortController Array Date Element HTMLAnchorElement HTMLElement IntersectionObserver JSON KeyboardEvent Map Math ' +
  'MouseEvent MutationObserver Node Number Object Promise Reflect RegExp ResizeObserver Set ShadowRoot URL ' +
  'URLSearchParams WeakMap addEventListener document getComputedStyle globalThis innerHeight location navigator ' +
  'performance requestAnimationFrame setTimeout window'
).split(' ');

/** What the other scripts may take besides; `define` and `self` belong to the wrapper of webextension-polyfill. */
const OWN_GLOBALS = (
  'Boolean Error Function Intl Proxy String Symbol cancelAnimationFrame chrome clearTimeout console define ' +
  'encodeURIComponent queueMicrotask self'
).split(' ');

/** What one script may take, and by which ways to the network that need no network; each with its reason. */
const ITS_OWN: Readonly<Record<Script, { readonly globals: readonly string[]; readonly ways: readonly string[] }>> = {
  'content.js': { globals: [], ways: [] },
  // Reads catalogues from the package.
  'background.js': { globals: ['fetch'], ways: ['fetch'] },
  'popup.js': { globals: [], ways: [] },
  // Measures a file and hands one over, as a `blob:` of its own; the button of a form that is sent nowhere.
  'options.js': { globals: ['Blob', 'TextEncoder'], ways: ['createObjectURL', 'submit'] },
};

/** Ways to the network, by global name or as a part of something. */
const NETWORK = (
  'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection sendBeacon ' +
  'importScripts Image Audio Worker SharedWorker serviceWorker FontFace createObjectURL registerProtocolHandler ping ' +
  'srcset poster formAction requestSubmit submit setHTML connect onConnect connectNative downloads webRequest'
).split(' ');

/** Ways to lead a tab somewhere: an address can carry what stands in it to whoever answers there. */
const LEADING =
  /^\.?(?:create|update|open|openOptionsPage|openPopup|openWindow|navigate|assign|replace|reload|duplicate|submit|goBack)$/;

/** What the scripts open all the same: our settings page, and the tab of a walk, at an address that it is handed. */
const OPENED: Readonly<Record<Script, readonly RegExp[]>> = {
  'content.js': [],
  'background.js': [/^[\w$.]+\.runtime\.openOptionsPage\(\)$/],
  'popup.js': [
    /^[\w$.]+\.runtime\.openOptionsPage\(\)$/,
    /^[\w$.]+\.tabs\.create\(\{url:[\w$]+,active:!1\}\)$/,
    /^[\w$.]+\.tabs\.update\([\w$]+,\{active:!0\}\)$/,
  ],
  'options.js': [],
};

/** Where a tab is led by being given an address: the place in our own page, and the file that is handed over. */
const GIVEN_ADDRESS: Readonly<Record<Script, readonly string[]>> = {
  'content.js': [],
  'background.js': [],
  'popup.js': ['location.hash'],
  'options.js': ['.href'],
};

/**
 * The calls of a script that could lead a tab. Not: what belongs to texts and objects by the language itself, and what
 * opens a part of the panel by an object that says which.
 */
function leading({ calls, source, globals }: BuiltCode): readonly string[] {
  return calls
    .filter(({ name }) => LEADING.test(name))
    .filter(({ name, node }) => {
      const call = source(node);
      if (/^Object\.(?:assign|create)\(/.test(call)) return false;
      // That of a text is asked for two things.
      if (name === '.replace' && list(node, 'arguments').length === 2) return /\blocation\b/.test(call);
      const ofPanel = /^[\w$]+\.open\((?:\{name:|[\w$]+\.detail===0\))/.test(call);
      return !ofPanel || globals.has(call.split('.')[0] ?? '');
    })
    .map(({ node }) => source(node));
}

/** What belongs to the page: what is typed, kept or shown in it, and ways to leave something there. */
const OF_THE_PAGE = (
  'cookie cookieStore localStorage sessionStorage indexedDB caches credentials defaultValue valueAsNumber valueAsDate ' +
  'files selectedOptions selectionStart selectionEnd getSelection FormData inputType clipboardData readText ' +
  'pushState replaceState reload postMessage BroadcastChannel dispatchEvent CustomEvent measure ' +
  'customElements adoptedStyleSheets execCommand designMode contentEditable setRangeText requestStorageAccess'
).split(' ');

/** Ways to turn text into elements or code. */
const MARKUP = (
  'innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe parseHTMLUnsafe createContextualFragment parseFromString ' +
  'DOMParser writeln srcdoc dangerouslySetInnerHTML eval trustedTypes createPolicy document.write'
).split(' ');

const LOADING_ATTRIBUTES = /^(?:src|srcset|srcdoc|href|action|formaction|data|poster|ping|background|style|on\w+)$/i;

let packages: ReadonlyMap<Browser, Files> = new Map();
const parsed = new Map<string, BuiltCode>();
beforeAll(() => {
  packages = builtPackages();
}, 60_000);

function codeOf(browser: Browser, script: Script): BuiltCode {
  const written = textOf(packages.get(browser), script);
  const known = parsed.get(written) ?? builtCode(written);
  parsed.set(written, known);
  return known;
}

/** Every way in which a script names something: as a global, as a part of an object, as a text. */
const namesIn = ({ globals, asked, texts }: BuiltCode): ReadonlySet<string> =>
  new Set([...globals, ...asked.keys(), ...texts]);

describe('the reader of scripts', () => {
  it('sees through brackets, patterns, templates and shadows', () => {
    const code = builtCode(
      'var a=1;(()=>{let{value:b,["cook"+"ie"]:c}=a;globalThis["fetch"](b);d.e=`x`+`y`;new Image().src="z";f++})()',
    );
    expect([...code.globals].sort()).toEqual(['Image', 'd', 'f', 'globalThis']);
    expect([...code.asked.keys()].sort()).toEqual(['e', 'fetch', 'src', 'value']);
    expect(code.assigned).toEqual(['d.e', '.src', 'f']);
    expect(code.calls.map(({ name }) => name)).toContain('.fetch');
    expect(code.texts).toEqual(expect.arrayContaining(['cook', 'ie', 'fetch', 'x', 'y', 'z']));
    expect(code.top).toEqual(['VariableDeclaration', 'CallExpression']);
    expect(builtCode('import("x")').odd).toEqual(['ImportExpression']);
  });

  it('sees a tab that is led somewhere, by whatever it is called', () => {
    const ways = [
      'b.tabs.create({url:"https://partner.microsoft.com/?q="+document.title})',
      'b.tabs.update(1,{url:u})',
      'window.open(u)',
      'open(u)',
      'location.assign(u)',
      'location.replace("https://partner.microsoft.com/")',
      'navigation.navigate(u)',
      'const l=location;l.assign(u)',
    ];
    for (const way of ways) {
      const found = leading(builtCode(way));
      expect(found, way).toHaveLength(1);
      expect(
        Object.values(OPENED)
          .flat()
          .filter((allowed) => allowed.test(found[0] ?? '')),
        way,
      ).toEqual([]);
    }
    for (const harmless of [
      'Object.assign(a,b)',
      'let p={};p.open({name:"home"})',
      'a.replace(/x/g,"")',
      'a.replace("x",y)',
    ])
      expect(leading(builtCode(harmless)), harmless).toEqual([]);
  });
});

describe.each(BROWSERS)('the injected script of the package (%s)', (browser) => {
  const code = (): BuiltCode => codeOf(browser, 'content.js');

  it('takes these things from the browser by name, and no others', () => {
    expect([...code().globals].filter((name) => !INJECTED_GLOBALS.includes(name))).toEqual([]);
    expect(code().globals.size).toBeGreaterThan(30);
  });

  it('has no way to the network', () => {
    const names = namesIn(code());
    expect(NETWORK.filter((name) => names.has(name))).toEqual([]);
  });

  it('asks for nothing that is typed, kept or selected in the page, and leaves nothing there', () => {
    const names = namesIn(code());
    expect(OF_THE_PAGE.filter((name) => names.has(name))).toEqual([]);
  });

  it('reads no value: the only one is that of an iterator', () => {
    const places = code().asked.get('value') ?? [];
    expect(places.filter((place) => !/\.next\(\)\.value$/.test(place))).toEqual([]);
    expect(code().texts.filter((said) => said === 'value')).toEqual([]);
  });

  it('makes no markup and no code out of text', () => {
    const names = namesIn(code());
    expect(MARKUP.filter((name) => names.has(name))).toEqual([]);
    expect(code().odd).toEqual([]);
    expect(timersWithText(code())).toEqual([]);
  });

  it('writes to no console and to no global name', () => {
    expect(namesIn(code()).has('console')).toBe(false);
    expect(code().assigned.filter((name) => !name.startsWith('.'))).toEqual([]);
    const onWindow = code().calls.filter(({ name }) => name === '.defineProperty' || name === '.assign');
    expect(onWindow.map(({ node }) => code().source(node)).filter((call) => /window|globalThis/.test(call))).toEqual(
      [],
    );
  });

  it('presses, submits and marks nothing', () => {
    const pressing = /(?:^|\.)(?:click|submit|mark|measure|write)$|^(?:window|document|globalThis)\.open$/;
    const called = code().calls.map(({ node }) => child(node, 'callee') ?? node);
    expect(called.map((callee) => code().source(callee)).filter((name) => pressing.test(name))).toEqual([]);
  });

  it('is one function and leaves no name behind', () => {
    expect(code().top).toEqual(['Literal', 'CallExpression']);
  });

  it('makes plain boxes and a style by name; all else goes through the list of what may stand in the panel', () => {
    const made = code().calls.filter(({ name }) => /^\.createElement(?:NS)?$/.test(name));
    expect(made.length).toBeGreaterThan(5);
    const first = made.filter(({ name }) => name === '.createElement').map((call) => call.first ?? '(from the list)');
    expect([...new Set(first)].sort()).toEqual(['(from the list)', 'div', 'style']);
  });

  it('sets no attribute by name that loads or runs something', () => {
    const set = code().calls.filter(({ name }) => name === '.setAttribute' || name === '.setAttributeNS');
    expect(set.length).toBeGreaterThan(5);
    expect(set.filter(({ first }) => LOADING_ATTRIBUTES.test(first ?? ''))).toEqual([]);
    expect(code().assigned.filter((name) => LOADING_ATTRIBUTES.test(name.replace(/^.*\./, '')))).toEqual([]);
  });
});

describe.each(BROWSERS.flatMap((browser) => SCRIPTS.map((script) => [browser, script] as const)))(
  'each script of the package (%s, %s)',
  (browser, script) => {
    const code = (): BuiltCode => codeOf(browser, script);
    const own = script !== 'content.js';

    it('takes nothing else from the browser by name than is listed here', () => {
      const allowed = new Set([...INJECTED_GLOBALS, ...(own ? OWN_GLOBALS : []), ...ITS_OWN[script].globals]);
      expect([...code().globals].filter((name) => !allowed.has(name))).toEqual([]);
    });

    it('has no way to the network: the one fetch of the worker reads a catalogue from the package', () => {
      const names = namesIn(code());
      expect(NETWORK.filter((name) => names.has(name))).toEqual(ITS_OWN[script].ways);
      const fetching = code().calls.filter(({ name }) => /^\.?fetch$/.test(name));
      expect(fetching).toHaveLength(script === 'background.js' ? 1 : 0);
      for (const { node } of fetching)
        expect(code().source(node)).toMatch(/^fetch\([\w$.]+\.runtime\.getURL\([\w$]+\)\)$/);
    });

    it('leads nobody away: it opens our settings page and the tab in which a walk begins, and nothing else', () => {
      const opened = leading(code());
      expect(opened.filter((call) => !OPENED[script].some((allowed) => allowed.test(call)))).toEqual([]);
      expect(opened.length).toBe(OPENED[script].length);
      for (const name of ['windows', 'openWindow']) expect(namesIn(code()).has(name), name).toBe(false);
      const given = code().assigned.filter((name) => /(?:^|\.)(?:location|href|hash|search|target)$/.test(name));
      expect([...new Set(given)]).toEqual(GIVEN_ADDRESS[script]);
    });

    it('hands a file to the person in one place at most, and submits no form', () => {
      const files = code().calls.filter(({ name }) => name === '.createObjectURL');
      expect(files).toHaveLength(script === 'options.js' ? 1 : 0);
      for (const { node } of files) expect(code().source(node)).toMatch(/^URL\.createObjectURL\(new Blob\(\[[\w$]+\]/);
      expect(code().calls.filter(({ name }) => /^\.(?:submit|requestSubmit)$/.test(name))).toEqual([]);
    });

    it('holds no address but the destinations of the help and the hosts that it runs on', () => {
      const known = new Set([...LINKS.map(({ url }) => new URL(url).host), ...HOSTS.map(({ host }) => host)]);
      const addresses = code().texts.flatMap((said) => said.match(/\b(?:https?|wss?|ftp):\/\/[\w.-]*/g) ?? []);
      const foreign = addresses.filter((address) => {
        const host = address.replace(/^\w+:\/\//, '');
        // The names of the markup languages; and what is put together with a host of the list.
        return host !== 'www.w3.org' && host !== '' && !known.has(host);
      });
      expect([...new Set(foreign)]).toEqual([]);
    });

    it('carries no style that loads anything, also not written with escapes', () => {
      const plain = (said: string): string =>
        said.replace(/\\([\da-f]{1,6})\s?/gi, (_all, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16) % 0x11_0000),
        );
      const loading = /(?:url|src|image-set|image|cross-fade|element)\(\s*["'\w#/.]|@import|@font-face|expression\(/i;
      const styles = code().texts.filter((said) => /[{;]\s*[\w-]+\s*:/.test(said));
      expect(styles.filter((said) => loading.test(plain(said)))).toEqual([]);
    });

    it('makes no code out of text', () => {
      expect(code().odd).toEqual([]);
      expect(timersWithText(code())).toEqual([]);
      expect(code().calls.filter(({ name }) => /^\.?(?:eval|Function|createPolicy)$/.test(name))).toEqual([]);
    });
  },
);

describe.each(BROWSERS)('what the libraries bring (%s)', (browser) => {
  test.each(['background.js', 'popup.js', 'options.js'] as const)(
    'is one use of innerHTML, in Preact, that nothing of ours asks for: %s',
    (script) => {
      const code = codeOf(browser, script);
      expect(code.assigned.filter((name) => name === '.innerHTML')).toHaveLength(1);
      const others = MARKUP.filter((name) => namesIn(code).has(name));
      expect(others).toEqual(['innerHTML', 'dangerouslySetInnerHTML']);
      // Preact compares a property with this name; nothing sets one.
      expect(code.asked.has('dangerouslySetInnerHTML')).toBe(false);
    },
  );

  test.each(['background.js', 'popup.js', 'options.js'] as const)(
    'is two warnings of the polyfill in the console of our own pages, and no other: %s',
    (script) => {
      const code = codeOf(browser, script);
      const said = code.calls.filter(({ node }) => {
        const callee = child(node, 'callee');
        return callee !== undefined && /^console\b/.test(code.source(callee));
      });
      const POLYFILL =
        /^console\.(?:warn\(`\$\{[\w$]+\} API method doesn't seem to support the callback|error\("Failed to send onMessage)/;
      expect(said.map(({ node }) => code.source(node)).filter((call) => !POLYFILL.test(call))).toEqual([]);
      expect(said).toHaveLength(2);
    },
  );
});

function timersWithText({ calls, source }: BuiltCode): readonly string[] {
  return calls
    .filter(({ name }) => /^\.?(?:setTimeout|setInterval|setImmediate|queueMicrotask)$/.test(name))
    .filter(({ first }) => first !== undefined)
    .map(({ node }) => source(node));
}
