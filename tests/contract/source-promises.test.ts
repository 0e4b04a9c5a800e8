import { beforeAll, describe, expect, it, test } from 'vitest';
import { bundle } from '../../scripts/lib/build-bundles';
import { LINKS } from '../../src/data/links';
import { WALKS } from '../../src/data/walks';
import { code, matches, SCRIPT_FILES, source, typed } from './support/sources';

/** What the page could see or hear of us, what would leave the browser, and what the content world does not have. */
const NEVER_INJECTED = [
  'fetch(',
  'XMLHttpRequest',
  'WebSocket',
  'sendBeacon',
  'EventSource',
  'RTCPeerConnection',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'document.cookie',
  'cookieStore',
  'FormData',
  'performance.mark',
  'performance.measure',
  'console.',
  'customElements',
  'adoptedStyleSheets',
  'postMessage',
  'BroadcastChannel',
  'eval(',
  'new Function',
  'importScripts',
  'import(',
  'webextension-polyfill',
];

let injected = '';
/** The files of `src` of which something stands in the content bundle. */
let injectedFiles: readonly string[] = [];

beforeAll(async () => {
  const { files, metafile } = await bundle();
  injected = new TextDecoder().decode(files.get('content.js'));
  const inputs = metafile.outputs['dist/content.js']?.inputs ?? {};
  injectedFiles = SCRIPT_FILES.filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0);
});

