import { describe, expect, it } from 'vitest';
import { type Import, importsOf, partOf, SCRIPT_FILES, SOURCE_FILES } from './support/sources';

const imports: readonly Import[] = SCRIPT_FILES.flatMap(importsOf);
const name = ({ from, to }: Import): string => `${from} -> ${to}`;
const CONTEXTS = ['content', 'background', 'popup', 'options'];

/** Which parts of the house a part may import; of those marked, types only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  data: ['data', 'core (types)'],
  ui: ['ui', 'core', 'data (types)'],
  platform: ['platform', 'core (types)'],
  ...Object.fromEntries(CONTEXTS.map((context) => [context, [context, 'ui', 'core', 'data', 'platform']])),
};

/** Which packages a part may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  ui: ['preact', 'preact/hooks'],
  popup: ['preact', 'preact/hooks'],
  options: ['preact', 'preact/hooks'],
  platform: ['webextension-polyfill'],
};

/** The reference catalogue gives the type of a message key, and nothing else. */
const REFERENCE = /locales\/en\.json$/;

describe('the imports', () => {
  it('are found, and each leads to a file that is there', () => {
    expect(imports.length).toBeGreaterThan(250);
    const own = imports.filter(({ to }) => to.startsWith('src/'));
    expect(own.filter(({ to }) => !SOURCE_FILES.includes(to)).map(name)).toEqual([]);
  });

  it('belong to a part of the house, and the house has no other part', () => {
    expect([...new Set(SCRIPT_FILES.map(partOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it.each(Object.keys(ALLOWED))('run one way from %s', (part) => {
    const wrong = imports
      .filter(({ from, to }) => partOf(from) === part && to.startsWith('src/'))
      .filter(({ to, typeOnly }) => {
        const target = partOf(to) ?? '';
        const allowed = ALLOWED[part] ?? [];
        return !allowed.includes(target) && !(typeOnly && allowed.includes(`${target} (types)`));
      });
    expect(wrong.map(name)).toEqual([]);
  });

  it.each(Object.keys(ALLOWED))('take the packages of its field only, from %s', (part) => {
    const outside = imports.filter(({ from, to }) => partOf(from) === part && !to.startsWith('src/'));
    const wrong = outside.filter(
      ({ to, typeOnly }) =>
        !(PACKAGES[part] ?? []).includes(to) && !(part === 'data' && typeOnly && REFERENCE.test(to)),
    );
    expect(wrong.map(name)).toEqual([]);
  });

  it('never lead from one context to another', () => {
    const between = imports.filter(({ from, to }) => {
      const [start = '', end = ''] = [partOf(from), partOf(to)];
      return CONTEXTS.includes(end) && start !== end;
    });
    expect(between.map(name)).toEqual([]);
  });

  it('of the injected code never lead to the polyfill, nor to the library that draws our own pages', () => {
    const reached = new Set(['src/content/main.ts']);
    for (const file of reached) {
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reached.add(to);
    }
    expect(reached.size).toBeGreaterThan(30);
    expect(
      [...reached].filter((file) =>
        /^(?:webextension-polyfill|preact(?:\/.*)?|src\/platform\/browser\.ts)$/.test(file),
      ),
    ).toEqual([]);
  });

  it('name no file extension but that of a style sheet or a catalogue', () => {
    const extended = imports.filter(({ to }) => /\.(?:js|jsx|mjs)$/.test(to));
    expect(extended.map(name)).toEqual([]);
  });
});
