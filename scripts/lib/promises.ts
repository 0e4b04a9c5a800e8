/** What Signpost promises to whoever distrusts it, where each promise is written down, and what tries to break it. */

/** `kind/file`, or `kind/file > title` of a test or of a group in it, as it is written in the file. */
export type Reference = `${'unit' | 'dom' | 'contract' | 'e2e'}/${string}`;

export interface Promised {
  readonly promise: string;
  readonly documented: 'SECURITY.md' | 'PRIVACY.md' | 'docs/permissions.md' | 'docs/reviewers.md';
  /** In a few words, for the table. */
  readonly how: string;
  readonly tests: readonly Reference[];
}

export const PROMISES: readonly Promised[] = [
  {
    promise: 'One permission, ten exact hosts, top pages only; nothing can be added while running',
    documented: 'docs/permissions.md',
    how: 'both packages, key by key; the document row by row',
    tests: [
      'contract/manifest > the built manifest (%s)',
      'contract/hosts',
      'dom/main > a page in the making or out of sight',
      'unit/fuzz-addresses > it is recognised without failing, and only on a host of the list, over https, without port and user',
    ],
  },
  {
    promise: 'Nothing leaves the browser: there is no way to the network in any script',
    documented: 'PRIVACY.md',
    how: 'syntax tree of every script of both packages; real pages with servers that count',
    tests: [
      'contract/built-scripts > has no way to the network',
      'contract/built-scripts > has no way to the network: the one fetch of the worker reads a catalogue from the package',
      'contract/built-scripts > leads nobody away: it opens our settings page and the tab in which a walk begins, and nothing else',
      'contract/source-promises > opens a tab in one place, at an address of the table of links: where a walk begins',
      'contract/built-scripts > holds no address but the destinations of the help and the hosts that it runs on',
      'contract/built-scripts > carries no style that loads anything, also not written with escapes',
      'contract/styles > the styles that go into a page',
      'contract/built-parts > the pages and styles of the package (%s)',
      'contract/manifest > is the declaration to Firefox: an id, and that no data is collected',
      'dom/options-file',
      'e2e/trust-differential > asked the servers for the same, reported nothing, and reached nobody else',
    ],
  },
  {
    promise: 'Nothing that is typed is read, and no cookie and no storage of a page',
    documented: 'PRIVACY.md',
    how: 'syntax tree of the injected script; traps on every field, cookie and storage of random pages',
    tests: [
      'contract/built-scripts > asks for nothing that is typed, kept or selected in the page, and leaves nothing there',
      'contract/built-scripts > reads no value: the only one is that of an iterator',
      'contract/source-promises > the injected code',
      'dom/main > a sign-in of another service, told by its address',
      'dom/fuzz-structure > it is read without failing, nothing in it changes, and no field, cookie or storage is touched',
    ],
  },
  {
    promise: 'No name, address or token of a person gets into what is remembered, asked or copied',
    documented: 'PRIVACY.md',
    how: 'planted in every place of pages, messages, storage and settings',
    tests: [
      'unit/panel-drawn > names no contact that the person entered: only that there is one, and where it is shown',
      'unit/support-planted',
      'unit/problem-planted',
      'unit/fuzz-messages',
      'unit/fuzz-stored',
      'unit/sender',
      'unit/tabs',
      'unit/tabs-elsewhere',
      'unit/tab-memory',
    ],
  },
  {
    promise: 'Our own pages load nothing but themselves and make no code out of text',
    documented: 'SECURITY.md',
    how: 'policy word for word, Trusted Types on; syntax tree of every script',
    tests: [
      'contract/manifest > has the strict policy for its own pages, word for word',
      'contract/built-scripts > takes these things from the browser by name, and no others',
      'contract/built-scripts > makes no markup and no code out of text',
      'contract/built-scripts > each script of the package (%s, %s)',
      'contract/built-scripts > what the libraries bring (%s)',
      'contract/source-promises > the source',
    ],
  },
  {
    promise: 'The page cannot tell that we are there but by one empty element',
    documented: 'SECURITY.md',
    how: 'every practice page with and without us in Chromium, one of each group in Firefox',
    tests: [
      'e2e/trust-differential',
      'e2e/undetected',
      'contract/built-scripts > is one function and leaves no name behind',
      'contract/built-scripts > writes to no console and to no global name',
    ],
  },
  {
    promise: 'A hostile page can neither read the panel nor press anything in it',
    documented: 'SECURITY.md',
    how: 'attacks by script, style, overlay and message, in both browsers',
    tests: [
      'e2e/trust-hostile',
      'e2e/trust-hostile-press',
      'dom/guard',
      'dom/host',
      'dom/top-layer',
      'dom/clobbered',
      'dom/panel-request > is copied as it was drawn, whatever a page that reaches our elements has put there',
      'dom/panel-moves > leads where each row was drawn to lead, whatever a page that reaches our elements has put there',
      'dom/content-api',
    ],
  },
  {
    promise: 'Whoever sends a message gets no more than it may have',
    documented: 'SECURITY.md',
    how: 'every kind of message from every kind of sender; random messages and senders',
    tests: ['unit/router', 'unit/listener', 'unit/messages', 'unit/fuzz-messages'],
  },
  {
    promise: 'A look-alike address is nobody',
    documented: 'SECURITY.md',
    how: 'hosts with letters changed, ports, user names, dots, other scripts',
    tests: ['unit/fuzz-addresses', 'unit/pages', 'unit/partner'],
  },
  {
    promise: 'Broken data breaks nothing: every reader is total, bounded, and reads its own result again',
    documented: 'SECURITY.md',
    how: 'random and known nasty data; steps are counted, not milliseconds',
    tests: [
      'unit/fuzz-stored',
      'unit/fuzz-page-text',
      'unit/fuzz-catalogues',
      'dom/fuzz-structure',
      'unit/router-trouble',
      'unit/policy',
      'unit/import',
      'unit/import-broken',
      'unit/settings-catalogue',
      'unit/contacts',
    ],
  },
  {
    promise: 'What the worker draws can only be text, lists, buttons and links over https',
    documented: 'SECURITY.md',
    how: 'random drawings with every element and attribute that could run something',
    tests: ['dom/fuzz-drawing', 'dom/draw'],
  },
  {
    promise: 'Update, reload, a stopped worker, a full storage: one element, and it works or says what to do',
    documented: 'SECURITY.md',
    how: 'in both browsers, at any moment',
    tests: ['e2e/trust-lifetime', 'e2e/trust-windows', 'e2e/trouble-package', 'e2e/trouble', 'e2e/walks-trouble'],
  },
  {
    promise: 'A long day of use: nodes, listeners and memory do not grow beyond a bound',
    documented: 'SECURITY.md',
    how: 'page views, openings and walks in one Chromium; 150 nodes, 8 listeners, 600 kB a page, 900 kB the worker',
    tests: ['e2e/trust-soak'],
  },
  {
    promise: 'The packages hold what the sources say, byte for byte, wherever and whenever they are built',
    documented: 'docs/reviewers.md',
    how: 'built in other folders, time zones, languages, file modes and years; from the source archive',
    tests: ['contract/reproducible', 'contract/package', 'contract/manifest > the files of the package (%s)'],
  },
  {
    promise: 'Nothing comes in by the back door: exact versions, checksums, no install script, known licences',
    documented: 'SECURITY.md',
    how: 'the lock file entry by entry; the bill of materials; the imports',
    tests: [
      'contract/supply-chain',
      'contract/lock-file',
      'contract/imports',
      'contract/built-parts > what was put into a bundle',
    ],
  },
  {
    promise: 'Every claim of these documents names a test that is there',
    documented: 'SECURITY.md',
    how: 'each reference looked up in the tests',
    tests: ['contract/claims'],
  },
];