describe('the injected code', () => {
  it('is what this test looks at', () => {
    expect(injected.length).toBeGreaterThan(20_000);
    expect(injectedFiles).toContain('src/content/main.ts');
    expect(injectedFiles).toContain('src/content/draw.ts');
    expect(injectedFiles).not.toContain('src/ui/views/Panel.tsx');
    expect(injectedFiles).not.toContain('src/popup/Popup.tsx');
  });

  test.each(NEVER_INJECTED)('never holds %s', (name) => {
    expect(injected.includes(name)).toBe(false);
  });

  it('holds no address of any server', () => {
    const addresses = Array.from(injected.matchAll(/\b(?:https?|wss?):\/\/[^"'`\s)]*/g), ([address]) => address);
    // The names of the markup languages, in which the browser makes elements.
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  it('reads no value of a field', () => {
    // `next().value` is an iterator's.
    const reading =
      /(?<!\.next\(\))\.(?:value|defaultValue|valueAsNumber|valueAsDate|selectedOptions|selectedIndex|files)\b|\[["']value["']\]|getAttribute\(\s*["']value["']/;
    expect(matches(injectedFiles, reading)).toEqual([]);
    expect(matches(injectedFiles, /\bnew (?:FormData|InputEvent)\b|\binputType\b/)).toEqual([]);
  });

  it('listens to no key and no input of the page itself', () => {
    const onPage =
      /\b(?:window|document|globalThis)\.addEventListener\(\s*["'](?:key\w+|input|beforeinput|change|paste|copy|submit)["']/;
    expect(matches(injectedFiles, onPage)).toEqual([]);
  });

  it('puts no field into the page that could be typed into', () => {
    const fields =
      /<(?:input|textarea|select)\b|\bcontentEditable\s*=|createElement\(\s*["'](?:input|textarea|select)["']|designMode/;
    expect(matches(injectedFiles, fields)).toEqual([]);
  });

  it('leaves nothing in the page: no global, no history entry, no attribute on its elements', () => {
    const traces =
      /\b(?:window|globalThis|self)\.(?!location\b)\w+\s*=(?!=)|\bhistory\.(?:push|replace)State|\blocation\.(?:href\s*=(?!=)|assign|replace)|document\.title\s*=(?!=)/;
    expect(matches(injectedFiles, traces)).toEqual([]);
  });

  it('never clicks, types or moves the focus of the page for the person', () => {
    expect(matches(injectedFiles, /\.(?:click|submit|requestSubmit|dispatchEvent|setRangeText|execCommand)\(/)).toEqual(
      [],
    );
  });
});

describe('the source', () => {
  it('never writes markup as text', () => {
    const markup =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|document\.write|createContextualFragment|parseFromString/;
    expect(matches(SCRIPT_FILES, markup)).toEqual([]);
  });

  it('never makes code from text', () => {
    expect(matches(SCRIPT_FILES, /\beval\s*\(|\bnew Function\b|setTimeout\(\s*["'`]/)).toEqual([]);
    // Parts of our own, evaluated later: the bundler keeps them in the same file.
    expect(matches(SCRIPT_FILES, /\bimport\s*\((?!"\.\/[\w-]+"\))/)).toEqual([]);
  });

  it('writes nothing to a console', () => {
    expect(matches(SCRIPT_FILES, /\bconsole\s*[.[]/)).toEqual([]);
  });

  it('has no type that allows anything, and silences no check', () => {
    expect(matches(SCRIPT_FILES, /(?:[:<,|&(=]\s*|\bas\s+)any\b(?!\s*\()|\bany\[\]/, typed)).toEqual([]);
    // One finding of the linter is answered with its reason in place; no other is.
    const silenced = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore(?! lint\/a11y\/noRedundantRoles: \S)/;
    expect(matches(SCRIPT_FILES, silenced, source)).toEqual([]);
  });

  it('holds addresses only in the tables of links, hosts and pages', () => {
    const found = matches(
      SCRIPT_FILES.filter((file) => !/^src\/data\/(?:links|hosts|pages[\w-]*|views[\w-]*)\.ts$/.test(file)),
      /\b(?:https?|wss?):\/\/[^'"`\s]*/,
    );
    expect(found).toEqual([
      // An origin of the table of hosts.
      expect.stringMatching(/^src\/background\/main\.ts: https:\/\/\$\{host\}$/),
      // The name of a markup language, not an address that is visited.
      'src/content/draw.ts: http://www.w3.org/2000/svg',
      'src/ui/launcher.ts: http://www.w3.org/2000/svg',
    ]);
  });

  it('knows the polyfill in one file', () => {
    const files = SCRIPT_FILES.filter((file) => /webextension-polyfill/.test(code(file)));
    expect(files).toEqual(['src/platform/browser.ts']);
  });

  it('touches the browser in src/platform only', () => {
    const direct = SCRIPT_FILES.filter((file) => /(?<![.\w"'])(?:browser|chrome)\s*(?:\?\.|\.)/.test(code(file)));
    expect(direct.length).toBeGreaterThan(0);
    expect(direct.filter((file) => !file.startsWith('src/platform/'))).toEqual([]);
  });

  it('asks the network for nothing: the one fetch reads a catalogue from the package', () => {
    const asking = matches(SCRIPT_FILES, /\bfetch\s*\([^;]*/);
    expect(asking).toHaveLength(1);
    expect(asking[0]).toMatch(/^src\/platform\/package\.ts: fetch\(browser\.runtime\.getURL\(/);
    const others =
      /XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts|new Image\b/;
    expect(matches(SCRIPT_FILES, others)).toEqual([]);
  });

  it('opens a tab in one place, at an address of the table of links: where a walk begins', () => {
    const calls = matches(SCRIPT_FILES, /(?<!function )\bopenTab\([^)]*\)/g);
    expect(calls).toEqual(['src/popup/begin-walk.ts: openTab(start)']);
    expect(code('src/background/help.ts')).toMatch(
      /start: LINKS\.find\(\(\{ id \}\) => id === walk\.start\)\?\.url \?\? /,
    );
    const links = new Map(LINKS.map(({ id, url }) => [String(id), url]));
    for (const { start } of WALKS) expect(links.get(start), start).toMatch(/^https:\/\//);
  });

  it('keeps nothing outside the storage of the extension', () => {
    expect(
      matches(SCRIPT_FILES, /localStorage|sessionStorage(?!Area)|indexedDB|document\.cookie|cookieStore|caches\./),
    ).toEqual([]);
  });

  it('answers messages in a listener that is not async', () => {
    const listeners = matches(SCRIPT_FILES, /onMessage\.addListener\([^)]*/);
    expect(listeners.length).toBeGreaterThan(0);
    expect(listeners.filter((listener) => /\basync\b/.test(listener))).toEqual([]);
  });
});