/** In: a reference. Out: the file that it names, and the title, if it names one. */
export function parseReference(reference: string): { readonly file: string; readonly title: string | undefined } {
  const [name = '', title] = reference.split(/ > (.*)/s);
  return { file: `tests/${name}.test.ts`, title };
}

/** Whether a title that vitest reports is the one written in the file, where `%s` and `$name` stand for values. */
export function isTitle(reported: string, written: string): boolean {
  const shape = written
    .split(/%[sdifjoO]|\$[a-zA-Z][\w.]*|\$\{[^}]*\}|…/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*');
  return new RegExp(`^${shape}$`).test(reported);
}

/** What came of a promise. */
export interface Outcome {
  readonly promise: string;
  readonly how: string;
  /** Cases tried: tests, and each value that a test tried where it tried many. */
  readonly times: number;
  readonly result: 'holds' | 'BROKEN' | 'not tried';
}

const START = '<!-- trust: filled by "npm run test:trust -- --write" -->';
const END = '<!-- /trust -->';

/** The outcomes as a table of a document. */
export function trustTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(
    ({ promise, how, times, result }) => `| ${promise} | ${how} | ${times.toLocaleString('en-US')} | ${result} |`,
  );
  return ['| Promise | How it was tried | Cases | Result |', '| --- | --- | ---: | --- |', ...rows].join('\n');
}

/** A document with the table between its marks; undefined where it has none. */
export function withTable(document: string, table: string): string | undefined {
  const [from, to] = [document.indexOf(START), document.indexOf(END)];
  if (from < 0 || to < from) return undefined;
  return `${document.slice(0, from + START.length)}\n\n${table}\n\n${document.slice(to)}`;
}
